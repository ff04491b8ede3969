// What each format is read as: the case files of test/cases/read, and bytes that no case file can hold.
import { Buffer } from 'node:buffer'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/read.ts'
import { fc, runs } from '../fuzz.ts'

const folder = new URL('../cases/read/', import.meta.url)

/** Cases stand between lines of five equals signs: `# sentence`, options, `>>> file name`, the text; below `<<<` what comes of it. */
interface Case {
  readonly sentence: string
  readonly boilerplate: readonly string[]
  readonly file: string
  readonly text: string
  readonly expected: string
}

function casesOf(name: string): readonly Case[] {
  const blocks = readFileSync(new URL(name, folder), 'utf8').split(/^=====\n/m)
  return blocks.map(block => {
    const [, head = '', file = '', text = '', expected = ''] =
      /^([\s\S]*?)>>> (.*)\n([\s\S]*?)^<<<\n([\s\S]*)$/m.exec(block) ?? []
    const [first = '', ...options] = head.trim().split('\n')
    return {
      sentence: first.slice(2),
      boilerplate: options.map(option => option.replace(/^boilerplate: /, '')),
      file,
      text,
      expected
    }
  })
}

/** Drafts and problems, one line a fact. */
function shown(text: string, file: string, boilerplate: readonly string[] = []): string {
  const { drafts, problems } = read({ file, bytes: new TextEncoder().encode(text) }, { wire: { boilerplate } })
  const at = (place: { line?: number; column?: number }): string => `${place.line ?? '-'}:${place.column ?? '-'}`
  const lines: string[] = []
  for (const { origin, index, fields, body } of drafts) {
    lines.push(`draft ${index} at ${at(origin)}`)
    for (const [name, field] of fields) lines.push(`  ${name} ${at(field)} ${JSON.stringify(field.value)}`)
    if (body !== undefined) lines.push(`  ${body.format} from line ${body.line} ${JSON.stringify(body.text)}`)
  }
  for (const { level, rule, place, text: says } of problems) lines.push(`${level} ${rule} ${at(place)} ${says}`)
  return (lines.length > 0 ? lines : ['nothing']).map(line => `${line}\n`).join('')
}

for (const name of readdirSync(folder).sort()) {
  describe(name, () => {
    it.each(casesOf(name).map(one => [one.sentence, one] as const))(
      '%s',
      (_, { file, text, boilerplate, expected }) => {
        expect(expected).toMatch(/^(?:draft|error|warning|info|nothing)/)
        expect(shown(text, file, boilerplate)).toBe(expected)
      }
    )
  })
}

describe('bytes', () => {
  const bytes = (text: string, encoding: BufferEncoding): Uint8Array => Buffer.from(text, encoding)
  const problemsOf = (file: string, content: Uint8Array): string[] =>
    read({ file, bytes: content }).problems.map(
      ({ level, rule, place, text }) => `${level} ${rule} ${place.line ?? '-'} ${text}`
    )
  const item = '---\ntitle: Çay\n---\nText\n'

  it('UTF-8 with a byte order mark is read like UTF-8 without one', () => {
    const plain = read({ file: 'a.md', bytes: bytes(item, 'utf8') })
    expect(read({ file: 'a.md', bytes: bytes(`\ufeff${item}`, 'utf8') })).toEqual(plain)
  })

  it('line breaks of Windows and of old Macs change nothing but themselves', () => {
    const plain = read({ file: 'a.md', bytes: bytes(item, 'utf8') })
    expect(read({ file: 'a.md', bytes: bytes(item.replaceAll('\n', '\r\n'), 'utf8') })).toEqual(plain)
    expect(read({ file: 'a.md', bytes: bytes(item.replaceAll('\n', '\r'), 'utf8') })).toEqual(plain)
  })

  it.each([
    ['with a mark', bytes(`\ufeff${item}`, 'utf16le'), 'UTF-16 (little-endian)'],
    ['without one', bytes(item.replace('Ç', 'C'), 'utf16le'), 'UTF-16 (little-endian) without a byte order mark'],
    ['big-endian', Buffer.from(bytes(`\ufeff${item}`, 'utf16le')).swap16(), 'UTF-16 (big-endian)'],
    [
      'big-endian without one',
      Buffer.from(bytes(item.replace('Ç', 'C'), 'utf16le')).swap16(),
      'UTF-16 (big-endian) without a byte order mark'
    ]
  ])('UTF-16 %s is an error that says so', (_, content, name) => {
    expect(problemsOf('a.md', content)).toEqual([`error read/encoding 1 This file is ${name}: save it as UTF-8.`])
  })

  it('a byte of Latin-1 is an error with its line', () => {
    expect(problemsOf('a.md', bytes(item, 'latin1'))).toEqual([
      'error read/encoding 2 The byte 0xC7 on line 2 is not UTF-8; the file looks like Windows-1252 or Latin-1: save it as UTF-8.'
    ])
  })

  it('the first bad byte is found in a long text', () => {
    const long = Buffer.concat([
      bytes('ü\n'.repeat(5000), 'utf8'),
      Buffer.from([0x61, 0xe9, 0x0a]),
      bytes('ü\n'.repeat(5000), 'utf8')
    ])
    expect(problemsOf('a.md', long)).toEqual([
      'error read/encoding 5001 The byte 0xE9 on line 5001 is not UTF-8: save it as UTF-8.'
    ])
  })

  it('a character that is cut off at the end is an error', () => {
    expect(problemsOf('a.json', bytes('{"a":"ü', 'utf8').subarray(0, 7))).toEqual([
      'error read/encoding 1 The byte 0xC3 on line 1 is not UTF-8; the file looks like Windows-1252 or Latin-1: save it as UTF-8.'
    ])
  })

  it('a NUL byte is an error with its line', () => {
    expect(problemsOf('a.md', bytes('---\ntitle: A\n---\nText \0 and more\n', 'utf8'))[0]).toMatch(
      /^error read\/encoding 4 Line 4 contains a NUL byte/
    )
  })

  it('an image under the name of a text is called an image', () => {
    expect(problemsOf('a.md', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]))).toEqual([
      'error read/encoding 1 This file is a JPEG image, not text: remove it, or give it its right name.'
    ])
  })

  it('a binary file without extension is a warning that names its kind', () => {
    expect(problemsOf('photo', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'))[0]).toMatch(
      /^warning read\/unknown-file - This is a PNG image,/
    )
  })

  it('no bytes under any name make reading throw', () => {
    const heads = [
      '',
      '---\n',
      '+++\n',
      '{',
      '[',
      '{"items":[',
      '- ',
      '%YAML 1.2\n---\n',
      'a\nb | 1.1.2020\n',
      '\ufeff',
      '"',
      'a: "',
      '&a [*a'
    ]
    const text = fc.tuple(
      fc.constantFrom(...heads),
      fc.oneof(fc.string({ unit: 'binary' }), fc.string()),
      fc.constantFrom('', '\n---\n', '\n+++\n', '}', ']}')
    )
    const content = fc.oneof(
      fc.uint8Array(),
      text.map(parts => bytes(parts.join(''), 'utf8'))
    )
    const file = fc.constantFrom('a.md', 'a.html', 'a.json', 'a.ndjson', 'a.yaml', 'a.txt', 'a', 'a.bin', '.md', 'a.')
    fc.assert(
      fc.property(file, content, (name, one) => {
        for (const { place, text: says } of read({ file: name, bytes: one }).problems) {
          expect(place.file).toBe(name)
          expect(says).not.toBe('')
        }
      }),
      runs(3000)
    )
  })
})

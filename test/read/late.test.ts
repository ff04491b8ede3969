// The short way to read a Markdown file, whose body stays bytes, gives what the long way gives.
import { describe, expect, test } from 'vitest'
import { read } from '../../src/read.ts'
import { fc, runs } from '../fuzz.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text)

// A byte order mark is dropped, and only the long way does that.
function told(text: string): unknown {
  const { drafts, problems } = read({ file: 'a.md', bytes: bytes(text) })
  return {
    problems,
    drafts: drafts.map(({ body, fields, ...rest }) => ({
      ...rest,
      fields: [...fields],
      ...(body && { body: { ...body } })
    }))
  }
}

describe('a file with front matter', () => {
  const lines = fc.constantFrom(
    ...[
      '---',
      '--- ',
      '...',
      '+++',
      '',
      ' ',
      '\t',
      'title: A',
      'title: "A: b"',
      'tags: [a, b]',
      'tags:',
      '- a',
      '  - b',
      'x',
      '# y',
      '\u00a0',
      'é',
      '{',
      '}',
      'a: |',
      '  b',
      'date: 2024-01-01',
      'key',
      '-',
      ':',
      'a:b',
      'a: b: c'
    ]
  )
  test('is read alike by the short way', () => {
    fc.assert(
      fc.property(
        fc.array(lines, { maxLength: 8 }),
        fc.array(lines, { maxLength: 4 }),
        fc.boolean(),
        (head, body, closed) => {
          const text = `---\n${head.map(line => `${line}\n`).join('')}${closed ? '---\n' : ''}${body.join('\n')}`
          expect(told(text)).toEqual(told(`\ufeff${text}`))
        }
      ),
      runs(500)
    )
  })

  test.each(['---\n---\n', '---\n---\nA', '---\n---\n\n\n A', '---\ntitle: A\n---\n', '---\ntitle: A\n---\n\u00a0A'])(
    'is read alike by the short way: %j',
    text => {
      expect(told(text)).toEqual(told(`\ufeff${text}`))
    }
  )
})

// What a build remembers holds as long as nothing that it read, looked for or wrote has changed.
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { forget, lasting, recall } from '../../src/state.ts'

let root: string
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const question = (now = 1000): { folder: string; key: string; now: number } => ({
  folder: join(root, '.dateline'),
  key: 'one',
  now
})
const names = ['items', 'items/a.md', 'items/b.md', 'items/link.md', 'authors.yaml', 'img/missing.jpg']
/** As a build ten seconds after the last change of a file. */
function keep(answer: unknown, options: { until?: number; began?: number } = {}): void {
  lasting(question(), {
    answer,
    read: names.map(name => [join(root, name), undefined] as const),
    written: [join(root, 'out/rss.xml')],
    began: options.began ?? Date.now() + 10_000,
    until: options.until
  })
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'recall-'))
  for (const name of ['items/a.md', 'items/b.md', 'authors.yaml', 'out/rss.xml', 'far.md']) put(name, name)
  symlinkSync('../far.md', join(root, 'items/link.md'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('an answer', () => {
  test('is given again where nothing changed', () => {
    keep({ problems: ['one'] })
    expect(recall(question())).toEqual({ problems: ['one'] })
  })

  test.each<[string, () => void]>([
    ['a file has another size', () => put('items/a.md', 'longer than it was')],
    ['a file has other bytes of the same size', () => put('items/a.md', 'items/x.md')],
    [
      'a file has other bytes and its old time',
      () => {
        put('items/a.md', 'items/x.md')
        utimesSync(join(root, 'items/a.md'), 1, 1)
      }
    ],
    ['a file is gone', () => rmSync(join(root, 'items/b.md'))],
    ['a file has another name', () => renameSync(join(root, 'items/b.md'), join(root, 'items/c.md'))],
    ['there is a new file', () => put('items/c.md', 'new')],
    ['a file may not be read any more', () => chmodSync(join(root, 'items/a.md'), 0)],
    ['what a link leads to changed', () => put('far.md', 'other')],
    ['the people changed', () => put('authors.yaml', 'other people')],
    ['a file appeared that was looked for', () => put('img/missing.jpg', 'picture')],
    ['what was written changed', () => put('out/rss.xml', 'tampered')],
    ['what was written is gone', () => rmSync(join(root, 'out/rss.xml'))]
  ])('is none where %s', (_, change) => {
    keep('answer')
    change()
    expect(recall(question())).toBeUndefined()
  })

  test.each([
    ['before the time of that build', 999, undefined],
    ['when an item is due', 2000, 2000],
    ['after that', 2001, 2000]
  ])('is none %s', (_, now, until) => {
    keep('answer', until === undefined ? {} : { until })
    expect(recall(question(now))).toBeUndefined()
  })

  test('holds until then', () => {
    keep('answer', { until: 2000 })
    expect(recall(question(1999))).toBe('answer')
  })

  test('is none for another question', () => {
    keep('answer')
    expect(recall({ ...question(), key: 'two' })).toBeUndefined()
  })

  test('is not kept where a file changed just before', () => {
    keep('answer', { began: Date.now() })
    expect(recall(question())).toBeUndefined()
  })

  test('is forgotten on demand', () => {
    keep('answer')
    forget(question())
    expect(recall(question())).toBeUndefined()
  })

  test.each(['', '{', 'null', '[]', '{"format":1,"key":"one","now":0}', '{"format":1}', '\u0000'])(
    'is none in a file that holds %j',
    text => {
      keep('answer')
      const [file] = readdirSync(join(root, '.dateline')).filter(name => name.endsWith('.json'))
      writeFileSync(join(root, '.dateline', file!), text)
      expect(recall(question())).toBeUndefined()
    }
  )
})

test('is kept out of version control', () => {
  keep('answer')
  expect(readFileSync(join(root, '.dateline/.gitignore'), 'utf8')).toBe('*\n')
})

test('that it cannot be kept is no fault', () => {
  put('.dateline', 'a file in the way')
  expect(() => keep('answer')).not.toThrow()
  expect(recall(question())).toBeUndefined()
})

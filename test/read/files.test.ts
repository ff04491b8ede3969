// Walking a folder: the same order everywhere, past everything that cannot be read, each file once.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { byCodePoint } from '../../src/read/files.ts'
import { type FolderOptions, folder, notItems, read } from '../../src/read.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-'))
})

afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

function put(path: string, text = 'x'): string {
  const full = join(root, path)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, text)
  return full
}

function link(path: string, target: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  symlinkSync(target, join(root, path))
}

/** Files by name, problems as `level rule file`. */
function walked(options: FolderOptions = {}, from = root): string[] {
  return [...folder(from, options)].map(one =>
    'rule' in one ? `${one.level} ${one.rule} ${one.place.file}` : one.file
  )
}

describe('the order', () => {
  it('is that of code points, folder by folder', () => {
    for (const name of ['b.md', 'B.md', 'ä.md', 'a/z.md', 'a/y.md', 'a.md', '10.md', '9.md']) put(name)
    expect(walked()).toEqual(['10.md', '9.md', 'B.md', 'a/y.md', 'a/z.md', 'a.md', 'b.md', 'ä.md'])
  })

  it('puts characters beyond the first plane last', () => {
    expect(['\ud83d\ude00', '\uff5e', 'a'].sort(byCodePoint)).toEqual(['a', '\uff5e', '\ud83d\ude00'])
  })
})

describe('what is passed over', () => {
  it('files that are no items by their names, with one note', () => {
    for (const name of [
      'README.md',
      'a.md',
      'b/_index.md',
      'b/c.jpg',
      'b/d.md~',
      'b/e.md',
      '_data/f.json',
      '_posts/g.md',
      'Thumbs.db'
    ])
      put(name)
    const found = [...folder(root, { passOver: notItems })]
    expect(found.map(one => ('rule' in one ? one.rule : one.file))).toEqual([
      '_posts/g.md',
      'a.md',
      'b/e.md',
      'read/passed-over'
    ])
  })

  it('all but what is included', () => {
    for (const name of ['README.md', 'a.md', 'en/news/_posts/b.md', 'en/pages/c.md']) put(name)
    expect(walked({ include: ['*/news/_posts/**', 'README.md'], passOver: notItems })).toEqual([
      'README.md',
      'en/news/_posts/b.md'
    ])
  })

  it('dot files and node_modules', () => {
    for (const name of ['.a.md', '.git/b.md', 'node_modules/c.md', 'd/node_modules/e.md', 'f.md']) put(name)
    expect(walked()).toEqual(['f.md'])
  })

  it('names and globs of the ignore list', () => {
    for (const name of [
      'README.md',
      'a/README.md',
      'a/b.md',
      'drafts/c.md',
      'old/d.md',
      'old/new/e.md',
      'f.tmp.md',
      'g+.md'
    ])
      put(name)
    expect(walked({ ignore: ['README.md', 'drafts', 'old/**', '*.tmp.md', 'g+.md'] })).toEqual(['a/b.md'])
  })

  it('a pattern with a slash is a path from the folder', () => {
    for (const name of ['a.md', 'b/a.md', 'b/c/d.md']) put(name)
    expect(walked({ ignore: ['/a.md', 'b/*/d.md'] })).toEqual(['b/a.md'])
  })
})

describe('links', () => {
  it('out of the folder are followed', () => {
    put('shared/a.md')
    put('items/b.md')
    link('items/c', join(root, 'shared'))
    link('items/d.md', join(root, 'shared/a.md'))
    expect(walked({}, join(root, 'items'))).toEqual(['b.md', 'c/a.md', 'info read/link d.md'])
  })

  it('that lead back are not', () => {
    put('a/b.md')
    link('a/up', '..')
    link('a/self', '.')
    expect(walked()).toEqual(['a/b.md', 'warning read/link a/self', 'warning read/link a/up'])
  })

  it('that lead back out of a linked folder are not', () => {
    put('shared/a.md')
    put('items/b.md')
    link('items/c', '../shared')
    link('shared/back', '../items')
    link('shared/whole', '..')
    expect(walked({}, join(root, 'items'))).toEqual([
      'b.md',
      'c/a.md',
      'warning read/link c/back',
      'warning read/link c/whole'
    ])
  })

  it('to what is read anyway are passed over, whichever name comes first', () => {
    put('z/a.md')
    link('a', 'z')
    link('latest.md', 'z/a.md')
    expect(walked()).toEqual(['info read/link a', 'info read/link latest.md', 'z/a.md'])
  })

  it('to what is ignored elsewhere are followed', () => {
    put('.store/a.md')
    link('a.md', '.store/a.md')
    expect(walked()).toEqual(['a.md'])
  })

  it('to nothing, and to themselves, are errors', () => {
    link('a.md', 'gone.md')
    link('b.md', 'b.md')
    expect(walked()).toEqual(['error read/link a.md', 'error read/link b.md'])
  })
})

describe('what cannot be read', () => {
  it('a missing folder is one error', () => {
    const [one] = [...folder(join(root, 'gone'))]
    expect(one).toMatchObject({ rule: 'read/no-folder', level: 'error' })
  })

  it('a file of another kind is a warning and is not opened', () => {
    put('a.md')
    put('b.mp4')
    expect(walked()).toEqual(['a.md', 'warning read/unknown-file b.mp4'])
  })

  it('a file of 100 MB is an error, and the rest is read', () => {
    truncateSync(put('a.md'), 100 * 1024 * 1024)
    put('b.md')
    expect(walked()).toEqual(['error read/too-large a.md', 'b.md'])
  })

  it.skipIf(process.platform === 'win32')('a pipe is a warning and does not stop the walk', () => {
    execFileSync('mkfifo', [join(root, 'a.md')])
    put('b.md')
    expect(walked()).toEqual(['warning read/not-a-file a.md', 'b.md'])
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'a forbidden file is an error that says so',
    () => {
      chmodSync(put('a.md'), 0)
      put('b.md')
      expect(walked()).toEqual(['error read/unreadable a.md', 'b.md'])
    }
  )
})

describe('what is read', () => {
  it('a file may stand in for the folder', () => {
    expect(walked({}, put('a.md'))).toEqual(['a.md'])
  })

  it('a file larger than the buffer comes whole', () => {
    const text = `---\ntitle: A\n---\n${'Ü'.repeat(400_000)}`
    put('a.md', text)
    const [one] = [...folder(root)]
    expect(one !== undefined && 'bytes' in one && new TextDecoder().decode(one.bytes)).toBe(text)
  })

  it('each file keeps its own bytes', () => {
    for (const name of ['a.md', 'b.md']) put(name, name)
    const bytes = [...folder(root)].map(one => ('bytes' in one ? new TextDecoder().decode(one.bytes) : ''))
    expect(bytes).toEqual(['a.md', 'b.md'])
  })

  it('a large NDJSON file comes in pieces, with every item and its line', () => {
    const count = 30_000
    put('a.ndjson', Array.from({ length: count }, (_, i) => `{"id":"${i}","body":"${'ü'.repeat(150)}"}\n`).join(''))
    const parts = [...folder(root)].flatMap(one => ('bytes' in one ? [one] : []))
    const drafts = parts.flatMap(part => read(part).drafts)
    expect(parts.length).toBeGreaterThan(1)
    expect(
      drafts.every(
        (draft, i) => draft.fields.get('id')?.value === `${i}` && draft.index === i && draft.origin.line === i + 1
      )
    ).toBe(true)
    expect(drafts).toHaveLength(count)
  })

  it('a line of NDJSON may be longer than a piece, but not than the limit', () => {
    const long = (size: number): string => `{"body":"${'x'.repeat(size)}"}`
    put('a.ndjson', `{}\n${long(6_000_000)}\n{}\n${long(20_000_000)}\n`)
    const parts = [...folder(root, { largest: 10_000_000 })]
    expect(parts.flatMap(part => ('bytes' in part ? read(part).drafts.map(draft => draft.origin.line) : []))).toEqual([
      1, 2, 3
    ])
    expect(parts.at(-1)).toMatchObject({ rule: 'read/too-large', place: { file: 'a.ndjson', line: 4 } })
  })
})

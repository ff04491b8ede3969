// Files that another thread reads: the same bytes as are in the files, and nothing where it could not read.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FilesAhead, readAhead } from '../../src/read/ahead.ts'
import { folder } from '../../src/read.ts'

const root = mkdtempSync(join(tmpdir(), 'dateline-'))
const text = (i: number): string => `${i}\n${'x'.repeat((i * 37) % 3000)}`

beforeAll(() => {
  mkdirSync(join(root, 'many'))
  for (let i = 0; i < 2100; i++) writeFileSync(join(root, 'many', `${String(i).padStart(4, '0')}.md`), text(i))
})

afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

function put(name: string, content: string): string {
  writeFileSync(join(root, name), content)
  return join(root, name)
}

/** What comes of each path; undefined where it is left to whoever asks. */
function ahead(paths: readonly string[], largest: number): (string | undefined)[] {
  const reader = new FilesAhead(paths, largest)
  const found = paths.map(() => {
    const bytes = reader.next()
    return bytes && Buffer.from(bytes).toString()
  })
  reader.close()
  return found
}

describe('reading ahead', () => {
  it('gives the bytes of each file in the order of the paths', () => {
    expect(ahead([put('b', 'second'), put('a', 'first')], 100)).toEqual(['second', 'first'])
  })

  it('goes on where the memory for one batch is full', () => {
    const paths = Array.from({ length: 50 }, (_, i) => put(`f${i}`, `${i}`.repeat(30)))
    expect(ahead(paths, 64)).toEqual(paths.map((_, i) => `${i}`.repeat(30)))
  })

  it('gives an empty file as no bytes', () => {
    expect(ahead([put('empty', ''), put('after', 'x')], 100)).toEqual(['', 'x'])
  })

  it('leaves a file that is not there to whoever asks, and no other', () => {
    expect(ahead([join(root, 'nowhere'), put('there', 'x')], 100)).toEqual([undefined, 'x'])
  })

  it('leaves a file that is not shorter than the largest', () => {
    expect(ahead([put('ten', '0123456789'), put('nine', '012345678')], 10)).toEqual([undefined, '012345678'])
  })

  it('gives nothing beyond the last path', () => {
    const reader = new FilesAhead([put('only', 'x')], 100)
    reader.next()
    expect(reader.next()).toBeUndefined()
    reader.close()
  })

  it('is not done for few files', () => {
    expect(readAhead(['a', 'b'], 100)).toBeUndefined()
  })
})

describe('a folder of many files', () => {
  it('gives each with its own bytes', () => {
    const wrong = [...folder(join(root, 'many'))].filter(
      (one, i) => 'rule' in one || Buffer.from(one.bytes).toString() !== text(i)
    )
    expect(wrong).toEqual([])
  })

  it('gives those that are too large for the other thread at their place', () => {
    writeFileSync(join(root, 'many', '1000.md'), 'y'.repeat(300_000))
    const [before, large, after] = [...folder(join(root, 'many'))]
      .slice(999, 1002)
      .map(one => 'bytes' in one && one.bytes.length)
    writeFileSync(join(root, 'many', '1000.md'), text(1000))
    expect([before, large, after]).toEqual([text(999).length, 300_000, text(1001).length])
  })

  it('may be left before its end', () => {
    for (const one of folder(join(root, 'many'))) {
      expect('file' in one && one.file).toBe('0000.md')
      break
    }
  })
})

// When files are flushed one by one, and when all of the file system at once.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { flush } from '../../src/publish/flush.ts'

const root = mkdtempSync(join(tmpdir(), 'dateline-'))
const file = join(root, 'a')
writeFileSync(file, 'x')
const nowhere = join(root, 'nowhere')

afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A path again and again, and the folders that were asked to be flushed as a whole. */
function asked(count: number, path: string, able: boolean): string[] {
  const folders: string[] = []
  flush(
    Array.from({ length: count }, () => path),
    root,
    folder => {
      folders.push(folder)
      return able
    }
  )
  return folders
}

describe('flushing', () => {
  test('does not ask for all of the file system for a few files', () => {
    expect(asked(3, file, true)).toEqual([])
  })

  test('asks once for many', () => {
    expect(asked(500, file, true)).toEqual([root])
  })

  test('does not touch single files when that could be done', () => {
    expect(asked(500, nowhere, true)).toEqual([root])
  })

  test('goes file by file when it could not', () => {
    expect(() => asked(500, nowhere, false)).toThrow('ENOENT')
  })

  test('takes folders too', () => {
    expect(asked(1, root, false)).toEqual([])
  })

  test('works on this machine, whichever way it takes', () => {
    expect(() =>
      flush(
        Array.from({ length: 500 }, () => file),
        root
      )
    ).not.toThrow()
  })
})

// Who may import whom: the table of docs/map.md, held against every file of src/.
import { readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { map, sourceFiles, table } from '../scripts/map.ts'

// Folders of vocabularies, without a door: each file is named for itself.
const open = new Set(['syntax', 'namespaces'])

interface Import {
  readonly file: string
  readonly target: string
  readonly type: boolean
}

const files = sourceFiles()

function importsOf(file: string): Import[] {
  const text = readFileSync(join('src', file), 'utf8')
  const found = [
    ...text.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+'(\.[^']+)'/gms),
    ...text.matchAll(/(?:^import\s+|\bimport\()()'(\.[^']+)'/gm)
  ]
  return found.map(([, type, target]) => ({
    file,
    target: posix.join(dirname(file), target!),
    type: type !== undefined && type !== ''
  }))
}

// The list of all rules is made from the declarations of each part, which import nothing but `problem`.
const gathersRules = ({ file, target }: Import): boolean => file === 'rules.ts' && /^\w+\/rules\.ts$/.test(target)

function partOf(file: string): string {
  return file.split('/')[0]!.replace(/\.ts$/, '')
}

const imports = files.flatMap(importsOf)

describe('imports', () => {
  test('every file belongs to a part of the table', () => {
    expect([...new Set(files.map(partOf))].filter(part => table[part] === undefined)).toEqual([])
  })

  test('the scan sees imports', () => {
    expect(imports.length).toBeGreaterThan(files.length)
  })

  test('a part imports what the table allows it, and nothing else', () => {
    const wrong = imports.filter(({ file, target, type }) => {
      const own = partOf(file)
      const other = partOf(target)
      if (own === other || gathersRules({ file, target, type })) return false
      const allowed = table[own] ?? []
      return !allowed.includes(other) && !(type && allowed.includes(`type:${other}`))
    })
    expect(wrong).toEqual([])
  })

  test('outsiders import doors only', () => {
    const wrong = imports.filter(
      one =>
        partOf(one.file) !== partOf(one.target) &&
        one.target.includes('/') &&
        !open.has(partOf(one.target)) &&
        !gathersRules(one)
    )
    expect(wrong).toEqual([])
  })

  test('declarations of rules import nothing but problem.ts', () => {
    const declarations = imports.filter(({ file }) => /^(?!check)\w+\/rules\.ts$/.test(file))
    expect(declarations.filter(({ target }) => target !== 'problem.ts')).toEqual([])
  })

  test('write and check do not know each other', () => {
    expect(table.write).not.toContain('check')
    expect(table.check).not.toContain('write')
  })

  test('no file has a name that says nothing', () => {
    expect(files.filter(file => /(?:^|\/)(?:utils?|helpers?|common|types|misc)(?:\.ts|\/)/.test(file))).toEqual([])
  })
})

test('docs/map.md is what scripts/map.ts writes', () => {
  expect(readFileSync('docs/map.md', 'utf8')).toBe(map())
})

// Who may import whom: the table of docs/map.md, held against every file of src/.
import { readFileSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { map, sourceFiles, table } from '../scripts/map.ts'
import { isNode, type Node, nodes, type Parsed, parsed, sources } from './source.ts'

// Folders of vocabularies, without a door: each file is named for itself.
const open = new Set(['syntax', 'namespaces'])

interface Import {
  readonly file: string
  readonly target: string
  readonly type: boolean
}

const files = sourceFiles()

// `import type`, `export type … from`, and lists whose every name is a type.
function ofTypes({ importKind, exportKind, specifiers }: Node): boolean {
  const names = Array.isArray(specifiers) ? specifiers.filter(isNode) : []
  const kinds = names.map(name => name.importKind ?? name.exportKind)
  return importKind === 'type' || exportKind === 'type' || (names.length > 0 && kinds.every(kind => kind === 'type'))
}

function importsOf({ file, program }: Parsed): Import[] {
  return [...nodes(program)].flatMap(node => {
    const { type, source } = node
    if (!isNode(source) || typeof source.value !== 'string' || !source.value.startsWith('.')) return []
    return [{ file, target: posix.join(dirname(file), source.value), type: type === 'TSImportType' || ofTypes(node) }]
  })
}

// The list of all rules is made from the declarations of each part, which import nothing but `problem`.
const gathersRules = ({ file, target }: Import): boolean => file === 'rules.ts' && /^\w+\/rules\.ts$/.test(target)

function partOf(file: string): string {
  return file.split('/')[0]!.replace(/\.ts$/, '')
}

const imports = sources().flatMap(importsOf)

describe('imports', () => {
  test('every file belongs to a part of the table', () => {
    expect([...new Set(files.map(partOf))].filter(part => table[part] === undefined)).toEqual([])
  })

  test.each([
    ["import { a } from './b.ts'", false],
    ["import './b.ts'", false],
    ["import a, * as c from './b.ts'", false],
    ["export const a = 1\nexport * from './b.ts'", false],
    ["export { a, type C } from './b.ts'", false],
    ["const a = await import('./b.ts')", false],
    ["import type { A } from './b.ts'", true],
    ["import {\n  type A,\n  type C\n} from './b.ts'", true],
    ["export type { A } from './b.ts'", true],
    ["type A = import('./b.ts').A", true]
  ])('%j is seen, as of types only: %s', (text, type) => {
    expect(importsOf(parsed('read/a.ts', text))).toEqual([{ file: 'read/a.ts', target: 'read/b.ts', type }])
  })

  test.each(["// import './b.ts'", 'const a = "import \'./b.ts\'"', "import 'node:fs'"])('%j is none of ours', text => {
    expect(importsOf(parsed('read/a.ts', text))).toEqual([])
  })

  test('each file but the words that all share imports something', () => {
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

  test('no two exported types share a name, but for the class that takes the place of another package’s', () => {
    const owners = new Map<string, string[]>()
    for (const file of files)
      for (const [, name] of readFileSync(`src/${file}`, 'utf8').matchAll(/^export (?:interface|type|class) (\w+)/gm))
        owners.set(name!, [...(owners.get(name!) ?? []), file])
    const shared = [...owners].filter(([, of]) => of.length > 1)
    expect(shared).toEqual([['Feed', ['adapters/feed.ts', 'model.ts']]])
  })

  test('no file has a name that says nothing', () => {
    expect(files.filter(file => /(?:^|\/)(?:utils?|helpers?|common|types|misc)(?:\.ts|\/)/.test(file))).toEqual([])
  })
})

test('docs/map.md is what scripts/map.ts writes', () => {
  expect(readFileSync('docs/map.md', 'utf8')).toBe(map())
})

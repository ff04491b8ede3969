// That the package works where it is installed: what it imports comes with it, and its types say what those of the sources say.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const folder = 'node_modules/.cache/dateline/package-types'
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(!existsSync('dist/config/schema.d.ts'))('the built package', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map(name => join('dist', name))

  test('its declarations name no package that does not come with it', () => {
    const named = files
      .filter(file => file.endsWith('.d.ts'))
      .flatMap(file => [...readFileSync(file, 'utf8').matchAll(/^(?:im|ex)port .*from ['"]([^.'"][^'"]*)['"]/gm)])
      .map(([, name = '']) => name)
    expect(named.filter(name => !isBuiltin(name) && dependencies[name] === undefined)).toEqual([])
  })

  test('its code imports nothing but modules of Node', () => {
    const named = files
      .filter(file => file.endsWith('.js'))
      .flatMap(file => [
        ...readFileSync(file, 'utf8').matchAll(/^(?:im|ex)port [^;\n]*?from ["']([^."'][^"']*)["'];?$/gm)
      ])
      .map(([, name = '']) => name)
    expect([...new Set(named)].filter(name => !isBuiltin(name))).toEqual([])
  })

  test('its declarations are whole: a strict compiler that checks libraries has nothing to say', () => {
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--types',
      'node',
      '--ignoreConfig'
    ]
    const entries = ['dist/index.d.ts', 'dist/adapters/feed.d.ts']
    const { stdout } = spawnSync(resolve('node_modules/.bin/tsc'), [...options, ...entries], { encoding: 'utf8' })
    expect(stdout).toBe('')
  })

  test('the type of its settings is the one that the schema infers', () => {
    mkdirSync(folder, { recursive: true })
    const written = resolve('dist/config/schema.d.ts')
    writeFileSync(
      join(folder, 'same.ts'),
      `import type { Config as Inferred } from ${JSON.stringify(resolve('src/config/schema.ts'))}
import type { Config as Written } from ${JSON.stringify(written)}
type Keys<T> = T extends readonly (infer One)[] ? Keys<One> : T extends object ? { [K in keyof T]-?: Keys<NonNullable<T[K]>> } : T
declare const inferred: Inferred
declare const written: Written
declare const inferredKeys: Keys<Inferred>
declare const writtenKeys: Keys<Written>
export const all: [Written, Inferred, Keys<Written>, Keys<Inferred>] = [inferred, written, inferredKeys, writtenKeys]
`
    )
    const options = [
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--allowImportingTsExtensions',
      '--skipLibCheck'
    ]
    const modules = [
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--lib',
      'es2024',
      '--types',
      'node',
      '--ignoreConfig'
    ]
    const compiler = resolve('node_modules/.bin/tsc')
    const { stdout } = spawnSync(compiler, [...options, ...modules, join(folder, 'same.ts')], { encoding: 'utf8' })
    expect(stdout).toBe('')
  })
})

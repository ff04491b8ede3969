// The examples of docs/library.md do what the page says: each runs, and prints what is after its arrows.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import * as library from '../src/index.ts'

const out = mkdtempSync(join(tmpdir(), 'dateline-library-'))
afterAll(() => rmSync(out, { recursive: true }))

const page = readFileSync('docs/library.md', 'utf8')
const examples = [...page.matchAll(/^```js\n([\s\S]*?)^```/gm)].map(([, code = '']) => code)

/** Runs code whose `console.log(…) // → …` record what they print beside what they should. */
function printed(code: string): { readonly said: string; readonly expected: string }[] {
  const all: { said: string; expected: string }[] = []
  const record = (expected: string, ...values: unknown[]): void => {
    const said = values.map(value => inspect(value, { depth: 9, breakLength: Number.POSITIVE_INFINITY })).join(' ')
    all.push({ said, expected })
  }
  const runnable = code
    .replace(/^import \{([^}]*)\} from 'dateline'$/gm, 'const {$1} = library')
    .replaceAll("'public'", JSON.stringify(out))
    .replace(
      /console\.log\((.*)\) \/\/ → (.*)$/gm,
      (_, values, expected) => `record(${JSON.stringify(expected)}, ${values})`
    )
  new Function('library', 'record', runnable)(library, record)
  return all
}

test.each(examples.map((code, i) => [i + 1, code] as const))('example %i prints what it says', (_, code) => {
  const all = printed(code)
  expect(all.length).toBe(code.match(/\/\/ → /g)?.length)
  for (const { said, expected } of all) expect(said).toBe(expected)
})

test('every value that the library exports is on the page', () => {
  expect(Object.keys(library).filter(name => !page.includes(`\`${name}`) && !page.includes(`${name}(`))).toEqual([])
})

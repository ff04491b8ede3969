// What the documents say is what the code does: generated files are fresh, examples work, links and anchors exist.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { example, settingName, settings } from '../scripts/docs/config.ts'
import { schemaText } from '../scripts/docs/schema.ts'
import { generated } from '../scripts/docs.ts'
import { configuration } from '../src/config.ts'
import { isKnownField, knownFields } from '../src/normalize.ts'
import { allRules, ruleGroups, ruleSections } from '../src/rules.ts'

const files = generated()
const documents = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', ...markdownIn('docs')]

function markdownIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => join(folder, name).replaceAll('\\', '/'))
    .sort()
}

describe('generated files', () => {
  test.each([...files])('%s is what npm run docs writes', (file, text) => {
    expect(readFileSync(file, 'utf8') === text).toBe(true)
  })

  test('docs/rules/ has no page besides those of groups', () => {
    expect(readdirSync('docs/rules').filter(name => !files.has(`docs/rules/${name}`))).toEqual([])
  })
})

describe('rules', () => {
  const all = ruleGroups().flatMap(({ group, rules }) => rules.map(rule => ({ group, rule })))

  test('each has a section on the page of its group, and a row in the list', () => {
    const lacking = all.filter(({ group, rule: { id } }) => {
      const anchor = id.replace('/', '-')
      const page = files.get(`docs/rules/${group}.md`) ?? ''
      return (
        !page.includes(`<a id="${anchor}"></a>\`${id}\``) ||
        !files.get('docs/rules.md')!.includes(`(rules/${group}.md#${anchor})`)
      )
    })
    expect(lacking).toEqual([])
  })

  test('the section that SARIF names for each is there', () => {
    const nowhere = [...ruleSections()].filter(([, section]) => {
      const [file = '', anchor = ''] = section.split('#')
      return files.get(file)?.includes(`<a id="${anchor}"></a>`) !== true
    })
    expect(nowhere).toEqual([])
  })

  test('those that pages name as examples exist', () => {
    const named = documents
      .filter(file => !/^docs\/(?:notes|rules)\//.test(file))
      .flatMap(file => [...readFileSync(file, 'utf8').matchAll(/--rule ([a-z0-9/-]+)=|rules: \{ ([a-z0-9/-]+): /g)])
      .map(([, option, setting]) => option ?? setting ?? '')
    expect(named.length).toBeGreaterThan(1)
    expect(named.filter(id => !allRules().has(id))).toEqual([])
  })

  test('the source of each is an address of the web or a section of these pages', () => {
    const nowhere = all.filter(({ rule: { spec } }) => {
      const [file = '', anchor = ''] = spec.split('#')
      return !/^https?:/.test(spec) && files.get(file)?.includes(`<a id="${anchor}"></a>`) !== true
    })
    expect(nowhere).toEqual([])
  })
})

describe('settings', () => {
  const all = settings()
  const known = { rules: allRules(), fields: { names: knownFields, has: isKnownField } }

  test.each(all.map(one => [settingName(one), one] as const))(
    '%s has an effect and an example that is valid',
    (_, one) => {
      expect(one.schema.description).toMatch(/^[A-Z].*\.$/)
      expect(one.schema.examples?.length).toBeGreaterThan(0)
      for (const value of one.schema.examples ?? []) {
        const { problems } = configuration(stringify(example(one, value, true)), 'dateline.yaml', known)
        expect(problems).toEqual([])
      }
    }
  )

  test('those of the sample newsroom fit the published schema', () => {
    const fits = new Ajv2020({ strict: false, formats: { email: true } }).compile(JSON.parse(schemaText()))
    expect([fits(parse(readFileSync('items/dateline.yaml', 'utf8'))), fits.errors]).toEqual([true, null])
  })
})

describe('links', () => {
  const anchors = new Map<string, ReadonlySet<string>>()

  /** The anchors of a document, as GitHub makes them of headings, and those that are written out. */
  function anchorsOf(file: string): ReadonlySet<string> {
    const known = anchors.get(file)
    if (known !== undefined) return known
    const text = readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```/gm, '')
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/<[^>]*>|[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-')
    )
    const found = new Set([...headings, ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id)])
    anchors.set(file, found)
    return found
  }

  test.each(documents)('those of %s lead somewhere', file => {
    const text = readFileSync(file, 'utf8').replace(/^(`{3,})[\s\S]*?^\1/gm, '')
    const targets = [...text.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target)
    const broken = targets.filter(target => {
      if (/^[a-z]+:/.test(target)) return false
      const [path = '', anchor] = target.split('#')
      const place = path === '' ? file : join(dirname(file), path)
      if (statSync(place, { throwIfNoEntry: false }) === undefined) return true
      return anchor !== undefined && !anchorsOf(place).has(anchor)
    })
    expect(broken).toEqual([])
  })
})

describe('what contributors read', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

  test.each(['CONTRIBUTING.md', 'docs/adding.md', 'docs/benchmarks.md'])(
    '%s names files and scripts there are',
    file => {
      const text = readFileSync(file, 'utf8')
      const named = [...text.matchAll(/(?:src|test|scripts|docs)\/[\w./-]*\w(?:\.\w+|\/)/g)].map(([path]) => path)
      const run = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name)
      expect(named.filter(path => statSync(path, { throwIfNoEntry: false }) === undefined)).toEqual([])
      expect(run.filter(name => scripts[name] === undefined)).toEqual([])
    }
  )
})

describe('the README', () => {
  test('names two commands that are scripts of package.json', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    const readme = readFileSync('README.md', 'utf8')
    expect(readme).toContain('npm ci && npm run build')
    expect(readme).toContain('npm test')
    expect([scripts.build, scripts.test].every(Boolean)).toBe(true)
  })
})

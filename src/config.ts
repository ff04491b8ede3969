// dateline.yaml → Config. Every setting and every default is here, each with its reason; the published JSON Schema is made from it.
import { isMap, isScalar, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import { z } from 'zod'
import { type Level, type Place, type Problem, problem } from './problem.ts'

const address = z.string().regex(/^https?:\/\/[^/\s]+/i, 'must be an absolute http or https address')
const zone = z.string().refine(isZone, 'must be an IANA zone such as Europe/Istanbul, or UTC')
const language = z.string().refine(isLanguage, 'must be a language tag such as en, tr or pt-BR')
// What is written below the output folder stays there: no absolute path, no step upwards, no name that a file system takes for something else.
const path = z
  .string()
  .refine(
    text => !/^[/\\]|^[a-z]:|\\|(^|\/)\.\.?(\/|$)|[\0-\x1f<>:"|?*]/i.test(text),
    'must be a path inside the output folder'
  )
const oneOrMore = z
  .union([z.string(), z.array(z.string())])
  .transform(value => (typeof value === 'string' ? [value] : value))

const person = z.union([
  z.string().transform(name => ({ name })),
  z.strictObject({
    name: z.string(),
    email: z.email().optional(),
    url: address.optional(),
    avatar: address.optional(),
    kind: z.enum(['person', 'organization']).optional()
  })
])

const image = z.union([
  z.string().transform(url => ({ url })),
  z.strictObject({
    url: z.string(),
    alt: z.string().optional(),
    width: z.number().int().positive().optional(),
    height: z.number().int().positive().optional()
  })
])

const formats = z.array(z.enum(['rss', 'atom', 'json'])).min(1)

const limit = z.union([
  z
    .number()
    .int()
    .positive()
    .transform(items => ({ items })),
  z.strictObject({ items: z.number().int().positive().optional(), bytes: z.number().int().min(1024).optional() })
])

const where = z.strictObject({
  section: oneOrMore.optional(),
  tag: oneOrMore.optional(),
  author: oneOrMore.optional(),
  language: oneOrMore.optional()
})

const feed = z.strictObject({
  name: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u, 'may hold letters, digits, dots, dashes and slashes')
    .optional()
    .describe('What problems and the closing table call this feed.'),
  title: z.string().optional().describe('May hold {name}: the section, tag, author or language of this feed.'),
  description: z.string().optional(),
  url: z.string().optional().describe('The page this feed belongs to; may hold {slug}.'),
  path: z
    .union([path, z.strictObject({ rss: path.optional(), atom: path.optional(), json: path.optional() })])
    .optional()
    .describe('A folder for rss.xml, atom.xml and feed.json, or a file for each format; may hold {slug}.'),
  formats: formats.optional(),
  where: where.optional(),
  each: z
    .enum(['section', 'tag', 'author', 'language'])
    .optional()
    .describe('One feed for each section, tag, author or language that has items.'),
  limit: limit.optional(),
  content: z.enum(['full', 'summary']).optional(),
  creators: z
    .enum(['joined', 'each'])
    .optional()
    .describe('RSS: one dc:creator with all names (what most readers show whole), or one for each person.')
})

const schema = z.strictObject({
  $schema: z.string().optional(),
  site: z.strictObject({
    title: z.string().min(1),
    description: z.string().default(''),
    url: address,
    language: language.optional(),
    zone: zone.optional().describe('Settles times that are written without an offset. Never taken from the machine.'),
    rights: z.string().optional(),
    image: image.optional(),
    icon: z.string().optional(),
    authors: z.array(person).default([])
  }),
  feeds: z.array(feed).min(1).default([{}]),
  // 50 items are about a week of a busy section: readers that come once a day miss nothing, and the file stays below 500 KB.
  limit: limit.default({ items: 50 }),
  formats: formats.default(['rss', 'atom', 'json']),
  content: z.enum(['full', 'summary']).default('full'),
  creators: z.enum(['joined', 'each']).default('joined'),
  hubs: z.array(address).default([]),
  period: z.enum(['hourly', 'daily', 'weekly', 'monthly', 'yearly']).optional(),
  frequency: z.number().int().positive().optional(),
  ttl: z.number().int().positive().optional().describe('Minutes a reader may wait before it asks again (RSS).'),
  opml: z.union([z.literal(false), path]).default('feeds.opml'),
  stylesheet: z
    .union([z.boolean(), address])
    .default(true)
    .describe('true: feed.css beside the feeds; false: none; an address: that one.'),
  base: address.optional().describe('Where the output folder will be reachable, when that is not the site itself.'),
  link: z
    .string()
    .regex(/^https?:\/\/.*\{(slug|id)\}/, 'must be an absolute address that holds {slug} or {id}')
    .optional()
    .describe('Pattern for items without an address: {year} {month} {day} {slug} {section} {id} {language}.'),
  ids: z
    .strictObject({
      authority: z
        .string()
        .regex(/^[a-z0-9.-]+\.[a-z0-9-]+$/, 'must be a domain in lower case')
        .optional()
    })
    .default({})
    .describe(
      'The domain that tag: ids are made with. Keep the old one when the site moves, so that no subscriber sees an old item as new.'
    ),
  fields: z
    .record(z.string(), z.string())
    .default({})
    .describe('Names in your items → names dateline knows: { headline_en: title }.'),
  authors: z.string().default('authors.yaml').describe('A file, or a folder of author pages, beside dateline.yaml.'),
  assets: z
    .string()
    .optional()
    .describe('The folder that holds the files of root-relative addresses: sizes and types are read there.'),
  ignore: z.array(z.string()).default([]).describe('Files and folders below the items that are not items.'),
  wire: z.strictObject({ boilerplate: z.array(z.string()).default([]) }).default({ boilerplate: [] }),
  dates: z
    .strictObject({
      order: z.enum(['dmy', 'mdy', 'ymd']).optional(),
      // A skipped hour is read later and a repeated one earlier, as RFC 5545 and Temporal do: what the clock on the wall showed next or first.
      gap: z.enum(['earlier', 'later', 'reject']).default('later'),
      overlap: z.enum(['earlier', 'later', 'reject']).default('earlier')
    })
    .default({ gap: 'later', overlap: 'earlier' }),
  bylines: z
    .strictObject({
      recase: z.boolean().default(false).describe('Write names that are all capitals with small letters.'),
      lastFirst: z.boolean().default(false).describe('Doe, Jane is one person.'),
      outlets: z.array(z.string()).default([]).describe('Names of houses that stand in bylines beside people.')
    })
    .default({ recase: false, lastFirst: false, outlets: [] }),
  rules: z.record(z.string(), z.enum(['off', 'info', 'warning', 'error'])).default({})
})

export type Config = z.infer<typeof schema>
export type FeedConfig = Config['feeds'][number]
export type RuleLevels = Readonly<Record<string, Level | 'off'>>

/** The JSON Schema (draft 2020-12) of dateline.yaml, for editors. */
export function configSchema(): object {
  return { title: 'dateline.yaml', ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) }
}

/**
 * The configuration in `text` (YAML, of which JSON is a part).
 * Without `config` in the answer, the problems say why: unknown keys, wrong kinds of values, broken YAML.
 */
export function configuration(text: string, file: string): { config?: Config; problems: Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, uniqueKeys: true, version: '1.2' })
  const at = (offset: number | undefined): Place => {
    if (offset === undefined) return { file }
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  const broken = [...document.errors, ...document.warnings]
  if (broken.length > 0) {
    return {
      problems: broken.map(error => problem('error', 'config/yaml', at(error.pos[0]), firstSentence(error.message)))
    }
  }
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 100 })
  } catch {
    return { problems: [problem('error', 'config/yaml', { file }, 'Too many aliases: write the values out.')] }
  }
  const result = schema.safeParse(value ?? {})
  if (result.success) return { config: result.data, problems: [] }
  const problems = flat(result.error.issues).flatMap(issue => {
    const path = issue.path as readonly (string | number)[]
    if (issue.code !== 'unrecognized_keys') {
      const name = path.join('.') || 'dateline.yaml'
      return [{ ...problem('error', 'config/value', at(offsetOf(document.contents, path)), `${name}: ${said(issue)}`) }]
    }
    return issue.keys.map(key => {
      const near = nearest(key, knownKeys(path))
      const advice = near === undefined ? `Known here: ${knownKeys(path).join(', ')}.` : `Did you mean ${near}?`
      return problem(
        'error',
        'config/unknown-key',
        at(offsetOf(document.contents, [...path, key], 'key')),
        `Unknown key ${key}. ${advice}`
      )
    })
  })
  return { problems }
}

type Issue = z.core.$ZodIssue

// The union of a text and a map answers "invalid input" and hides what is wrong in the map: the branch that got furthest speaks.
function flat(issues: readonly Issue[], above: readonly PropertyKey[] = []): Issue[] {
  return issues.flatMap(issue => {
    const path = [...above, ...issue.path]
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }]
    const deepest = issue.errors
      .map(branch => flat(branch, path))
      .filter(branch =>
        branch.some(
          one =>
            one.path.length > path.length ||
            one.code === 'unrecognized_keys' ||
            one.code === 'custom' ||
            one.code === 'invalid_format'
        )
      )
    return deepest[0] ?? [{ ...issue, path }]
  })
}

function said(issue: Issue): string {
  const missing = issue.code === 'invalid_type' && /received undefined/.test(issue.message)
  return missing ? 'is missing and is needed.' : `${issue.message.replace(/^Invalid input: /, '')}.`
}

function firstSentence(message: string): string {
  return `${message.split(/ at line \d|\n/)[0]}.`.replace(/\.\.$/, '.')
}

function offsetOf(
  node: unknown,
  path: readonly (string | number)[],
  part: 'key' | 'value' = 'value'
): number | undefined {
  let here = node as Node | null
  let offset = here?.range?.[0]
  for (const [depth, step] of path.entries()) {
    if (isMap(here)) {
      const pair = (here as YAMLMap<Node, Node | null>).items.find(
        item => isScalar(item.key) && String(item.key.value) === String(step)
      )
      if (pair === undefined) return offset
      const last = depth === path.length - 1
      offset = last && part === 'key' ? pair.key.range?.[0] : (pair.value?.range?.[0] ?? pair.key.range?.[0])
      here = pair.value
    } else {
      const item = (here as { items?: (Node | null)[] } | null)?.items?.[Number(step)]
      if (!item) return offset
      offset = item.range?.[0]
      here = item
    }
  }
  return offset
}

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly anyOf?: readonly Shape[]
}

function knownKeys(path: readonly (string | number)[]): string[] {
  let shapes: readonly Shape[] = [configSchema() as Shape]
  const open = (shape: Shape): readonly Shape[] => shape.anyOf?.flatMap(open) ?? [shape]
  for (const step of path) {
    shapes = shapes
      .flatMap(open)
      .flatMap(shape =>
        (typeof step === 'number' ? [shape.items] : [shape.properties?.[step]]).filter(found => found !== undefined)
      )
  }
  return shapes
    .flatMap(open)
    .flatMap(shape => Object.keys(shape.properties ?? {}))
    .filter(key => key !== '$schema')
}

/** The word of `known` that `word` was probably meant to be: at most a third of its letters differ. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map(key => ({ key, far: distance(word.toLowerCase(), key.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)
  const best = ranked[0]
  return best && best.far <= Math.max(1, Math.floor(word.length / 3)) ? best.key : undefined
}

// Levenshtein: insertions, deletions and replacements from one word to the other.
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}

function isZone(text: string): boolean {
  if (text !== 'UTC' && !text.includes('/')) return false
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: text })
    return true
  } catch {
    return false
  }
}

function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}

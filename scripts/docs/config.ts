// docs/config.md: every setting of dateline.yaml with its type, default, effect and an example, from the JSON Schema of the settings.
import { stringify } from 'yaml'
import { configSchema } from '../../src/config.ts'

/** What is read of a JSON Schema here. */
interface Schema {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly const?: unknown
  readonly description?: string
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
}

export interface Setting {
  /** The keys that lead to it; `[]` for an entry of a list. */
  readonly path: readonly string[]
  readonly schema: Schema
  readonly required: boolean
}

/** The fewest settings that dateline takes. */
const least = { site: { title: 'The Herald', url: 'https://herald.example/' } }

/** All settings, each before those below it. */
export function settings(schema: Schema = configSchema() as Schema, path: readonly string[] = []): Setting[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const below = [...path, key]
    const required = schema.required?.includes(key) === true && value.default === undefined
    return [{ path: below, schema: value, required }, ...settings(value, below)]
  })
  const entries = schema.items === undefined ? [] : settings(schema.items, [...path, '[]'])
  return [...own, ...entries, ...(schema.anyOf ?? []).flatMap(branch => settings(branch, path))]
}

/** The settings in which one has the value of an example; `whole` with all that dateline requires beside it. */
export function example({ path }: Setting, value: unknown, whole = false): unknown {
  const [first = '', ...rest] = path
  // What an entry of a list needs beside the setting that the example is about.
  const beside: Readonly<Record<string, object>> = {
    'site.image': { url: '/images/logo.png' },
    'site.authors.[]': { name: 'Ida Berg' },
    'feeds.[].podcast': { category: 'News', explicit: false },
    'feeds.[].podcast.owner': { email: 'podcasts@herald.example' },
    'feeds.[].podcast.funding.[]': { url: 'https://herald.example/support/', text: 'Support the show' },
    'feeds.[].podcast.trailer.[]': { title: 'Coming', url: '/trailer.mp3', date: '2026-05-01T08:00:00+02:00' },
    'feeds.[].podcast.people.[]': { name: 'Ida Berg' },
    'feeds.[].podcast.location.[]': { name: 'Hobart' },
    'feeds.[].podcast.license': { identifier: 'cc-by-4.0' },
    'feeds.[].podcast.txt.[]': { text: 'S6lpp-7ZCn8' },
    'feeds.[].podcast.frequency': { text: 'Every Friday' },
    'feeds.[].podcast.podroll.[]': { guid: '917393e3-1b1e-5cef-ace4-edaa54e1f810' },
    'feeds.[].podcast.publisher': { guid: '917393e3-1b1e-5cef-ace4-edaa54e1f810' },
    ...(path.includes('publication') && { 'feeds.[]': { target: 'google-news-sitemap' } })
  }
  const nest = (keys: readonly string[], above: string): unknown => {
    const [key, ...more] = keys
    if (key === undefined) return value
    if (key === '[]') return [nest(more, `${above}.[]`)]
    return { ...beside[above], [key]: nest(more, above === '' ? key : `${above}.${key}`) }
  }
  const own = nest([first, ...rest], '') as Record<string, object>
  return whole ? { ...least, ...own, site: { ...least.site, ...own.site } } : own
}

function kind(schema: Schema): string {
  if (schema.enum !== undefined) return schema.enum.map(code).join(', ')
  if (schema.const !== undefined) return code(schema.const)
  if (schema.anyOf !== undefined) return schema.anyOf.map(kind).join(' or ')
  if (schema.type === 'array') return `list of ${kind(schema.items ?? {})}`
  if (schema.type === 'object' && typeof schema.additionalProperties === 'object')
    return `map of names to ${kind(schema.additionalProperties)}`
  const words: Readonly<Record<string, string>> = {
    string: 'text',
    integer: 'whole number',
    number: 'number',
    boolean: '`true` or `false`',
    object: 'map'
  }
  return words[schema.type ?? ''] ?? 'any value'
}

function code(value: unknown): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``
}

function defaultOf({ schema, required }: Setting): string {
  if (required) return 'Required.'
  return `Default: ${schema.default === undefined || schema.default === '' ? 'none' : code(schema.default)}.`
}

/** The name of a setting: `site.zone`, `feeds[].path`. */
export function settingName({ path }: Setting): string {
  return path.join('.').replaceAll('.[]', '[]')
}

/** A description with what is written in settings and files as code: placeholders, keys before a colon, names of files and elements. */
function marked(text: string): string {
  return text.replace(
    /\{\w+\}|\b(?:each|rules|tag):|(?<![\w/.])[\w/.]+\.(?:xml|json|css|yaml|md|mp3)\b|\b(?:dc|sy):\w+/g,
    '`$&`'
  )
}

function section(setting: Setting): string {
  const { schema, path } = setting
  const blocks = (schema.examples ?? []).map(value => stringify(example(setting, value), { lineWidth: 0 }))
  const heading = path.length === 1 ? '##' : '###'
  return `${heading} \`${settingName(setting)}\`

${marked(schema.description ?? '')}

Type: ${kind(schema)}. ${defaultOf(setting)}

${blocks.map(block => `\`\`\`yaml\n${block}\`\`\`\n`).join('\n')}`
}

/** The whole page. */
export function configPage(): string {
  return `# Settings

All settings are in one file, \`dateline.yaml\`, in the folder of items or beside it. \`site.title\` and \`site.url\` are required; everything else has the
default given here. A key that dateline does not know is an error, and the message names the nearest one that it does.

For completion and checks in your editor, begin the file with

\`\`\`yaml
# yaml-language-server: $schema=node_modules/dateline/docs/dateline.schema.json
\`\`\`

This page is written by \`npm run docs\` from the descriptions in \`src/config/\`.

${settings().map(section).join('\n')}`
}

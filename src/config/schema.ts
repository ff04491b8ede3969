// What dateline.yaml may contain: every setting and every default, each with its reason; the published JSON Schema is made from it.
import * as z from 'zod'
import type { Level } from '../problem.ts'
import { address, formats, image, language, limit, path, person, where, zone } from './values.ts'

const feedKeys = z.strictObject({
  name: z
    .string()
    .regex(
      /^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u,
      'may contain only letters, digits, spaces, dots, underscores, hyphens and slashes'
    )
    .optional()
    .describe('The name of this feed in messages and in the summary of a build.'),
  title: z.string().optional().describe('May contain {name}: the section, tag, author or language of this feed.'),
  description: z.string().optional(),
  url: z.string().optional().describe('The page this feed belongs to; may contain {slug}.'),
  path: z
    .union([path, z.strictObject({ rss: path.optional(), atom: path.optional(), json: path.optional() })])
    .optional()
    .describe('A folder for rss.xml, atom.xml and feed.json, or a file for each format; may contain {slug}.'),
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

const feed = feedKeys.check(({ value: { path, title, description, url, each }, issues }) => {
  const say = (path: string[], message: string): void => {
    issues.push({ code: 'custom', path, message, input: undefined })
  }
  const files = typeof path === 'object' ? Object.entries(path) : []
  const written = [...files.map(([format, text]) => ['path', format, text]), ['path', path], ['url', url]] as const
  for (const place of written) {
    const text = place.at(-1)
    const where = place.slice(0, -1) as string[]
    if (typeof text !== 'string') continue
    const strange = /\{(?!slug\})[^{}]*\}/.exec(text)?.[0]
    if (strange !== undefined) say(where, `contains ${strange}, but only {slug} can be used here`)
    else if (text.includes('{slug}') && each === undefined)
      say(where, 'contains {slug}, which can only be used with each:')
    else if (where.length === 2 && each !== undefined && !text.includes('{slug}'))
      say(where, `must contain {slug}, because there is one file for each ${each}`)
  }
  for (const [key, text] of Object.entries({ title, description })) {
    const strange = /\{(?:section|tag|author|language|title)\}/.exec(text ?? '')?.[0]
    if (strange !== undefined) say([key], `contains ${strange}: write {name} instead`)
    else if (/\{(?:name|slug)\}/.test(text ?? '') && each === undefined)
      say([key], 'contains {name} or {slug}, which can only be used with each:')
  }
})

// Feeds are told apart by their names in messages and in the summary of a build.
const feeds = z
  .array(feed)
  .min(1)
  .check(({ value, issues }) => {
    for (const [i, { name }] of value.entries()) {
      const first = value.findIndex(other => other.name === name)
      if (name !== undefined && first < i)
        issues.push({ code: 'custom', path: [i, 'name'], message: `is also the name of feeds.${first}`, input: name })
    }
  })

export const schema = z.strictObject({
  $schema: z.string().optional(),
  site: z.strictObject({
    title: z.string().min(1),
    description: z.string().default(''),
    url: address,
    language: language.optional(),
    zone: zone
      .optional()
      .describe('The time zone of times that are written without an offset. It is never taken from the machine.'),
    rights: z.string().optional(),
    image: image.optional(),
    icon: z.string().optional(),
    authors: z.array(person).default([])
  }),
  feeds: feeds.default([{}]),
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
  base: address
    .optional()
    .describe('The address at which the output folder is published, where that is not the site itself.'),
  link: z
    .string()
    .regex(/^(?:https?:\/\/[^/{}\s]+)?\/\S*$/, 'must be an absolute address or a path of the site that begins with /')
    .regex(
      /\{(?:slug|id|path|file)\}|:(?:slug|title|slugorfilename|filename|name|path)\b|%postname%/,
      'must contain {slug}, {path}, {file} or {id}'
    )
    .refine(
      text => !/\{(?!(?:year|month|day|slug|section|id|language|path|folder|file)\})[^{}]*\}/.test(text),
      'may contain only {year} {month} {day} {slug} {section} {id} {language} {path} {folder} {file}'
    )
    .optional()
    .describe(
      'Pattern of the address of items that have none of their own: {year} {month} {day} {slug} {section} {id} {language}, {file} (the name of the file with its date), {folder}, {path} (folder and file).'
    ),
  slugs: z
    .enum(['keep', 'lower', 'plain'])
    .default('keep')
    .describe(
      'What a file name becomes in an address: keep, as it is; lower, in lower case with hyphens for spaces (Hugo); plain, letters and digits with hyphens between.'
    ),
  languages: z
    .array(z.string())
    .default([])
    .describe(
      'Languages of the site as its folders and file names spell them: [en, zh_tw] reads en/a.md and a.zh_tw.md.'
    ),
  sections: z
    .enum(['fields', 'folder'])
    .default('fields')
    .describe('folder: an item without a section is in that of its first folder.'),
  ids: z
    .strictObject({
      authority: z
        .string()
        .regex(/^[a-z0-9.-]+\.[a-z0-9-]+$/, 'must be a domain in lower case')
        .optional(),
      from: z
        .enum(['slug', 'link', 'file'])
        .default('slug')
        .describe(
          'What the id of an item without one is made from: slug, the day and the slug; file, the day and the path of the file; link, its address, as most generators do.'
        )
    })
    .default({ from: 'slug' })
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
      overlap: z.enum(['earlier', 'later', 'reject']).default('earlier'),
      // Off, since 03/04/05 has six readings; 00 to 49 are 20xx where it is on (RFC 2822, section 4.3).
      twoDigitYears: z.boolean().default(false),
      epoch: z
        .enum(['seconds', 'milliseconds'])
        .optional()
        .describe('Numbers alone are a time since 1970-01-01T00:00Z.'),
      calendar: z
        .enum(['buddhist', 'persian', 'japanese', 'roc'])
        .optional()
        .describe('The calendar of dates in a language that uses it.')
    })
    .default({ gap: 'later', overlap: 'earlier', twoDigitYears: false }),
  bylines: z
    .strictObject({
      recase: z
        .boolean()
        .default(false)
        .describe('Write names in capitals with lower-case letters: JANE DOE becomes Jane Doe.'),
      lastFirst: z
        .boolean()
        .default(false)
        .describe('Names are written with the family name first: Doe, Jane is one person.'),
      outlets: z.array(z.string()).default([]).describe('Names of news organizations that appear in bylines.')
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

// What dateline.yaml may say of each feed, and what two of its settings must not say together.
import * as z from 'zod'
import { type Format, formatNames, formats as known } from '../formats.ts'
import { showTargets, targetNames, targets } from '../targets.ts'
import { podcast } from './podcast.ts'
import { formats, limit, path, where } from './values.ts'

const files = formatNames.map(name => known[name].file)

const pathsByFormat = Object.fromEntries(
  formatNames.map(name => [
    name,
    path
      .optional()
      .meta({ description: `The file of this feed in ${known[name].title}.`, examples: [`news/${known[name].file}`] })
  ])
) as { readonly [format in Format]: z.ZodOptional<typeof path> }

const feedKeys = z.strictObject({
  name: z
    .string()
    .regex(
      /^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u,
      'may contain only letters, digits, spaces, dots, underscores, hyphens and slashes'
    )
    .optional()
    .meta({
      description: 'The name of this feed in messages and in the summary of a build. No two feeds have the same one.',
      examples: ['opinion']
    }),
  title: z
    .string()
    .optional()
    .meta({
      description:
        'The title of this feed; without it, the title of the site, followed by the group of a feed with each:. With each:, {name} stands for that group and {slug} for its form in addresses.',
      examples: ['The Herald: Opinion']
    }),
  description: z
    .string()
    .optional()
    .meta({
      description:
        'The description of this feed; without it, that of the site. May contain {name} and {slug} with each:.',
      examples: ['Columns and letters of The Herald.']
    }),
  url: z
    .string()
    .optional()
    .meta({
      description:
        'The page for people that this feed belongs to, absolute or relative to the site; without it, the site itself. May contain {slug} with each:.',
      examples: ['https://herald.example/opinion/']
    }),
  path: z
    .union([path, z.strictObject(pathsByFormat)])
    .optional()
    .meta({
      description: `Where this feed is written, below the output folder: a folder for ${files.slice(0, -1).join(', ')} and ${files.at(-1)}, or a file for each format. May contain {slug} with each:. Only the first feed may do without it: it is written to the output folder itself.`,
      examples: ['opinion', { rss: 'podcast.xml' }]
    }),
  target: z
    .enum(targetNames)
    .optional()
    .meta({
      description:
        'The aggregator or platform this feed is for (`dateline targets` lists them). Items that it would refuse are left out, each with a sentence, and the feed is checked by its rules. Without other settings the feed has its name, is RSS in a folder of that name, and has full texts. The target google-news-sitemap is no feed but a sitemap of the last two days, in news-sitemap.xml unless `path:` names another file.',
      examples: ['msn']
    }),
  publication: z
    .strictObject({
      name: z
        .string()
        .optional()
        .meta({
          description:
            'The name of the publication in a news sitemap, exactly as Google News shows it, without anything in brackets; without this, the title of the site.',
          examples: ['The Herald']
        }),
      language: z
        .string()
        .optional()
        .meta({
          description:
            'The language of the publication in a news sitemap, for items that do not give their own; without this, that of the site.',
          examples: ['en']
        })
    })
    .optional()
    .meta({
      description: 'The publication that a news sitemap names, for `target: google-news-sitemap`.',
      examples: [{ name: 'The Herald', language: 'en' }]
    }),
  podcast: podcast.optional().meta({
    description:
      'What podcast apps and directories show of this feed. Its RSS then has the elements of Apple’s and of the podcast namespace, and episodes say what they have: docs/podcasts.md. The targets apple-podcasts, spotify and podcasting-2.0 need it.',
    examples: [{ category: 'News > Daily News', explicit: false, image: '/images/cover-3000.jpg' }]
  }),
  formats: formats.optional().meta({
    description: 'The formats of this feed, where they are not those of the other feeds.',
    examples: [['rss']]
  }),
  where: where.optional().meta({
    description:
      'Only items with one of these sections, tags, authors and languages are in the feed. Each may be one word or a list; an item must match every key that is given.',
    examples: [{ section: 'Opinion', language: ['en', 'fr'] }]
  }),
  each: z
    .enum(['section', 'tag', 'author', 'language'])
    .optional()
    .meta({
      description: 'Makes one feed for each section, tag, author or language that has items.',
      examples: ['section']
    }),
  limit: limit
    .optional()
    .meta({ description: 'How much this feed holds, where it is not as much as the other feeds.', examples: [20] }),
  content: z
    .enum(['full', 'summary'])
    .optional()
    .meta({
      description: 'Whether this feed has full texts or summaries, where it differs from the other feeds.',
      examples: ['summary']
    }),
  creators: z
    .enum(['joined', 'each'])
    .optional()
    .meta({
      description: 'How the RSS of this feed names several authors, where it differs from the other feeds.',
      examples: ['each']
    }),
  access: z
    .enum(['public', 'subscribers'])
    .optional()
    .meta({
      description:
        'Who reads this feed: with subscribers it has the full text and the files of items that say access: subscribers; all others have their summaries. Keep the address of such a feed secret.',
      examples: ['subscribers']
    }),
  archives: z
    .boolean()
    .optional()
    .meta({
      description: 'Whether older items of this feed stay in archives, where it differs from the other feeds.',
      examples: [true]
    })
})

const feed = feedKeys.check(({ value, issues }) => {
  const { path, title, description, url, each, target, formats: own, limit, content, creators, publication } = value
  const { podcast } = value
  const say = (path: string[], message: string): void => {
    issues.push({ code: 'custom', path, message, input: undefined })
  }
  const files = typeof path === 'object' ? Object.entries(path) : []
  const isWithoutRss =
    own === undefined ? files.length > 0 && !files.some(([format]) => format === 'rss') : !own.includes('rss')
  if (podcast !== undefined && isWithoutRss)
    say([own === undefined ? 'path' : 'formats'], 'must contain rss, the only format that podcast apps read')
  if (publication !== undefined && target !== 'google-news-sitemap')
    say(['publication'], 'can only be used with target: google-news-sitemap')
  if (target === 'google-news-sitemap') {
    for (const [key, given] of Object.entries({
      each,
      formats: own,
      title,
      description,
      url,
      limit,
      content,
      creators,
      podcast
    }))
      if (given !== undefined) say([key], 'cannot be used with a sitemap, which is one file of addresses')
    if (typeof path === 'object') say(['path'], 'must be the name of one file, because a sitemap has no formats')
  } else if (target !== undefined) {
    const forShows: readonly string[] = showTargets
    if (podcast === undefined && forShows.includes(target))
      say(['podcast'], `is missing, and ${targets[target].title} needs it: give at least category and explicit`)
    const read: readonly string[] = targets[target].formats
    const [strange] = [
      ...(own ?? []),
      ...files.flatMap(([format, text]) => (text === undefined ? [] : [format]))
    ].filter(format => !read.includes(format))
    if (strange !== undefined)
      say(
        [own?.some(format => format === strange) ? 'formats' : 'path'],
        `contains ${strange}, which ${targets[target].title} does not read`
      )
  }
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
export const feeds = z
  .array(feed)
  .min(1)
  .check(({ value, issues }) => {
    for (const [i, { name }] of value.entries()) {
      const first = value.findIndex(other => other.name === name)
      if (name !== undefined && first < i)
        issues.push({ code: 'custom', path: [i, 'name'], message: `is also the name of feeds.${first}`, input: name })
    }
  })

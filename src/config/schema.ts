// What dateline.yaml may contain: every setting and every default, each with its reason; the published JSON Schema is made from it.
import * as z from 'zod'
import { formatNames } from '../formats.ts'
import type { Level } from '../problem.ts'
import { feeds } from './feeds.ts'
import { guard, ids } from './keeping.ts'
import { bylines, dates, wire } from './reading.ts'
import { address, formats, image, language, limit, oneOrMore, path, person, zone } from './values.ts'

export const schema = z.strictObject({
  $schema: z
    .string()
    .optional()
    .meta({
      description: 'The address of the JSON Schema of these settings, for editors. dateline itself does not read it.',
      examples: ['https://herald.example/dateline.schema.json']
    }),
  site: z
    .strictObject({
      title: z
        .string()
        .min(1)
        .meta({
          description: 'The name of the publication: the title of its feeds, unless a feed has its own.',
          examples: ['The Herald']
        }),
      description: z
        .string()
        .default('')
        .meta({
          description:
            'What the publication is, in a sentence: the description of its feeds, unless a feed has its own.',
          examples: ['News from the harbour.']
        }),
      url: address.meta({
        description:
          'The home page. Relative addresses in items are resolved against it, and its domain is part of the ids that dateline makes.',
        examples: ['https://herald.example/']
      }),
      language: language.optional().meta({
        description:
          'The language of items that do not name theirs, as a BCP 47 tag. Dates and bylines are read in it.',
        examples: ['pt-BR']
      }),
      zone: zone.optional().meta({
        description:
          'The time zone of times that are written without an offset, unless the item or its author has another. It is never taken from the machine.',
        examples: ['Europe/Istanbul']
      }),
      rights: z
        .string()
        .optional()
        .meta({
          description: 'A notice of copyright: copyright in RSS, rights in Atom.',
          examples: ['© 2026 The Herald']
        }),
      image: image.optional().meta({
        description:
          'The logo of the publication: an address, absolute or relative to the site, or a map with its size and a text that replaces it.',
        examples: ['/images/logo.png', { url: '/images/logo.png', alt: 'The Herald', width: 144, height: 72 }]
      }),
      icon: z
        .string()
        .optional()
        .meta({
          description:
            'A small square picture that readers show beside the feed: icon in Atom and JSON Feed. Absolute, or relative to the site.',
          examples: ['/images/icon.png']
        }),
      authors: z
        .array(person)
        .default([])
        .meta({
          description:
            'The authors of the feeds themselves: names, or maps with a name and more. Atom readers show them for items without a byline.',
          examples: [
            ['The Herald'],
            [{ name: 'The Herald', kind: 'organization', url: 'https://herald.example/about/' }]
          ]
        })
    })
    .meta({
      description: 'The publication. Its title and its address are the only settings that are required.',
      examples: [{ title: 'The Herald', url: 'https://herald.example/' }]
    }),
  feeds: feeds.default([{}]).meta({
    description: 'The feeds to write. Without this there is one feed of all items, in the output folder itself.',
    examples: [[{ name: 'main' }, { each: 'section', title: 'The Herald: {name}', path: 'section/{slug}' }]]
  }),
  // 50 items are about a week of a busy section: readers that come once a day miss nothing, and the file stays below 500 KB.
  limit: limit.default({ items: 50 }).meta({
    description:
      'How much a feed holds: the newest items, as many as this number. As a map, items and also bytes: the oldest items are left out until the file is no larger.',
    examples: [20, { items: 40, bytes: 500000 }]
  }),
  formats: formats.default([...formatNames]).meta({
    description: 'The formats that every feed is written in, unless a feed has its own list.',
    examples: [['rss', 'json']]
  }),
  content: z
    .enum(['full', 'summary'])
    .default('full')
    .meta({ description: 'Whether feeds have the full text of each item or only its summary.', examples: ['summary'] }),
  corrections: z
    .enum(['end', 'beginning', 'none'])
    .default('end')
    .meta({
      description:
        'Where the corrections of an item are printed in its text, with their dates and in its language: at the end, at the beginning, or not at all because the texts have them already.',
      examples: ['beginning']
    }),
  withdrawals: z
    .strictObject({
      // Most readers come back within a month; after that, the notice would be all that is left of an old feed.
      keep: z
        .number()
        .int()
        .min(0)
        .max(3650)
        .default(30)
        .meta({
          description: 'How many days the notice stays in the feeds in place of a withdrawn item.',
          examples: [14]
        }),
      tombstones: z
        .boolean()
        .default(false)
        .meta({
          description:
            'Whether Atom feeds tell of a withdrawal with at:deleted-entry (RFC 6721), by which programs delete their copy, in place of the notice, which people read.',
          examples: [true]
        })
    })
    .default({ keep: 30, tombstones: false })
    .meta({ description: 'What becomes of withdrawn items.', examples: [{ keep: 14, tombstones: true }] }),
  creators: z
    .enum(['joined', 'each'])
    .default('joined')
    .meta({
      description:
        'How RSS names several authors: joined is one dc:creator with all names, which most readers show whole; each is one dc:creator for each person.',
      examples: ['each']
    }),
  hubs: z
    .array(address)
    .default([])
    .meta({
      description: 'WebSub hubs that the feeds name. Readers subscribe there to hear of new items at once.',
      examples: [['https://hub.herald.example/']]
    }),
  period: z
    .enum(['hourly', 'daily', 'weekly', 'monthly', 'yearly'])
    .optional()
    .meta({ description: 'How often the feeds change, for RSS readers (sy:updatePeriod).', examples: ['daily'] }),
  frequency: z
    .number()
    .int()
    .positive()
    .optional()
    .meta({ description: 'How many times in each period the feeds change (sy:updateFrequency).', examples: [2] }),
  ttl: z
    .number()
    .int()
    .positive()
    .optional()
    .meta({
      description: 'How many minutes an RSS reader may keep the feed before it asks for it again.',
      examples: [60]
    }),
  opml: z
    .union([z.literal(false), path])
    .default('feeds.opml')
    .meta({
      description: 'The file that lists all feeds, for readers that import such a list, or false for none.',
      examples: ['subscriptions.opml', false]
    }),
  archives: z
    .boolean()
    .default(false)
    .meta({
      description:
        'Whether older items stay in archives (RFC 5005): each holds as many items as `limit:` has and does not change when new items come, the feed itself holds those that are in none, up to twice as many. Feeds for targets and podcasts have none, and a limit in bytes does not hold.',
      examples: [true]
    }),
  pages: z
    .boolean()
    .default(false)
    .meta({
      description:
        'Whether to write a page in HTML beside each feed, for people who want to follow it: feed.html has its address to copy, links to readers and the latest items, and feeds.html lists all feeds.',
      examples: [true]
    }),
  stylesheet: z
    .union([z.boolean(), address])
    .default(true)
    .meta({
      description:
        'How a feed looks to a person who opens it in a browser: true writes feed.css and links to it, false writes and links none, and an address links to that stylesheet.',
      examples: [false, 'https://herald.example/feed.css']
    }),
  base: address.optional().meta({
    description:
      'The address at which the output folder is published, if that is not the site itself. It is part of the address that each feed gives of itself.',
    examples: ['https://feeds.herald.example/']
  }),
  link: z
    .string()
    .regex(/^(?:https?:\/\/[^/{}\s]+)?\/\S*$/, 'must be an absolute address or a path of the site that begins with /')
    .regex(
      /\{(?:slug|id|path|file)\}|:(?:slug|title|slugorfilename|filename|name|path)\b|%postname%/,
      'must contain {slug}, {path}, {file} or {id}'
    )
    .refine(
      text => !/\{(?!(?:year|month|day|slug|section|id|language\??|path|folder|file)\})[^{}]*\}/.test(text),
      'may contain only {year} {month} {day} {slug} {section} {id} {language} {language?} {path} {folder} {file}'
    )
    .optional()
    .meta({
      description:
        'The address of items that give none, whole or from the root of the host. {year}, {month} and {day} are those of the date where the item was written; {slug}, {section}, {id} and {language} are the item’s, and {language?} is empty in the language of the site; {file} is the name of its file with its date, {folder} the folder it is in, and {path} both.',
      examples: ['https://herald.example/{year}/{month}/{slug}/', '/{path}/']
    }),
  slugs: z
    .enum(['keep', 'lower', 'plain'])
    .default('keep')
    .meta({
      description:
        'What a file name becomes in an address: keep leaves it as it is; lower writes it in lower case with hyphens for spaces, as Hugo does; plain keeps letters and digits, with hyphens between.',
      examples: ['lower']
    }),
  languages: z
    .array(z.string())
    .default([])
    .meta({
      description:
        'The languages of the site as its folders and file names spell them: with en and zh_tw, en/a.md is in English and a.zh_tw.md in Chinese.',
      examples: [['en', 'zh_tw']]
    }),
  sections: z
    .enum(['fields', 'folder'])
    .default('fields')
    .meta({
      description:
        'Where the section of an item comes from: fields is its own field; with folder, an item without one is in the section of its first folder.',
      examples: ['folder']
    }),
  ids,
  guard,
  fields: z
    .record(z.string(), z.string())
    .default({})
    .meta({
      description:
        'The names of fields in your items on the left, the names that dateline knows on the right. The usual names need no entry.',
      examples: [{ headline_en: 'title' }]
    }),
  authors: z
    .string()
    .default('authors.yaml')
    .meta({
      description: 'The people who write: a file, or a folder of author pages, beside dateline.yaml.',
      examples: ['people']
    }),
  assets: z
    .string()
    .optional()
    .meta({
      description:
        'The folder that holds the files of the site, beside dateline.yaml: for /audio/1.mp3 the type and the length of audio/1.mp3 in it are read.',
      examples: ['static']
    }),
  include: z
    .array(z.string())
    .default([])
    .meta({
      description:
        'The only files to read as items, by name or by a pattern with *, ** and ?. Without it, all that are not passed over or in ignore.',
      examples: [['*/news/_posts/**']]
    }),
  defaults: z
    .array(
      z
        .object({
          path: oneOrMore.meta({
            description: 'The files that these fields are for, by patterns with *, ** and ?.',
            examples: ['blog/**']
          })
        })
        .catchall(z.union([z.string(), z.boolean(), z.number(), z.array(z.string())]))
    )
    .default([])
    .meta({
      description:
        'Fields for the items of a folder that have none of their own: what Jekyll’s defaults, Hugo’s cascade and Eleventy’s directory data say.',
      examples: [[{ path: 'blog/**', section: 'Blog', author: 'Ida Berg' }]]
    }),
  ignore: z
    .array(z.string())
    .default([])
    .meta({
      description: 'Files and folders among the items that are not items, by name or by a pattern with *, ** and ?.',
      examples: [['drafts', '**/README.md']]
    }),
  wire,
  dates,
  bylines,
  rules: z
    .record(z.string(), z.enum(['off', 'info', 'warning', 'error']))
    .default({})
    .meta({
      description: 'The level of rules by their names: off, info, warning or error. docs/rules.md lists all rules.',
      examples: [{ 'date/order': 'error', 'feed/size': 'off' }]
    })
})

export type Config = z.infer<typeof schema>
export type FeedConfig = Config['feeds'][number]
export type RuleLevels = Readonly<Record<string, Level | 'off'>>

/** The JSON Schema (draft 2020-12) of dateline.yaml, for editors: with the default, the effect and examples of each setting. */
export function configSchema(): object {
  // zod leaves out defaults and examples of what is written in two ways; ours are valid as they are written.
  const override: NonNullable<z.core.ToJSONSchemaParams['override']> = ({ zodSchema, jsonSchema }) => {
    const { def } = zodSchema._zod
    if (def.type === 'default') jsonSchema.default = def.defaultValue
    const examples = z.globalRegistry.get(zodSchema)?.examples
    if (Array.isArray(examples)) jsonSchema.examples = examples
  }
  return { title: 'dateline.yaml', ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override }) }
}

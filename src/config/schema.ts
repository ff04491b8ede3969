// What dateline.yaml may contain: every setting and every default, each with its reason; the published JSON Schema is made from it.
import * as z from 'zod'
import { formatNames } from '../formats.ts'
import type { Level } from '../problem.ts'
import { feeds } from './feeds.ts'
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
  ids: z
    .strictObject({
      authority: z
        .string()
        .regex(/^[a-z0-9.-]+\.[a-z0-9-]+$/, 'must be a domain in lower case')
        .optional()
        .meta({
          description:
            'The domain that tag: ids are made with; without it, that of the site. Keep the old one when the site moves, so that no subscriber sees an old item as new.',
          examples: ['herald.example']
        }),
      from: z
        .enum(['slug', 'link', 'file'])
        .default('slug')
        .meta({
          description:
            'What the id of an item without one is made from: slug is the day and the slug; file, the day and the path of the file; link, its address, as most generators do.',
          examples: ['link']
        }),
      // Off: where nobody keeps the file, ids would depend on the machine that builds.
      ledger: z
        .boolean()
        .default(false)
        .meta({
          description:
            'Whether builds keep the ids of published items in dateline.lock, beside dateline.yaml: an item then keeps its id when its date, slug, title, file or address changes. Keep that file in version control.',
          examples: [true]
        })
    })
    .default({ from: 'slug', ledger: false })
    .meta({
      description: 'How the ids of items are made that have none of their own.',
      examples: [{ authority: 'herald.example', from: 'link' }]
    }),
  guard: z
    .strictObject({
      reannounced: z
        .number()
        .int()
        .nonnegative()
        .default(3)
        .meta({
          description:
            'How many published items a build may show to subscribers again as new, with another id or a date that moved. Beyond them nothing is published, unless --accept is given.',
          examples: [0]
        }),
      shrink: z
        .number()
        .min(0)
        .max(1)
        .default(0.5)
        .meta({
          description:
            'The share of the published items that a build may lose. Beyond it nothing is published, unless --allow-shrink is given.',
          examples: [0.2]
        })
    })
    .default({ reannounced: 3, shrink: 0.5 })
    .meta({
      description: 'What a build does not publish by accident: it is compared with what is published, and stops.',
      examples: [{ reannounced: 0, shrink: 0.2 }]
    }),
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
  wire: z
    .strictObject({
      boilerplate: z
        .array(z.string())
        .default([])
        .meta({
          description: 'Paragraphs of wire copy that begin like this end the article and are left out.',
          examples: [['This copy is for subscribers only.']]
        })
    })
    .default({ boilerplate: [] })
    .meta({
      description: 'How wire copy is read.',
      examples: [{ boilerplate: ['This copy is for subscribers only.'] }]
    }),
  dates: z
    .strictObject({
      order: z
        .enum(['dmy', 'mdy', 'ymd'])
        .optional()
        .meta({
          description:
            'The order of day, month and year in dates of numbers alone. Without it, the language of the item decides; where it is written in both orders, as English is, such a date is refused.',
          examples: ['dmy']
        }),
      // A skipped hour is read later and a repeated one earlier, as RFC 5545 and Temporal do: what the clock on the wall showed next or first.
      gap: z
        .enum(['earlier', 'later', 'reject'])
        .default('later')
        .meta({
          description:
            'What becomes of a time that was skipped when the clocks went forward: the earlier or the later of the two times it can mean, or reject to hold the item back.',
          examples: ['reject']
        }),
      overlap: z
        .enum(['earlier', 'later', 'reject'])
        .default('earlier')
        .meta({
          description:
            'What becomes of a time that came twice when the clocks went back: the earlier or the later of the two, or reject to hold the item back.',
          examples: ['later']
        }),
      // Off, since 03/04/05 has six readings; 00 to 49 are 20xx where it is on (RFC 2822, section 4.3).
      twoDigitYears: z
        .boolean()
        .default(false)
        .meta({
          description:
            'Whether years of two digits are read: 00 to 49 as 2000 to 2049, 50 to 99 as 1950 to 1999. Otherwise such a date is refused.',
          examples: [true]
        }),
      epoch: z
        .enum(['seconds', 'milliseconds'])
        .optional()
        .meta({
          description:
            'What a date that is a number alone counts, since 1970-01-01T00:00Z. Without it, such a date is refused.',
          examples: ['seconds']
        }),
      calendar: z
        .enum(['buddhist', 'persian', 'japanese', 'roc'])
        .optional()
        .meta({
          description:
            'The calendar of dates in a language that uses it. Without it, a date of that calendar is refused.',
          examples: ['buddhist']
        })
    })
    .default({ gap: 'later', overlap: 'earlier', twoDigitYears: false })
    .meta({
      description: 'How dates are read that do not say everything themselves.',
      examples: [{ order: 'dmy', overlap: 'later' }]
    }),
  bylines: z
    .strictObject({
      recase: z
        .boolean()
        .default(false)
        .meta({
          description: 'Whether names in capitals are written with lower-case letters: JANE DOE becomes Jane Doe.',
          examples: [true]
        }),
      lastFirst: z
        .boolean()
        .default(false)
        .meta({
          description: 'Whether bylines have the family name first: “Doe, Jane” is then one person.',
          examples: [true]
        }),
      outlets: z
        .array(z.string())
        .default([])
        .meta({
          description: 'Names of news organizations that appear in bylines, so that none is taken for a person.',
          examples: [['The Herald', 'Northline News Agency']]
        })
    })
    .default({ recase: false, lastFirst: false, outlets: [] })
    .meta({ description: 'How bylines are read.', examples: [{ recase: true, outlets: ['Northline News Agency'] }] }),
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

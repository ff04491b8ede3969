// What dateline.yaml may say of a feed that is a podcast: Apple's words and those of the podcast namespace.
import * as z from 'zod'
import { isCountry } from '../syntax/countries.ts'
import { fromRfc3339 } from '../syntax/rfc3339.ts'
import { podcastMediums, showCategory } from '../targets.ts'
import { address } from './values.ts'

const uuid = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i, 'must be a UUID')

/** Text on one line, no longer than players show it. */
const line = (most: number): z.ZodString =>
  z.string().trim().min(1).max(most, `must be at most ${most} characters long`)

const category = z
  .string()
  .refine(
    text => showCategory(text) !== undefined,
    'must be one of Apple’s categories, such as News or News > Politics'
  )

const name = line(128)

const person = z.union([
  name.transform(name => ({ name })),
  z.strictObject({
    name: name.meta({ description: 'The name, as players show it.', examples: ['Ida Berg'] }),
    role: line(128)
      .optional()
      .meta({
        description: 'A role of the Podcast Taxonomy, such as Host, Guest or Audio Engineer; without it, Host.',
        examples: ['Co-Host']
      }),
    group: line(128)
      .optional()
      .meta({
        description: 'The group of the role in that taxonomy, where two groups have a role of that name.',
        examples: ['Video Post-Production']
      }),
    image: z
      .string()
      .optional()
      .meta({
        description: 'A picture of this person: an address, absolute or relative to the site.',
        examples: ['/images/ida.jpg']
      }),
    url: z
      .string()
      .optional()
      .meta({
        description: 'A page about this person, absolute or relative to the site.',
        examples: ['https://herald.example/people/ida/']
      })
  })
])

const location = z.union([
  name.transform(name => ({ name })),
  z.strictObject({
    name: name.meta({ description: 'The name of the place, for people.', examples: ['Hobart'] }),
    rel: z
      .enum(['subject', 'creator'])
      .optional()
      .meta({
        description: 'Whether the podcast is about this place, as it is without this setting, or is made there.',
        examples: ['creator']
      }),
    geo: z
      .string()
      .regex(/^geo:-?\d+(?:\.\d+)?,-?\d+(?:\.\d+)?/, 'must be a geo: address, such as geo:-42.88,147.33')
      .optional()
      .meta({
        description: 'Where it is: latitude and longitude, as RFC 5870 writes them.',
        examples: ['geo:-42.88,147.33']
      }),
    osm: z
      .string()
      .regex(/^[NWR]\d+(?:#\d+)?$/, 'must be N, W or R followed by a number')
      .optional()
      .meta({ description: 'The place in OpenStreetMap: N, W or R, and its number.', examples: ['R113314'] }),
    country: z
      .string()
      .refine(isCountry, 'must be a code of two letters, such as AU')
      .optional()
      .meta({ description: 'The country, as ISO 3166-1 has it.', examples: ['AU'] })
  })
])

const license = z.union([
  name.transform(identifier => ({ identifier })),
  z.strictObject({
    identifier: name.meta({
      description: 'The name of the licence, such as cc-by-4.0, or one of your own.',
      examples: ['cc-by-4.0']
    }),
    url: address.optional().meta({
      description: 'The text of the licence; needed for one of your own.',
      examples: ['https://herald.example/licence/']
    })
  })
])

const remote = z.strictObject({
  guid: uuid.meta({
    description: 'The podcast:guid of the other feed.',
    examples: ['917393e3-1b1e-5cef-ace4-edaa54e1f810']
  }),
  url: address
    .optional()
    .meta({ description: 'The address of the other feed.', examples: ['https://herald.example/other.xml'] }),
  title: line(255)
    .optional()
    .meta({ description: 'The title of the other podcast.', examples: ['Low Tide'] })
})

const trailer = z.strictObject({
  title: name.meta({ description: 'The title of the trailer.', examples: ['Coming in May'] }),
  url: z.string().meta({
    description: 'The file of the trailer: an address, absolute or relative to the site.',
    examples: ['/audio/trailer.mp3']
  }),
  date: z
    .string()
    .refine(
      text => fromRfc3339(text) !== undefined,
      'must be a time with its offset, such as 2026-05-01T08:00:00+02:00'
    )
    .meta({ description: 'When it was published.', examples: ['2026-05-01T08:00:00+02:00'] }),
  length: z
    .number()
    .int()
    .positive()
    .optional()
    .meta({ description: 'Bytes, where the file is not in the folder of assets.', examples: [1234567] }),
  type: z
    .string()
    .optional()
    .meta({ description: 'The media type, where the name of the file does not give it.', examples: ['audio/mpeg'] }),
  season: z
    .number()
    .int()
    .nonnegative()
    .optional()
    .meta({ description: 'The season that it announces.', examples: [2] })
})

const email = z.email('must be an e-mail address, such as name@host.example')

export const podcast = z.strictObject({
  category: z.union([category, z.array(category).min(1)]).meta({
    description:
      'The categories of the podcast in Apple’s list, the most important first: a category, a subcategory, or both, as in News > Politics. Case does not matter.',
    examples: ['News > Daily News', ['Society & Culture > Documentary', 'History']]
  }),
  explicit: z.boolean().meta({
    description: 'Whether the podcast has language or content that is not for children. Directories require an answer.',
    examples: [false]
  }),
  image: z
    .string()
    .optional()
    .meta({
      description:
        'The cover: a square JPEG or PNG file of 1400 to 3000 pixels, absolute or relative to the site; without it, the logo of the site. A new picture needs a new name.',
      examples: ['/images/cover-3000.jpg']
    }),
  author: line(255)
    .optional()
    .meta({
      description: 'Who is named under the title of the podcast; without it, the title of the site.',
      examples: ['The Herald']
    }),
  owner: z
    .strictObject({
      name: line(255)
        .optional()
        .meta({ description: 'The name of the owner.', examples: ['The Herald'] }),
      email: email.meta({ description: 'The address that everybody may see.', examples: ['podcasts@herald.example'] })
    })
    .optional()
    .meta({
      description:
        'Whom directories write to, such as to verify who owns the podcast. The address is public; podcast:txt can verify without one.',
      examples: [{ name: 'The Herald', email: 'podcasts@herald.example' }]
    }),
  type: z
    .enum(['episodic', 'serial'])
    .optional()
    .meta({
      description:
        'The order to listen in: with episodic, as it is without this setting, the newest episode comes first; with serial the first does, and every episode needs a number.',
      examples: ['serial']
    }),
  guid: uuid.optional().meta({
    description:
      'The podcast:guid that the podcast already has. Without it, it is made from the address of the feed once and then kept: in dateline.lock with ids.ledger, and beside the feeds.',
    examples: ['917393e3-1b1e-5cef-ace4-edaa54e1f810']
  }),
  locked: z
    .union([
      z.boolean(),
      z.strictObject({
        owner: email.meta({ description: 'Who can unlock it.', examples: ['podcasts@herald.example'] })
      })
    ])
    .optional()
    .meta({
      description:
        'Whether other platforms must not import the podcast. As a map, owner is the address at which they can ask.',
      examples: [true, { owner: 'podcasts@herald.example' }]
    }),
  funding: z
    .array(
      z.strictObject({
        url: address.meta({ description: 'The page to give at.', examples: ['https://herald.example/support/'] }),
        text: name.meta({ description: 'The words on the button.', examples: ['Support the show'] })
      })
    )
    .optional()
    .meta({
      description: 'Where listeners can support the podcast.',
      examples: [[{ url: 'https://herald.example/support/', text: 'Support the show' }]]
    }),
  medium: z
    .enum(podcastMediums)
    .optional()
    .meta({ description: 'What the feed holds; podcast without this setting.', examples: ['audiobook'] }),
  trailer: z
    .array(trailer)
    .min(1)
    .optional()
    .meta({
      description:
        'Trailers of the podcast or of its seasons. Length and type are taken from the file where it is among the assets.',
      examples: [[{ title: 'Coming in May', url: '/audio/trailer.mp3', date: '2026-05-01T08:00:00+02:00' }]]
    }),
  people: z
    .array(person)
    .min(1)
    .optional()
    .meta({
      description:
        'The regular people of the podcast, hosts unless they have another role. An episode that names only others names these hosts too.',
      examples: [['Ida Berg', { name: 'Olu Ade', role: 'Producer' }]]
    }),
  location: z
    .array(location)
    .min(1)
    .optional()
    .meta({ description: 'Places that the podcast is about, or is made at.', examples: [['Hobart']] }),
  license: license.optional().meta({ description: 'The licence of the recordings.', examples: ['cc-by-4.0'] }),
  txt: z
    .array(
      z.union([
        line(4000).transform(text => ({ text })),
        z.strictObject({
          text: line(4000).meta({ description: 'The text.', examples: ['S6lpp-7ZCn8'] }),
          purpose: name.optional().meta({ description: 'What it is for.', examples: ['applepodcastsverify'] })
        })
      ])
    )
    .optional()
    .meta({
      description: 'Texts for machines, such as the one by which a directory verifies the owner.',
      examples: [[{ purpose: 'applepodcastsverify', text: 'S6lpp-7ZCn8' }]]
    }),
  frequency: z
    .union([
      name.transform(text => ({ text })),
      z
        .strictObject({
          text: name.meta({ description: 'The schedule in words.', examples: ['Every Friday'] }),
          rule: z
            .string()
            .regex(
              /^FREQ=(?:SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]+=[^;]+)*$/,
              'must be a recurrence rule, such as FREQ=WEEKLY;BYDAY=FR'
            )
            .optional()
            .meta({ description: 'The schedule as RFC 5545 writes it.', examples: ['FREQ=WEEKLY;BYDAY=FR'] }),
          start: z
            .string()
            .regex(/^\d{4}-\d\d-\d\d(?:T\S+)?$/, 'must be a date or a time of ISO 8601')
            .optional()
            .meta({
              description: 'When the schedule begins; needed where the rule has COUNT.',
              examples: ['2026-05-01']
            })
        })
        .refine(
          ({ rule, start }) => !/;COUNT=/.test(rule ?? '') || start !== undefined,
          'must have start, because the rule has COUNT'
        )
    ])
    .optional()
    .meta({
      description: 'How often episodes appear (podcast:updateFrequency).',
      examples: ['Every Friday', { text: 'Every Friday', rule: 'FREQ=WEEKLY;BYDAY=FR' }]
    }),
  podroll: z
    .array(remote)
    .min(1)
    .optional()
    .meta({
      description: 'Other podcasts that this one recommends.',
      examples: [[{ guid: '917393e3-1b1e-5cef-ace4-edaa54e1f810', title: 'Low Tide' }]]
    }),
  publisher: remote.optional().meta({
    description: 'The publisher feed of the house, which lists all its podcasts.',
    examples: [{ guid: '917393e3-1b1e-5cef-ace4-edaa54e1f810', url: 'https://herald.example/publisher.xml' }]
  }),
  podping: z
    .boolean()
    .optional()
    .meta({ description: 'Whether changes of the feed are announced by Podping.', examples: [true] }),
  block: z
    .boolean()
    .optional()
    .meta({ description: 'True keeps the podcast out of Apple Podcasts.', examples: [true] }),
  complete: z
    .boolean()
    .optional()
    .meta({ description: 'True says that no further episode will come.', examples: [true] }),
  newUrl: address.optional().meta({
    description: 'The address that the feed has moved to. Keep the old feed, and redirect it with 301 too.',
    examples: ['https://herald.example/podcast.xml']
  })
})

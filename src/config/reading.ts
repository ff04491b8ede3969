// What dateline.yaml may say of how dates, bylines and wire copy are read.
import * as z from 'zod'

export const wire = z
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
  })

export const dates = z
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
  })

export const bylines = z
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
  .meta({ description: 'How bylines are read.', examples: [{ recase: true, outlets: ['Northline News Agency'] }] })

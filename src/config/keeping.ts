// What dateline.yaml may say of what subscribers rely on: the ids of items, and what no build publishes by accident.
import * as z from 'zod'

export const ids = z
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
  })

export const guard = z
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
  })

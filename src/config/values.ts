// The kinds of values that settings have: addresses, zones, languages, paths below the output folder, and what may be written in two ways.
import * as z from 'zod'
import { formatNames } from '../formats.ts'
import { languageTag } from '../syntax/language.ts'
import { isZoneName, zoneHint } from '../syntax/tz.ts'
import { webAddress } from '../syntax/uri.ts'

export const address = z
  .string()
  .refine(
    text => /^https?:\/\//i.test(text) && webAddress(text) !== undefined,
    'must be an absolute http or https address'
  )
export const zone = z.string().refine(isZoneName, {
  error: ({ input }) => `must be an IANA zone such as Europe/Istanbul, or UTC.${zoneHint(String(input))}`
})
export const language = z
  .string()
  .refine(text => languageTag(text) !== undefined, 'must be a language tag such as en, tr or pt-BR')
// What is written below the output folder stays there: no absolute path, no step upwards, no name that a file system takes for something else.
export const path = z
  .string()
  .refine(
    text => !/^[/\\]|^[a-z]:|\\|(^|\/)\.\.?(\/|$)|[\0-\x1f<>:"|?*]/i.test(text),
    'must be a path inside the output folder'
  )
  .refine(text => text.isWellFormed(), 'must not contain half a character (a lone surrogate)')
  .refine(
    text => !text.split('/').some(step => /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|[^.][. ]+$/i.test(step)),
    'must not contain a name that Windows reserves (con, nul, com1 …) or one that ends with a dot or a space'
  )
  .refine(text => !/(^|\/)\.dateline/i.test(text), 'must not begin with .dateline, where dateline keeps its own files')
export const oneOrMore = z
  .union([z.string(), z.array(z.string())])
  .transform(value => (typeof value === 'string' ? [value] : value))

export const person = z.union([
  z.string().transform(name => ({ name })),
  z.strictObject({
    name: z.string().meta({ description: 'The name as readers show it.', examples: ['Ida Berg'] }),
    email: z
      .email('must be an e-mail address, such as name@host.example')
      .optional()
      .meta({ description: 'An e-mail address that everybody may see.', examples: ['ida@herald.example'] }),
    url: address
      .optional()
      .meta({ description: 'A page about this author.', examples: ['https://herald.example/people/ida/'] }),
    avatar: address.optional().meta({
      description: 'A picture of this author, for JSON Feed.',
      examples: ['https://herald.example/people/ida.jpg']
    }),
    kind: z
      .enum(['person', 'organization'])
      .optional()
      .meta({
        description: 'Whether this is a person, as it is without this setting, or an organization.',
        examples: ['organization']
      })
  })
])

export const image = z.union([
  z.string().transform(url => ({ url })),
  z.strictObject({
    url: z.string().meta({
      description: 'The address of the picture, absolute or relative to the site.',
      examples: ['/images/logo.png']
    }),
    alt: z
      .string()
      .optional()
      .meta({ description: 'The text that replaces the picture where it is not shown.', examples: ['The Herald'] }),
    width: z
      .number()
      .int()
      .positive()
      .optional()
      .meta({ description: 'The width in pixels. RSS allows 144 at most.', examples: [144] }),
    height: z
      .number()
      .int()
      .positive()
      .optional()
      .meta({ description: 'The height in pixels. RSS allows 400 at most.', examples: [72] })
  })
])

export const formats = z.array(z.enum(formatNames)).min(1)

export const limit = z.union([
  z
    .number()
    .int()
    .positive()
    .transform(items => ({ items })),
  z.strictObject({
    items: z
      .number()
      .int()
      .positive()
      .optional()
      .meta({ description: 'How many items a feed holds at most.', examples: [40] }),
    bytes: z
      .number()
      .int()
      .min(1024)
      .optional()
      .meta({ description: 'How many bytes a file of a feed has at most.', examples: [500000] })
  })
])

export const where = z.strictObject({
  section: oneOrMore
    .optional()
    .meta({ description: 'Sections, as the items or their addresses spell them.', examples: ['Opinion'] }),
  tag: oneOrMore
    .optional()
    .meta({ description: 'Tags, as the items or their addresses spell them.', examples: [['Fish', 'Harbour']] }),
  author: oneOrMore.optional().meta({ description: 'Names of authors, or their slugs.', examples: ['Ida Berg'] }),
  language: oneOrMore.optional().meta({ description: 'Language tags.', examples: ['fr'] }),
  path: oneOrMore
    .optional()
    .meta({ description: 'Files of the items, by patterns with *, ** and ?.', examples: ['blog/**'] })
})

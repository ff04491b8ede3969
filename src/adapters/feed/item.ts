// An item of `feed` as an item of ours, with its body.
import type { Item } from 'feed'
import type { Credit } from '../../model.ts'
import { webAddress } from '../../syntax/uri.ts'
import { duration, type ItemToWrite } from '../../write.ts'
import { categories } from './categories.ts'
import { moment } from './dates.ts'
import { extensions } from './extensions.ts'
import { ids, isPlain } from './ids.ts'
import { media } from './media.ts'
import { credits } from './people.ts'
import { expectTexts } from './texts.ts'
import type { Words } from './words.ts'

export interface Circumstances {
  /** Position in the list of items. */
  readonly index: number
  readonly podcast: boolean
}

/** Throws an Error that names the item where it has no date, an address that cannot be read, or an extension nobody can hold. */
export function rendered(item: Item, words: Words, { index, podcast }: Circumstances): ItemToWrite {
  const whose = nameOf(item, index)
  expectTexts(item, whose, texts)
  const updated = moment(item.date ?? item.published, `${whose}: its date`)
  const published = item.published ? moment(item.published, `${whose}: its date of publication`) : updated
  const href = hrefOf(item.link, words, whose)
  const url = href === undefined || isPlain(href) ? href : webAddress(href)
  const title = words.sentence(item.title)
  const summary = words.sentence(item.description)
  const html = words.html(item.content)
  const files = media(item, words, whose)
  const more = extensions(item.extensions, 'item', whose)
  const seconds = podcast ? files.enclosures.find(file => file.duration !== undefined)?.duration : undefined
  const length = seconds === undefined ? undefined : duration(seconds)
  const rights = words.sentence(item.copyright)
  const markup =
    length && !more.markup.some(({ name }) => name === length.name) ? [...more.markup, length] : more.markup
  // Written one by one: a spread for each that may be missing costs more than all the rest.
  const made: { -readonly [member in keyof ItemToWrite]: ItemToWrite[member] } = {
    origin,
    ...ids(item, href, words, () => `${published.time}\n${title}`),
    slug: '',
    zone: 'UTC',
    published,
    updated,
    draft: false,
    credits: people(item, words, whose),
    sections: nothing,
    tags: nothing,
    categories: categories(item.category, words, whose),
    enclosures: files.enclosures,
    markup
  }
  if (more.members !== undefined) made.members = more.members
  if (files.image !== undefined) made.image = files.image
  if (url !== undefined) made.url = url
  if (title !== undefined) made.title = title
  if (summary !== undefined) {
    made.summary = summary
    made.summaryHtml = String(item.description)
  }
  if (html !== undefined) made.html = html
  if (rights !== undefined) made.rights = rights
  return made
}

const texts = ['title', 'id', 'guid', 'link', 'description', 'content', 'copyright'] as const
const origin = { file: 'feed' }
const nothing: readonly string[] = []

function people({ author, contributor }: Item, words: Words, whose: string): readonly Credit[] {
  const authors = credits(author, 'author', words, whose)
  return contributor === undefined ? authors : [...authors, ...credits(contributor, 'contributor', words, whose)]
}

/** `Item 3, “Fish” (https://news.example/fish)`. */
function nameOf({ title, link }: Item, index: number): string {
  const words = typeof title === 'string' && title !== '' ? `, “${title.slice(0, 80)}”` : ''
  return `Item ${index + 1}${words}${typeof link === 'string' && link !== '' ? ` (${link})` : ''}`
}

function hrefOf(link: unknown, words: Words, whose: string): string | undefined {
  const href = words.href(link)
  if (href !== undefined || link === undefined || link === null || link === '') return href
  throw new Error(`${whose}: its link cannot be read: give an address that begins with https://.`)
}

// The options of `feed`, with its categories, contributors and extensions, as a masthead of ours.
import type { Feed, FeedOptions } from 'feed'
import { isLanguage } from '../../syntax/language.ts'
import { address, parsed, webAddress } from '../../syntax/uri.ts'
import { type Category, type MastheadToWrite, podcast } from '../../write.ts'
import { categories } from './categories.ts'
import { extensions } from './extensions.ts'
import { type FormatOfFeed, isId, uuid } from './ids.ts'
import { credits } from './people.ts'
import { expectTexts } from './texts.ts'
import type { Words } from './words.ts'

const texts = ['title', 'description', 'link', 'id', 'copyright', 'language', 'generator', 'image', 'favicon'] as const

/** The page of the site, as far as it can be known: relative addresses are seen from there. */
export function baseOf({ options, items }: Feed): string | undefined {
  expectTexts(options, 'The feed', texts)
  const link = required(options.link, undefined, 'link')
  if (link !== undefined) return link
  const { id, feed, feedLinks } = options
  const page = typeof id === 'string' ? webAddress(id) : undefined
  if (page !== undefined) return page
  for (const other of [feed, ...Object.values(feedLinks ?? {}), items[0]?.link]) {
    const found = other ? webAddress(String(other)) : undefined
    if (found !== undefined) return `${new URL(found).origin}/`
  }
  return undefined
}

/** What the format needs of it: three of the options mean other things in JSON Feed than in Atom. */
export function mastheadOf(feed: Feed, format: FormatOfFeed, words: Words): MastheadToWrite {
  const { options } = feed
  const { base } = words
  if (base === undefined && format === 'rss') {
    throw new Error('The feed has no link, which RSS wants: give the address of the site as the option link.')
  }
  const title = words.sentence(options.title) ?? (base === undefined ? 'Untitled' : new URL(base).hostname)
  const image = words.web(options.image)
  const favicon = words.web(options.favicon)
  // JSON Feed's icon is large: the picture.
  const icon = format === 'json' ? undefined : favicon
  const self = selfOf(options, format, base)
  const hub = required(options.hub, base, 'hub')
  const rights = words.sentence(options.copyright)
  const language = languageOf(options.language)
  const ttl = Math.round(Number(options.ttl))
  const docs = words.web(options.docs)
  // Empty, it was how `feed` was kept from naming itself before it took `false`.
  const generator = isSilent(options.generator) ? false : words.name(options.generator)
  const more = furtherOf(feed, image, words)
  return {
    title,
    description: words.sentence(options.description) ?? '',
    url: base ?? '',
    authors: credits(options.author, 'author', words, 'The feed'),
    contributors: credits(feed.contributors, 'contributor', words, 'The feed'),
    hubs: hub === undefined ? [] : [hub],
    self: self === undefined ? {} : { [format]: self },
    id: idOf(options, base, title),
    ...more,
    ...(language !== undefined && { language }),
    ...(rights !== undefined && { rights }),
    ...(image !== undefined && { image: { url: image } }),
    ...(icon !== undefined && { icon }),
    ...(favicon !== undefined && { favicon }),
    ...(docs !== undefined && { docs }),
    ...(generator !== undefined && { generator }),
    ...(ttl > 0 && Number.isSafeInteger(ttl) && { ttl }),
    ...stylesheetOf(options.stylesheet)
  }
}

/** An address that has to be one: `feed` throws there as well, without saying where. */
function required(written: unknown, base: string | undefined, option: string): string | undefined {
  if (written === undefined || written === null || written === '') return undefined
  if (parsed(String(written), base) !== undefined) return webAddress(String(written), base)
  throw new Error(
    `The feed: its option ${option}, ${JSON.stringify(written)}, cannot be read: give an http(s) address.`
  )
}

// As `feed` has it: the option feed is for RSS and Atom, and goes before feedLinks.
function selfOf({ feed, feedLinks }: FeedOptions, format: FormatOfFeed, base: string | undefined): string | undefined {
  const written = format === 'json' ? feedLinks?.json : (feed ?? feedLinks?.[format])
  return required(written, base, feed !== undefined && format !== 'json' ? 'feed' : `feedLinks.${format}`)
}

function languageOf(written: unknown): string | undefined {
  const tag = String(written ?? '')
    .trim()
    .replaceAll('_', '-')
  return isLanguage(tag) ? tag : undefined
}

function isSilent(generator: unknown): boolean {
  return generator === false || (typeof generator === 'string' && generator.trim() === '')
}

// `feed` writes every stylesheet as XSL; what is plainly CSS is called so.
function stylesheetOf(href: unknown): Pick<MastheadToWrite, 'stylesheet' | 'stylesheetType'> {
  if (!href) return {}
  const stylesheet = String(href)
  return { stylesheet, stylesheetType: /\.css(?:$|[?#])/i.test(stylesheet) ? 'text/css' : 'text/xsl' }
}

// An id that can stand in Atom stays as it is written.
function idOf({ id, link }: FeedOptions, base: string | undefined, title: string): string {
  const written = String(id ?? '').trim()
  if (isId(written)) return written
  const uri = written === '' ? undefined : address(written)
  if (uri !== undefined && isId(uri)) return uri
  const host = base === undefined ? '' : new URL(base).hostname
  if (written === '' && base !== undefined && link) return base
  // Nothing that an item's id is made of begins with a line feed.
  return uuid(`${host}\n\n${written || title}`)
}

function furtherOf(
  { options, categories: given, extensions: own }: Feed,
  image: string | undefined,
  words: Words
): Pick<MastheadToWrite, 'categories' | 'markup' | 'members'> {
  const found = categories(given, words, 'The feed')
  const { markup, ...members } = extensions(own, 'channel', 'The feed')
  if (!options.podcast) return { categories: found, markup, ...members }
  const [owner] = credits(options.author, 'author', words, 'The feed')
  const category = words.name(options.category)
  const tags = podcast({ author: words.name(options.author?.name), email: owner?.email, category, image })
  const names = new Set(markup.map(one => one.name))
  const placed = category === undefined || tags.some(tag => tag.name === 'itunes:category')
  const others: Category[] = placed ? [] : [{ term: category }]
  return {
    categories: [...found, ...others],
    markup: [...markup, ...tags.filter(tag => !names.has(tag.name))],
    ...members
  }
}

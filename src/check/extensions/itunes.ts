// What Apple Podcasts asks of a podcast's feed. https://podcasters.apple.com/support/823-podcast-requirements

import { categories, itunes as namespace, oldCategories } from '../../namespaces/itunes.ts'
import { quoted } from '../../syntax/quoted.ts'
import { attribute, attributeNode, child, trimmed, type XmlElement } from '../../syntax/xml/element.ts'
import { missingElement } from '../any/structure.ts'
import type { Declaration, ValueKind, Vocabulary, Whole } from '../grammar.ts'
import { names } from '../grammar.ts'
import type { RuleOn, TextValue } from '../rule.ts'
import { ruleOn } from '../rule.ts'
import { rfc822Date } from '../values/date.ts'
import { addressHost, isAddress } from '../values/email.ts'
import { blank, nonNegativeInteger, oneOf, plain, positiveInteger, trueFalse } from '../values/text.ts'
import { link } from '../values/uri.ts'
import { empty, holding, needed, one } from './places.ts'

const spec = 'https://podcasters.apple.com/support/823-podcast-requirements'
const categorySpec = 'https://podcasters.apple.com/support/1691-apple-podcasts-categories'

function tooLong(length: number): RuleOn<TextValue> {
  return ruleOn<TextValue>({
    id: `itunes/too-long-${length}`,
    level: 'error',
    says: `This is longer than ${length} characters`,
    fix: 'Shorten it: Apple cuts off the rest',
    spec,
    w3c: 'TooLong',
    broken: ({ text }) => text.length > length && { of: `${text.length} characters` }
  })
}

function text(length: number): ValueKind {
  return {
    ...plain,
    name: `text of at most ${length} characters`,
    sound: (given, context) => given.length <= length && plain.sound!(given, context),
    rules: [...plain.rules, tooLong(length)]
  }
}

const short = text(255)
/** Summaries may have markup in them, which Apple shows as text. */
const long: ValueKind = { name: 'summary', rules: [blank, tooLong(4000)] }

const keywordsForm = ruleOn<TextValue>({
  id: 'itunes/keywords',
  level: 'warning',
  says: 'Keywords must be separated by commas, and there may be 12 at most',
  fix: 'Write them like cod, herring, fishing',
  spec,
  w3c: 'InvalidKeywords',
  broken: ({ text: given }) => {
    const words = given.split(',')
    return words.length > 12 || (words.length === 1 && /\s/.test(given))
  }
})

const durationForm = ruleOn<TextValue>({
  id: 'itunes/duration',
  level: 'error',
  says: 'This is not a duration',
  fix: 'Write seconds, or hours:minutes:seconds',
  spec,
  w3c: 'InvalidDuration',
  broken: ({ text: given }) => !/^(?:\d+|\d+:[0-5]?\d|\d+:[0-5]?\d:[0-5]?\d)$/.test(given)
})

const block = oneOf(['Yes', 'yes', 'No', 'no', 'YES', 'NO', 'true', 'false'], {
  id: 'itunes/yes',
  level: 'error',
  says: 'This is not Yes or No',
  fix: 'Write Yes, or leave the element out',
  spec,
  w3c: 'InvalidYesNo'
})

const noEffect = ruleOn<XmlElement>({
  id: 'itunes/no-effect',
  level: 'info',
  says: 'Only Yes has an effect here',
  fix: 'Leave the element out',
  spec,
  broken: element => /^(?:no|false)$/i.test(trimmed(element)) && { of: quoted(trimmed(element)) }
})

const episodeType = oneOf(['full', 'trailer', 'bonus'], {
  id: 'itunes/episode-type',
  level: 'error',
  says: 'This is not a type of episode',
  fix: 'Write full, trailer or bonus',
  spec,
  w3c: 'InvalidItunesEpisodeType'
})

const channelType = oneOf(['episodic', 'serial'], {
  id: 'itunes/type',
  level: 'error',
  says: 'This is not a type of podcast',
  fix: 'Write episodic or serial',
  spec,
  w3c: 'InvalidItunesChannelType'
})

/** The category that contains an element, if there is one. */
const above = ({ parent }: XmlElement): string | undefined =>
  parent?.name === 'category' && parent.namespace === namespace.uri ? attribute(parent, 'text') : undefined

function isIn(tree: typeof categories, element: XmlElement, name: string): boolean {
  const outer = above(element)
  return outer === undefined ? tree.has(name) : (tree.get(outer)?.has(name) ?? false)
}

const category = ruleOn<TextValue>({
  id: 'itunes/category',
  level: 'error',
  says: 'Apple does not have this category',
  fix: 'Use one from its list, spelled as it is there',
  spec: categorySpec,
  w3c: 'InvalidItunesCategory',
  broken: ({ text: name, element }) => !isIn(categories, element, name) && !isIn(oldCategories, element, name)
})

const oldCategory = ruleOn<TextValue>({
  id: 'itunes/old-category',
  level: 'warning',
  says: 'Apple no longer uses this category',
  fix: 'Use one from its list',
  spec: categorySpec,
  w3c: 'ObsoleteItunesCategory',
  broken: ({ text: name, element }) => !isIn(categories, element, name) && isIn(oldCategories, element, name)
})

const categoryName: ValueKind = {
  name: 'category',
  sound: name => categories.has(name),
  rules: [category, oldCategory]
}
/** As `categoryName`, below another: not quick, as its name alone says nothing. */
const subcategoryName: ValueKind = { name: 'subcategory', rules: [category, oldCategory] }

const subcategory: Declaration = { many: true, attributes: names({ text: needed(subcategoryName) }) }

const picture = ruleOn<TextValue>({
  id: 'itunes/image',
  level: 'warning',
  says: 'The picture is not a JPEG or PNG file',
  fix: 'Use one of 1400 to 3000 pixels whose name ends in .jpg or .png',
  spec,
  broken: ({ text: address }) => isOtherPicture(address)
})

/** Whether an address ends as those of pictures do that are neither JPEG nor PNG. */
function isOtherPicture(address: string): boolean {
  const ending = /\.([a-z0-9]{2,5})(?:[?#].*)?$/i.exec(address.replace(/^[a-z]+:\/\/[^/]*/i, ''))?.[1]?.toLowerCase()
  return ending !== undefined && /^(?:gif|webp|svg|bmp|tiff?|avif|heic)$/.test(ending)
}

const image: Declaration = empty({
  href: needed({
    ...link,
    rules: [...link.rules, picture],
    name: 'picture',
    sound: (address, context) => link.sound!(address, context) && !isOtherPicture(address)
  })
})

const emailForm = ruleOn<TextValue>({
  id: 'itunes/email',
  level: 'error',
  says: 'This is not an e-mail address',
  fix: 'Write only the address, such as ida@example.org',
  spec,
  w3c: 'InvalidContact',
  broken: ({ text: given }) => !isAddress(given)
})

const email: ValueKind = {
  name: 'e-mail address',
  sound: text => isAddress(text) && text.includes('.', text.indexOf('@')),
  rules: [emailForm, addressHost]
}

const both = {
  author: one(short),
  block: { ...one(block), rules: [noEffect] },
  category: {
    many: true,
    attributes: names({ text: needed(categoryName) }),
    children: names({ category: subcategory })
  },
  explicit: one(trueFalse),
  image,
  keywords: one({ name: 'keywords', rules: [...short.rules, keywordsForm] }),
  subtitle: one(short),
  summary: one(long),
  title: one(short)
}

function missing(name: string, namespaceOf: string, w3c?: string): RuleOn<XmlElement> {
  return ruleOn<XmlElement>({
    id: `itunes/missing-${name}`,
    level: 'warning',
    says: `A podcast needs <${namespaceOf === '' ? '' : 'itunes:'}${name}>`,
    fix: 'Add it to the channel: Apple rejects podcasts without it',
    spec,
    ...(w3c === undefined ? {} : { w3c }),
    broken: channel => !child(channel, name, namespaceOf)
  })
}

const missingEmail = ruleOn<XmlElement>({
  id: 'itunes/missing-email',
  level: 'warning',
  says: 'The podcast gives no e-mail address for its owner',
  fix: 'Add <itunes:owner> with <itunes:email>',
  spec,
  w3c: 'MissingItunesEmail',
  broken: channel => {
    const owner = child(channel, 'owner', namespace.uri)
    const email = owner && child(owner, 'email', namespace.uri)
    return !email || trimmed(email) === ''
  }
})

const formats = /\.(?:m4a|mp3|mov|mp4|m4v|pdf|epub|aac|wav)$/i

const format = ruleOn<XmlElement>({
  id: 'itunes/format',
  level: 'warning',
  says: 'Apple Podcasts does not play this file',
  fix: 'Provide it as .mp3, .m4a, .mp4, .m4v, .mov or .pdf',
  spec,
  w3c: 'UnsupportedItunesFormat',
  broken: item => {
    const enclosure = child(item, 'enclosure', '')
    const url = enclosure && attributeNode(enclosure, 'url')
    const path = url?.value.trim().replace(/[?#].*$/, '') ?? ''
    return /\/[^/]*\.[a-z0-9]{1,5}$/i.test(path) && !formats.test(path) && { at: url!.at, of: quoted(url!.value) }
  }
})

const encoding = ruleOn<Whole>({
  id: 'itunes/encoding',
  level: 'warning',
  says: 'Apple accepts podcasts only in UTF-8',
  fix: 'Save the file in UTF-8, with encoding="utf-8" in its first line',
  spec,
  w3c: 'NotUTF8',
  broken: ({ root }) => {
    const name = /^\ufeff?<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(root.source)?.[1]
    return name !== undefined && !/^utf-?8$/i.test(name) && { at: 0, of: quoted(name) }
  }
})

const missingFromPodcast: readonly RuleOn<XmlElement>[] = [
  missing('category', namespace.uri, 'MissingItunesElement'),
  missing('explicit', namespace.uri, 'MissingItunesElement'),
  // Apple's demand alone.
  missing('image', namespace.uri),
  missingEmail
]

const ofPodcast = names<Declaration>({
  ...both,
  complete: { ...one(block), rules: [noEffect] },
  'new-feed-url': one(link),
  owner: { ...holding({ name: one(short), email: one(email) }), required: names({ email: missingElement }) },
  pubDate: one(rfc822Date),
  type: one(channelType),
  applepodcastsverify: one(short)
})

const ofEpisode = names<Declaration>({
  ...both,
  duration: one({ name: 'duration', sound: given => /^\d+$/.test(given), rules: [blank, durationForm] }),
  episode: one(positiveInteger),
  episodeType: one(episodeType),
  isClosedCaptioned: one(block),
  order: one(nonNegativeInteger),
  pubDate: one(rfc822Date),
  season: one(positiveInteger)
})

export const itunes: Vocabulary = {
  name: namespace.prefix,
  namespaces: [namespace.uri],
  in: { channel: ofPodcast, feed: ofPodcast, item: ofEpisode, entry: ofEpisode },
  rules: {
    channel: [...missingFromPodcast, missing('language', '', 'MissingItunesElement')],
    feed: missingFromPodcast,
    item: [format]
  },
  whole: [encoding]
}

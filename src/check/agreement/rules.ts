// The rules on feeds that contain the same items, and how two versions of an item are compared.

import { type Heard, type HeardItem, type HeardPerson, type HeardValue, withoutMarks } from '../../heard.ts'
import type { Rule } from '../../problem.ts'
import { quoted } from '../../syntax/quoted.ts'
import { type ListedRule, listed } from '../rule.ts'

/** An item as one feed has it. */
export interface ItemVersion {
  readonly feed: Heard
  readonly item: HeardItem
}

/** Where two versions of one item differ, and what each says. */
export interface Difference {
  readonly at: number
  readonly here: string
  readonly there: string
}

/** A rule on two versions of one item. */
export interface Agreement {
  readonly rule: ListedRule
  /** Whether a version says anything about it: if not, another is asked. */
  readonly states: (version: ItemVersion) => boolean
  readonly broken: (here: ItemVersion, there: ItemVersion) => Difference | undefined
}

interface Comparison<Value> {
  readonly stated: (version: ItemVersion) => HeardValue<Value> | undefined
  readonly same: (one: Value, other: Value) => boolean
  readonly shown: (value: Value) => string
}

function agreement<Value>(rule: Rule, { stated, same, shown }: Comparison<Value>): Agreement {
  return {
    rule: listed(rule),
    states: version => stated(version) !== undefined,
    broken: (one, other) => {
      const here = stated(one)
      const there = stated(other)
      if (!here || !there || same(here.value, there.value)) return undefined
      return { at: here.at, here: shown(here.value), there: shown(there.value) }
    }
  }
}

const rfc = 'https://www.rfc-editor.org/rfc/rfc4287'
const again = 'Build all feeds from the same items in one run'

const title = agreement(
  {
    id: 'feeds/title-differs',
    level: 'warning',
    says: 'Two feeds of one site give this item different titles',
    fix: again,
    spec: `${rfc}#section-4.2.14`
  },
  {
    stated: ({ item: { title } }) => ({ value: title.value.readings, at: title.at }),
    same: (one, other) => (one.length === 0 ? other.length === 0 : one.some(reading => other.includes(reading))),
    shown: ([reading]) => (reading === undefined ? 'none' : quoted(reading))
  }
)

const link = agreement<{ readonly url: string; readonly elsewhere: string | undefined }>(
  {
    id: 'feeds/link-differs',
    level: 'warning',
    says: 'Two feeds of one site link this item to different pages',
    fix: again,
    spec: `${rfc}#section-4.2.7.2`
  },
  {
    stated: ({ item: { url, about } }) =>
      url && {
        value: { url: withoutMarks(url.value), elsewhere: about === undefined ? undefined : withoutMarks(about) },
        at: url.at
      },
    // One feed may link to the post, the other to the page that it is about.
    same: (one, other) => one.url === other.url || one.url === other.elsewhere || one.elsewhere === other.url,
    shown: ({ url }) => quoted(url)
  }
)

interface Instant {
  readonly time: number
  readonly text: string
  readonly unit: number
}

const date = agreement<Instant>(
  {
    id: 'feeds/date-differs',
    level: 'warning',
    says: 'Two feeds of one site give this item different publication times',
    fix: `${again}: the offset may differ, the instant may not`,
    spec: `${rfc}#section-4.2.9`
  },
  {
    stated: ({ item: { published } }) => {
      if (published?.value.time === undefined) return undefined
      const { time, text, unit } = published.value
      return { value: { time, text, unit }, at: published.at }
    },
    same: (one, other) => {
      const unit = Math.max(one.unit, other.unit)
      return Math.floor(one.time / unit) === Math.floor(other.time / unit)
    },
    shown: ({ text }) => quoted(text)
  }
)

interface Byline {
  readonly names: readonly string[]
  readonly feed: Heard
}

const namesOf = (people: readonly HeardPerson[]): string[] => people.map(({ name }) => name).filter(name => name !== '')

const authors = agreement<Byline>(
  {
    id: 'feeds/authors-differ',
    level: 'warning',
    says: 'Two feeds of one site name different authors of this item',
    fix: again,
    spec: `${rfc}#section-4.2.1`
  },
  {
    stated: ({ item: { authors }, feed }) => {
      // An address without a name identifies somebody, but there is no name to compare.
      const isNamed = feed.format !== 'rss' || authors.value.every(({ name }) => name !== '')
      return isNamed ? { value: { names: namesOf(authors.value), feed }, at: authors.at } : undefined
    },
    same: (one, other) => {
      if (sameNames(one.names, other.names)) return true
      if (one.names.length > 0 && other.names.length > 0) return false
      // An item without authors is by the feed's authors, or by the site itself.
      const named = one.names.length > 0 ? one.names : other.names
      return [one.feed, other.feed].some(
        ({ feed }) =>
          sameNames(named, namesOf(feed.authors)) || sameNames(named, feed.title.text === '' ? [] : [feed.title.text])
      )
    },
    shown: ({ names }) => (names.length === 0 ? 'nobody' : quoted(names.join(', ')))
  }
)

// RSS has one name for all, joined as readers show it. A name with a joint in it does no harm: both sides are split.
const joints = /\s*[,;&、，،؛]\s*|\s+(?:and|und|et|y|e|og|och|en|ve|и)\s+/

function sameNames(one: readonly string[], other: readonly string[]): boolean {
  const [mine, theirs] = [one, other].map(
    names => new Set(names.flatMap(name => name.normalize('NFC').split(joints)).map(name => name.replace(/\s+/g, ' ')))
  )
  return mine!.size === theirs!.size && [...mine!].every(name => theirs!.has(name))
}

const enclosure = agreement<{ readonly first: string | undefined; readonly pictures: readonly string[] }>(
  {
    id: 'feeds/enclosure-differs',
    level: 'warning',
    says: 'Two feeds of one site attach different files to this item',
    fix: again,
    spec: 'https://www.rssboard.org/rss-profile#element-channel-item-enclosure'
  },
  {
    stated: ({ item: { enclosures, pictures } }) => {
      const [first] = enclosures.value
      return {
        value: { first: first && withoutMarks(first.url), pictures: pictures.map(withoutMarks) },
        at: enclosures.at
      }
    },
    // A picture is attached in one format and has a place of its own in another.
    same: (one, other) => one.first === other.first || isPicture(one.first, other) || isPicture(other.first, one),
    shown: ({ first }) => (first === undefined ? 'none' : quoted(first))
  }
)

function isPicture(url: string | undefined, { pictures }: { readonly pictures: readonly string[] }): boolean {
  return url !== undefined && pictures.includes(url)
}

export const missingItem = listed({
  id: 'feeds/item-missing',
  level: 'info',
  says: 'This item is missing from another feed of the site that has older items',
  fix: `${again}, or give each feed its own title if they are different feeds`,
  spec: 'https://html.spec.whatwg.org/multipage/links.html#rel-alternate'
})

/** When an item was published or, failing that, changed. */
export const timeOf = ({ published, updated }: HeardItem): number | undefined =>
  published?.value.time ?? updated?.value.time

export const agreements: readonly Agreement[] = [title, link, date, authors, enclosure]

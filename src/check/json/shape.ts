// What a JSON Feed is made of: every member of version 1.1, its type, and what its value must be. https://www.jsonfeed.org/version/1.1/

import type { Level } from '../../problem.ts'
import type { Type } from '../../syntax/json/tree.ts'
import type { ListedRule } from '../rule.ts'
import { listed } from '../rule.ts'
import {
  address,
  addressCharacters,
  anyAddress,
  blank,
  controlCharacter,
  date,
  implausible,
  type JsonRule,
  language,
  loneSurrogate,
  mediaType,
  noMarkup,
  seconds,
  turned,
  wholeNumber
} from './values.ts'

/** What is declared of one member. */
export interface DeclaredMember {
  readonly type: Type
  readonly rules?: readonly JsonRule[]
  /** The rule that its absence breaks. */
  readonly missing?: ListedRule
  /** Of an object. */
  readonly members?: Shape
  /** Of each element of an array. */
  readonly each?: DeclaredMember
  /** Not in JSON Feed 1. */
  readonly since?: '1.1'
  /** In place of `json/type`. */
  readonly wrongType?: ListedRule
}

export type Shape = ReadonlyMap<string, DeclaredMember>

const spec = 'https://www.jsonfeed.org/version/1.1/'

const missing = (id: string, says: string, fix: string, level: Level = 'error'): ListedRule =>
  listed({ id, level, says, fix, spec })

/** Heads of what must or should be there. They have no test of their own: the walk finds the absence. */
export const absences = {
  version: missing(
    'json/version-missing',
    'The feed does not give its version',
    'Add "version": "https://jsonfeed.org/version/1.1"'
  ),
  title: missing('json/title-missing', 'The feed has no title', 'Add "title"'),
  items: missing('json/items-missing', 'The feed has no items', 'Add "items", a list, even if it is empty'),
  home: missing(
    'json/home-page-url-missing',
    'The feed does not name the page it belongs to',
    'Add "home_page_url"',
    'warning'
  ),
  self: missing(
    'json/feed-url-missing',
    'The feed does not give its own address',
    'Add "feed_url": readers identify the feed by it',
    'warning'
  ),
  id: missing(
    'json/id-missing',
    'An item has no id',
    'Add "id", preferably the item’s address: readers must ignore items without one'
  ),
  attachmentUrl: missing('json/attachment-url-missing', 'An attachment has no address', 'Add "url"'),
  attachmentType: missing(
    'json/mime-type-missing',
    'An attachment does not give its media type',
    'Add "mime_type", such as audio/mpeg'
  ),
  hubType: missing('json/hub-type-missing', 'A hub does not name its protocol', 'Add "type": "WebSub" or "rssCloud"'),
  hubUrl: missing('json/hub-url-missing', 'A hub has no address', 'Add "url"')
} as const

export const idNotString = listed({
  id: 'json/id-type',
  level: 'error',
  says: 'An id is not a string',
  fix: 'Put it in double quotes: readers differ in how they turn other values into strings',
  spec
})

const text: readonly JsonRule[] = [controlCharacter, loneSurrogate]
const url = { type: 'string', rules: [blank, address, addressCharacters] } as const
const line = { type: 'string', rules: [blank, noMarkup, turned, ...text] } as const
const names = (shape: { readonly [name: string]: DeclaredMember }): Shape => new Map(Object.entries(shape))

const author: DeclaredMember = {
  type: 'object',
  members: names({
    name: line,
    url: { type: 'string', rules: [blank, anyAddress, addressCharacters] },
    avatar: url
  })
}

const attachment = names({
  url: { ...url, missing: absences.attachmentUrl },
  mime_type: { type: 'string', rules: [mediaType], missing: absences.attachmentType },
  title: line,
  size_in_bytes: { type: 'number', rules: [wholeNumber] },
  duration_in_seconds: { type: 'number', rules: [seconds] }
})

const tongue: DeclaredMember = { type: 'string', rules: [language], since: '1.1' }
const timestamp: DeclaredMember = { type: 'string', rules: [date, implausible] }

export const item: Shape = names({
  id: { type: 'string', missing: absences.id, wrongType: idNotString, rules: text },
  url,
  external_url: url,
  title: line,
  content_html: { type: 'string', rules: text },
  content_text: { type: 'string', rules: text },
  summary: line,
  image: url,
  banner_image: url,
  date_published: timestamp,
  date_modified: timestamp,
  author,
  authors: { type: 'array', each: author, since: '1.1' },
  language: tongue,
  tags: { type: 'array', each: line },
  attachments: { type: 'array', each: { type: 'object', members: attachment } }
})

export const feed: Shape = names({
  version: { type: 'string', missing: absences.version },
  title: { ...line, missing: absences.title },
  home_page_url: { ...url, missing: absences.home },
  feed_url: { ...url, missing: absences.self },
  description: line,
  user_comment: { type: 'string', rules: text },
  next_url: url,
  icon: url,
  favicon: url,
  author,
  authors: { type: 'array', each: author, since: '1.1' },
  language: tongue,
  expired: { type: 'boolean' },
  hubs: {
    type: 'array',
    each: {
      type: 'object',
      members: names({
        type: { type: 'string', rules: [blank], missing: absences.hubType },
        url: { ...url, missing: absences.hubUrl }
      })
    }
  },
  items: { type: 'array', missing: absences.items, each: { type: 'object', members: item } }
})

// What `dateline build` finds besides what `check` does: the names that `rules:` can give another level, each with what it means.

import type { Level, Problem } from '../problem.ts'

/** By subject; docs/rules.md shows them in this order. A test holds the names against the code that reports them. */
export const buildRules: Readonly<Record<string, string>> = {
  'read/unknown-file': 'A file is of no kind that holds items. Name it in ignore: or give it the ending of its kind.',
  'read/unreadable': 'A file or folder cannot be read. Change its permissions or its name.',
  'read/not-a-file': 'A socket, pipe or device lies among the items. Remove it.',
  'read/link': 'A link leads nowhere, back, or to what is read anyway. Remove it.',
  'read/too-large': 'A file is larger than any item. Take it away, or split it.',
  'read/encoding': 'A file is not UTF-8. Save it as UTF-8.',
  'read/empty': 'A file holds nothing. Write the item, or remove it.',
  'read/front-matter': 'The front matter is not closed, or is no list of fields.',
  'read/no-front-matter': 'A Markdown or HTML file has no front matter. Add it, or name the file in ignore:.',
  'read/not-an-item': 'A value stands where an item was expected.',
  'read/wire': 'A text is not laid out as wire copy is.',
  'read/wire-headline': 'The two headlines of wire copy differ.',
  'yaml/syntax': 'YAML cannot be read.',
  'yaml/duplicate-key': 'A key stands twice in one map. Keep one of them.',
  'yaml/alias': 'An alias has no anchor, or there are too many. Write the value out.',
  'yaml/tag': 'A tag of YAML is not known and was left out.',
  'yaml/too-deep': 'Lists and maps nest deeper than any item.',
  'yaml/too-large': 'The YAML is larger than any item.',
  'toml/syntax': 'TOML cannot be read.',
  'json/duplicate-key': 'A key stands twice in one object. Keep one of them.',
  'item/no-id': 'An item has no id, and nothing to make one of. Give it an id or a slug.',
  'item/id-from-title': 'An id was made of the title and changes with it. Give the item an id or a slug.',
  'item/slug': 'A slug cannot stand in an address.',
  'item/duplicate-id':
    'Two items have one id, and the later is held back. Give one of them an id or a slug of its own.',
  'item/empty': 'An item has neither a title nor a text.',
  'item/kind': 'A field holds a list or a map where one text belongs.',
  'item/unknown-field': 'An item lacks a title, a date or its people, and has a field whose name is nearly theirs.',
  'item/draft': 'Whether this is a draft cannot be told. Write true or false.',
  'item/embargoed': 'An item waits for its time.',
  'item/language': 'A language is not written as in BCP 47 (en, pt-BR).',
  'item/url': 'The address of an item is not one of the web.',
  'item/image': 'The address of a picture is not one of the web, and the picture is left out.',
  'item/enclosure': 'The address of a file is not one of the web, and the file is left out.',
  'item/missing-file': 'The folder of assets has no file for an address of the site.',
  'item/media-type': 'The media type of a file is wrong or not known.',
  'item/length': 'A file has not as many bytes as was said.',
  'date/missing': 'An item has no date.',
  'date/unreadable': 'A date cannot be read. Write it as 2026-03-05T08:00:00+03:00.',
  'date/impossible': 'There is no such day or time.',
  'date/no-zone': 'A time has no zone. Write its offset, or set site.zone.',
  'date/zone-unknown': 'A zone is not known. Write the offset.',
  'date/zone-name': 'An abbreviation stands for several zones, or for none here. Write the offset.',
  'date/clock-change': 'A time was skipped or came twice when the clocks changed. Write its offset.',
  'date/order': 'Day and month could be each other.',
  'date/two-digit-year': 'A year has two digits.',
  'date/two-dates': 'A field holds several dates that do not agree.',
  'date/relative': 'A date is told from another day: yesterday, two hours ago.',
  'date/calendar': 'A date is not of the Gregorian calendar.',
  'date/midnight': '“Midnight” was read as the beginning of a day. Write 00:00 or 24:00.',
  'date/leap-second': 'A time names a leap second.',
  'date/early': 'A year lies before the web.',
  'date/updated-before-published': 'An item was updated before it was published.',
  'byline/unexplained': 'A part of a byline is not understood.',
  'byline/no-writer': 'A byline names no writer.',
  'byline/nameless': 'An author has no name and is left out.',
  'byline/unknown-author': 'A name is nearly that of an author, or a slug is no author’s.',
  'byline/disagrees': 'The byline names others than the list of authors.',
  'byline/email': 'What stands for an e-mail address is none.',
  'authors/not-a-list': 'The file of the authors is no list of them.',
  'authors/no-name': 'An author has no name.',
  'authors/same-slug': 'Two authors have one slug.',
  'authors/unknown-key': 'An author has a key that is not known.',
  'authors/email': 'The e-mail address of an author is none.',
  'authors/kind': 'An author is neither a person nor an organization.',
  'render/address': 'An address in a text cannot stand in a feed and is left out.',
  'render/embed': 'What is embedded in a text cannot stand in a feed and is left out.',
  'render/shortcodes': 'Markup of a site generator is left out of a feed.',
  'feed/empty': 'A feed has no items.'
}

/** What these report cannot be turned off: then nothing, or not all, was built. */
export const unbendable: readonly string[] = [
  'config/assets',
  'config/authors',
  'config/feed-path',
  'config/field',
  'config/missing',
  'config/out',
  'config/rule',
  'config/unknown-key',
  'config/unreadable',
  'config/value',
  'config/yaml',
  'publish/busy',
  'publish/changed-file',
  'publish/failed',
  'publish/foreign-file',
  'publish/not-writable',
  'read/no-folder'
]

/** The problems with the levels that `rules:` gives them; without those that are off. */
export function leveled(
  problems: readonly Problem[],
  levels: Readonly<Record<string, Level | 'off'>>
): readonly Problem[] {
  return problems.flatMap(one => {
    const level = levels[one.rule] ?? one.level
    return level === 'off' ? [] : [{ ...one, level }]
  })
}

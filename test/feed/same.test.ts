// Held against `feed` itself: what subscribers know items by stays as it was, so that no old item comes back as a new one.
import { Feed as Original } from 'feed'
import { describe, expect, test } from 'vitest'
import { Feed } from '../../src/adapters/feed.ts'
import { formats, frozen, options, read, story } from './feeds.ts'

const links = [
  'https://herald.example/fish',
  'https://HERALD.example',
  'http://herald.example:80/a/../b?x=1&y=2#z',
  'https://herald.example/?p=17&amp;q=2',
  'https://fischbrötchen.example/größe?ö=ü',
  'https://herald.example/fish and chips'
]
const ids = [
  undefined,
  'https://herald.example/?p=17',
  'https://Herald.example',
  'https://herald.example/?a=1&amp;b=2',
  'tag:herald.example,2026:fish',
  'urn:uuid:0d1f7b1c-9a77-4c6b-9a5b-0d1f7b1c9a77'
]
const opaque = ['17', 'fish & <chips>', '0d1f7b1c-9a77-4c6b-9a5b-0d1f7b1c9a77', 'a  b']
const guids = [undefined, 'p17', 'https://herald.example/p17', 'x & <y> &amp; z']

const matrix = links.flatMap(link =>
  [...ids, ...opaque].flatMap(id =>
    guids.map(guid => story({ link, ...(id !== undefined && { id }), ...(guid !== undefined && { guid }) }))
  )
)

// One item a feed: where ids are the same, ours are told apart.
function both(item: (typeof matrix)[number]): { ours: Feed; theirs: Original } {
  const theirs = new Original(structuredClone(options))
  theirs.addItem(structuredClone(item))
  return { ours: frozen([item]), theirs }
}

const guidOf = (rss: string): string => /<guid[^<]*<\/guid>/.exec(rss)![0]
const decoded = (xml: string): string =>
  xml.replaceAll('&#x26;', '&amp;').replaceAll('&#x3C;', '&lt;').replaceAll('&#x3E;', '&gt;')
const elementOf = (xml: string, name: string): string | undefined =>
  new RegExp(`<(?:item|entry)>.*?<${name}>([^<]*)</${name}>`, 's').exec(decoded(xml))?.[1]

describe('the same as feed', () => {
  test.each(matrix)('RSS: guid of $link, $id, $guid', item => {
    const { ours, theirs } = both(item)
    expect(decoded(guidOf(ours.rss2()))).toBe(guidOf(theirs.rss2()))
  })

  test.each(links)('RSS and Atom: link of %s', link => {
    const { ours, theirs } = both(story({ link }))
    expect(elementOf(ours.rss2(), 'link')).toBe(elementOf(theirs.rss2(), 'link'))
    const href = (atom: string): string | undefined => /<entry>.*?<link[^>]*href="([^"]*)"/s.exec(atom)?.[1]
    expect(href(ours.atom1())).toBe(href(theirs.atom1()))
  })

  test.each(matrix.filter(({ id }) => id === undefined || ids.includes(id)))('Atom: id of $link, $id', item => {
    const { ours, theirs } = both(item)
    expect(elementOf(ours.atom1(), 'id')).toBe(elementOf(theirs.atom1(), 'id'))
  })

  test.each(matrix.filter(({ id }) => id !== undefined))('JSON Feed: id of $id', item => {
    const { ours, theirs } = both(item)
    expect(JSON.parse(ours.json1()).items[0].id).toBe(JSON.parse(theirs.json1()).items[0].id)
  })

  test('the order of items', () => {
    const titles = [3, 1, 2].map(n => `Fish ${n}`)
    const items = titles.map((title, i) =>
      story({ title, link: `https://herald.example/${i}`, date: new Date(1e12 - i * 1e9 * (i % 2)) })
    )
    const found = read(frozen(items))
    for (const format of formats) expect(found[format].map(({ title }) => title)).toEqual(titles)
  })

  test.each([options.id, 'https://herald.example', 'tag:herald.example,2026:feed', 'urn:isbn:0451450523'])(
    'Atom: id %s of the feed',
    id => {
      const idOf = (atom: string): string | undefined => /<id>([^<]*)<\/id>/.exec(atom)?.[1]
      expect(idOf(new Feed({ ...options, id: id! }).atom1())).toBe(idOf(new Original({ ...options, id: id! }).atom1()))
    }
  )
})

// Each of these is on the list in docs/feed.md.
describe('not the same, since what feed writes is invalid:', () => {
  test('characters that no URI can hold are percent-encoded in links', () => {
    const { ours, theirs } = both(story({ link: 'https://herald.example/a|b?[c]' }))
    expect(elementOf(theirs.rss2(), 'link')).toBe('https://herald.example/a|b?[c]')
    expect(elementOf(ours.rss2(), 'link')).toBe('https://herald.example/a%7Cb?%5Bc%5D')
  })

  test('the guid made from such a link keeps its text and is no permanent link', () => {
    const { ours, theirs } = both(story({ link: 'https://herald.example/a|b' }))
    expect(guidOf(theirs.rss2())).toBe('<guid isPermaLink="true">https://herald.example/a|b</guid>')
    expect(guidOf(ours.rss2())).toBe('<guid isPermaLink="false">https://herald.example/a|b</guid>')
  })

  test('Atom: an opaque id, of which feed makes an error, is a UUID that is always the same', () => {
    const [one, again, other] = ['17', '17', '18'].map(id => read(frozen([story({ id })])).atom[0]!.id)
    expect(() => both(story({ id: '17' })).theirs.atom1()).toThrow('Invalid URL')
    expect(one).toMatch(/^urn:uuid:/)
    expect(again).toBe(one)
    expect(other).not.toBe(one)
  })

  test('Atom: an id that is a UUID is its URI', () => {
    const id = '0D1F7B1C-9A77-4C6B-9A5B-0D1F7B1C9A77'
    expect(read(frozen([story({ id })])).atom[0]!.id).toBe('urn:uuid:0d1f7b1c-9a77-4c6b-9a5b-0d1f7b1c9a77')
  })

  test('JSON Feed: an item without id has that of RSS, where feed gives none', () => {
    expect(JSON.parse(both(story()).theirs.json1()).items[0].id).toBeUndefined()
    expect(read(frozen([story()])).json[0]!.id).toBe('https://herald.example/fish')
  })

  test('JSON Feed: links are spelled as in RSS', () => {
    expect(read(frozen([story({ link: 'https://HERALD.example' })])).json[0]!.url).toBe('https://herald.example/')
  })

  test.each(formats)('%s: of items with one id the oldest keeps it, and none is lost', format => {
    const same = { id: 'https://herald.example/x' }
    const items = [2, 1, 3].map(n => story({ ...same, title: `Fish ${n}`, date: new Date(n * 1e12) }))
    const found = read(frozen(items))[format]
    expect(found.map(({ title }) => title)).toEqual(['Fish 2', 'Fish 1', 'Fish 3'])
    expect(found[1]!.id).toBe(same.id)
    expect(new Set(found.map(({ id }) => id)).size).toBe(3)
  })

  test.each(formats)('%s: of items with one id each keeps its own through a correction of its body', format => {
    const idsOf = (content: string): (string | undefined)[] =>
      read(frozen([story(), story({ date: new Date(1.9e12), content })]))[format].map(({ id }) => id)
    expect(idsOf('A fihs.')).toEqual(idsOf('A fish.'))
  })

  test('items that differ in their bodies only are both there', () => {
    const bodies = ['one', 'two', 'three', 'two']
    const found = read(frozen(bodies.map(content => story({ content })))).rss
    expect(found.map(({ html }) => html)).toEqual(['one', 'two', 'three'])
    expect(new Set(found.map(({ id }) => id)).size).toBe(3)
  })

  test('JSON Feed: an item without id and with a guid has that guid as RSS has it', () => {
    expect(read(frozen([story({ guid: 'a &amp; b' })])).json[0]!.id).toBe('a & b')
  })

  test('an item that is there twice is there once', () => {
    expect(read(frozen([story(), story()])).rss.length).toBe(1)
  })
})

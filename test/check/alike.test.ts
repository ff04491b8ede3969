// What holds for one format holds for the others: an id or a date is judged alike in RSS, Atom and JSON Feed.
import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { fc } from '../fuzz.ts'

const now = Date.parse('2026-11-01T00:00:00Z')

interface Sample {
  readonly id: string
  readonly time: number
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;')

function feeds({ id, time }: Sample): string[] {
  const date = new Date(time)
  return [
    `<rss version="2.0"><channel><title>A</title><link>https://a.example/</link><description>A</description><item><title>A</title>
      <guid isPermaLink="false">${escaped(id)}</guid><pubDate>${date.toUTCString()}</pubDate></item></channel></rss>`,
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><id>https://a.example/</id><updated>2026-10-01T00:00:00Z</updated>
      <entry><title>A</title><id>${escaped(id)}</id><updated>${date.toISOString()}</updated></entry></feed>`,
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'A',
      items: [{ id, content_text: 'A', date_published: date.toISOString() }]
    })
  ]
}

/** The formats in which a rule is broken. */
function brokenIn(rule: string, sample: Sample): boolean[] {
  return feeds(sample).map(feed =>
    check(new TextEncoder().encode(feed), { now }).problems.some(one => one.rule === rule)
  )
}

const names = [
  'p',
  'sid',
  'sessionid',
  'PHPSESSID',
  'utm_source',
  'nocache',
  'rand',
  'token',
  'story',
  's',
  'fbclid',
  'sess_id'
]
const parameter = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom('7', 'f00', '0123456789abcdef0123'))
  .map(pair => pair.join('='))

test('an id that changes from visit to visit is one in every format, or in none', () => {
  const id = fc
    .array(parameter, { minLength: 1, maxLength: 3 })
    .map(query => `https://a.example/fish?${query.join('&')}`)
  fc.assert(
    fc.property(id, one => {
      expect(new Set(brokenIn('id/unstable', { id: one, time: now })).size).toBe(1)
    })
  )
})

test('a mark that keeps caches away is no part of an id in any format', () => {
  expect(brokenIn('id/unstable', { id: 'https://a.example/fish?nocache=7', time: now })).toEqual([true, true, true])
})

test('a date is plausible in every format, or in none', () => {
  const day = 86_400_000
  const time = fc.oneof(
    fc.integer({ min: Date.UTC(1989, 0, 1), max: Date.UTC(1991, 0, 1) }),
    fc.integer({ min: now - 3 * day, max: now + 3 * day })
  )
  fc.assert(
    fc.property(time, one => {
      // RSS has no fractions of a second.
      const whole = Math.floor(one / 1000) * 1000
      expect(new Set(brokenIn('date/plausible', { id: 'https://a.example/fish', time: whole })).size).toBe(1)
    })
  )
})

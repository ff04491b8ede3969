// What RSS for a target has that feeds for readers do not have.
import { describe, expect, test } from 'vitest'
import { build } from '../../src/build.ts'
import { check } from '../../src/check.ts'
import type { TargetName } from '../../src/targets.ts'
import { longDescription } from '../../src/write/wanted.ts'
import { fc, runs } from '../fuzz.ts'
import { rendered } from '../write/rendered.ts'

const now = Date.parse('2026-12-01T00:00:00Z')
const sentence = 'Fish were landed in the morning, and the boats went out again before noon. '
const story = (i: number, more: object = {}): object => ({
  id: `https://pier.example/${i}`,
  url: `https://pier.example/${i}`,
  title: `The ferry to the islands sails again, part ${i}`,
  date: '2026-11-30T07:00:00Z',
  author: 'Ida Berg',
  summary: 'The ferry sails.',
  content_html: `<p>${sentence.repeat(12)}</p>`,
  image: 'https://pier.example/ferry.jpg',
  ...more
})

function feed(target: TargetName, items: readonly object[]): { text: string; problems: readonly string[] } {
  const settings = `site: { title: Pier, url: https://pier.example/, description: News, language: en-GB, zone: UTC, image: { url: /logo.png } }\nttl: 60\nfeeds: [{}, { target: ${target} }]\n`
  const { compiled, problems } = build({ items, settings, now })
  const file = compiled!.files.find(({ path }) => path === `${target}/rss.xml`)
  const text = file === undefined ? '' : new TextDecoder().decode(file.bytes)
  return { text, problems: [...problems, ...compiled!.problems].map(one => one.text) }
}

describe('SmartNews', () => {
  const { text } = feed('smartnews', [story(1)])

  test('has the date of the channel', () => {
    expect(text).toMatch(/<channel>[\s\S]*?<pubDate>Mon, 30 Nov 2026 07:00:00 GMT<\/pubDate>\n<lastBuildDate>/)
  })

  test('has a logo in an element of its own', () => {
    expect(text).toContain('<snf:logo><url>https://pier.example/logo.png</url></snf:logo>')
  })

  test('is told to come back as often as it likes to', () => {
    expect(text).toContain('<ttl>5</ttl>')
  })
})

test('a feed for readers has neither', () => {
  const { compiled } = build({
    items: [story(1)],
    settings: 'site: { title: Pier, url: https://pier.example/ }\nttl: 60\n',
    now
  })
  const text = new TextDecoder().decode(compiled!.files.find(({ path }) => path === 'rss.xml')!.bytes)
  expect([
    text.includes('snf:'),
    /<channel>[\s\S]*?<pubDate>[\s\S]*?<item>/.test(text),
    text.includes('<ttl>60')
  ]).toEqual([false, false, true])
})

describe('MSN', () => {
  const { text, problems } = feed('msn', [story(1), story(2, { language: 'tr' }), story(3, { language: 'en-US' })])

  test('has items of one language', () => {
    expect([...text.matchAll(/part (\d)/g)].map(([, part]) => part)).toEqual(expect.arrayContaining(['1', '3']))
    expect(text).not.toContain('part 2')
  })

  test('says which are left out', () => {
    expect(problems).toContainEqual(
      expect.stringMatching(/^Left out of MSN: The item is in tr, and the feed in en-GB: /)
    )
  })
})

describe('Flipboard', () => {
  const many = Array.from({ length: 30 }, (_, i) => story(i))

  test('has descriptions that go on with the text', () => {
    const description = /<item>[\s\S]*?<description>(.*?)<\/description>/.exec(feed('flipboard', many).text)?.[1]
    expect(description).toMatch(/^The ferry sails\. Fish were landed .*noon\.$/)
    expect(description!.length).toBeGreaterThanOrEqual(300)
  })
})

test('a description is as long as is wanted, or as long as the text is', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}[.,]?$/), { maxLength: 120 }).map(all => all.join(' '))
  fc.assert(
    fc.property(words, words, fc.integer({ min: 1, max: 400 }), (summary, text, least) => {
      const made = longDescription(rendered({ summary, html: `<p>${text}</p>` }), least) ?? ''
      expect(made.length >= Math.min(least, text.trim().length)).toBe(true)
    }),
    runs(100)
  )
})

describe('Dzen', () => {
  test('has the picture of the item above the text, and as an enclosure', () => {
    const { text } = feed('dzen', [story(1)])
    expect(text).toContain('<![CDATA[<p><img src="https://pier.example/ferry.jpg"/></p>')
    expect(text).toContain('<enclosure url="https://pier.example/ferry.jpg" length="0" type="image/jpeg"/>')
  })

  test('has the first picture of the text as an enclosure', () => {
    const { text } = feed('dzen', [story(1, { content_html: `<p>${sentence}</p><img src="/quay.png" alt="">` })])
    expect(text).toContain('<enclosure url="https://pier.example/quay.png" length="0" type="image/png"/>')
    expect(text).not.toContain('<img src="https://pier.example/ferry.jpg"')
  })
})

test.each(['smartnews', 'msn', 'flipboard', 'dzen', 'apple-news', 'newsbreak', 'mailchimp'] as const)(
  'a feed for %s has no error by its own rules',
  target => {
    const { text } = feed(
      target,
      Array.from({ length: 30 }, (_, i) => story(i))
    )
    const { problems } = check(new TextEncoder().encode(text), { file: 'rss.xml', target, now })
    expect([text.includes('<item>'), problems.filter(({ level }) => level === 'error')]).toEqual([true, []])
  }
)

// Subscribe pages as they are written: what they say, in whose language, and that nothing of an item can run in them.
import { describe, expect, test } from 'vitest'
import type { Masthead, Rendered } from '../../src/model.ts'
import { type Page, pageOf } from '../../src/read/libraries.ts'
import { wordsFor } from '../../src/write/page/words.ts'
import { directory, feedPage } from '../../src/write.ts'
import { fc, runs } from '../fuzz.ts'
import { at, feed, rendered } from './rendered.ts'

const self = { rss: 'https://tidings.example/rss.xml', json: 'https://tidings.example/feed.json' }
const around = { feeds: 'https://tidings.example/feeds.html', opml: 'https://tidings.example/feeds.opml' }

function page(masthead: Partial<Masthead> = {}, items: readonly Rendered[] = []): Page {
  const bytes = feedPage(feed({ self, ...masthead }), items, around)
  return pageOf(new TextDecoder().decode(bytes))
}
const text = (document: Page, selector: string): string | undefined =>
  document.querySelector(selector)?.textContent?.trim()

describe('the page of a feed', () => {
  test('has the address to copy', () => {
    expect(page().querySelector('input')?.getAttribute('value')).toBe(self.rss)
  })

  test('leads programs to each format', () => {
    const links = [...page().querySelectorAll('link[rel=alternate]')]
    expect(links.map(link => [link.getAttribute('type'), link.getAttribute('href')])).toEqual([
      ['application/rss+xml', self.rss],
      ['application/feed+json', self.json]
    ])
  })

  test('gives readers the address percent-encoded', () => {
    const url = 'https://tidings.example/a/rss.xml?b=1&c=ä'
    const link = [...page({ self: { rss: url } }).querySelectorAll('.how a')].find(one => one.textContent === 'Feedly')
    expect(link?.getAttribute('href')).toBe(`https://feedly.com/i/subscription/feed/${encodeURIComponent(url)}`)
  })

  test('offers players where it is a podcast', () => {
    const show = { categories: [], explicit: false } as unknown as NonNullable<Masthead['show']>
    expect(text(page({ show }), '.how')).toContain('Overcast')
  })

  test.each([
    ['en', 'ltr', 'Subscribe'],
    ['de-CH', 'ltr', 'Abonnieren'],
    ['nn', 'ltr', 'Abonner'],
    ['ar', 'rtl', 'اشترك'],
    ['tr-Arab', 'rtl', 'Abone ol'],
    ['he-Latn', 'ltr', 'הרשמה'],
    ['ja', 'ltr', '購読する']
  ])('is in the language %s', (language, direction, word) => {
    const document = page({ language })
    expect([
      document.documentElement.getAttribute('lang'),
      document.documentElement.getAttribute('dir'),
      text(document, 'h2')
    ]).toEqual([language, direction, word])
  })

  test('marks its own words as English in a language that it does not know', () => {
    const document = page({ language: 'ug' })
    expect([
      text(document, 'h2'),
      document.querySelector('section')?.getAttribute('lang'),
      document.querySelector('section')?.getAttribute('dir')
    ]).toEqual(['Subscribe', 'en', 'ltr'])
  })

  test('shows the day of an item that has no time, and the time where it was written of others', () => {
    const day = rendered({ title: 'A', published: { ...at('2026-03-04T23:00:00Z'), offset: 60, precision: 'day' } })
    const minute = rendered({ title: 'B', published: { ...at('2026-03-04T23:05:00Z'), offset: 60 } })
    expect([...page({}, [day, minute]).querySelectorAll('time')].map(time => time.textContent)).toEqual([
      '2026-03-05',
      '2026-03-05 00:05'
    ])
  })

  test('shows the latest twelve items', () => {
    const items = Array.from({ length: 30 }, (_, i) => rendered({ title: `Story ${i}` }))
    expect([...page({}, items).querySelectorAll('.items > li')]).toHaveLength(12)
  })

  test('says the summary once where an item has no title', () => {
    const document = page({}, [rendered({ summary: 'Fog came.' })])
    expect([text(document, '.items h3'), document.querySelector('.items li > p:not(.meta)')]).toEqual([
      'Fog came.',
      null
    ])
  })

  test('has no list where there is nothing to show', () => {
    expect(page().querySelector('.items')).toBeNull()
  })

  test('asks for no other file and lets only its own script run', () => {
    const policy = page().querySelector('meta[http-equiv]')?.getAttribute('content')
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]+='; script-src 'sha256-[\w+/]+='; base-uri 'none'; form-action 'none'$/
    )
  })
})

test('nothing that an item says is markup', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</title><b>', '&lt;b&gt;', '\u202e')
  )
  const plain = page({}, [rendered({ title: 'x', summary: 'x', url: 'https://tidings.example/x' })])
  const tags = (document: Page): string => [...document.querySelectorAll('*')].map(one => one.localName).join(' ')
  fc.assert(
    fc.property(hostile, hostile, hostile, (title, summary, name) => {
      fc.pre(title.trim() !== '' && summary.trim() !== '' && name.trim() !== '')
      const item = rendered({
        title,
        summary,
        url: 'https://tidings.example/x',
        credits: [{ name, kind: 'person', role: 'author' }]
      })
      expect(tags(page({ title: `x${title}` }, [item]))).toBe(tags(plain))
    }),
    runs(60)
  )
})

describe('the page of all feeds', () => {
  const feeds = [
    { feed: feed({ title: 'Tidings' }), page: 'https://tidings.example/feed.html' },
    {
      feed: feed({ title: 'World' }, { name: 'pages/world', each: 'section' }),
      page: 'https://tidings.example/world/feed.html'
    },
    {
      feed: feed({ title: 'Ida', language: 'ar' }, { name: 'author/ida', each: 'author' }),
      page: 'https://tidings.example/ida/feed.html'
    }
  ]
  const site = { title: 'Tidings', description: '', url: 'https://tidings.example/', language: 'en' }
  const list = pageOf(new TextDecoder().decode(directory(site, feeds)))

  test('groups feeds by what they are made for', () => {
    expect([...list.querySelectorAll('h2')].map(one => one.textContent)).toEqual(['Sections', 'Authors'])
  })

  test('leads to the page of each', () => {
    expect([...list.querySelectorAll('main a')].map(one => one.getAttribute('href'))).toEqual(
      feeds.map(({ page }) => page)
    )
  })

  test('marks the title of a feed in another language', () => {
    expect(list.querySelector('main a[lang]')?.getAttribute('dir')).toBe('rtl')
  })
})

test('each language has all words', () => {
  const tags = 'en de fr es pt it nl sv da nb fi pl cs tr ru uk ar fa he ja zh ko id vi'.split(' ')
  const wrong = tags.filter(tag => {
    const { words, in: spoken } = wordsFor(tag)
    return spoken !== tag || Object.values(words).some(word => word === undefined || word === '')
  })
  expect(wrong).toEqual([])
})

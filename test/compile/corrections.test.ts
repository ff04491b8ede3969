// Corrections, withdrawals and minor edits: what the feeds say, and when.
import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { compile, type Surroundings } from '../../src/compile.ts'
import { ledgerAfter, ledgerBytes, ledgerIn } from '../../src/ledger.ts'
import { noticeWords } from '../../src/normalize/notices.ts'
import { now, settings, source } from '../build/newsroom.ts'
import { fc, runs } from '../fuzz.ts'
import { invalid } from '../valid.ts'

const day = 86_400_000

interface Room {
  readonly yaml?: string
  readonly at?: number
  readonly surroundings?: Surroundings
  readonly body?: string
}

/** An item of 2026-11-10, 10:00 in Istanbul. */
const item = (fields: string, body = 'The bridge is closed.') =>
  source(
    'bridge.md',
    `---\ntitle: The bridge\ndate: 2026-11-10 10:00\nauthor: Ida Berg\nsection: World\n${fields}\n---\n\n${body}\n`
  )

function built(fields: string, { yaml = '', at = now, surroundings = {}, body }: Room = {}) {
  const made = compile([item(fields, body)], settings(yaml), at, surroundings)
  const text = (path: string): string =>
    Buffer.from(made.files.find(file => file.path === path)?.bytes ?? []).toString()
  const [entry] = JSON.parse(text('feed.json') || '{}').items ?? []
  return {
    ...made,
    text,
    entry,
    rules: made.problems.filter(({ rule }) => !rule.startsWith('feed/')).map(({ rule }) => rule)
  }
}

describe('a correction', () => {
  test('is printed at the end of the text, and the item has its date', () => {
    const { entry, rules } = built('correction: { date: 2026-11-12 09:00, text: It was the *other* bridge. }')
    expect(entry).toMatchObject({
      content_html:
        '<p>The bridge is closed.</p>\n<p><strong>Correction (2026-11-12):</strong> It was the other bridge.</p>\n',
      summary: 'The bridge is closed.',
      date_published: '2026-11-10T07:00:00Z',
      date_modified: '2026-11-12T06:00:00Z'
    })
    expect(rules).toEqual([])
  })

  test.each([
    [
      'a text has the date of the update',
      'updated: 2026-11-12 09:00\ncorrection: Not that one.',
      ['2026-11-12'],
      '2026-11-12T06:00:00Z'
    ],
    [
      'an older one moves nothing',
      'updated: 2026-11-12 09:00\ncorrection: { date: 2026-11-11, text: No. }',
      ['2026-11-11'],
      '2026-11-12T06:00:00Z'
    ],
    [
      'the newest of several moves the item',
      'corrections:\n  - { date: 2026-11-14 09:00, text: B }\n  - { date: 2026-11-12 09:00, text: A }',
      ['2026-11-14', '2026-11-12'],
      '2026-11-14T06:00:00Z'
    ],
    ['a date may be the key', 'corrections:\n  - 2026-11-12: No.', ['2026-11-12'], '2026-11-11T21:00:00Z']
  ])('%s', (_, fields, dates, modified) => {
    const { entry, rules } = built(fields)
    expect([...entry.content_html.matchAll(/Correction \((\S+)\)/g)].map(([, date]) => date)).toEqual(dates)
    expect([entry.date_modified, rules]).toEqual([modified, []])
  })

  test.each([
    ['correction: No.', 'item/correction-date'],
    ['correction: { date: 2026-11-10, text: No. }', 'item/correction-date'],
    ['correction: { date: 2026-11-01, text: No. }', 'item/correction-date'],
    ['correction: { date: 2026-11-12 }', 'item/correction'],
    ['correction: { date: soon, text: No. }', 'date/unreadable']
  ])('%s is told of, and the item is published', (fields, rule) => {
    const { entry, rules } = built(fields)
    expect(rules).toContain(rule)
    expect([entry.title, entry.date_modified]).toEqual(['The bridge', undefined])
  })

  test('is in the language of the item; where that is not known, in English, and that is said', () => {
    expect(built('lang: fr\ncorrection: { date: 2026-11-12, text: Non. }').entry.content_html).toContain(
      'Rectificatif (2026-11-12)'
    )
    const { entry, rules } = built('lang: gd\ncorrection: { date: 2026-11-12, text: No. }')
    expect(entry.content_html).toContain('Correction (2026-11-12)')
    expect(rules).toEqual(['item/notice-language'])
  })

  test('is where the settings want it', () => {
    const html = (where: string) =>
      built('correction: { date: 2026-11-12, text: No. }', { yaml: `corrections: ${where}\n` }).entry.content_html
    expect(html('beginning')).toMatch(/^<p><strong>Correction.*\n<p>The bridge/)
    expect(html('none')).toBe('<p>The bridge is closed.</p>\n')
  })

  test('of an item without a text goes with its summary', () => {
    const { entry } = built('summary: Closed & cold.\ncorrection: { date: 2026-11-12, text: No. }', { body: '' })
    expect(entry.content_html).toMatch(/^<p>Closed &amp; cold\.<\/p>\n<p><strong>Correction/)
  })
})

describe('a withdrawal', () => {
  const fields =
    'image: /a.jpg\nenclosure: /a.pdf\nwithdrawn: { date: 2026-11-15 14:00, reason: There is no *bridge*. }'
  const at = Date.UTC(2026, 10, 15, 11)

  test('puts a notice in the place of the article, under its id, address and date', () => {
    const { entry, rules } = built(fields)
    expect(entry).toEqual({
      id: 'tag:herald.example,2026-11-10:bridge',
      url: 'https://herald.example/2026/bridge/',
      title: 'This article has been withdrawn',
      content_html: '<p><strong>This article has been withdrawn (2026-11-15)</strong></p>\n<p>There is no bridge.</p>',
      summary: 'There is no bridge.',
      date_published: '2026-11-10T07:00:00Z',
      date_modified: '2026-11-15T11:00:00Z',
      authors: [{ name: 'Ida Berg' }],
      author: { name: 'Ida Berg' },
      tags: ['World']
    })
    expect(rules).toEqual([])
  })

  test('happens at its time, stays for the days of the settings and then leaves; the build knows when', () => {
    const title = (time: number, yaml = '') => {
      const { entry, next } = built(fields, { at: time, yaml })
      return [entry?.title, next && next.time - at]
    }
    expect(title(at - 1)).toEqual(['The bridge', 0])
    expect(title(at)).toEqual(['This article has been withdrawn', 30 * day])
    expect(title(at, 'withdrawals: { keep: 2 }\n')).toEqual(['This article has been withdrawn', 2 * day])
    expect(title(at + 30 * day - 1)[0]).toBe('This article has been withdrawn')
    expect(title(at + 30 * day)).toEqual([undefined, undefined])
    expect(title(at, 'withdrawals: { keep: 0 }\n')).toEqual([undefined, undefined])
  })

  test('needs no date where the update has one', () => {
    expect(built('updated: 2026-11-15 14:00\nwithdrawn: yes').entry.date_modified).toBe('2026-11-15T11:00:00Z')
  })

  test.each(['withdrawn: yes', 'withdrawn: { reason: No. }', 'withdrawn: soon', 'withdrawn: 2026-11-01'])(
    '%s is an error, and the article is in no feed',
    own => {
      const { problems, entry } = built(own)
      expect(problems.some(({ level }) => level === 'error')).toBe(true)
      expect(entry).toBeUndefined()
    }
  )

  test('on the day of the publication asks for the time', () => {
    const { entry, rules } = built('withdrawn: 2026-11-10')
    expect([entry.title, entry.date_modified, rules]).toEqual([
      'This article has been withdrawn',
      undefined,
      ['item/withdrawn-time']
    ])
  })

  test('before the article came out leaves nothing', () => {
    expect(built('embargo: 2026-11-16 10:00\nwithdrawn: 2026-11-15 14:00').entry).toBeUndefined()
  })

  test('is a deleted entry in Atom where the settings want it', () => {
    const atom = built(fields, { yaml: 'withdrawals: { tombstones: true }\n' }).text('atom.xml')
    expect(atom).toContain(
      '<at:deleted-entry ref="tag:herald.example,2026-11-10:bridge" when="2026-11-15T11:00:00Z"><at:comment>There is no bridge.</at:comment></at:deleted-entry>'
    )
    expect(atom).not.toContain('<entry')
    expect(check(Buffer.from(atom)).problems.filter(({ level }) => level !== 'info')).toEqual([])
  })

  const feeds = (more: string) => `feeds: [{}, ${more}]\n`

  test('is told to MSN by an end in the past and a newer date, however short it is', () => {
    const rss = built(fields, { yaml: feeds('{ target: msn }') }).text('msn/rss.xml')
    expect(rss).toContain(
      '<dcterms:modified>2026-11-15T11:00:00Z</dcterms:modified>\n<dcterms:valid>end=2026-11-15T11:00:00Z</dcterms:valid>'
    )
    expect(check(Buffer.from(rss), { target: 'msn', now }).problems.filter(({ level }) => level === 'error')).toEqual(
      []
    )
  })

  test('is told to SmartNews by its status and a newer pubDate', () => {
    const { problems } = built(fields, {
      yaml: `${feeds('{ target: smartnews }')}rules: { smartnews/feed-pubdate: off }\n`
    })
    expect(problems.filter(({ rule }) => rule.startsWith('smartnews/'))).toEqual([])
    const rss = built(fields, {
      yaml: `${feeds('{ target: smartnews }')}rules: { smartnews/feed-pubdate: off }\n`
    }).text('smartnews/rss.xml')
    expect(rss).toContain('<pubDate>Sun, 15 Nov 2026 11:00:00 GMT</pubDate>\n<media:status state="deleted"/>')
  })

  test.each(['{ target: mailchimp }', '{ path: pod, podcast: { category: News, explicit: false, image: /a.jpg } }'])(
    'is gone from %s at once',
    own => {
      const { feeds: made } = built(fields, { yaml: feeds(own) })
      expect(made.map(({ items }) => items.length)).toEqual([1, 0])
    }
  )

  test('is gone from news sitemaps at once', () => {
    const yaml = feeds('{ target: google-news-sitemap }')
    const own = 'withdrawn: 2026-11-10 12:00'
    expect(built('', { yaml, at: Date.UTC(2026, 10, 10, 10) }).text('news-sitemap.xml')).toContain('<loc>')
    expect(built(own, { yaml, at: Date.UTC(2026, 10, 10, 10) }).text('news-sitemap.xml')).not.toContain('<loc>')
  })
})

describe('a minor edit', () => {
  const yaml = 'ids: { ledger: true }\n'
  const kept = (fields: string) => ledgerAfter([], built(fields, { yaml }).settled)

  test('moves no date', () => {
    const ledger = kept('updated: 2026-11-12 09:00')
    const { entry, rules } = built('updated: 2026-11-18 09:00\nminor: true', { yaml, surroundings: { ledger } })
    expect([entry.date_published, entry.date_modified, rules]).toEqual([
      '2026-11-10T07:00:00Z',
      '2026-11-12T06:00:00Z',
      []
    ])
  })

  test('of an item that was never updated gives it no update', () => {
    const { entry } = built('updated: 2026-11-18 09:00\nminor: true', { yaml, surroundings: { ledger: kept('') } })
    expect(entry.date_modified).toBeUndefined()
  })

  test('is remembered over builds, through the file', () => {
    const first = kept('updated: 2026-11-12 09:00')
    const ledger = ledgerIn(ledgerBytes(first), 'dateline.lock')
    expect(ledger).toEqual(first)
    const { settled } = built('updated: 2026-11-18 09:00\nminor: true', { yaml, surroundings: { ledger: first } })
    expect(ledgerAfter(first, settled)).toEqual(first)
  })

  test('without the ledger is told of', () => {
    expect(built('updated: 2026-11-18 09:00\nminor: true').rules).toEqual(['item/minor'])
  })
})

describe('the words of notices', () => {
  test.each([
    ['en-GB', 'Correction'],
    ['pt-BR', 'Correção'],
    ['no', 'Rettelse'],
    ['sr-Latn-RS', 'Ispravka'],
    ['sr', 'Исправка'],
    ['zh-Hant-TW', '更正'],
    ['zh-TW', '更正']
  ])('of %s are known', (language, word) => {
    expect(noticeWords(language)).toEqual({ correction: word, withdrawn: expect.any(String) })
  })

  test('of another language are English', () => {
    expect(noticeWords('gd')).toMatchObject({ correction: 'Correction', foreign: true })
    expect(noticeWords(undefined).foreign).toBeUndefined()
  })
})

const text = fc.string({ unit: 'binary', maxLength: 20 })
const words = fc.oneof(text, fc.constantFrom('<b>x</b>', ']]>', '&amp;', '2026-11-12', 'yes', '\u202eabc'))
const value = fc.oneof(
  words,
  fc.record(
    { date: fc.oneof(words, fc.constant('2026-11-12 09:00')), text: words, reason: words },
    { requiredKeys: [] }
  ),
  fc.array(fc.record({ date: fc.constant('2026-11-12'), text: words }), { maxLength: 3 })
)

test('whatever is written in them, what is published is sound, and nothing withdrawn is shown', () => {
  fc.assert(
    fc.property(value, value, fc.constantFrom('correction', 'withdrawn', 'both'), (one, other, which) => {
      const story = {
        title: 'Secret',
        date: '2026-11-10T10:00:00Z',
        body: 'The bridge.',
        ...(which !== 'withdrawn' && { correction: one }),
        ...(which !== 'correction' && { withdrawn: other })
      }
      const { files } = compile(
        [source('a.json', JSON.stringify(story))],
        settings('withdrawals: { tombstones: true }\n'),
        now
      )
      for (const [path, format] of [
        ['rss.xml', 'rss'],
        ['atom.xml', 'atom'],
        ['feed.json', 'json']
      ] as const) {
        const bytes = files.find(file => file.path === path)?.bytes
        if (bytes === undefined) continue
        const written = Buffer.from(bytes).toString()
        expect(check(bytes).problems.filter(({ level }) => level === 'error')).toEqual([])
        if (!written.includes('deleted-entry')) expect(invalid(format, written)).toEqual([])
        const gone =
          which !== 'correction' && !(typeof other === 'string' && /^\s*(?:false|no|null|~)?\s*$/i.test(other))
        if (gone && !(Array.isArray(other) && other.length === 0)) expect(written).not.toContain('Secret')
      }
    }),
    runs(80)
  )
})

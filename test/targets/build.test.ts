// Feeds for targets: what a build selects for them, and what it leaves out.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { compile } from '../../src/compile.ts'
import { configuration } from '../../src/config.ts'
import { allRules } from '../../src/rules.ts'
import { feedTargets, showTargets } from '../../src/targets.ts'

const now = Date.parse('2026-12-01T00:00:00Z')
const known = { rules: allRules() }
const site =
  'site: { title: The Herald, url: https://herald.example/, description: News, language: en-US, zone: Europe/Oslo }\n'
const settings = (feeds: string) =>
  configuration(`${site}link: https://herald.example/{slug}/\n${feeds}`, 'dateline.yaml', known)
const long = 'Fish were landed in the morning, and the boats went out again before noon. '.repeat(8)

interface Story {
  readonly title: string
  readonly date: string
  readonly body: string
}

function built(feeds: string, stories: readonly Partial<Story>[]) {
  const sources = stories.map(
    ({ title = 'The ferry to the islands sails again', date = '2026-11-30T07:00:00+01:00', body = long }, i) => ({
      file: `story-${i}.md`,
      bytes: Buffer.from(`---\ntitle: ${JSON.stringify(title)}\ndate: ${date}\nauthor: Ida Berg\n---\n\n${body}\n`)
    })
  )
  const { files, problems, held, next, feeds: all } = compile(sources, settings(feeds).config!, now)
  const text = (path: string): string => Buffer.from(files.find(file => file.path === path)?.bytes ?? []).toString()
  return { paths: files.map(({ path }) => path), problems, held, next, all, text }
}

describe('a feed for a target', () => {
  test('is RSS in a folder of its name', () => {
    expect(built('feeds: [{}, { target: msn }]', [{}]).paths).toContain('msn/rss.xml')
    expect(built('feeds: [{ target: msn }]', [{}]).paths).toContain('msn/rss.xml')
  })

  test('has one file a group, in a folder of its name', () => {
    const section = built('feeds: [{}, { target: msn, each: author }]', [{}])
    expect(section.paths).toContain('msn/ida-berg/rss.xml')
  })

  test('leaves out what the target would refuse, and says so at the item with figure, source and date', () => {
    const { problems, text } = built('feeds: [{}, { target: msn }]', [{}, { title: 'Ferry', body: 'Short.' }])
    expect(text('msn/rss.xml').match(/<item>/g)).toHaveLength(1)
    expect(text('rss.xml').match(/<item>/g)).toHaveLength(2)
    expect(problems.filter(({ rule }) => rule === 'feed/left-out')).toEqual([
      expect.objectContaining({
        level: 'info',
        place: expect.objectContaining({ file: 'story-1.md' }),
        text: expect.stringMatching(
          /^Left out of MSN: MSN asks for titles of more than 20 and at most 150 characters: 5 characters \(https:\S+, read 2026-11-30\)\.$/
        )
      })
    ])
  })

  test('leaves out what the target would refuse by second-hand figures', () => {
    const { problems } = built('feeds: [{}, { target: msn }]', [{}, { body: 'Short.' }])
    expect(problems.find(({ rule }) => rule === 'feed/left-out')?.text).toContain(
      'MSN asks for 450 to 500,000 characters of text: 6 characters'
    )
  })

  test('counts only the items that are in it', () => {
    const { all } = built('feeds: [{}, { target: msn }]', [{}, { title: 'Ferry' }])
    expect(all.map(({ name, items }) => [name, items.length])).toEqual([
      ['main', 2],
      ['msn', 1]
    ])
  })

  test('keeps items whose rule is turned off', () => {
    const { text } = built('feeds: [{}, { target: msn }]\nrules: { msn/title-length: off }', [{ title: 'Ferry' }])
    expect(text('msn/rss.xml')).toContain('<title>Ferry</title>')
  })

  test('is held back where the target would refuse the feed as a whole', () => {
    const { held, problems } = built('feeds: [{}, { target: flipboard }]', [{}])
    expect(held).toContain('flipboard/rss.xml')
    expect(problems.map(({ rule }) => rule)).toContain('flipboard/count')
  })

  test('changes nothing in other feeds', () => {
    const stories = [{}, { title: 'Ferry' }]
    expect(built('feeds: [{}, { target: msn }]', stories).text('rss.xml')).toBe(
      built('feeds: [{}]', stories).text('rss.xml')
    )
  })

  test('writes the time of an update as the target reads it', () => {
    const updated = '2026-11-30T07:00:00+01:00\nupdated: 2026-11-30T09:00:00+01:00'
    const { text } = built('feeds: [{}, { target: msn }]', [{ date: updated }])
    expect(text('msn/rss.xml')).toContain('<dcterms:modified>2026-11-30T08:00:00Z</dcterms:modified>')
    expect(text('rss.xml')).toContain('<atom:updated>2026-11-30T08:00:00Z</atom:updated>')
  })
})

describe('a news sitemap', () => {
  const sitemap = 'feeds: [{}, { target: google-news-sitemap, publication: { name: The Herald, language: en } }]'
  const count = (text: string): number => text.match(/<url>/g)?.length ?? 0

  test('has the items of the last 48 hours, with the time they were published and the time they changed', () => {
    const { text } = built(sitemap, [
      { date: '2026-11-30T07:00:00+01:00\nupdated: 2026-11-30T09:00:00+01:00' },
      { date: '2026-11-29T00:00:00Z' },
      { date: '2026-11-28T23:59:00Z' }
    ])
    expect(count(text('news-sitemap.xml'))).toBe(2)
    expect(text('news-sitemap.xml')).toContain(
      '<url><loc>https://herald.example/story-0/</loc><lastmod>2026-11-30T09:00:00+01:00</lastmod><news:news><news:publication><news:name>The Herald</news:name><news:language>en</news:language></news:publication><news:publication_date>2026-11-30T07:00:00+01:00</news:publication_date><news:title>The ferry to the islands sails again</news:title></news:news></url>'
    )
  })

  test('changes by itself when an item leaves the window', () => {
    const { next } = built(sitemap, [{ date: '2026-11-30T06:00:00Z' }, { date: '2026-11-29T06:00:00Z' }])
    expect(new Date(next!.time).toISOString()).toBe('2026-12-01T06:00:01.000Z')
    expect(built('feeds: [{}]', [{ date: '2026-11-30T06:00:00Z' }]).next).toBeUndefined()
  })

  test('is empty where nothing was published, and is published all the same', () => {
    const { text } = built(sitemap, [{ date: '2026-03-01T06:00:00Z' }])
    expect(text('news-sitemap.xml')).toContain('</urlset>')
  })

  test('gives a day as a day, in it until no hour of it can be in the window', () => {
    expect(built(sitemap, [{ date: '2026-11-29' }]).text('news-sitemap.xml')).toContain(
      '<news:publication_date>2026-11-29</news:publication_date>'
    )
  })

  test('becomes an index of several beyond 1,000 entries', () => {
    const { paths, text, held } = built(
      sitemap,
      Array.from({ length: 1001 }, () => ({ body: 'Short.' }))
    )
    expect(paths.filter(path => path.startsWith('news-'))).toEqual([
      'news-sitemap-1.xml',
      'news-sitemap-2.xml',
      'news-sitemap.xml'
    ])
    expect([count(text('news-sitemap-1.xml')), count(text('news-sitemap-2.xml'))]).toEqual([1000, 1])
    expect(text('news-sitemap.xml')).toContain('<loc>https://herald.example/news-sitemap-2.xml</loc>')
    expect(held).toEqual([])
  })

  test('is held back where its publication has brackets in its name', () => {
    const { held, problems } = built(sitemap.replace('name: The Herald', 'name: The Herald (paid)'), [{}])
    expect(held).toEqual(['news-sitemap.xml'])
    expect(problems.map(({ rule }) => rule)).toContain('google-news-sitemap/name')
  })

  test('has no formats and no groups', () => {
    const { problems } = settings('feeds: [{ target: google-news-sitemap, each: section }]')
    expect(problems.map(({ text }) => text).join()).toContain('cannot be used with a sitemap')
  })
})

describe('settings', () => {
  test('a format that the target does not read is an error', () => {
    const { problems } = settings('feeds: [{ target: msn, formats: [json] }]')
    expect(problems.map(({ text }) => text).join()).toContain('contains json, which MSN does not read')
  })

  test('a publication is for a news sitemap', () => {
    const { problems } = settings('feeds: [{ target: msn, publication: { name: The Herald } }]')
    expect(problems.map(({ text }) => text).join()).toContain('can only be used with target: google-news-sitemap')
  })

  test('a target that is not known is an error', () => {
    expect(settings('feeds: [{ target: msm }]').config).toBeUndefined()
  })
})

const story = fc.record({
  title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
  date: fc
    .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2026-11-30T00:00:00Z'), noInvalidDate: true })
    .map(date => date.toISOString().replace(/\.\d+Z/, 'Z')),
  body: fc.constantFrom(long, 'Short.', `${long}<del>Gone</del>`, `${long}\n\n[Here](/there)`)
})

const isShow = (target: string): boolean => showTargets.some(name => name === target)

test.each(feedTargets)('whatever the newsroom, a feed for %s that is published has no error by its rules', target => {
  fc.assert(
    fc.property(fc.array(story, { maxLength: 6 }), stories => {
      const show = isShow(target) ? ', podcast: { category: News, explicit: false, image: /cover.jpg }' : ''
      const { text, paths } = built(`feeds: [{}, { target: ${target}${show} }]`, stories)
      const path = `${target.replace('.', '-')}/rss.xml`
      const own = paths.find(one => one.startsWith(target.slice(0, 5)) && one.endsWith('rss.xml')) ?? path
      if (!paths.includes(own)) return
      const { problems } = check(Buffer.from(text(own)), { target, now })
      expect(problems.filter(({ level }) => level === 'error')).toEqual([])
    }),
    { numRuns: 15 }
  )
})

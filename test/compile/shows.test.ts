// Podcasts of a build: what their feeds say, and what stays when they move.
import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { compile, type Surroundings } from '../../src/compile.ts'
import { configuration } from '../../src/config.ts'
import type { Source } from '../../src/model.ts'
import { guidOf } from '../../src/namespaces/podcast.ts'
import { now, source } from '../build/newsroom.ts'
import { fc, runs } from '../fuzz.ts'
import { invalid } from '../valid.ts'

const feed = (more = '', path = 'tides') =>
  `feeds: [{}, { name: tides, path: ${path}, podcast: { category: [news > daily news, documentary], explicit: false, image: /cover.jpg${more} } }]\n`

function settings(feeds = feed(), site = 'https://pier.example/') {
  const made = configuration(
    `site: { title: Pier, url: "${site}", zone: UTC, language: en }\nlink: /{slug}/\n${feeds}`,
    'dateline.yaml'
  )
  expect(made.problems).toEqual([])
  return made.config!
}

const episode = (fields = '', file = 'one.md'): Source =>
  source(
    file,
    `---\ntitle: The first\ndate: 2026-03-05T10:00:00Z\nauthor: Ida Berg\nenclosure: { url: /1.mp3, length: 99 }\n${fields}\n---\nText.\n`
  )

function built(sources: readonly Source[], config = settings(), surroundings: Surroundings = {}) {
  const made = compile(sources, config, now, surroundings)
  const text = (path: string): string =>
    Buffer.from(made.files.find(file => file.path === path)?.bytes ?? []).toString()
  return { ...made, text, rss: text('tides/rss.xml'), rules: made.problems.map(({ rule }) => rule) }
}

const lines = (text: string, prefix: string): string[] => text.split('\n').filter(line => line.startsWith(`<${prefix}`))

describe('a GUID', () => {
  test.each([
    ['https://podnews.net/rss', '9b024349-ccf0-5f69-a609-6b82873eab3c'],
    ['http://mp3s.nashownotes.com/pc20rss.xml', '917393e3-1b1e-5cef-ace4-edaa54e1f810'],
    ['mp3s.nashownotes.com/pc20rss.xml//', '917393e3-1b1e-5cef-ace4-edaa54e1f810']
  ])('of %s is made without its scheme and the slashes at its end', (address, guid) => {
    expect(guidOf(address)).toBe(guid)
  })

  test('is that of the feed’s first address, also after a move', () => {
    const first = built([episode()])
    const guid = guidOf('https://pier.example/tides/rss.xml')
    expect(first.guids).toEqual({ tides: guid })
    const moved = built([episode()], settings(feed('', 'low-tide'), 'https://quay.example/'), { guids: first.guids })
    expect(moved.text('low-tide/rss.xml')).toContain(`<podcast:guid>${guid}</podcast:guid>`)
  })

  test('in the settings goes before both', () => {
    const guid = guidOf('elsewhere.example/feed')
    expect(built([episode()], settings(feed(`, guid: ${guid}`)), { guids: { tides: guidOf('x') } }).rss).toContain(guid)
  })
})

describe('an episode', () => {
  test('says what it has, in Apple’s words and in those of the podcast namespace', () => {
    const { rss, rules } = built([
      episode(`episode: 3
season: { number: 2, name: Winter }
episodeType: bonus
explicit: no
artwork: /1.jpg
transcripts: [/1.vtt, { url: /1.json, language: fr, captions: true }]
chapters: /1-chapters.json
soundbite: { start: "1:13", end: "2:13", title: The tide }
location: { name: Hobart, geo: "-42.88, 147.33", country: au, osm: R42, rel: creator }
license: https://creativecommons.org/licenses/by-nc/4.0/
alternate: { url: /1.opus, type: audio/opus, bitrate: 64000, length: 5000, title: Small }
guests: [{ name: Ana Lopes, url: /ana/, image: /ana.jpg }]`)
    ])
    expect([...rules, ...invalid('rss', rss)]).toEqual([])
    const item = rss.slice(rss.indexOf('<item>'))
    expect([...lines(item, 'itunes'), ...lines(item, 'podcast')]).toEqual([
      '<itunes:episode>3</itunes:episode>',
      '<itunes:season>2</itunes:season>',
      '<itunes:episodeType>bonus</itunes:episodeType>',
      '<itunes:explicit>false</itunes:explicit>',
      '<itunes:image href="https://pier.example/1.jpg"/>',
      '<podcast:episode>3</podcast:episode>',
      '<podcast:season name="Winter">2</podcast:season>',
      '<podcast:transcript url="https://pier.example/1.vtt" type="text/vtt"/>',
      '<podcast:transcript url="https://pier.example/1.json" type="application/json" language="fr" rel="captions"/>',
      '<podcast:chapters url="https://pier.example/1-chapters.json" type="application/json+chapters"/>',
      '<podcast:soundbite startTime="73" duration="60">The tide</podcast:soundbite>',
      '<podcast:person role="guest" group="cast" img="https://pier.example/ana.jpg" href="https://pier.example/ana/">Ana Lopes</podcast:person>',
      '<podcast:location rel="creator" geo="geo:-42.88,147.33" osm="R42" country="AU">Hobart</podcast:location>',
      '<podcast:license url="https://creativecommons.org/licenses/by-nc/4.0/">cc-by-nc-4.0</podcast:license>',
      '<podcast:alternateEnclosure type="audio/opus" length="5000" bitrate="64000" title="Small"><podcast:source uri="https://pier.example/1.opus"/></podcast:alternateEnclosure>'
    ])
  })

  test('is an ordinary item in feeds that are no podcasts', () => {
    expect(built([episode('episode: 3\nguests: [Ana Lopes]')]).text('rss.xml')).not.toMatch(/itunes|podcast/)
  })

  test('that names guests only has the hosts of the show as well, since its people replace those of the show', () => {
    const config = settings(feed(', people: [Olu Ade, { name: Ana Roy, role: audio engineer }]'))
    const people = (fields: string) => lines(built([episode(fields)], config).rss.split('<item>')[1]!, 'podcast:person')
    expect(people('guests: [Ana Lopes]')).toEqual([
      '<podcast:person>Olu Ade</podcast:person>',
      '<podcast:person role="guest" group="cast">Ana Lopes</podcast:person>'
    ])
    expect(people('hosts: [Eva Low]\nguests: [Ana Lopes]')).not.toContain('<podcast:person>Olu Ade</podcast:person>')
  })

  test('without people of its own has those of its credits', () => {
    const config = settings(feed(', people: [Ida Berg]'))
    const people = (fields: string, own = config) =>
      lines(built([episode(fields)], own).rss.split('<item>')[1]!, 'podcast:person')
    expect(people('')).toEqual(['<podcast:person>Ida Berg</podcast:person>'])
    expect(people('', settings())).toEqual(['<podcast:person role="author" group="writing">Ida Berg</podcast:person>'])
  })

  test('names people in a text as a byline does', () => {
    const people = lines(built([episode('hosts: Ida Berg and Olu Ade')]).rss, 'podcast:person')
    expect(people).toEqual([
      '<podcast:person role="host" group="cast">Ida Berg</podcast:person>',
      '<podcast:person role="host" group="cast">Olu Ade</podcast:person>'
    ])
  })

  test('of an .m4a file has the type that Apple reads', () => {
    const { rss } = built([
      source('a.md', '---\ntitle: A\ndate: 2026-03-05\nenclosure: { url: /1.m4a, length: 9 }\n---\nText.\n')
    ])
    expect(rss).toContain('<enclosure url="https://pier.example/1.m4a" length="9" type="audio/x-m4a"/>')
  })

  test('whose chapters are a list has a file of them', () => {
    const { rss, files, text } = built([
      episode('chapters:\n  - 00:00 The quay\n  - 04:10: The bridge\n  - { start: 1:00:00, title: End, toc: false }')
    ])
    const path = files.map(one => one.path).find(one => one.startsWith('chapters/'))!
    expect(rss).toContain(`<podcast:chapters url="https://pier.example/${path}" type="application/json+chapters"/>`)
    expect(JSON.parse(text(path))).toEqual({
      version: '1.2.0',
      chapters: [
        { startTime: 0, title: 'The quay' },
        { startTime: 250, title: 'The bridge' },
        { startTime: 3600, title: 'End', toc: false }
      ]
    })
  })

  test.each([
    ['episode: twelve'],
    ['season: 1.5'],
    ['episodeType: teaser'],
    ['explicit: maybe'],
    ['transcript: /1.doc'],
    ['chapters: [The quay]'],
    ['chapters: ["02:00 B", "01:00 A"]'],
    ['soundbite: { start: 73 }'],
    ['guests: [{ role: Guest }]'],
    ['location: { geo: "1,2" }'],
    ['alternate: { bitrate: 64000 }']
  ])('with %s is told of it', fields => {
    expect(built([episode(fields)]).rules).toEqual(['item/episode'])
  })
})

test.each(['formats: [atom]', 'path: { json: tides.json }'])('a podcast with %s is refused', more => {
  const yaml = `site: { title: Pier, url: https://pier.example/ }\nfeeds: [{ ${more}, podcast: { category: News, explicit: false } }]\n`
  expect(configuration(yaml, 'dateline.yaml').problems[0]?.text).toContain('must contain rss')
})

test('a show says what its settings have', () => {
  const { rss } = built(
    [episode()],
    settings(`feeds:
  - name: tides
    path: tides
    podcast:
      category: documentary
      explicit: true
      image: /cover.jpg
      author: Pier & Sons
      owner: { name: Pier, email: pod@pier.example }
      type: serial
      locked: { owner: pod@pier.example }
      medium: audiobook
      funding: [{ url: https://pier.example/give/, text: Give }]
      people: [Olu Ade, { name: Ana Roy, role: audio engineer, url: /ana/ }]
      location: [{ name: Hobart, geo: "geo:-42.88,147.33" }]
      license: { identifier: PIER-1, url: https://pier.example/licence/ }
      trailer: [{ title: Coming, url: /t.mp3, date: 2026-05-01T08:00:00+02:00, season: 2, length: 77 }]
      frequency: { text: Fridays, rule: FREQ=WEEKLY;BYDAY=FR }
      txt: [{ purpose: verify, text: abc }, plain]
      podping: true
      publisher: { guid: 917393E3-1b1e-5cef-ace4-edaa54e1f810, url: https://pier.example/publisher.xml }
      podroll: [{ guid: 9b024349-ccf0-5f69-a609-6b82873eab3c, title: News }]
      block: true
      complete: true
      newUrl: https://quay.example/tides.xml
`)
  )
  expect(invalid('rss', rss)).toEqual([])
  const head = rss.slice(0, rss.indexOf('<item>'))
  expect([...lines(head, 'itunes'), ...lines(head, 'podcast')]).toEqual([
    '<itunes:category text="Society &amp; Culture"><itunes:category text="Documentary"/></itunes:category>',
    '<itunes:author>Pier &#x26; Sons</itunes:author>',
    '<itunes:owner><itunes:name>Pier</itunes:name><itunes:email>pod@pier.example</itunes:email></itunes:owner>',
    '<itunes:image href="https://pier.example/cover.jpg"/>',
    '<itunes:explicit>true</itunes:explicit>',
    '<itunes:type>serial</itunes:type>',
    '<itunes:block>Yes</itunes:block>',
    '<itunes:complete>Yes</itunes:complete>',
    '<itunes:new-feed-url>https://quay.example/tides.xml</itunes:new-feed-url>',
    `<podcast:guid>${guidOf('pier.example/tides/rss.xml')}</podcast:guid>`,
    '<podcast:locked owner="pod@pier.example">yes</podcast:locked>',
    '<podcast:medium>audiobook</podcast:medium>',
    '<podcast:funding url="https://pier.example/give/">Give</podcast:funding>',
    '<podcast:person>Olu Ade</podcast:person>',
    '<podcast:person role="audio engineer" group="audio production" href="https://pier.example/ana/">Ana Roy</podcast:person>',
    '<podcast:location geo="geo:-42.88,147.33">Hobart</podcast:location>',
    '<podcast:license url="https://pier.example/licence/">pier-1</podcast:license>',
    '<podcast:trailer pubdate="Fri, 01 May 2026 06:00:00 GMT" url="https://pier.example/t.mp3" length="77" type="audio/mpeg" season="2">Coming</podcast:trailer>',
    '<podcast:updateFrequency rrule="FREQ=WEEKLY;BYDAY=FR">Fridays</podcast:updateFrequency>',
    '<podcast:txt purpose="verify">abc</podcast:txt>',
    '<podcast:txt>plain</podcast:txt>',
    '<podcast:podping usesPodping="true"/>',
    '<podcast:publisher><podcast:remoteItem feedGuid="917393e3-1b1e-5cef-ace4-edaa54e1f810" feedUrl="https://pier.example/publisher.xml" medium="publisher"/></podcast:publisher>',
    '<podcast:podroll><podcast:remoteItem feedGuid="9b024349-ccf0-5f69-a609-6b82873eab3c" title="News"/></podcast:podroll>'
  ])
})

const value: fc.Arbitrary<unknown> = fc.letrec(tie => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('12', '04:10 The quay', '/1.vtt', 'https://quay.example/a.json', 'geo:1,2', 'host', 'yes', '<b>&'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        'url',
        'name',
        'number',
        'type',
        'start',
        'duration',
        'title',
        'role',
        'geo',
        'language',
        '04:10'
      ),
      tie('value'),
      { maxKeys: 4 }
    )
  )
})).value

const names = [
  ...['episode', 'season', 'episodeType', 'explicit', 'duration', 'artwork', 'transcript', 'chapters', 'soundbite'],
  ...['hosts', 'guests', 'people', 'location', 'license', 'alternate']
]

test('whatever the fields of an episode hold, its feed is sound', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 6 }), fields => {
      const { rss, files } = built([
        source('one.json', JSON.stringify({ title: 'One', date: '2026-03-05', enclosure: '/1.mp3', ...fields }))
      ])
      expect(rss).toContain('<item>')
      expect(check(Buffer.from(rss)).problems.filter(({ level }) => level === 'error')).toEqual([])
      expect(invalid('rss', rss)).toEqual([])
      for (const { path, bytes } of files) if (path.startsWith('chapters/')) expect(check(bytes).problems).toEqual([])
    }),
    runs(60)
  )
})

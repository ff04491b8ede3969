import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { configSchema, configuration } from '../src/config.ts'
import { nearest } from '../src/syntax/nearest.ts'
import { fc } from './fuzz.ts'

const least = 'site: { title: Herald, url: https://herald.example/ }\n'

const read = (yaml: string) => configuration(yaml, 'dateline.yaml')

describe('defaults', () => {
  test('a title and an address are enough', () => {
    const { config, problems } = read(least)
    expect(problems).toEqual([])
    expect(config).toMatchObject({
      site: { title: 'Herald', description: '', url: 'https://herald.example/', authors: [] },
      feeds: [{}],
      limit: { items: 50 },
      formats: ['rss', 'atom', 'json'],
      content: 'full',
      creators: 'joined',
      hubs: [],
      opml: 'feeds.opml',
      stylesheet: true,
      fields: {},
      authors: 'authors.yaml',
      ignore: [],
      dates: { gap: 'later', overlap: 'earlier' },
      bylines: { recase: false, lastFirst: false, outlets: [] },
      rules: {}
    })
  })

  test('no zone is assumed, and none is taken from the machine', () => {
    expect(read(least).config?.site.zone).toBeUndefined()
  })

  test('a part of a group keeps the defaults of the rest', () => {
    expect(read(`${least}dates: { order: dmy }\n`).config?.dates).toEqual({
      order: 'dmy',
      gap: 'later',
      twoDigitYears: false,
      overlap: 'earlier'
    })
  })

  test('settings may be JSON', () => {
    expect(read(JSON.stringify({ site: { title: 'Herald', url: 'https://herald.example/' } })).problems).toEqual([])
  })

  test('one word stands for a list of one, a number for a limit of items, an address for an image', () => {
    const { config } = read(
      `${least.replace(' }', ', image: /logo.png }')}limit: 3\nfeeds: [{ where: { tag: Fish } }]\n`
    )
    expect([config?.feeds[0]?.where?.tag, config?.limit, config?.site.image]).toEqual([
      ['Fish'],
      { items: 3 },
      { url: '/logo.png' }
    ])
  })
})

// Each: the settings, the line, and what is said.
const wrong: readonly (readonly [string, string, number, RegExp])[] = [
  ['nothing', '', 0, /site: is missing and is needed/],
  ['a list', '- a\n', 1, /must be a map/],
  ['a word that is nearly one of a few', `${least}period: dayly\n`, 2, /monthly or yearly\. Did you mean daily\?/],
  ['a number in quotes', `${least}ttl: "30"\n`, 2, /must be a number, without quotes/],
  ['a text for a list', `${least}hubs: https://hub.example/\n`, 2, /must be a list/],
  ['a text for what may be a number or a map', `${least}limit: three\n`, 2, /must be a number or a map/],
  [
    'a language by its name',
    'site: { title: Herald, url: https://herald.example/, language: english }\n',
    1,
    /en, tr or pt-BR/
  ],
  ['no title', 'site:\n  url: https://herald.example/\n', 2, /^site\.title: is missing and is needed\.$/],
  [
    'a title that is a number',
    'site:\n  title: 1984\n  url: https://herald.example/\n',
    2,
    /^site\.title: .*write it in quotes/
  ],
  ['an address without scheme', 'site:\n  title: Herald\n  url: herald.example\n', 3, /absolute http or https address/],
  [
    'an address that is none',
    'site:\n  title: Herald\n  url: https://herald.example:99999/\n',
    3,
    /absolute http or https address/
  ],
  ['an unknown zone', 'site:\n  title: H\n  url: https://h.example/\n  zone: Europe/Atlantis\n', 4, /IANA zone/],
  ['an abbreviation for a zone', 'site:\n  title: H\n  url: https://h.example/\n  zone: EST\n', 4, /IANA zone/],
  [
    'a language that is none',
    'site:\n  title: H\n  url: https://h.example/\n  language: Deutsch!\n',
    4,
    /language tag/
  ],
  ['an unknown key with a near one', `${least}limt: 3\n`, 2, /^Unknown key limt\. Did you mean limit\?$/],
  ['an unknown key without', `${least}quux: 3\n`, 2, /^Unknown key quux\. Known here: site, feeds/],
  [
    'a key of the site as others call it',
    `${least}timezone: UTC\n`,
    2,
    /^Unknown key timezone\. Did you mean zone, under site\?$/
  ],
  [
    'a misspelled key of the site beside it',
    `${least}titel: H\n`,
    2,
    /^Unknown key titel\. Did you mean title, under site\?$/
  ],
  ['a key of the site beside it', `${least}title: Herald\n`, 2, /^Unknown key title\. It belongs under site\.$/],
  ['an unknown key of a feed', `${least}feeds:\n  - name: a\n  - wher: { tag: x }\n`, 4, /Did you mean where\?/],
  ['an unknown key of a limit', `${least}limit:\n  itms: 3\n`, 3, /Did you mean items\?/],
  ['a key twice', `${least}limit: 3\nlimit: 4\n`, 3, /appears twice in the same map/],
  ['an alias without an anchor', `${least}limit: *few\n`, 0, /^An alias \(\*name\) has no anchor before it/],
  ['a line with a tab', `${least}feeds:\n\t- name: a\n`, 3, /^This line is indented with a tab: use spaces\.$/],
  ['broken YAML', `${least}feeds: [\n`, 3, /.../],
  ['a limit of none', `${least}limit: 0\n`, 2, /^limit: must be more than 0\.$/],
  [
    'an e-mail address that is not one',
    'site: { title: H, url: https://h.example/, authors: [{ name: Ida, email: ida }] }\n',
    1,
    /^site\.authors\.0\.email: must be an e-mail address, such as name@host\.example\.$/
  ],
  ['a list without entries', `${least}formats: []\n`, 2, /^formats: must have at least one entry\.$/],
  [
    'a title without a letter',
    'site: { title: "", url: https://h.example/ }\n',
    1,
    /^site\.title: must not be empty\.$/
  ],
  ['a part of a minute', `${least}ttl: 1.5\n`, 2, /^ttl: must be a whole number\.$/],
  ['a feed of too few bytes', `${least}limit: { bytes: 3 }\n`, 2, /^limit\.bytes: must be 1024 or more\.$/],
  [
    'a password in an address',
    'site: { title: H, url: "https://ida:secret@h.example/" }\n',
    1,
    /absolute http or https address/
  ],
  ['an unknown format', `${least}formats: [rss, rdf]\n`, 2, /formats\.1/],
  ['an unknown level', `${least}rules: { date/early: never }\n`, 2, /rules\.date\/early/],
  ['a path upwards', `${least}feeds:\n  - path: ../x\n`, 3, /inside the output folder/],
  ['a path upwards in the middle', `${least}feeds:\n  - path: a/../../x\n`, 3, /inside the output folder/],
  ['an absolute path', `${least}feeds:\n  - path: /etc/cron.d\n`, 3, /inside the output folder/],
  ['a path on a drive', `${least}feeds:\n  - path: 'C:x'\n`, 3, /inside the output folder/],
  ['a path with a backslash', `${least}feeds:\n  - path: 'a\\b'\n`, 3, /inside the output folder/],
  ['a path with NUL', `${least}feeds:\n  - path: "a\\0b"\n`, 3, /inside the output folder/],
  ['a path that Windows cannot have', `${least}feeds:\n  - path: feeds/CON.xml\n`, 3, /Windows/],
  ['a path that ends with a dot', `${least}feeds:\n  - path: feeds./x\n`, 3, /Windows/],
  ['a path of our own', `${least}opml: .dateline.json\n`, 2, /keeps its own files/],
  ['a file of each format upwards', `${least}feeds:\n  - path: { rss: ../rss.xml }\n`, 3, /inside the output folder/],
  [
    'an unknown word in a path',
    `${least}feeds:\n  - { each: tag, path: 't/{name}' }\n`,
    3,
    /contains \{name\}, but only \{slug\} can be used here/
  ],
  ['{slug} where there is none', `${least}feeds:\n  - path: 't/{slug}'\n`, 3, /can only be used with each:/],
  ['one file for each tag', `${least}feeds:\n  - { each: tag, path: { rss: tag.xml } }\n`, 3, /must contain \{slug\}/],
  ['{section} in a title', `${least}feeds:\n  - { each: section, title: 'All {section}' }\n`, 3, /write \{name\}/],
  [
    'two feeds of one name',
    `${least}feeds:\n  - name: a\n  - name: a\n    path: b\n`,
    4,
    /is also the name of feeds\.0/
  ],
  ['a pattern without slug', `${least}link: https://herald.example/{year}/\n`, 2, /must contain \{slug\}/],
  [
    'a pattern with an unknown word',
    `${least}link: https://herald.example/{yyyy}/{slug}\n`,
    2,
    /may contain only \{year\}/
  ],
  ['a pattern of hosts', `${least}link: https://{slug}.example/\n`, 2, /absolute address/]
]

describe('an error with its line:', () => {
  test.each(wrong)('%s', (_, yaml, line, says) => {
    const { config, problems } = read(yaml)
    expect(config).toBeUndefined()
    expect(problems.every(({ level, rule }) => level === 'error' && rule.startsWith('config/'))).toBe(true)
    const [first] = problems
    expect(first?.text).toMatch(says)
    if (line > 0) expect(first?.place.line).toBe(line)
  })

  test('every error is told, not the first alone', () => {
    const { problems } = read('site: { title: 3, url: x }\nlimt: 1\n')
    expect(problems.length).toBe(3)
  })
})

describe('hostile settings are refused and do not end the process:', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['10,000 brackets', `${least}feeds: ${'['.repeat(10_000)}`],
    ['10,000 closed brackets', `${least}feeds: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['10,000 braces', `${least}feeds: ${'{a: '.repeat(10_000)}`],
    ['10,000 dashes', `${least}feeds:\n  ${'- '.repeat(10_000)}x`],
    [
      '10,000 indents',
      Array.from({ length: 10_000 }, (_, i) => `${' '.repeat(i)}a:`)
        .join('\n')
        .slice(0, 900_000)
    ],
    ['2 MB', `${least}#${'x'.repeat(2_000_000)}`],
    [
      'aliases of aliases',
      `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefgh'].map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefg'[i]}`).join(', ')}]`).join('\n')}\n`
    ]
  ]

  test.each(hostile)('%s', (_, yaml) => {
    const { config, problems } = read(yaml)
    expect([config, problems[0]?.level]).toEqual([undefined, 'error'])
  })

  test.each(['__proto__', 'constructor', 'prototype', 'toString'])('a key called %s', key => {
    expect(read(`${least}${key}: { site: 1 }\n`).problems.map(({ text }) => text)).toEqual([
      expect.stringContaining(`Unknown key ${key}.`)
    ])
    expect(({} as { site?: unknown }).site).toBeUndefined()
  })

  test('any text is settings or an error, never an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.boolean(), (text, after) => {
        const { config, problems } = read(after ? least + text : text)
        expect(config === undefined).toBe(problems.length > 0)
      })
    )
  })
})

describe('the JSON Schema for editors', () => {
  const check = new Ajv2020({ strict: false, allErrors: true, formats: { email: true } }).compile(configSchema())
  const files = [
    'items/dateline.yaml',
    ...readdirSync('test/corpora')
      .filter(name => name.endsWith('.yaml'))
      .map(name => `test/corpora/${name}`)
  ]

  test.each(files)('accepts %s, as dateline does', file => {
    const text = readFileSync(file, 'utf8')
    expect([check(parse(text)), configuration(text, file).problems]).toEqual([true, []])
  })

  test('refuses an unknown key', () => {
    expect(check(parse(`${least}limt: 3\n`))).toBe(false)
  })
})

test('the nearest known word differs by a third of its letters at most; two that changed places are one', () => {
  const known = ['items', 'bytes']
  expect(['itms', 'itesm', 'ITEMS', 'quux', 'b'].map(word => nearest(word, known))).toEqual([
    'items',
    'items',
    'items',
    undefined,
    undefined
  ])
})

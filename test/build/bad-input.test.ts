// What must not bring a build down: each gives a clear problem with its place, and the rest is published.
import {
  chmodSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Compiled, compile } from '../../src/compile.ts'
import type { Source } from '../../src/model.ts'
import { newsroom as onDisk } from '../../src/newsroom.ts'
import type { Problem } from '../../src/problem.ts'
import { publish } from '../../src/publish.ts'
import { invalidFiles, newsroom, now, read, settings, source, story } from './newsroom.ts'

const rest = story('z.json', { title: 'The rest', slug: 'rest' })

const bytes = (file: string, text: Buffer): Source => ({ file, bytes: text })

const markdown = (fields: string): string => `---\n${fields}\n---\n\nText.\n`

function expectTheRest(compiled: Compiled): void {
  expect(read(compiled).rss.map(({ title }) => title)).toContain('The rest')
  expect(invalidFiles(compiled)).toEqual([])
}

const list = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)

const bomb = `title: Bomb\ndate: 2026-11-01\na: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefgh']
  .map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefg'[i]}`).join(', ')}]`)
  .join('\n')}\n`

// Each: the source, the rule that answers, the line it names.
const errors: readonly (readonly [name: string, bad: Source, rule: string, line?: number])[] = [
  ['broken YAML', source('a.md', markdown('title: "Fish\ndate: 2026-11-01')), 'yaml/syntax', 2],
  ['YAML that is no map', source('a.yaml', '- just\n- words\n'), 'read/not-an-item', 1],
  ['a key twice in YAML', source('a.md', markdown('title: A\ntitle: B\ndate: 2026-11-01')), 'yaml/duplicate-key', 3],
  ['a key twice in JSON', source('a.json', '{"title": "A",\n"title": "B"}'), 'json/duplicate-key', 2],
  ['a key twice in TOML', source('a.md', '+++\ntitle = "A"\ntitle = "B"\n+++\n'), 'toml/syntax', 3],
  ['aliases of aliases', source('a.yaml', bomb), 'yaml/alias'],
  ['an alias of itself', source('a.yaml', 'title: &a [*a]\ndate: 2026-11-01\n'), 'yaml/alias'],
  ['10,000 brackets in YAML', source('a.yaml', `title: x\nx: ${list(10_000)}\n`), 'yaml/too-deep', 2],
  ['10,000 brackets in JSON', source('a.json', `{"title": "x",\n"x": ${list(10_000)}}`), 'json/too-deep', 2],
  ['10,000 brackets in TOML', source('a.md', `+++\ntitle = "x"\nx = ${list(10_000)}\n+++\n`), 'toml/syntax'],
  ['an array that breaks off in its first item', source('a.json', '[{"title": "A"'), 'json/syntax', 1],
  ['a picture called .md', bytes('a.md', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')), 'read/encoding'],
  [
    'any bytes called .md',
    bytes('a.md', Buffer.from(Array.from({ length: 1024 }, (_, i) => i & 255))),
    'read/encoding'
  ],
  ['Latin-1', bytes('a.md', Buffer.from(markdown('title: Brötchen\ndate: 2026-11-01'), 'latin1')), 'read/encoding'],
  ['UTF-16', bytes('a.md', Buffer.from(`\ufeff${markdown('title: A\ndate: 2026-11-01')}`, 'utf16le')), 'read/encoding'],
  ['no date', source('a.md', markdown('title: A')), 'date/missing', 1],
  ['a date that is none', source('a.md', markdown('title: A\ndate: soonish')), 'date/unreadable', 3],
  ['a day that does not exist', source('a.md', markdown('title: A\ndate: 2026-02-30')), 'date/impossible', 3],
  [
    'an unknown zone',
    source('a.md', markdown('title: A\ndate: 2026-11-01 08:00\ntimezone: Mars/Base')),
    'date/zone-unknown',
    4
  ],
  ['a list of dates', story('a.json', { date: ['2026-11-01'] }), 'date/unreadable'],
  ['a map for an expiry', story('a.json', { expires: { on: 1 } }), 'date/unreadable'],
  ['a map for an id', story('a.json', { id: { a: 1 } }), 'item/kind'],
  ['a list of slugs', story('a.json', { slug: ['a'] }), 'item/kind'],
  ['a map for a zone', story('a.json', { timezone: { a: 1 } }), 'item/kind'],
  [
    'a draft that is perhaps one',
    source('a.md', markdown('title: A\ndate: 2026-11-01\ndraft: maybe')),
    'item/draft',
    4
  ],
  ['a map for a draft', story('a.json', { draft: { a: 1 } }), 'item/kind'],
  ['an embargo that is none', story('a.json', { embargo: 'until further notice' }), 'date/unreadable'],
  ['a slug upwards', story('a.json', { slug: '../../etc/passwd' }), 'item/slug'],
  ['an absolute slug', story('a.json', { slug: '/etc/passwd' }), 'item/slug'],
  ['a slug with NUL', story('a.json', { slug: 'a\0b' }), 'item/slug'],
  ['a slug with a backslash', story('a.json', { slug: '..\\a' }), 'item/slug'],
  ['a slug on a drive', story('a.json', { slug: 'C:\\a' }), 'item/slug'],
  ['the year 9999', story('a.json', { date: '9999-12-31T23:59:59Z' }), 'date/calendar'],
  ['the year 0', story('a.json', { date: '0000-01-01' }), 'date/calendar'],
  ['the year 1, which stands for no date', story('a.json', { date: '0001-01-01T00:00:00Z' }), 'date/calendar'],
  ['a year of five digits', story('a.json', { date: '10000-01-01' }), 'date/unreadable']
]

describe('held back with an error, and the rest is published:', () => {
  test.each(errors.map(([name, bad, rule, line]) => ({ name, bad, rule, line })))(
    '$name',
    async ({ bad, rule, line }) => {
      const compiled = await newsroom([bad, rest])
      const own = compiled.problems.filter(({ place }) => place.file === bad.file)
      const error = own.find(one => one.level === 'error')
      expect([error?.rule, line === undefined ? undefined : error?.place.line]).toEqual([rule, line])
      expect(own.every(({ text }) => /[.!?)]$/.test(text))).toBe(true)
      expect(compiled.items.shown).toBe(1)
      expectTheRest(compiled)
    }
  )
})

test('an item with an error in what would be published of it is left out and counted, and its feeds are published without it', async () => {
  const bad = story('a.json', { id: 'bare' })
  const compiled = await newsroom([bad, rest], settings('rules: { rss/guid-unique: error }\n'))
  expect(read(compiled).rss.map(({ title }) => title)).toEqual(['The rest'])
  expect(compiled.held).toEqual([])
  expect(compiled.items).toMatchObject({ shown: 1, refused: 1 })
  expect(compiled.problems.map(({ rule, level, place }) => [rule, level, place.file])).toContainEqual([
    'rss/guid-unique',
    'error',
    'a.json'
  ])
  expectTheRest(compiled)
})

const warnings: readonly (readonly [string, object, string])[] = [
  ['a map for a title', { title: { en: 'Fish' }, slug: 'fish', summary: 'Fish' }, 'item/kind'],
  ['a list for a summary', { summary: ['a'] }, 'item/kind'],
  ['a list of addresses', { url: ['https://herald.example/a', 'https://herald.example/b'] }, 'item/kind'],
  ['a map for a language', { language: { a: 1 } }, 'item/kind'],
  ['a language that is none', { language: 'Deutsch!' }, 'item/language'],
  ['a language by its name', { language: 'english' }, 'item/language'],
  ['a number for an author', { authors: 3 }, 'byline/unknown-author'],
  ['an address that runs code', { url: 'javascript:alert(1)' }, 'item/url'],
  ['the year 1066', { date: '1066-10-14' }, 'date/early']
]

describe('published with a warning:', () => {
  test.each(warnings)('%s', async (_, fields, rule) => {
    const compiled = await newsroom([story('a.json', fields), rest])
    const own = compiled.problems.filter(({ place, level }) => place.file === 'a.json' && level === 'warning')
    expect(own.map(one => one.rule)).toContain(rule)
    expect(compiled.items.shown).toBe(2)
    expectTheRest(compiled)
  })
})

describe('published without harm:', () => {
  const harmless: readonly (readonly [string, object])[] = [
    ['a map of tags', { tags: { a: 1, b: 2 } }],
    ['no image in a list', { image: [] }],
    ['10,000 tags', { tags: Array.from({ length: 10_000 }, (_, i) => `Tag ${i}`) }],
    ['a title of 1 MB', { title: 'x'.repeat(1 << 20) }],
    ['a body of 10,000 nested elements', { content_html: '<div>'.repeat(10_000) }],
    ['a body of 10,000 nested quotes', { body: `${'> '.repeat(10_000)}x` }],
    ['a body of 10,000 opened brackets', { body: '['.repeat(10_000) }],
    ['tags that no file can have as a name', { tags: ['..', '!!!', 'con', 'a/b', '../../etc', 'x'.repeat(400)] }]
  ]

  test.each(harmless)('%s', async (name, fields) => {
    const compiled = await newsroom(
      [story('a.json', fields), rest],
      settings(name.startsWith('10,000') ? '' : 'feeds: [{}, { each: tag }]\n')
    )
    expect(compiled.problems.filter(({ level, rule }) => level === 'error' || rule.startsWith('config/'))).toEqual([])
    expectTheRest(compiled)
  })
})

describe('names of JavaScript’s own are names like others', () => {
  const own = '"__proto__": {"draft": true}, "constructor": "x", "toString": ["a"], "hasOwnProperty": {"a": 1}'
  const sources: readonly (readonly [string, Source])[] = [
    ['JSON', source('a.json', `{"title": "Fish", "date": "2026-11-01", ${own}}`)],
    ['NDJSON', source('a.ndjson', `{"title": "Fish", "date": "2026-11-01", ${own}}`)],
    ['YAML', source('a.yaml', 'title: Fish\ndate: 2026-11-01\n__proto__: { draft: true }\nconstructor: { a: 1 }\n')],
    [
      'front matter',
      source('a.md', markdown('title: Fish\ndate: 2026-11-01\n__proto__:\n  draft: true\nconstructor: x'))
    ],
    [
      'TOML',
      source('a.md', '+++\ntitle = "Fish"\ndate = 2026-11-01\nconstructor = 3\n[__proto__]\ndraft = true\n+++\nx')
    ]
  ]

  test.each(sources)('in %s', async (_, one) => {
    const compiled = await newsroom([one, rest])
    expect(read(compiled).rss.map(({ title }) => title)).toContain('Fish')
    expect(Object.keys(Object.prototype)).toEqual([])
    expectTheRest(compiled)
  })

  test('in a map of authors, tags and images', async () => {
    const text = `{"title": "Fish", "date": "2026-11-01", "authors": [{"name": "Ida Berg", ${own}}], "tags": ["__proto__", "constructor"], "image": {"url": "/a.png", ${own}}}`
    const compiled = await newsroom(
      [source('a.json', text), rest],
      settings('feeds: [{}, { each: tag }, { each: author }]\n')
    )
    expect(read(compiled).rss.find(({ title }) => title === 'Fish')?.authors).toEqual(['Ida Berg'])
    expect(compiled.feeds.map(({ masthead }) => masthead.title)).toEqual(
      expect.arrayContaining(['Herald: __proto__', 'Herald: constructor'])
    )
    expectTheRest(compiled)
  })
})

test('an array that breaks off in the middle keeps the items before', async () => {
  const compiled = await newsroom([
    source('a.json', '[\n{"title": "One", "date": "2026-11-01", "slug": "one"},\n{"title": "Two"'),
    rest
  ])
  expect(read(compiled).rss.map(({ title }) => title)).toContain('One')
  expect(compiled.problems.map(({ rule, place }) => [rule, place.line])).toContainEqual(['json/syntax', 3])
})

test('a broken line of NDJSON costs its own item alone', async () => {
  const lines = ['One', 'Two', 'Three'].map(title =>
    JSON.stringify({ title, date: '2026-11-01', slug: title, content_text: 'x' })
  )
  const compiled = await newsroom([
    source('a.ndjson', `${lines[0]}\n{"title": \n${lines[1]}\n[1]\n${lines[2]}\n`),
    rest
  ])
  expect(compiled.items.shown).toBe(4)
  const errors = compiled.problems.filter(({ level }) => level === 'error')
  expect(errors.map(({ rule, place }) => [rule, place.line])).toEqual([
    ['json/syntax', 2],
    ['read/not-an-item', 4]
  ])
})

test('two items with one id: the first by name stands, and each file is named', async () => {
  const { problems, feeds } = await newsroom([
    story('b.json', { id: 'x', title: 'B' }),
    story('a.json', { id: 'x', title: 'A' }),
    rest
  ])
  const [one] = problems.filter(({ level }) => level === 'error')
  expect([one?.rule, one?.place.file, one?.text.includes('a.json')]).toEqual(['item/duplicate-id', 'b.json', true])
  expect(feeds[0]!.items.map(({ title }) => title)).toContain('A')
})

test('a draft takes no id from what is published', async () => {
  const compiled = await newsroom([story('a.json', { id: 'x', draft: true }), story('b.json', { id: 'x', title: 'B' })])
  expect(read(compiled).rss.map(({ title }) => title)).toEqual(['B'])
  expect(compiled.problems.find(({ rule }) => rule === 'item/duplicate-id')?.place.file).toBe('a.json')
})

test.each([
  ['titel', { titel: 'Fish', title: undefined }, 'has no title: did you mean title?'],
  ['dtae', { dtae: '2026-03-05', date: undefined }, 'has no date: did you mean date?'],
  ['autor', { autor: 'Ida Berg' }, 'has no author: did you mean author?']
])('a field called %s is asked about where what it is nearly called is missing', async (name, fields, says) => {
  const { problems } = await newsroom([story('a.json', { slug: 'a', content_text: 'b', ...fields })])
  const found = problems.filter(({ rule }) => rule === 'item/unknown-field')
  expect(found.map(({ place, text }) => [place.field, text.includes(says)])).toEqual([[name, true]])
})

test('a picture or file of the site that its folder does not hold is told, those of others are not', async () => {
  const fields = { image: '/img/gone.jpg', audio: '/there.mp3' }
  const elsewhere = { id: 'b', image: 'https://other.example/x.jpg' }
  const assets = (url: string): { length: number; head: Uint8Array } | undefined =>
    url.endsWith('there.mp3') ? { length: 3, head: Buffer.from('ID3') } : undefined
  const { problems } = await newsroom([story('a.json', fields), story('b.json', elsewhere)], settings(), { assets })
  const found = problems.filter(({ rule }) => rule === 'item/missing-file')
  expect(found.map(({ place, text }) => [place.file, /\/img\/gone\.jpg/.test(text)])).toEqual([['a.json', true]])
})

test('fields of the house are not asked about where nothing is missing, or where settings give them a meaning', async () => {
  const whole = story('a.json', { author: 'Ida Berg', titel: 'x', layout: 'y' })
  const mapped = story('b.json', { slug: 'b', title: undefined, titel: 'Chips', author: 'Ida Berg' })
  const { problems } = await newsroom([whole, mapped], settings('fields: { titel: title }\n'))
  expect(problems.filter(({ rule }) => rule === 'item/unknown-field')).toEqual([])
})

test.each([
  ['an item that waits for its date', { date: '2099-03-05T08:00:00Z' }],
  ['an item under embargo', { date: '2026-01-01T08:00:00Z', embargo: '2099-03-05T08:00:00Z' }],
  ['an item that is over', { date: '2020-03-05T08:00:00Z', expires: '2020-04-05T08:00:00Z' }],
  ['an item that came out later', { date: '2026-03-05T09:00:00Z' }]
])('%s takes no id from what readers have, and nothing of it shows', async (_, fields) => {
  const first = story('a.json', { id: 'x', title: 'Cassandra', content_text: 'Cassandra said', ...fields })
  const second = story('b.json', { id: 'x', title: 'B', date: '2026-03-05T08:00:00Z' })
  const compiled = await newsroom([first, second])
  expect(read(compiled).rss.map(({ title }) => title)).toEqual(['B'])
  expect(compiled.problems.find(({ rule }) => rule === 'item/duplicate-id')?.place.file).toBe('a.json')
  expect(compiled.files.filter(({ bytes }) => Buffer.from(bytes).includes('Cassandra'))).toEqual([])
})

describe('on a disk', () => {
  let home: string

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'dateline-'))
    mkdirSync(join(home, 'items'))
    writeFileSync(
      join(home, 'items/dateline.yaml'),
      'site: { title: Herald, url: https://herald.example/, zone: UTC }\nlink: /{slug}/\n'
    )
    writeFileSync(join(home, 'items/z.md'), markdown('title: The rest\ndate: 2026-11-01'))
  })

  afterEach(() => {
    if (existsSync(join(home, 'out'))) chmodSync(join(home, 'out'), 0o755)
    rmSync(home, { recursive: true, force: true })
  })

  async function built(): Promise<{ compiled: Compiled; problems: Problem[] }> {
    const { newsroom: room, problems } = onDisk(join(home, 'items'))
    if (room === undefined) throw new Error(problems.map(({ text }) => text).join('\n'))
    const compiled = await compile(room.sources(), room.config, now, { authors: room.authors })
    return { compiled, problems: [...problems, ...compiled.problems] }
  }

  const said = (problems: readonly Problem[]): unknown[] =>
    problems.map(({ rule, level, place }) => [rule, level, place.file])

  test('a file of 40 MB is an error that says how large one may be', async () => {
    const handle = openSync(join(home, 'items/huge.md'), 'w')
    ftruncateSync(handle, 40 * 1024 * 1024)
    const { compiled, problems } = await built()
    expect(said(problems)).toEqual([['read/too-large', 'error', 'huge.md']])
    expect(problems[0]!.text).toMatch(/40 MB.*32 MB/)
    expectTheRest(compiled)
  })

  test('a link that leads back is not followed', async () => {
    symlinkSync('.', join(home, 'items/loop'))
    const { compiled, problems } = await built()
    expect(said(problems)).toEqual([['read/link', 'warning', 'loop']])
    expectTheRest(compiled)
  })

  test('links that lead to one another are errors', async () => {
    symlinkSync('b', join(home, 'items/a'))
    symlinkSync('a', join(home, 'items/b'))
    const { compiled, problems } = await built()
    expect(said(problems)).toEqual([
      ['read/link', 'error', 'a'],
      ['read/link', 'error', 'b']
    ])
    expectTheRest(compiled)
  })

  test.skipIf(process.getuid?.() === 0)('a file nobody may read is an error', async () => {
    writeFileSync(join(home, 'items/a.md'), markdown('title: A\ndate: 2026-11-01'))
    chmodSync(join(home, 'items/a.md'), 0)
    const { compiled, problems } = await built()
    expect(said(problems)).toEqual([['read/unreadable', 'error', 'a.md']])
    expectTheRest(compiled)
  })

  test('a file of another kind is a warning', async () => {
    writeFileSync(join(home, 'items/a.dat'), 'PK')
    const { compiled, problems } = await built()
    expect(said(problems)).toEqual([['read/unknown-file', 'warning', 'a.dat']])
    expectTheRest(compiled)
  })

  test('an item in a markup that is not read is an error', async () => {
    writeFileSync(join(home, 'items/a.rst'), 'Quay\n====\n')
    const { compiled, problems } = await built()
    expect(said(problems)).toEqual([['read/markup', 'error', 'a.rst']])
    expectTheRest(compiled)
  })

  test('a folder of items that is missing is an error, and nothing is built', () => {
    const { newsroom: room, problems } = onDisk(join(home, 'nowhere'))
    expect([room, problems[0]?.rule]).toEqual([undefined, 'read/no-folder'])
  })

  test('a folder called dateline.yaml is no settings', () => {
    rmSync(join(home, 'items/dateline.yaml'))
    mkdirSync(join(home, 'items/dateline.yaml'))
    expect(onDisk(join(home, 'items')).problems.map(({ rule }) => rule)).toEqual(['config/missing'])
  })

  test('an unknown field in fields: is an error that names the near one', () => {
    const file = join(home, 'items/dateline.yaml')
    writeFileSync(file, `${readFileSync(file, 'utf8')}fields: { headline_en: titel }\n`)
    const { newsroom: room, problems } = onDisk(join(home, 'items'))
    expect([room, problems[0]?.text]).toEqual([undefined, 'There is no field titel. Did you mean title?'])
  })

  test('fields: may name a field by any name that is known out of the box', () => {
    const file = join(home, 'items/dateline.yaml')
    writeFileSync(file, `${readFileSync(file, 'utf8')}fields: { geschrieben: date, kopf: headline }\n`)
    expect(onDisk(join(home, 'items')).problems).toEqual([])
  })

  test('names of JavaScript’s own in authors.yaml are slugs like others', async () => {
    writeFileSync(
      join(home, 'items/authors.yaml'),
      '__proto__: { name: Mallory }\nconstructor: { name: Con Structor }\n'
    )
    writeFileSync(join(home, 'items/a.md'), markdown('title: A\ndate: 2026-11-01\nauthor: constructor'))
    const { compiled } = await built()
    expect(compiled.feeds[0]!.items.flatMap(({ credits }) => credits.map(({ name }) => name))).toEqual(['Con Structor'])
    expectTheRest(compiled)
  })

  test.each([
    ['that is broken', `ida: { name: Ida\n${'['.repeat(10_000)}`],
    ['with a zone that is not known', 'ida: { name: Ida Berg, zone: Oslo }']
  ])('a list of authors %s stops the build, since dates and names hang on it', (_, text) => {
    writeFileSync(join(home, 'items/authors.yaml'), text)
    const { newsroom: room, problems } = onDisk(join(home, 'items'))
    expect(room).toBeUndefined()
    expect(problems.map(({ level, place }) => [level, place.file])).toEqual([
      ['error', join(home, 'items/authors.yaml')]
    ])
  })

  test('addresses of authors are seen from the site, and one that cannot be used is left out', () => {
    writeFileSync(
      join(home, 'items/authors.yaml'),
      'ida: { name: Ida Berg, avatar: /i.jpg, url: people/ida }\njo: { name: Jo Lund, url: "@jo" }\n'
    )
    const { newsroom: room, problems } = onDisk(join(home, 'items'))
    expect(room?.authors[0]?.avatar).toMatch(/^https:.*\/i\.jpg$/)
    expect(room?.authors[0]?.url).toMatch(/^https:.*\/people\/ida$/)
    expect(room?.authors[1]).not.toHaveProperty('url')
    expect(problems.map(({ rule, place: { line } }) => [rule, line])).toEqual([['authors/address', 2]])
  })

  test('the name of the authors’ file is passed over at the top, not deeper down', async () => {
    mkdirSync(join(home, 'items/world/authors.yaml'), { recursive: true })
    writeFileSync(join(home, 'items/authors.yaml'), 'ida: { name: Ida Berg }\n')
    writeFileSync(join(home, 'items/world/authors.yaml/a.md'), markdown('title: Deeper\ndate: 2026-11-01'))
    const { compiled } = await built()
    expect(compiled.feeds[0]!.items.map(({ title }) => title)).toContain('Deeper')
  })

  test('a path that leads out is not written, whoever asks', () => {
    const files = ['../x', '/tmp/dateline-x', 'a/../../x', 'a\\x', 'a\0x'].map(path => ({
      path,
      bytes: Buffer.from('x')
    }))
    const { written, problems } = publish(files, join(home, 'out'))
    expect([written, problems.map(({ rule }) => rule)]).toEqual([[], files.map(() => 'publish/foreign-file')])
    expect(existsSync(join(home, 'x'))).toBe(false)
  })

  test.skipIf(process.getuid?.() === 0)('an output folder nobody may write is an error, and nothing is changed', () => {
    mkdirSync(join(home, 'out'))
    chmodSync(join(home, 'out'), 0o555)
    const { problems } = publish([{ path: 'rss.xml', bytes: Buffer.from('x') }], join(home, 'out'))
    expect(problems.map(({ rule, text }) => [rule, /no permission.*Nothing was changed/.test(text)])).toEqual([
      ['publish/not-writable', true]
    ])
  })
})

// That our schemas accept sound feeds and refuse each of the ways to break one. The feeds and the ways stand in cases/schema/.

import { readdirSync, readFileSync } from 'node:fs'
import { diag } from 'libxml2-wasm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fc, runs } from './fuzz.ts'
import { type Checked, invalid } from './valid.ts'

const folder = new URL('./cases/schema/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const sound: Readonly<Record<Checked, string>> = {
  rss: read('rss.xml'),
  atom: read('atom.xml'),
  opml: read('opml.xml'),
  json: read('feed.json')
}
const formats: readonly Checked[] = ['rss', 'atom', 'opml', 'json']

describe('sound feeds', () => {
  const files = readdirSync(folder).filter(name => /\.(xml|json)$/.test(name))
  it.each(files.map(name => [name, format(name)] as const))('%s is valid', (name, as) => {
    expect(invalid(as, read(name))).toEqual([])
  })

  it.each(formats)('%s is valid as bytes', as => {
    expect(invalid(as, new TextEncoder().encode(sound[as]))).toEqual([])
  })
})

describe.each(formats)('broken %s', as => {
  it.each(changes(as))('$fact', ({ before, after, said }) => {
    expect(sound[as], 'the change is of something that is there').toContain(before)
    expect(
      invalid(
        as,
        sound[as].replace(before, () => after)
      )
    ).toContainEqual(expect.stringContaining(said))
  })
})

describe('text', () => {
  it.each(formats)('%s in another encoding than UTF-8 is refused', as => {
    const latin1 = Buffer.from(sound[as].replace('Berg', 'Bérg'), 'latin1')
    expect(invalid(as, latin1)).toEqual(['1: not UTF-8'])
  })

  it.each(formats)('%s with a byte order mark is refused', as => {
    expect(invalid(as, `\ufeff${sound[as]}`)).toEqual(['1: begins with a byte order mark'])
  })

  it.each(formats)('%s with a byte order mark in its bytes is refused', as => {
    expect(invalid(as, new TextEncoder().encode(`\ufeff${sound[as]}`))).toEqual(['1: begins with a byte order mark'])
  })

  it.each(['\u0000', '\u0008', '\u000b', '\u001f', '\ufffe', '\uffff', '\ud83d', '\udea2'])('%j is refused', bad => {
    for (const as of formats) {
      expect(invalid(as, sound[as].replace('Harbour', `Har${bad}bour`))).toContainEqual(
        expect.stringContaining('is not a character of XML')
      )
    }
  })

  it.each(formats)('%s that is empty is refused', as => {
    expect(invalid(as, '')).not.toEqual([])
  })

  it.each(formats)('%s that is something else is refused', as => {
    for (const other of formats.filter(name => name !== as)) expect(invalid(as, sound[other])).not.toEqual([])
  })
})

// libxml2 takes interleaved children apart and puts them together again: the order must not change what it says.
describe('order', () => {
  it.each([
    ['rss', 'channel', 4],
    ['rss', 'item', 6],
    ['atom', 'feed', 2],
    ['atom', 'entry', 4]
  ] as const)('%s: the elements of %s may stand in any order', (as, parent, indent) => {
    const children = childrenOf(sound[as], parent, indent)
    expect(children.length).toBeGreaterThan(10)
    fc.assert(
      fc.property(fc.shuffledSubarray(children, { minLength: children.length }), shuffled => {
        expect(
          invalid(
            as,
            sound[as].replace(children.join(''), () => shuffled.join(''))
          )
        ).toEqual([])
      }),
      runs(30)
    )
  })

  it.each([
    ['rss', 'item', 6],
    ['atom', 'entry', 4]
  ] as const)('%s: a broken address in %s is found in any order', (as, parent, indent) => {
    const broken = sound[as].replace('https://news.example/img/ferry.jpg', 'img/ferry.jpg')
    const children = childrenOf(broken, parent, indent)
    fc.assert(
      fc.property(fc.shuffledSubarray(children, { minLength: children.length }), shuffled => {
        expect(
          invalid(
            as,
            broken.replace(children.join(''), () => shuffled.join(''))
          )
        ).not.toEqual([])
      }),
      runs(15)
    )
  })
})

describe('memory', () => {
  beforeAll(() => {
    // Grammars are compiled at the first feed, and kept.
    for (const as of formats) invalid(as, sound[as])
    diag.configure({ enabled: true })
  })
  afterAll(() => diag.configure({ enabled: false }))

  it('is given back after every feed, sound, broken or no XML at all', () => {
    for (const as of formats) {
      invalid(as, sound[as])
      invalid(as, sound[as].replaceAll('https://', 'x:'))
      invalid(as, sound[as].slice(0, -9))
    }
    expect(diag.report()).toEqual({})
  })
})

interface Change {
  readonly fact: string
  readonly before: string
  readonly after: string
  readonly said: string
}

/** The changes of a .broken file: a fact after `#`, what `-` is replaced by `+`, and what `>` is said then. */
function changes(as: Checked): Change[] {
  const blocks = read(`${as}.broken`).trimEnd().split('\n\n# ').slice(1)
  return blocks.map(block => {
    const [fact = '', ...lines] = block.split('\n')
    const marked = (mark: string) =>
      lines
        .find(line => line.startsWith(mark))
        ?.slice(2)
        .replaceAll('\\n', '\n') ?? ''
    return { fact, before: marked('-'), after: marked('+'), said: marked('>') }
  })
}

function format(name: string): Checked {
  return formats.find(as => name.startsWith(as)) ?? 'json'
}

/** The children of the first element of a name, each with its own lines; channels and feeds end where items begin. */
function childrenOf(feed: string, parent: string, indent: number): string[] {
  const lines = feed.slice(feed.search(new RegExp(`<${parent}[ >]`))).split(/(?<=\n)/)
  const own = lines.slice(1, 1 + lines.slice(1).findIndex(line => /^\s*<\/?(item|entry)[ >]/.test(line)))
  const children: string[] = []
  for (const line of own) {
    const begins = line.startsWith(`${' '.repeat(indent)}<`) && !/^\s*(<\/|<content:encoded)/.test(line)
    children.push(begins ? line : `${children.pop() ?? ''}${line}`)
  }
  return children
}

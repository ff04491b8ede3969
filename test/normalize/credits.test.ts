// Who made an item: a list of authors, a byline, or both, with the newsroom's people beside them.
import { describe, expect, test } from 'vitest'
import { type CreditedPeople, people } from '../../src/normalize/credits.ts'
import { deskOf, type Room, rulesOf, type Written } from './draft.ts'

const ida = { name: 'Ida Berg', slug: 'ida', email: 'ida@herald.example', zone: 'Europe/Oslo' }
const ole = { name: 'Ole Lund', slug: 'ole', zone: 'America/New_York' }
const room = { authors: [ida, ole] }

function read(fields: Written, room?: Room): CreditedPeople & { rules: string[] } {
  const at = deskOf(fields, room)
  return { ...people(at, 'en'), rules: rulesOf(at) }
}

const named = (fields: Written, room?: Room): string[] =>
  read(fields, room).credits.map(({ name, role }) => (role === 'author' ? name : `${name} (${role})`))

describe('authors', () => {
  test.each([
    ['one text', 'Ida Berg', ['Ida Berg']],
    ['a list of names', ['Ida Berg', 'Ole Lund'], ['Ida Berg', 'Ole Lund']],
    ['a map', { name: 'Ida Berg' }, ['Ida Berg']],
    ['a list of maps', [{ name: 'Ida Berg' }, { name: 'Ole Lund' }], ['Ida Berg', 'Ole Lund']],
    ['lists in lists', [['Ida Berg'], 'Ole Lund'], ['Ida Berg', 'Ole Lund']]
  ])('may be %s', (_, authors, names) => {
    expect(named({ authors })).toEqual(names)
  })

  test('are found in the roster by their slug, with their address', () => {
    expect(read({ author: 'ida' }, room).credits).toEqual([
      expect.objectContaining({ name: 'Ida Berg', slug: 'ida', email: 'ida@herald.example' })
    ])
  })

  test('are found in the roster by several slugs in one text, of which nothing more is said', () => {
    expect(read({ author: 'ida, Ole' }, room)).toMatchObject({
      credits: [{ name: 'Ida Berg' }, { name: 'Ole Lund' }],
      rules: []
    })
  })

  test('with a slug that nobody has are shown by it, and it is said', () => {
    const { credits, rules } = read({ author: 'kari-moe' }, room)
    expect([credits[0]?.name, rules]).toEqual(['Kari Moe', ['byline/unknown-author 2']])
  })

  test.each(['Blink 182', 'Liam Moe 16'])('in a list keep all their words: %s', name => {
    expect(read({ authors: [name, 'Ole Lund'] })).toMatchObject({
      credits: [{ name }, { name: 'Ole Lund' }],
      rules: []
    })
  })

  test('that are named twice are credited once', () => {
    expect(named({ authors: ['Ida Berg', 'IDA BERG'] })).toEqual(['Ida Berg'])
  })

  test('without a name are left out, and it is said', () => {
    const { credits, rules } = read({ authors: [{ email: 'a@b.example' }] })
    expect([credits, rules]).toEqual([[], ['byline/nameless 2']])
  })

  test('keep their name without an e-mail address that is none, and it is said', () => {
    const { credits, rules } = read({ authors: [{ name: 'Ida Berg', email: 'ida at herald' }] })
    expect([credits, rules]).toEqual([[{ name: 'Ida Berg', kind: 'person', role: 'author' }], ['byline/email 2']])
  })

  test('have web addresses only', () => {
    const [one] = read({
      authors: [{ name: 'Ida Berg', url: 'javascript:alert(1)', avatar: 'https://a.example/i.png' }]
    }).credits
    expect([one?.url, one?.avatar]).toEqual([undefined, 'https://a.example/i.png'])
  })

  test('may be organizations', () => {
    expect(read({ authors: [{ name: 'Herald', kind: 'organization' }] }).credits[0]?.kind).toBe('organization')
  })
})

describe('a byline', () => {
  test('is read into names, and kept as it was written', () => {
    expect(read({ byline: 'By Ida Berg and Ole Lund' })).toMatchObject({
      credits: [{ name: 'Ida Berg' }, { name: 'Ole Lund' }],
      byline: 'By Ida Berg and Ole Lund'
    })
  })

  test('beside the same list of authors agrees with it', () => {
    expect(read({ authors: ['Ida Berg'], byline: 'By Ida Berg' }).rules).toEqual([])
  })

  test('beside another list of authors gives way, and it is said', () => {
    const { credits, rules } = read({ authors: ['Ida Berg'], byline: 'By Ole Lund' })
    expect([credits.map(({ name }) => name), rules]).toEqual([['Ida Berg'], ['byline/disagrees 3']])
  })

  test('adds those who did something else', () => {
    expect(named({ authors: ['Ida Berg'], byline: 'By Ida Berg, photos by Ole Lund' })).toEqual([
      'Ida Berg',
      'Ole Lund (photographer)'
    ])
  })
})

test('nobody is credited where nobody is named', () => {
  expect(read({})).toMatchObject({ credits: [], byline: undefined, zone: undefined, rules: [] })
})

describe('the authors’ zone', () => {
  test('is that of the roster', () => {
    expect(read({ author: 'ida' }, room)).toMatchObject({ zone: 'Europe/Oslo', home: 'Ida Berg' })
  })

  test('is not known where two write in two zones', () => {
    expect(read({ authors: ['ida', 'ole'] }, room).zone).toBeUndefined()
  })

  test('is not that of a photographer', () => {
    expect(read({ byline: 'By Ida Berg, photos by Ole Lund' }, room).zone).toBe('Europe/Oslo')
  })
})

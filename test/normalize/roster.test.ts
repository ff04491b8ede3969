// The roster: who is found by what, how unknown slugs read, and which spellings look like one person.

import { describe, expect, it } from 'vitest'
import { credit, readable, roster, spellings } from '../../src/normalize/roster.ts'
import { fc } from '../fuzz.ts'

const jane = { name: 'Jane Doe', slug: 'jane-doe', aliases: ['J. Doe'] }
const zoe = { name: 'Zoë Dürr' }

describe('find', () => {
  it('knows slugs, names and aliases', () => {
    const people = roster([jane, zoe])
    for (const name of ['jane-doe', 'Jane Doe', 'J. Doe', ' Jane  Doe ', 'JANE DOE', 'jane doe'])
      expect(people.find(name)).toBe(jane)
    for (const name of ['Zoë Dürr', 'Zoe Durr', 'ZOË DÜRR', 'Zoë Dürr']) expect(people.find(name)).toBe(zoe)
    expect(people.find('John Roe')).toBeUndefined()
    expect(people.find('')).toBeUndefined()
  })

  it('tells two people apart whose names differ by accents only', () => {
    const plain = { name: 'Zoe Durr' }
    const people = roster([zoe, plain])
    expect(people.find('Zoë Dürr')).toBe(zoe)
    expect(people.find('Zoe Durr')).toBe(plain)
    expect(people.find('ZOE DURR')).toBeUndefined()
  })

  it('folds letters that have no accents to drop', () => {
    const people = roster([{ name: 'Søren Łukasz Strauß' }])
    expect(people.find('Soren Lukasz Strauss')).toBeDefined()
  })
})

describe('longest', () => {
  it('finds the longest name at a word', () => {
    const people = roster([{ name: 'Ana Lima' }, { name: 'Ana Lima Souza' }])
    expect(people.longest(['By', 'Ana', 'Lima', 'Souza', 'Jr'], 1)).toMatchObject({
      author: { name: 'Ana Lima Souza' },
      size: 3
    })
    expect(people.longest(['Ana', 'Limas'], 0)).toBeUndefined()
  })
})

describe('near', () => {
  const people = roster([{ name: 'John A. Doe' }, jane])

  it('sees a missing or added middle initial, and no other one', () => {
    expect(people.near('John Doe')?.name).toBe('John A. Doe')
    expect(people.near('Jane B. Doe')).toBe(jane)
    expect(people.near('John B. Doe')).toBeUndefined()
    expect(people.near('Jane Doe')).toBeUndefined()
  })
})

describe('credit', () => {
  it('takes what a feed can show', () => {
    expect(credit({ ...jane, email: 'j@example.org', zone: 'Europe/Berlin' }, 'editor')).toEqual({
      name: 'Jane Doe',
      kind: 'person',
      role: 'editor',
      slug: 'jane-doe',
      email: 'j@example.org'
    })
    expect(credit({ name: 'Night Desk', kind: 'organization' })).toEqual({
      name: 'Night Desk',
      kind: 'organization',
      role: 'author'
    })
  })
})

describe('readable', () => {
  it.each([
    ['jane-doe', 'Jane Doe'],
    ['vincent-van-der-roe', 'Vincent van der Roe'],
    ['riyaz-ul-haqqani', 'Riyaz ul Haqqani'],
    ['jane_doe', 'Jane Doe'],
    ['j.doe', 'J Doe'],
    ['sean-mcdonald', 'Sean McDonald'],
    ['jane', 'Jane'],
    ['Jane Doe', 'Jane Doe'],
    ['élodie-roze', 'Élodie Roze'],
    ['--', '--'],
    ['', '']
  ])('%s → %s', (slug, name) => {
    expect(readable(slug)).toBe(name)
  })

  it('keeps every letter', () => {
    const slug = fc
      .array(fc.string({ unit: fc.constantFrom(...'abcdefghijkyz'), minLength: 1 }), { minLength: 1 })
      .map(words => words.join('-'))
    fc.assert(fc.property(slug, slug => void expect(readable(slug).toLowerCase().replaceAll(' ', '-')).toBe(slug)))
  })
})

describe('spellings', () => {
  const of = (names: readonly string[], known = roster([])) =>
    spellings(
      names.map((name, index) => ({ name, count: 10 - index })),
      known
    ).map(each => `${each.why}: ${each.name} < ${each.spellings.map(spelling => spelling.name).join(', ')}`)

  it('reports case, accents, punctuation and middle initials once', () => {
    expect(of(['Jane Doe', 'JANE DOE'])).toEqual(['case: Jane Doe < Jane Doe, JANE DOE'])
    expect(of(['Zoe Durr', 'Zoë Dürr'])).toEqual(['accents: Zoe Durr < Zoe Durr, Zoë Dürr'])
    expect(of(['John Doe', 'John A. Doe'])).toEqual(['middle initial: John Doe < John Doe, John A. Doe'])
    expect(of(['Anne-Marie Roe', 'Anne Marie Roe'])).toEqual([
      'punctuation: Anne-Marie Roe < Anne-Marie Roe, Anne Marie Roe'
    ])
    expect(of(['Jane Doe', 'Jane Roe', 'Jane'])).toEqual([])
  })

  it('does not join people with different middle initials', () => {
    expect(of(['John A. Doe', 'John B. Doe', 'John Doe'])).toEqual([])
  })

  it('prefers the name of the roster and leaves out its aliases', () => {
    expect(of(['JANE DOE', 'Jane Doe', 'J. Doe'], roster([jane]))).toEqual(['case: Jane Doe < JANE DOE, Jane Doe'])
    expect(of(['J. Doe'], roster([jane]))).toEqual([])
  })

  it('does not depend on the order of the names', () => {
    const names = ['Jane Doe', 'JANE DOE', 'Zoe Durr', 'Zoë Dürr', 'John Doe', 'John A. Doe'].map(name => ({
      name,
      count: 1
    }))
    expect(spellings([...names].reverse())).toEqual(spellings(names))
  })
})

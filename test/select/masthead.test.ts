// What is said above the items of a feed.
import { describe, expect, it } from 'vitest'
import { configuration } from '../../src/config.ts'
import { filled, mastheadOf } from '../../src/select/masthead.ts'

const masthead = (yaml = '', site = '', group?: { name: string; slug: string }) => {
  const config = configuration(`site: { title: Pier, url: https://pier.example/news${site} }\n${yaml}`, 'dateline.yaml')
    .config!
  return mastheadOf(
    config.feeds.at(-1)!,
    group && { ...group, items: [] },
    { rss: 'a b/rss.xml', atom: 'atom.xml' },
    config
  )
}

describe('a masthead', () => {
  it('has absolute addresses of its own files, below the folder of the site', () => {
    expect(masthead().self).toEqual({
      rss: 'https://pier.example/news/a%20b/rss.xml',
      atom: 'https://pier.example/news/atom.xml'
    })
  })

  it('has its addresses at base: where feeds are published elsewhere', () => {
    expect(masthead('base: https://feeds.example/').self.atom).toBe('https://feeds.example/atom.xml')
  })

  it('has an id that outlives a change of host', () => {
    expect(masthead('ids: { authority: old.example }').id).toBe('https://old.example/news/atom.xml')
  })

  it('is called after its group', () => {
    expect(masthead('feeds: [{ name: main }, { each: section }]', '', { name: 'Asia', slug: 'asia' }).title).toBe(
      'Pier: Asia'
    )
  })

  it('is in the language that its items are chosen by', () => {
    expect(masthead('feeds: [{ where: { language: nb } }]', ', language: en').language).toBe('nb')
    expect(masthead('feeds: [{ where: { language: [nb, sv] } }]', ', language: en').language).toBe('en')
  })
})

it('a pattern is filled with name and slug, and with nothing where there is no group', () => {
  expect(filled('{name} at {slug}', { name: 'A & B', slug: 'a-b', items: [] })).toBe('A & B at a-b')
  expect(filled('x{slug}', undefined)).toBe('x')
})

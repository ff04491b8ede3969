// Which groups each: makes of the items, and which items where: asks for.
import { describe, expect, it } from 'vitest'
import { configuration } from '../../src/config.ts'
import { fits, groups } from '../../src/select/groups.ts'
import { author, rendered } from '../write/rendered.ts'

const config = configuration('site: { title: Pier, url: https://pier.example/, language: en }\n', 'dateline.yaml')
  .config!
const tagged = (...tags: string[]) => rendered({ tags })
const slugsOf = (kind: 'tag' | 'author' | 'language', ...items: ReturnType<typeof rendered>[]) =>
  groups(kind, items, config).map(({ name, slug }) => [name, slug])

describe('groups', () => {
  it('are in the order of their names, each under its first spelling', () => {
    expect(slugsOf('tag', tagged('Social media', 'Fish'), tagged('social-media'))).toEqual([
      ['Fish', 'fish'],
      ['Social media', 'social-media']
    ])
  })

  it('have an item once, whatever spellings it has of one tag', () => {
    expect(groups('tag', [tagged('fish', 'Fish')], config)[0]!.items).toHaveLength(1)
  })

  it('whose names make one slug are told apart by what the names are', () => {
    const found = slugsOf('tag', tagged('C'), tagged('C++'))
    expect(found[0]).toEqual(['C', 'c'])
    expect(found[1]![1]).toMatch(/^c-[\da-f]{6}$/)
  })

  it('of authors have the slugs of the roster', () => {
    expect(slugsOf('author', rendered({ credits: [author('Ida Berg', { slug: 'ib' })] }))).toEqual([['Ida Berg', 'ib']])
  })

  it('of authors know no editors', () => {
    expect(slugsOf('author', rendered({ credits: [author('Jo Lund', { role: 'editor' })] }))).toEqual([])
  })

  it('of languages have the items without one in the language of the site', () => {
    expect(slugsOf('language', rendered())).toEqual([['en', 'en']])
  })
})

describe('where', () => {
  it('takes a tag in any spelling, or its slug', () => {
    expect(
      ['social_media', 'social-media', 'Social media'].every(tag =>
        fits(tagged('Social Media'), { tag: [tag] }, config)
      )
    ).toBe(true)
  })

  it('needs one value of each key that is given', () => {
    const one = rendered({ tags: ['Fish'], sections: ['News'] })
    expect(fits(one, { tag: ['Fish', 'Boats'], section: ['News'] }, config)).toBe(true)
    expect(fits(one, { tag: ['Fish'], section: ['Opinion'] }, config)).toBe(false)
  })
})

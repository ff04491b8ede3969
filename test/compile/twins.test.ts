// Items that would be taken for one another: the same id, the same address, no address.
import { describe, expect, it } from 'vitest'
import { settle } from '../../src/compile/settle.ts'
import { compile } from '../../src/compile.ts'
import { configuration } from '../../src/config.ts'
import { now, source } from '../build/newsroom.ts'

const site = 'site: { title: Pier, url: https://pier.example/, zone: Europe/Oslo, language: en }\n'
const config = (yaml: string) => configuration(site + yaml, 'dateline.yaml').config!
const markdown = (file: string, more = '') =>
  source(file, `---\ntitle: Quay\ndate: 2026-03-05T10:00:00Z\n${more}---\nText.\n`)
const link = 'link: /{language}/{slug}/\nlanguages: [en, nb, de]\n'

describe('translations with one slug', () => {
  const settled = settle([markdown('de/ferry.md'), markdown('en/ferry.md'), markdown('nb/ferry.md')], config(link), now)

  it('are all published', () => {
    expect(settled.problems).toEqual([])
    expect(settled.items).toHaveLength(3)
  })

  it('keep the id in the language of the site, and have their language in it elsewhere', () => {
    expect(settled.items.map(({ id }) => id)).toEqual([
      'tag:pier.example,2026-03-05:ferry:de',
      'tag:pier.example,2026-03-05:ferry',
      'tag:pier.example,2026-03-05:ferry:nb'
    ])
  })

  it('are still one too many where two are in one language', () => {
    const { problems } = settle([markdown('en/ferry.md'), markdown('en/news/ferry.md')], config(link), now)
    expect(problems.map(({ rule }) => rule)).toContain('item/duplicate-id')
  })

  it('are held apart by their own ids alone where they have some', () => {
    const own = 'id: urn:x:1\n'
    const { problems } = settle([markdown('en/ferry.md', own), markdown('nb/ferry.md', own)], config(link), now)
    expect(problems.map(({ rule }) => rule)).toEqual(['item/duplicate-id'])
  })
})

describe('addresses', () => {
  it('two items with one address are reported', () => {
    const sources = [markdown('a.md', 'slug: good\n'), markdown('b.md', 'slug: good\nid: urn:x:2\n')]
    const { problems } = settle(sources, config('link: /{slug}/\n'), now)
    expect(problems.map(({ rule, place }) => [rule, place.file])).toEqual([['item/duplicate-link', 'b.md']])
  })

  it('a build of items without addresses says so once, before all else', () => {
    const { problems } = compile([markdown('a.md'), markdown('b.md')], config(''), now)
    expect(problems.map(({ rule }) => rule)).toEqual(['item/no-link'])
    expect(problems[0]!.text).toContain('link: https://pier.example/{year}/{month}/{slug}/')
  })

  const below = (link: string) =>
    compile(
      [markdown('a.md')],
      configuration(`site: { title: P, url: https://pier.example/blog }\nlink: ${link}\n`, 'dateline.yaml').config!,
      now
    )
      .problems.filter(({ rule }) => rule === 'item/outside-site')
      .map(({ text }) => text)

  it.each(['/{slug}/', '/blogs/{slug}/'])('a pattern that leads outside the site is reported: %s', link => {
    expect(below(link)).toHaveLength(1)
  })

  it.each(['/blog/{slug}/', 'https://pier.example/{slug}/', '//pier.example/{slug}/'])(
    'one that is meant is not: %s',
    link => {
      expect(below(link)).toEqual([])
    }
  )
})

// What `dateline items` prints: the compiled command on files with and without settings.
import { describe, expect, it } from 'vitest'
import { at, run, setUp, story, write } from './command.ts'

setUp()

const lines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(line => line.startsWith('{'))
    .map(line => JSON.parse(line))

describe('dateline items', () => {
  it('prints an object a line with what the source says, and nothing that it does not say', () => {
    write({ 'items/fish.md': story('Fish', 'author: Ida Berg\n') })
    const { out, code } = run(['items', at('items'), '--json'])
    const [item] = lines(out)
    expect(code).toBe(0)
    expect(item).toMatchObject({
      title: 'Fish',
      authors: ['Ida Berg'],
      published: '2026-03-05T08:00:00+03:00',
      url: 'https://herald.example/fish/',
      text: 'All about Fish.'
    })
    expect(item).not.toHaveProperty('updated')
    expect(item).not.toHaveProperty('organizations')
  })

  it('reads files that have no settings: times without an offset are in the zone of --zone', () => {
    write({ 'items/dateline.yaml': '', 'mail/fish.json': { title: 'Fish', date: '2026-03-05 08:00', id: 'a1' } })
    const [item] = lines(run(['items', 'mail/fish.json', '--json', '--zone', 'Asia/Tokyo']).out)
    expect(item).toMatchObject({ id: 'a1', published: '2026-03-05T08:00:00+09:00', file: 'mail/fish.json' })
  })

  it('lists drafts with their state', () => {
    write({ 'items/fish.md': story('Fish', 'draft: true\n') })
    expect(run(['items', 'items']).out).toMatch(/Fish .* draft /)
  })

  it('names what it cannot read, and goes on', () => {
    write({ 'items/fish.md': story('Fish'), 'items/bad.json': '{ "title": ' })
    const { out, err, code } = run(['items', 'items', '--json'])
    expect(lines(out)).toHaveLength(1)
    expect(err).toMatch(/bad\.json/)
    expect(code).toBe(1)
  })
})

describe('dateline import', () => {
  const feed =
    '<rss version="2.0"><channel><title>H</title><link>https://herald.example/</link><item><title>Ferry: again</title><guid isPermaLink="false">f-1</guid><link>https://herald.example/ferry</link><pubDate>Thu, 05 Mar 2026 08:00:00 +0300</pubDate><description>&lt;p&gt;It &lt;b&gt;sails&lt;/b&gt;.&lt;/p&gt;</description></item></channel></rss>'

  it('writes a Markdown file that says the same as the source, with its id', () => {
    write({ 'old/feed.xml': feed })
    expect(run(['import', 'old/feed.xml', '--to', 'new']).code).toBe(0)
    const [before] = lines(run(['items', 'old/feed.xml', '--json']).out)
    const [after] = lines(run(['items', 'new', '--json']).out)
    for (const name of ['id', 'url', 'title', 'published', 'text']) expect(after?.[name]).toEqual(before?.[name])
  })

  it('overwrites nothing', () => {
    write({ 'old/feed.xml': feed })
    run(['import', 'old/feed.xml', '--to', 'new'])
    const { err, code } = run(['import', 'old/feed.xml', '--to', 'new'])
    expect(err).toMatch(/already exists and was not changed/)
    expect(code).toBe(1)
  })
})

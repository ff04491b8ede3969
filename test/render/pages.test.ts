// Links between items, however generators spell them.
import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/model.ts'
import { pagesOf, render } from '../../src/render.ts'
import { item } from './item.ts'

const at = (file: string, url: string, more: Partial<Item> = {}): Item => ({
  ...item('', 'markdown'),
  origin: { file },
  url,
  ...more
})
const items = [
  at('posts/2026-03-01-ferry.md', 'https://paper.example/2026/ferry/'),
  at('posts/quay/index.md', 'https://paper.example/quay/'),
  at('notes/tide.de.md', 'https://paper.example/de/tide/'),
  at('a/same.md', 'https://paper.example/a/same/'),
  at('b/same.md', 'https://paper.example/b/same/'),
  at('posts/draft.md', 'https://paper.example/draft/', { draft: true })
]
const pages = pagesOf(items)
const from = 'posts/2026-03-02-boats.md'

describe('a link to a source file', () => {
  it.each([
    ['beside it', './2026-03-01-ferry.md', 'https://paper.example/2026/ferry/'],
    ['with a fragment', '2026-03-01-ferry.md#part', 'https://paper.example/2026/ferry/#part'],
    ['from the root of the content', '@/posts/quay/index.md', 'https://paper.example/quay/'],
    ['from a root above the items', '/content/posts/quay/index.md', 'unknown'],
    ['in another folder', '../a/same.md', 'https://paper.example/a/same/'],
    ['that two files could be', 'same.md', 'unknown'],
    ['that is a draft', 'draft.md', 'unknown'],
    ['of another site', 'https://code.example/README.md', undefined],
    ['that is a page', 'ferry/', undefined],
    ['that is a fragment', '#part', undefined]
  ])('%s', (_, target, url) => {
    expect(pages(target, from, 'path')).toBe(url)
  })

  it.each([
    ['by the name of the file', '2026-03-01-ferry', 'https://paper.example/2026/ferry/'],
    ['by its path', '/posts/quay', 'https://paper.example/quay/'],
    ['without its language', 'notes/tide', 'https://paper.example/de/tide/']
  ])('%s, as generators’ tags have it', (_, target, url) => {
    expect(pages(target, from, 'name')).toBe(url)
  })
})

describe('in an article', () => {
  const html = (text: string) =>
    render({ ...item(text, 'markdown'), origin: { file: from } }, { base: 'https://paper.example/x/', pages })

  it.each([
    '[f](./2026-03-01-ferry.md)',
    '[f]({% post_url 2026-03-01-ferry %})',
    '[f]({% link posts/2026-03-01-ferry.md %})',
    '[f]({{< ref "2026-03-01-ferry.md" >}})',
    '[f]({{< relref path="posts/2026-03-01-ferry" >}})',
    '<a href="2026-03-01-ferry.md">f</a>'
  ])('%s leads to the other item', text => {
    expect(html(text)).toMatchObject({
      html: '<p><a href="https://paper.example/2026/ferry/">f</a></p>\n',
      problems: []
    })
  })

  it('a link to a file that is no published item keeps its text and is reported', () => {
    const { html: made, problems } = html('See [f](gone.md).')
    expect(made).toBe('<p>See f.</p>\n')
    expect(problems.map(({ rule }) => rule)).toEqual(['render/page'])
  })
})

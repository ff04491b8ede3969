// Made-up articles with bodies of 4 KB, as every library of the benchmark is given them.
import type { Rendered } from '../../src/model.ts'
import { dice, headline, phrase } from './corpus.ts'

/** What an article says, in nobody's form. */
export interface Article {
  readonly url: string
  readonly title: string
  readonly summary: string
  readonly html: string
  readonly author: string
  readonly tag: string
  readonly time: number
}

/** `html`: with markup in the bodies, as articles have it; without, paragraphs of plain words. */
export function articles(count: number, html = true): Article[] {
  const roll = dice(4096)
  return Array.from({ length: count }, (_, i) => {
    let body = ''
    while (body.length < 4000) {
      const text = phrase(roll, 40)
      const link = `<a href="https://tidings.example/a?p=${roll.below(900)}&amp;q=b">${phrase(roll, 3)}</a>`
      body += html ? `<p>${text} ${link} <em>${phrase(roll, 2)}</em> at 3 &lt; 4 &amp; more.</p>\n` : `${text}.\n`
    }
    return {
      url: `https://tidings.example/stories/${i}`,
      title: `${headline(roll)} & ${phrase(roll, 1)}`,
      summary: phrase(roll, 25),
      // One piece in memory, as a text that was read from a file: a library should not pay for how the input was made.
      html: Buffer.from(body).toString(),
      author: `Marit Hallgren ${roll.below(300)}`,
      tag: `topic-${roll.below(200)}`,
      time: Date.UTC(2026, 8, 30) - i * 3_600_000
    }
  })
}

/** The article as our model has it: what `normalize` and `render` hand to the writers. */
export function rendered({ url, title, summary, html, author, tag, time }: Article): Rendered {
  return {
    origin: { file: 'bench' },
    id: url,
    uri: url,
    url,
    slug: 'bench',
    title,
    summary,
    zone: 'UTC',
    published: { time, offset: 0, precision: 'second' },
    draft: false,
    credits: [{ name: author, kind: 'person', role: 'author' }],
    sections: [],
    tags: [tag],
    enclosures: [],
    html
  }
}

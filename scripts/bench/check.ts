// How many megabytes of feeds a second `check` reads, with the HTML inside and without.
import { check } from '../../src/check.ts'
import { articles } from './articles.ts'
import { libraries } from './libraries.ts'
import { figure, median, table, timed } from './measure.ts'

/** RSS of 500 items with bodies of 4 KB in CDATA sections, on one core, after warm-up. */
export async function checkBench(say: (text: string) => void): Promise<void> {
  const [own] = await libraries()
  const rows: string[][] = []
  for (const [name, markup] of [
    ['articles', true],
    ['plain paragraphs', false]
  ] as const) {
    const [bytes] = await own!.given(articles(500, markup))(['rss'])
    for (const html of [true, false]) {
      const times: number[] = []
      // No collection in between: a forced one takes the compiled code with it, and what a check throws away is part of its time.
      for (let i = -20; i < 21; i++) {
        const time = timed(() => check(bytes!, { html }))
        if (i >= 0) times.push(time)
      }
      const { problems } = check(bytes!, { html })
      const kinds = new Set(problems.map(({ rule }) => rule))
      rows.push([
        `${name}, ${html ? 'HTML inside checked' : 'HTML not looked into'}`,
        (bytes!.length / 1e6).toFixed(2),
        figure(bytes!.length / 1e3 / median(times)),
        [...kinds].join(' ') || 'none'
      ])
    }
  }
  say(`\n${table(['RSS, bodies in CDATA', 'MB', 'MB a second', 'problems'], rows)}`)
}

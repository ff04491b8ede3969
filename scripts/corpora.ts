// Builds the corpora of other people's posts, where they are at hand, and says what became of them: items read, shown and held back, problems by rule.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Compiled, compile } from '../src/compile.ts'
import { newsroom } from '../src/newsroom.ts'

const home = join(process.env.DATELINE_CORPORA ?? '../shared', 'corpora')

export interface Corpus {
  readonly name: string
  readonly items: string
  readonly authors?: string
}

/** The corpora that are at hand. */
export const corpora: readonly Corpus[] = [
  { name: '18f', items: join(home, '18f/posts') },
  { name: 'digitalgov', items: join(home, 'digitalgov/news'), authors: join(home, 'digitalgov/authors') },
  { name: 'wire', items: join(home, 'wire') }
].filter(({ items }) => existsSync(items))

/** One corpus with the settings of test/corpora, as of `now`. */
export async function built({ name, items, authors }: Corpus, now: number): Promise<Compiled> {
  const { newsroom: room, problems } = newsroom(items, {
    config: `test/corpora/${name}.yaml`,
    ...(authors !== undefined && { authors })
  })
  if (room === undefined) throw new Error(problems.map(({ text }) => text).join('\n'))
  const compiled = compile(room.sources(), room.config, now, { authors: room.authors })
  return { ...compiled, problems: [...problems, ...compiled.problems] }
}

if (process.argv[1]?.endsWith('corpora.ts')) {
  const now = Number(process.argv[2] ?? Date.UTC(2026, 10, 20))
  for (const corpus of corpora) {
    const { items, feeds, files, problems } = await built(corpus, now)
    console.log(`${corpus.name}: ${JSON.stringify(items)}, ${feeds.length} feeds, ${files.length} files`)
    const rules = new Map<string, typeof problems>()
    for (const one of problems)
      rules.set(`${one.level} ${one.rule}`, [...(rules.get(`${one.level} ${one.rule}`) ?? []), one])
    for (const [rule, all] of [...rules].sort()) {
      console.log(`  ${all.length} × ${rule}`)
      for (const { place, text } of all.slice(0, Number(process.argv[3] ?? 2)))
        console.log(`      ${place.file}:${place.line ?? 1} ${text}`)
    }
  }
}

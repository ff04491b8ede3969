// items/ → out/: what `npm run build` does after compiling, a thin caller of compile and publish.
import { compile } from '../src/compile.ts'
import { newsroom } from '../src/newsroom.ts'
import { manifestIn, publish } from '../src/publish.ts'

// The sample newsroom is built as of this instant, so that out/ is the same in every clone and every year.
export const now = Date.UTC(2026, 10, 20, 12)

/** Builds the sample newsroom into `out`. */
export async function buildSample(out: string): Promise<{ files: number; items: number; errors: number }> {
  const { newsroom: room, problems } = newsroom('items')
  if (room === undefined) throw new Error(problems.map(({ text }) => text).join('\n'))
  const { authority } = manifestIn(out)
  const { authors, assets } = room
  const compiled = compile(room.sources(), room.config, now, {
    authors,
    ...(assets && { assets }),
    ...(authority && { authority })
  })
  const published = publish(compiled.files, out, { authority: compiled.authority, keep: compiled.held })
  const all = [...problems, ...compiled.problems, ...published.problems]
  for (const { level, place, text } of all) console.error(`${level} ${place.file}:${place.line ?? 1} ${text}`)
  return {
    files: compiled.files.length,
    items: compiled.items.shown,
    errors: all.filter(({ level }) => level === 'error').length
  }
}

if (process.argv[1]?.endsWith('build.ts')) {
  const { files, items, errors } = await buildSample('out')
  console.log(`${items} items in ${files} files: see out/`)
  process.exitCode = errors > 0 ? 1 : 0
}

// Writes the expected feeds of test/golden anew: run it when an output has to change, and read the difference before it is committed.
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '../src/compile.ts'
import { newsroom } from '../src/newsroom.ts'
import type { Problem } from '../src/problem.ts'
import { now } from './build.ts'

export const home = 'test/golden'

export const goldens: readonly string[] = readdirSync(home).sort()

/** One golden newsroom's files, with its problems as one more. */
export async function golden(name: string): Promise<Map<string, string>> {
  const { newsroom: room, problems } = newsroom(join(home, name, 'items'))
  if (room === undefined) throw new Error(problems.map(({ text }) => text).join('\n'))
  const { authors, assets } = room
  const compiled = compile(room.sources(), room.config, now, { authors, ...(assets && { assets }) })
  const files = compiled.files
    .filter(({ path }) => path !== 'feed.css')
    .map(({ path, bytes }) => [path, Buffer.from(bytes).toString()] as const)
  return new Map([...files, ['problems.txt', [...problems, ...compiled.problems].map(line).join('')]])
}

function line({ level, rule, place, text }: Problem): string {
  return `${place.file}:${place.line ?? 1}:${place.column ?? 1} ${level} ${rule} ${text}\n`
}

if (process.argv[1]?.endsWith('goldens.ts')) {
  const { mkdirSync, writeFileSync } = await import('node:fs')
  for (const name of goldens) {
    const out = join(home, name, 'out')
    rmSync(out, { recursive: true, force: true })
    for (const [path, text] of await golden(name)) {
      mkdirSync(join(out, path, '..'), { recursive: true })
      writeFileSync(join(out, path), text)
    }
  }
}

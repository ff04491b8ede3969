// What a build leaves for the next one besides its answer: a value under a key, whole or not at all.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../syntax/hash.ts'
import type { Question } from './recall.ts'

/** Raised when what is written here changes its form or its meaning. */
const format = 1

/** The value that was laid down for the same question; undefined where there is none, or not the whole of it. Never throws. */
export function laidDown(question: Question): unknown {
  try {
    const text = readFileSync(fileOf(question), 'utf8')
    const end = text.indexOf('\n')
    const rest = text.slice(end + 1)
    if (text.slice(0, end) !== sha256(rest)) return undefined
    const stored = JSON.parse(rest) as { readonly format: unknown; readonly key: unknown; readonly value: unknown }
    return stored.format === format && stored.key === question.key ? stored.value : undefined
  } catch {
    return undefined
  }
}

/** Lays a value down for the next build. That it cannot be kept costs that build its time, and nothing else. */
export function layDown(question: Question, value: unknown): void {
  const text = JSON.stringify({ format, key: question.key, value })
  replaced(question.folder, fileOf(question), `${sha256(text)}\n${text}`)
}

/** Puts a file of the state in place, or leaves it as it was. */
export function replaced(folder: string, file: string, text: string): void {
  const unfinished = `${file}.${process.pid}.tmp`
  try {
    mkdirSync(folder, { recursive: true })
    // Nobody wants it in version control.
    if (!existsSync(join(folder, '.gitignore'))) writeFileSync(join(folder, '.gitignore'), '*\n')
    writeFileSync(unfinished, text)
    renameSync(unfinished, file)
  } catch {
    forgotten(unfinished)
  }
}

export function forgotten(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {}
}

function fileOf({ folder, key }: Question): string {
  return join(folder, `${sha256(key).slice(0, 16)}.feeds`)
}

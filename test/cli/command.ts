// The real command as it is published (dist/cli.js, see compiled.ts), run as a child process; and newsrooms on disk to run it on.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach } from 'vitest'

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export type Files = Readonly<Record<string, string | object>>

const command = resolve('dist/cli.js')

/** The version that the command was compiled with. */
export const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version

let room: string

/** Gives each test of a file an empty folder, and removes it. */
export function setUp(): void {
  beforeEach(() => {
    room = mkdtempSync(join(tmpdir(), 'dateline-'))
  })
  afterEach(() => rmSync(room, { recursive: true, force: true }))
}

/** A path in the folder of this test. */
export const at = (path: string): string => join(room, path)

export const site =
  'site:\n  title: Herald\n  description: News\n  url: https://herald.example/\n  language: en\n  zone: Europe/Istanbul\nlink: https://herald.example/{slug}/\n'

/** A story in Markdown. */
export function story(title: string, fields = ''): string {
  return `---\ntitle: ${title}\ndate: 2026-03-05T08:00:00+03:00\n${fields}---\n\nAll about ${title}.\n`
}

/** Writes files below the folder of this test; with dateline.yaml in items/ unless one is among them. */
export function write(files: Files): void {
  const all = { 'items/dateline.yaml': site, ...files }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), typeof text === 'string' ? text : JSON.stringify(text))
  }
}

const environment = { PATH: process.env.PATH, TZ: 'UTC' }

/** Runs `dateline` in the folder of this test, without a terminal. */
export function run(words: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = room): Run {
  const done = spawnSync(process.execPath, [command, ...words], {
    cwd,
    encoding: 'utf8',
    env: { ...environment, ...env },
    maxBuffer: 1 << 28
  })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

export interface Running {
  readonly child: ChildProcess
  /** What it printed so far. */
  readonly said: () => string
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
}

/** Starts `dateline` and does not wait for it. */
export function start(words: readonly string[]): Running {
  const child = spawn(process.execPath, [command, ...words], { cwd: room, env: environment })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (part: string) => {
      text += part
    })
  }
  return {
    child,
    said: () => text,
    ended: new Promise(done => child.on('close', (code, signal) => done({ code, signal })))
  }
}

export const later = (milliseconds: number): Promise<void> => new Promise(done => setTimeout(done, milliseconds))

/** Waits until a fact holds; says which one did not. */
export async function until(fact: () => boolean, what: string, seconds = 60): Promise<void> {
  for (let tries = 0; tries < seconds * 20; tries++) {
    if (fact()) return
    await later(50)
  }
  throw new Error(`never came true: ${what}`)
}

/** The files below a folder, with their bytes as text. */
export function tree(folder: string): Record<string, string> {
  const names = readdirSync(at(folder), { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter(name => statSync(at(join(folder, name))).isFile())
  return Object.fromEntries(files.map(name => [name, readFileSync(at(join(folder, name)), 'latin1')]))
}

export const text = (path: string): string => readFileSync(at(path), 'utf8')

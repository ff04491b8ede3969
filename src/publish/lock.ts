// One build at a time in a folder: the lock, which also holds unfinished files, who holds it, and what is left of builds that were killed.
import { randomUUID } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

export interface Lock {
  /** Where an unfinished file lies: a name that no other build gives, not even one that takes this lock for left. */
  readonly place: (name: string) => string
  /** Whether no other build has taken it meanwhile: one that stood still for long is taken for killed. */
  readonly isOurs: () => boolean
  readonly release: () => void
}

/** Its presence keeps a second build out. */
const name = '.dateline.tmp'

/** A lock of another machine on which nothing was begun or finished for so long is left. No file takes as long to write. */
const patienceMs = 10 * 60_000

/** Whoever shares a machine's numbers of processes: a container has its own, often on the same folder. */
const machine = `${hostname()} ${namespace()}`.trim()

/**
 * A folder with its owner's name in it is moved into place: that succeeds for one of two builds only. A build that was killed leaves
 * its folder behind: what it left is moved away before it is removed, so that nobody removes a living one's.
 * `busy`: why this build has to wait. Throws where the folder cannot be written.
 */
export function lockIn(folder: string): Lock | { readonly busy: string } {
  const token = `${process.pid}-${randomUUID().slice(0, 8)}`
  const path = join(folder, name)
  const own = `${path}-${token}`
  const left = `${own}-left`
  const mine = `${process.pid}\n${machine}\n${token}\n`
  try {
    mkdirSync(own)
    writeFileSync(join(own, 'process'), mine)
    // The clock of the disk, which may be another machine's.
    const now = statSync(join(own, 'process')).mtimeMs
    let why: unknown
    // Others come and go between any two steps.
    for (let attempt = 0; attempt < 5; attempt++) {
      why = moved(own, path)
      if (why === undefined) {
        sweep(folder, own, now)
        return {
          place: file => join(path, `${token}-${file}`),
          isOurs: () => ownerOf(path) === mine,
          release: () => {
            if (ownerOf(path) !== mine || moved(path, left) !== undefined) return
            discard(left)
          }
        }
      }
      const owner = ownerOf(path)
      if (owner !== undefined && isAtWork(path, owner, now)) return { busy: busy(owner, path) }
      if (moved(path, left) !== undefined) continue
      if (ownerOf(left) !== owner) moved(left, path)
      else discard(left)
    }
    if (!existsSync(path)) throw why
    return { busy: 'Another build has just begun to write here: wait for it. Nothing was changed.' }
  } finally {
    discard(own)
  }
}

// Where a disk will not let go of something now, the next build removes it.
function discard(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {}
}

/** Nothing, or why it could not be moved. */
function moved(from: string, to: string): unknown {
  try {
    renameSync(from, to)
    return undefined
  } catch (error) {
    return error
  }
}

// What builds left that were killed while they waited for their turn, or while they cleared away.
function sweep(folder: string, own: string, now: number): void {
  for (const entry of readdirSync(folder)) {
    const path = join(folder, entry)
    if (!entry.startsWith(`${name}-`) || path === own) continue
    const owner = ownerOf(path)
    // What was moved away to be removed and has no owner any more is half removed.
    if (owner === undefined ? !path.endsWith('-left') && isYoung(path, now) : isAtWork(path, owner, now)) continue
    discard(path)
  }
}

function ownerOf(path: string): string | undefined {
  try {
    return readFileSync(join(path, 'process'), 'utf8')
  } catch {
    return undefined
  }
}

// A process can be asked for on its own machine only; elsewhere what it does to its folder has to tell.
function isAtWork(path: string, owner: string, now: number): boolean {
  const [id = '', where = machine] = owner.trim().split('\n')
  if (where !== machine) return isYoung(path, now)
  const number = Number(id)
  if (!Number.isInteger(number) || number <= 0 || number === process.pid) return false
  try {
    process.kill(number, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function isYoung(path: string, now: number): boolean {
  const there = statSync(path, { throwIfNoEntry: false })
  return there !== undefined && now - there.mtimeMs < patienceMs
}

function busy(owner: string, path: string): string {
  const [id, where = machine] = owner.trim().split('\n')
  if (where === machine)
    return `Another build (process ${id}) is writing here. Wait for it; if there is none, remove ${path}. Nothing was changed.`
  const minutes = patienceMs / 60_000
  const host = where.split(' ')[0]
  return `Another build (process ${id} on ${host}) is writing here. Wait for it; if it was killed, a build ${minutes} minutes after it goes on, or remove ${path}. Nothing was changed.`
}

function namespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}

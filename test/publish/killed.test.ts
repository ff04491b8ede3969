// Publishing that is killed at every single thing it does to the disk, in one process: nothing it calls after that instant does anything.
// And publishing on a disk that refuses one thing, whichever it is.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { publish } from '../../src/publish.ts'

// `left`: calls until the end, below which there is none. A torn write has put half of its bytes on the disk.
const life = vi.hoisted(() => ({
  left: Number.POSITIVE_INFINITY,
  calls: [] as string[],
  torn: false,
  refused: undefined as string | undefined
}))

vi.mock('node:fs', async importOriginal => {
  const real = await importOriginal<typeof import('node:fs')>()
  const mortal = Object.entries(real).map(([name, value]) => {
    if (!name.endsWith('Sync') || typeof value !== 'function') return [name, value]
    const call = (...words: unknown[]): unknown => {
      life.calls.push(name)
      life.left--
      if (life.left === 0 && life.torn && name === 'writeFileSync') {
        const [path, bytes] = words as [string, string | Uint8Array]
        real.writeFileSync(path, Buffer.from(bytes as string).subarray(0, bytes.length / 2))
      }
      if (life.left === 0 && life.refused) throw Object.assign(new Error(life.refused), { code: life.refused })
      if (life.left <= 0 && !life.refused) throw new Error('killed')
      return (value as (...words: unknown[]) => unknown)(...words)
    }
    return [name, call]
  })
  const fs = Object.fromEntries(mortal)
  return { ...fs, default: fs }
})

const disk = await vi.importActual<typeof import('node:fs')>('node:fs')
const root = mkdtempSync(join(tmpdir(), 'dateline-'))
const out = join(root, 'out')
afterAll(() => disk.rmSync(root, { recursive: true, force: true }))

function files(texts: Readonly<Record<string, string>>): { path: string; bytes: Uint8Array }[] {
  return Object.entries(texts).map(([path, text]) => ({ path, bytes: Buffer.from(text) }))
}

// One file stays, two are replaced, one goes with its folder and one comes with its own.
const evening = { 'rss.xml': 'evening', 'feed.json': 'evening too', 'same.xml': 'same', 'tag/chips/rss.xml': 'chips' }
const morning = { 'rss.xml': 'morning', 'feed.json': 'morning too', 'same.xml': 'same', 'tag/salt/rss.xml': 'salt' }

function tree(): Record<string, string> {
  const names = disk.readdirSync(out, { recursive: true, encoding: 'utf8' }).sort()
  const there = names.filter(name => disk.statSync(join(out, name)).isFile())
  const texts = there.map(name => [name, disk.readFileSync(join(out, name), 'utf8')] as const)
  // Whose bench it is cannot be read from half a name: it stays for ten minutes and keeps nobody out.
  const half = /^\.dateline\.tmp-[\w-]+\/process$/
  return Object.fromEntries(texts.filter(([name, text]) => !half.test(name) || text.endsWith('\n')))
}

const published = (): [string, string][] => Object.entries(tree()).filter(([name]) => !name.startsWith('.dateline'))

/** Publishes in a process that is killed at the nth call, and is no more afterwards. Gives the names of the calls that it made. */
function killed(step: number, torn: boolean, texts: Readonly<Record<string, string>>): readonly string[] {
  const own = Object.getOwnPropertyDescriptor(process, 'pid')!
  Object.defineProperty(process, 'pid', { ...own, value: 99_999_999 })
  Object.assign(life, { left: step, calls: [], torn })
  try {
    publish(files(texts), out)
  } catch {
    // A killed process does not say so; one that catches the error of a call has only calls left that do nothing.
  } finally {
    Object.assign(life, { left: Number.POSITIVE_INFINITY, torn: false })
    Object.defineProperty(process, 'pid', own)
  }
  return life.calls
}

function editionOfTheEvening(): void {
  disk.rmSync(out, { recursive: true, force: true })
  disk.cpSync(join(root, 'evening'), out, { recursive: true })
}

beforeAll(() => {
  publish(files(evening), join(root, 'evening'))
})

describe('publishing that is killed', () => {
  test.each([
    ['before any call', false],
    ['in the middle of any write', true]
  ])('%s leaves every file whole, old or new, and the next one repairs everything', (_, torn) => {
    editionOfTheEvening()
    const calls = killed(Number.POSITIVE_INFINITY, false, morning)
    const fresh = tree()
    expect(Object.keys(fresh)).toEqual(['.dateline.json', ...Object.keys(morning)].sort())

    const steps = calls.flatMap((name, i) => (!torn || name === 'writeFileSync' ? [i + 1] : []))
    expect(steps.length).toBeGreaterThan(torn ? 4 : 30)
    for (const step of steps) {
      editionOfTheEvening()
      killed(step, torn, morning)
      const old: Readonly<Record<string, string>> = evening
      const now = published()
      const broken = now.filter(([name, text]) => text !== old[name] && text !== fresh[name])
      const names = now.map(([name]) => name)
      const lost = ['rss.xml', 'feed.json', 'same.xml'].filter(name => !names.includes(name))
      const { problems } = publish(files(morning), out)
      expect({ step, broken, lost, problems, tree: tree() }).toEqual({
        step,
        broken: [],
        lost: [],
        problems: [],
        tree: fresh
      })
    }
  })
})

describe('publishing on a disk that refuses', () => {
  test.each(['ENOSPC', 'EACCES', 'EIO'])(
    'with %s at any call says so, leaves every file whole, and the next one repairs everything',
    code => {
      editionOfTheEvening()
      const calls = killed(Number.POSITIVE_INFINITY, false, morning)
      const fresh = tree()
      for (const [i, name] of [...calls].entries()) {
        editionOfTheEvening()
        Object.assign(life, { left: i + 1, refused: code })
        const outcome = publish(files(morning), out)
        Object.assign(life, { left: Number.POSITIVE_INFINITY, refused: undefined })
        const old: Readonly<Record<string, string>> = evening
        const now = published()
        const broken = now.filter(([name, text]) => text !== old[name] && text !== fresh[name])
        const done = now.length === 4 && now.every(([name, text]) => text === fresh[name])
        const { problems } = publish(files(morning), out)
        expect({
          call: `${i} ${name}`,
          broken,
          said: done || outcome.problems.length > 0,
          untouched:
            outcome.outcome !== 'untouched' ||
            now.every(([name, text]) => text === evening[name as keyof typeof evening]),
          problems,
          tree: tree()
        }).toEqual({
          call: `${i} ${name}`,
          broken: [],
          said: true,
          untouched: true,
          problems: [],
          tree: fresh
        })
      }
    }
  )
})

describe('any sequence of changes, kills and faults', () => {
  const names = ['rss.xml', 'feed.json', 'tag/chips/rss.xml', 'tag/salt/rss.xml', 'tag/salt/feed.json']
  const edition = fc.dictionary(fc.constantFrom(...names), fc.constantFrom('a', 'b', 'c'), { minKeys: 1 })
  const step = fc.record({
    texts: edition,
    call: fc.integer({ min: 1, max: 90 }),
    torn: fc.boolean(),
    code: fc.constantFrom(undefined, 'EIO', 'ENOSPC')
  })

  test('is repaired by the next whole build: the folder is what a fresh build gives', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), edition, (steps, last) => {
        disk.rmSync(out, { recursive: true, force: true })
        for (const { texts, call, torn, code } of steps) {
          if (code === undefined) killed(call, torn, texts)
          else {
            Object.assign(life, { left: call, refused: code })
            publish(files(texts), out)
            Object.assign(life, { left: Number.POSITIVE_INFINITY, refused: undefined })
          }
        }
        const { outcome, problems } = publish(files(last), out)
        const entries = disk.readdirSync(out, { recursive: true, encoding: 'utf8' })
        const found = [outcome, problems, tree(), entries.filter(name => !name.startsWith('.dateline')).sort()]
        disk.rmSync(out, { recursive: true, force: true })
        publish(files(last), out)
        const fresh = disk.readdirSync(out, { recursive: true, encoding: 'utf8' })
        expect(found).toEqual(['written', [], tree(), fresh.filter(name => !name.startsWith('.dateline')).sort()])
      }),
      { numRuns: 100 }
    )
  })
})

// What a build lays down for the next: given back whole, under the same key, or not at all.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { laidDown, layDown } from '../../src/state.ts'
import { fc } from '../fuzz.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shelf-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const question = (key = 'a') => ({ folder: join(folder, '.dateline'), key, now: 0 })
const value = { feeds: { main: { key: 'k', told: ['ä\ud800', '\n'] } }, items: {} }
const file = (): string => {
  const [name = ''] = readdirSync(question().folder).filter(one => one.endsWith('.feeds'))
  return join(question().folder, name)
}

test('a value is what was laid down', () => {
  layDown(question(), value)
  expect(laidDown(question())).toEqual(value)
})

test('there is nothing where nothing was laid down', () => {
  expect(laidDown(question())).toBeUndefined()
})

test('another key has another value', () => {
  layDown(question(), value)
  expect(laidDown(question('b'))).toBeUndefined()
})

test('a key is not taken for one whose file has its name', () => {
  layDown(question(), value)
  const other = join(question().folder, 'other.feeds')
  writeFileSync(other, readFileSync(file()))
  layDown(question('b'), 1)
  const names = readdirSync(question().folder).filter(one => one.endsWith('.feeds') && one !== 'other.feeds')
  for (const name of names) writeFileSync(join(question().folder, name), readFileSync(other))
  expect([laidDown(question()), laidDown(question('b'))]).toEqual([value, undefined])
})

test('a file that was cut off, or of which any byte is another, is none', () => {
  layDown(question(), value)
  const whole = readFileSync(file())
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, by, isCut) => {
      const spoiled = Buffer.from(isCut ? whole.subarray(0, at) : whole)
      if (!isCut) spoiled[at] = spoiled[at]! ^ by
      writeFileSync(file(), spoiled)
      expect(laidDown(question())).toBeUndefined()
    })
  )
})

test('a folder that cannot be written to is no reason to fail', () => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(question().folder, 'a file')
  layDown(question(), value)
  expect([laidDown(question()), readFileSync(question().folder, 'utf8')]).toEqual([undefined, 'a file'])
})

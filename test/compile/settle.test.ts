// The first half of a build: sources → items.
import { expect, it } from 'vitest'
import { settle } from '../../src/compile/settle.ts'
import { stages } from '../../src/compile/stages.ts'
import { configuration } from '../../src/config.ts'
import { now, source } from '../build/newsroom.ts'

const config = configuration('site: { title: Pier, url: https://pier.example/, zone: UTC }\n', 'dateline.yaml').config!
const post = (file: string, more = '') =>
  source(file, `---\ntitle: Quay\ndate: 2026-03-05T10:00:00Z\n${more}---\nText.\n`)

it('items are in the order of their files, whatever order these came in', () => {
  const { items } = settle([post('b.md'), post('a.md')], config, now)
  expect(items.map(({ origin }) => origin.file)).toEqual(['a.md', 'b.md'])
})

it('an item that is refused is counted as read, and named', () => {
  const { items, read, problems } = settle([post('a.md'), source('b.md', '---\ndate: never\n---\n')], config, now)
  expect([items.length, read]).toEqual([1, 2])
  expect(problems.some(({ level, place }) => level === 'error' && place.file === 'b.md')).toBe(true)
})

it('the domain of ids is that of an earlier build, if there was one', () => {
  const { authority, items } = settle([post('a.md')], config, now, { authority: 'old.example' })
  expect(authority).toBe('old.example')
  expect(items[0]!.id).toMatch(/^tag:old\.example,/)
})

it('the settings decide on that domain before an earlier build does', () => {
  const own = configuration(
    'site: { title: Pier, url: https://pier.example/, zone: UTC }\nids: { authority: own.example }\n',
    'dateline.yaml'
  )
  expect(settle([], own.config!, now, { authority: 'old.example' }).authority).toBe('own.example')
})

it('a file that could not be read is passed on as the problem it is', () => {
  const problem = { rule: 'read/unreadable', level: 'error', place: { file: 'a.md' }, text: 'No.' } as const
  expect(settle([problem], config, now).problems).toContain(problem)
})

it('stages may be wrapped by who measures them, and the result is the same', () => {
  const seen: string[] = []
  const read: typeof stages.read = (...given) => {
    seen.push('read')
    return stages.read(...given)
  }
  const normalize: typeof stages.normalize = (...given) => {
    seen.push('normalize')
    return stages.normalize(...given)
  }
  const wrapped = settle([post('a.md')], config, now, { stages: { ...stages, read, normalize } })
  expect(seen).toEqual(['read', 'normalize'])
  expect(wrapped.items).toEqual(settle([post('a.md')], config, now).items)
})

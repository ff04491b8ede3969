// Which unknown fields are reported as misspelled.
import { expect, it } from 'vitest'
import { Spellings } from '../../src/compile/misspelled.ts'
import type { Draft, Item } from '../../src/model.ts'

const draft = (...names: string[]): Draft => ({
  origin: { file: 'fish.md' },
  index: 0,
  fields: new Map(names.map(name => [name, { value: 'x', line: 2 }]))
})
const problems = (names: string[], mapped: string[] = []) => [
  ...new Spellings(mapped).problems(draft(...names), undefined, false)
]

it('a name that is nearly the one of what is missing', () => {
  const [problem] = problems(['publised'])
  expect(problem).toMatchObject({ rule: 'item/unknown-field', place: { file: 'fish.md', line: 2, field: 'publised' } })
  expect(problem!.text).toContain('did you mean published?')
})

it('no name that is like nothing', () => {
  expect(problems(['colour'])).toEqual([])
})

it('no name that the settings give a meaning', () => {
  expect(problems(['publised'], ['publised'])).toEqual([])
})

it('no name where nothing is missing', () => {
  expect([...new Spellings([]).problems(draft('publised'), undefined, true)]).toEqual([])
})

it.each([
  ['When', 'date'],
  ['post-date', 'date'],
  ['written_by', 'author'],
  ['by', 'author'],
  ['titel', 'title']
])('%s, as others call it', (name, meant) => {
  const item = { credits: [] } as unknown as Item
  const texts = [...new Spellings([]).problems(draft(name), item, false)].map(one => one.text)
  expect(texts.filter(text => text.endsWith(`did you mean ${meant}?`))).toHaveLength(1)
})

// Which unknown fields are reported as misspelled.
import { expect, it } from 'vitest'
import { Spellings } from '../../src/compile/misspelled.ts'
import type { Draft } from '../../src/model.ts'

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

// Nothing in a date's text is passed over in silence: a word, number or mark that is put into any date is refused, reported or accounted for.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type DateOptions, parseDate } from '../../src/normalize/date.ts'
import { fc, runs } from '../fuzz.ts'
import { settingsOf } from './date.settings.ts'

const folder = new URL('../cases/date/', import.meta.url)

/** Every text of test/cases/date that is read without a problem. */
const texts = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .flatMap(name => {
    let options: DateOptions = { zone: 'UTC' }
    return readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .flatMap(line => {
        if (line.startsWith('@')) options = settingsOf(line)
        if (line.startsWith('@') || line.startsWith('#') || line === '') return []
        return [{ text: line.split(' => ')[0]!, options }]
      })
  })
  .filter(({ text, options }) => {
    const { moment, problems } = parseDate(text, options)
    return moment !== undefined && problems.length === 0
  })

const strange = fc.oneof(
  fc.constantFrom('zqxw', 'qqq', 'жжщщ', '63', '777', '9999', '12.5', '%', 'x', '€', '+', '#', '=', '~'),
  fc.string({ unit: fc.constantFrom(...'qxzwjkv'), minLength: 5, maxLength: 8 }),
  // No day, year or time: 9時 32 would be one.
  fc.integer({ min: 100, max: 999 }).map(String)
)

describe('a strange word, number or mark within a date', () => {
  test('is refused, reported or accounted for', () => {
    expect(texts.length).toBeGreaterThan(500)
    fc.assert(
      fc.property(fc.constantFrom(...texts), strange, fc.nat(), ({ text, options }, word, place) => {
        const words = text.split(' ')
        const at = place % (words.length + 1)
        const whole = [...words.slice(0, at), word, ...words.slice(at)].join(' ')
        const { moment, problems, assumed } = parseDate(whole, options)
        const accounted = assumed?.beside?.some(beside => beside.includes(word)) ?? false
        expect({ whole, options, silent: moment !== undefined && problems.length === 0 && !accounted }).toEqual({
          whole,
          options,
          silent: false
        })
      }),
      runs(5000)
    )
  })
})

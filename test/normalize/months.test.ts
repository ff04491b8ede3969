// The names of months and weekdays that bylines are read with.
import { describe, expect, test } from 'vitest'
import { locales, row } from '../../scripts/cldr.ts'
import { languages } from '../../src/normalize/byline/languages.ts'
import { monthNames, weekdayNames } from '../../src/normalize/byline/months.ts'
import { cldr } from '../../src/normalize/date/cldr.ts'

describe('names of months and weekdays', () => {
  test('are in the table for every language of bylines: run scripts/cldr.ts', () => {
    expect(
      languages.map(({ tag }) => tag).filter(tag => monthNames(tag) === undefined || weekdayNames(tag) === undefined)
    ).toEqual([])
  })

  test('are in both cases of languages that have them', () => {
    expect(monthNames('ru')?.split(', ')).toEqual(expect.arrayContaining(['марта', 'март']))
  })
})

describe('names that dates are read with', () => {
  test('stand in cldr.ts for every locale of languages.ts: run scripts/cldr.ts', () => {
    expect(locales().filter(locale => cldr[locale] === undefined)).toEqual([])
  })

  test('are CLDR’s, as Intl has them too', () => {
    expect(cldr.en).toBe(row('en'))
    expect(cldr.ru?.split('|')[0]).toContain('марта')
  })
})

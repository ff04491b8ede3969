// Dates of every language in the layouts of newspapers: label, weekday, date and time in each order and with each mark between them.
import { expect, test } from 'vitest'
import { languages } from '../../src/normalize/date/languages.ts'
import { parseDate } from '../../src/normalize/date.ts'

const time = Date.UTC(2025, 6, 17, 21, 35)
const day = Date.UTC(2025, 6, 17)

/** Texts of a language, each with the instant it means. */
function layoutsOf(language: string): [text: string, instant: number][] {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...options, timeZone: 'UTC' }).format(time)
  const first = (words: string | undefined) => words?.split(',')[0]?.trim()
  const { at, published, updated } = languages[language]!
  const dates = [
    format({ day: 'numeric', month: 'long', year: 'numeric' }),
    format({ day: 'numeric', month: 'short', year: 'numeric' }),
    format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
    format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    `17 ${format({ month: 'long' })} 2025`,
    '17.07.2025',
    '17/07/2025',
    '2025-07-17'
  ]
  const times = ['21:35', '21.35', format({ hour: 'numeric', minute: '2-digit' })]
  if (at !== undefined) times.push(`${first(at)} 21:35`)
  const labels = [first(published), first(updated)].flatMap(label => label ?? [])
  return dates.flatMap(date => {
    const alone: [string, number][] = [date, ...labels.map(label => `${label} ${date}`)].map(text => [text, day])
    const timed = times.flatMap(clock => [' ', ', ', ' - ', ' | '].map(mark => `${date}${mark}${clock}`))
    const turned = times.map(clock => `${clock}, ${date}`)
    const labelled = labels.map(label => `${label}: ${date}, 21:35`)
    const both = labels[1] === undefined ? [] : [`${date}, 21:35 (${labels[1]} ${date}, 22:10)`]
    return [...alone, ...[...timed, ...turned, ...labelled, ...both].map((text): [string, number] => [text, time])]
  })
}

test('a date in any layout is the right instant or refused, and nine of ten are read', () => {
  let [read, refused] = [0, 0]
  for (const language of Object.keys(languages)) {
    for (const [text, instant] of layoutsOf(language)) {
      const { moment } = parseDate(text, { zone: 'UTC', language, order: 'dmy' })
      if (moment === undefined) refused++
      else {
        read++
        expect({ language, text, time: moment.time }).toEqual({ language, text, time: instant })
      }
    }
  }
  expect(read).toBeGreaterThan(20_000)
  expect(refused / (read + refused)).toBeLessThan(0.1)
})

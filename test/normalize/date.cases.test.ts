// Runs test/cases/date: every line of every file is a test of its own, named by the text.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type DateOptions, parseDate } from '../../src/normalize/date.ts'
import { settingsOf } from './date.settings.ts'

const folder = new URL('../cases/date/', import.meta.url)

for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith('.txt')) continue
  describe(name, () => {
    let options: DateOptions = { zone: 'UTC' }
    const lines = readFileSync(new URL(name, folder), 'utf8').split('\n')
    lines.forEach((line, i) => {
      if (line.startsWith('#') || line === '') return
      if (line.startsWith('@')) {
        options = settingsOf(line)
        return
      }
      const [text, answer] = line.split(' => ') as [string, string]
      const given = options
      test(`${i + 1}: ${text} is ${answer}`, () => {
        expect(written(text, given)).toBe(answer)
      })
    })
  })
}

/** The answer as the case files spell it. */
function written(text: string, options: DateOptions): string {
  const { moment, updated, problems } = parseDate(text, options)
  if (!moment) return `! ${problems.map(problem => problem.rule).join(' ')}`
  const days = !/[+-]\d\d:\d\d$|Z$/.test(text)
  const both = [moment, updated].flatMap(each => (each ? [spelled(each, days)] : [])).join(' / ')
  return both + problems.map(problem => ` ~ ${problem.rule}`).join('')
}

function spelled(moment: { time: number; offset: number; precision: string }, bareDay: boolean): string {
  const wall = new Date(moment.time + moment.offset * 60_000).toISOString()
  const size = Math.abs(moment.offset)
  const two = (number: number) => String(number).padStart(2, '0')
  const offset = `${moment.offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
  if (moment.precision === 'day') return bareDay ? wall.slice(0, 10) : `${wall.slice(0, 10)} ${offset}`
  const clock = moment.precision === 'minute' ? wall.slice(11, 16) : wall.slice(11, 23).replace(/\.?0+$/, '')
  return `${wall.slice(0, 10)} ${moment.precision === 'minute' ? clock : clock.length < 8 ? wall.slice(11, 19) : clock} ${offset}`
}

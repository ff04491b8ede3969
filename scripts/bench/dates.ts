// How many dates a second are read, over lines of our own making in the mix that pages have.
import { type DateOptions, parseDate } from '../../src/normalize/date.ts'

interface Line {
  readonly text: string
  readonly options: DateOptions
}

const mixes: { readonly [name: string]: readonly (readonly [language: string, text: string])[] } = {
  'dates that programs write': [
    ['en', '2025-07-14T09:05:07+02:00'],
    ['en', '2025-07-14T09:05:07Z'],
    ['en', '2025-07-14 09:05:07'],
    ['en', '2025-07-14 09:05:07 -0500'],
    ['en', 'Mon, 14 Jul 2025 09:05:07 GMT'],
    ['en', '2025-07-14']
  ],
  'dates that newsrooms write': [
    ['en', 'July 14, 2025'],
    ['en', '14 July 2025'],
    ['en', 'Sept. 14, 2025'],
    ['en', 'July 14, 2025 at 9:05 am'],
    ['en', 'Updated July 14, 2025, 10:45 p.m.'],
    ['en', 'Monday 14 July 2025 09.05 CEST'],
    ['en', 'Published: 14 Jul 2025 | Last updated: 15 Jul 2025, 10:15'],
    ['de', '14. Juli 2025'],
    ['de', '14. Juli 2025 um 09:05 Uhr'],
    ['de', '14.07.2025, 9:05 Uhr'],
    ['de', '14.07.2025'],
    ['de', 'Aktualisiert am 14. Juli 2025, 09:05 Uhr'],
    ['fr', '14 juillet 2025 à 9h05'],
    ['fr', 'Publié le 14/07/2025 à 09:05'],
    ['es', '14 de julio de 2025'],
    ['pt', '14/07/2025 às 09h05'],
    ['tr', 'Güncelleme : 14.07.2025 09:05'],
    ['ru', '14 июля 2025 г. в 09:05'],
    ['pl', '14 lipca 2025, 09:05'],
    ['ja', '2025年7月14日（月） 09時05分'],
    ['ko', '2025년 7월 14일 오후 3:15'],
    ['hi', '१४ जुलाई २०२५, ०९:०५']
  ],
  'texts that are refused': [
    ['en', 'two hours ago'],
    ['en', '06/07/2025'],
    ['en', 'July 14'],
    ['de', 'gestern, 21:05 Uhr'],
    ['en', 'By Jane Roe, July 14, 2025']
  ]
}

/** Dates a second on one core, after warm-up, for each mix. The days and hours vary, so that no cache of texts could help. */
export function datesBench(): { name: string; perSecond: number }[] {
  return Object.entries(mixes).map(([name, mix]) => {
    const lines = varied(mix, 2000)
    for (let i = 0; i < 10; i++) read(lines)
    // Time of the processor, not of the clock: other processes may share the core.
    const start = process.cpuUsage()
    let done = 0
    let spent = 0
    while (spent < 1) {
      read(lines)
      done += lines.length
      const { user, system } = process.cpuUsage(start)
      spent = (user + system) / 1e6
    }
    return { name, perSecond: Math.round(done / spent) }
  })
}

function varied(mix: (typeof mixes)[string], count: number): Line[] {
  return Array.from({ length: count }, (_, i) => {
    const [language, text] = mix[i % mix.length]!
    const day = String(10 + (i % 19))
    const year = String(2001 + (i % 25))
    const moved = text.replace(/14|१४/, day).replace(/2025|२०२५/, year)
    return { text: moved, options: { zone: 'Europe/Berlin', language } }
  })
}

function read(lines: readonly Line[]): void {
  for (const { text, options } of lines) parseDate(text, options)
}

// Leave one language out: what of reading dates and bylines rests on the words somebody wrote down for a language, and what
// on CLDR and on rules that hold for all. `tsx scripts/leaveout.ts [--gold FOLDER] [language…]`: texts are generated; rows of
// FOLDER/dates.jsonl and FOLDER/bylines.jsonl are scored too.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import type { BylineLanguage } from '../src/normalize/byline/language.ts'
import type { parseByline } from '../src/normalize/byline.ts'
import type { DateLanguage } from '../src/normalize/date/languages.ts'
import type { parseDate } from '../src/normalize/date.ts'

interface Reader {
  readonly parseDate: typeof parseDate
  readonly parseByline: typeof parseByline
  readonly dates: Record<string, DateLanguage>
  readonly bylines: readonly BylineLanguage[]
}

interface Row {
  readonly raw: string
  readonly lang: string
  readonly zone?: string
  /** Instants of a date, names of a byline. */
  readonly day?: string
  readonly names?: readonly string[]
}

interface Tally {
  right: number
  refused: number
  wrong: number
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { gold: { type: 'string' } } })
const file = resolve('node_modules/.cache/dateline/leaveout.js')
await build({
  stdin: {
    contents: `export { parseDate } from './src/normalize/date.ts'
      export { parseByline } from './src/normalize/byline.ts'
      export { languages as dates } from './src/normalize/date/languages.ts'
      import { languages, ownOnly } from './src/normalize/byline/languages.ts'
      export const bylines = [...languages, ...ownOnly]`,
    resolveDir: process.cwd(),
    loader: 'ts'
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: file,
  logLevel: 'error'
})

/** A reader of its own, so that nothing it has looked up before is left. */
async function reader(without?: string): Promise<Reader> {
  const read = (await import(`${pathToFileURL(file).href}?${without ?? ''}`)) as Reader
  if (without === undefined) return read
  if (without in read.dates) read.dates[without] = {}
  const own = read.bylines.find(({ tag }) => tag === without)
  for (const key of Object.keys(own ?? {})) if (key !== 'tag') delete (own as unknown as Record<string, unknown>)[key]
  return read
}

const time = Date.UTC(2025, 6, 17, 21, 35)

/** Dates as CLDR writes them, with the label and the word for the time that the language has. */
function dateRows(lang: string, { at, published, updated }: DateLanguage): Row[] {
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, { ...options, timeZone: 'UTC' }).format(time)
  const first = (words: string | undefined): string | undefined => words?.split(',')[0]?.trim()
  const days = [
    format({ dateStyle: 'long' }),
    format({ dateStyle: 'full' }),
    format({ dateStyle: 'medium' }),
    format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
    `17 ${format({ month: 'long' })} 2025`
  ]
  const clock = first(at) === undefined ? '21:35' : `${first(at)} 21:35`
  return days.flatMap(day => [
    { raw: day, lang, day: '2025-07-17' },
    { raw: `${day}, 21:35`, lang, day: '2025-07-17T21:35' },
    { raw: `${day} ${clock}`, lang, day: '2025-07-17T21:35' },
    ...[first(published), first(updated)].flatMap(label =>
      label === undefined ? [] : [{ raw: `${label}: ${day}`, lang, day: '2025-07-17' }]
    )
  ])
}

/** Bylines of two invented people in the shapes that all languages have, with the language's own words where it has some. */
function bylineRows({ tag: lang, by, and, roles, titles }: BylineLanguage): Row[] {
  const [a, b] = ['Zorquel Brixdask', 'Fenjvuk Yltwemb']
  const some = (words: string | undefined): string[] =>
    (words ?? '')
      .split(',')
      .slice(0, 3)
      .flatMap(word => word.trim() || [])
  const row = (raw: string, ...names: string[]): Row => ({ raw, lang, names })
  const joined = new Intl.ListFormat(lang, { type: 'conjunction' }).format([a, b])
  return [
    row(a, a),
    row(`${a}, ${b}`, a, b),
    row(`${a} / ${b}`, a, b),
    row(joined, a, b),
    ...some(by).flatMap(word => [row(`${word} ${a}`, a), row(`${word}: ${a}, ${b}`, a, b)]),
    ...some(and).map(word => row(`${a} ${word} ${b}`, a, b)),
    ...some(roles?.author).map(word => row(`${word}: ${a}`, a)),
    ...some(titles).map(word => row(`${a}, ${word}`, a))
  ]
}

function judge({ parseDate, parseByline }: Reader, row: Row): keyof Tally {
  if (row.names) {
    const { authors, problems } = parseByline(row.raw, { language: row.lang })
    const names = authors.filter(({ role }) => role === 'author').map(({ name }) => name)
    if (names.join('|') === row.names.join('|')) return 'right'
    // What is warned of is a question to the editor.
    return problems.some(({ level }) => level !== 'info') ? 'refused' : 'wrong'
  }
  const { moment } = parseDate(row.raw, { zone: row.zone ?? 'UTC', language: row.lang })
  if (!moment) return 'refused'
  const local = new Date(moment.time + moment.offset * 60_000).toISOString()
  return local.startsWith(row.day!) ? 'right' : 'wrong'
}

function score(read: Reader, rows: readonly Row[]): Tally {
  const tally = { right: 0, refused: 0, wrong: 0 }
  for (const row of rows) tally[judge(read, row)]++
  return tally
}

function goldRows(folder: string, name: string): Row[] {
  const path = join(folder, `${name}.jsonl`)
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  return lines.flatMap(line => {
    const { raw, lang, zone, expected, expected_wall: wall, precision } = JSON.parse(line)
    const base = lang ? String(lang).toLowerCase().split('-')[0]! : undefined
    if (base === undefined) return []
    if (Array.isArray(expected)) return { raw, lang: base, names: expected }
    return wall ? { raw, lang: base, ...(zone && { zone }), day: wall.slice(0, precision === 'date' ? 10 : 16) } : []
  })
}

const whole = await reader()
const gold = values.gold === undefined ? [] : ['dates', 'bylines'].flatMap(name => goldRows(values.gold!, name))
const all = [...new Set([...Object.keys(whole.dates), ...whole.bylines.map(({ tag }) => tag)])]
const shown = (tally: Tally, of: number): string =>
  `${((100 * tally.right) / of).toFixed(1).padStart(5)} % right ${String(tally.refused).padStart(4)} refused ${String(tally.wrong).padStart(3)} wrong`
const sums = new Map<string, { before: Tally; after: Tally; of: number }>()
for (const lang of positionals.length > 0 ? positionals : all) {
  const bare = await reader(lang)
  const own = whole.bylines.find(({ tag }) => tag === lang)
  const sets: [string, Row[]][] = [
    ['dates', whole.dates[lang] ? dateRows(lang, whole.dates[lang]!) : []],
    ['bylines', own && !/^(?:zh|ja|ko)$/.test(lang) ? bylineRows(own) : []],
    ['gold', gold.filter(row => row.lang === lang)]
  ]
  for (const [name, rows] of sets) {
    if (rows.length === 0) continue
    const [before, after] = [score(whole, rows), score(bare, rows)]
    console.log(
      `${lang.padEnd(4)} ${name.padEnd(8)} with ${shown(before, rows.length)}, without ${shown(after, rows.length)} of ${rows.length}`
    )
    const sum = sums.get(name) ?? {
      before: { right: 0, refused: 0, wrong: 0 },
      after: { right: 0, refused: 0, wrong: 0 },
      of: 0
    }
    for (const key of ['right', 'refused', 'wrong'] as const) {
      sum.before[key] += before[key]
      sum.after[key] += after[key]
    }
    sum.of += rows.length
    sums.set(name, sum)
  }
}
for (const [name, { before, after, of }] of sums)
  console.log(`all  ${name.padEnd(8)} with ${shown(before, of)}, without ${shown(after, of)} of ${of}`)

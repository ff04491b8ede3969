// How many bylines a second are read, over lines of our own making.
import { parseByline } from '../../src/normalize/byline.ts'
import { roster } from '../../src/normalize/roster.ts'

const given = ['Jane', 'John', 'Zoë', 'Riyaz', 'Mette', 'Kwame', 'Ana', 'Piotr', 'Elif', 'Seán']
const family = ['Doe', 'Roe', 'Dürr', 'ul Haqqani', 'Dahl', 'Mensah', 'Souza', 'Rogalski', 'Doğan', "O'Doe"]
const frames: readonly (readonly [string, string])[] = [
  ['en', 'A'],
  ['en', 'By A'],
  ['en', 'By A and B'],
  ['en', 'By A, Science Editor, and B in Nairobi'],
  ['en', 'By A, B and C | 3 May 2024, 10:20 a.m. EDT'],
  ['en', 'A @handle 3 May 2024 • 5 min read'],
  ['en', 'Reporting by A in Paris, B in Lima; Editing by C'],
  ['de', 'Von A und B'],
  ['de', 'Ein Kommentar von A 03.05.2024, 10:20 Uhr'],
  ['fr', 'Par A avec AFP Publié le 3 mai 2024 à 10h20'],
  ['es', 'Por A y B'],
  ['tr', 'A   | 23.05.2022 - Güncelleme : 05.04.2025']
]

function lines(): { text: string; language: string }[] {
  const name = (n: number): string => `${given[n % 10]!} ${family[(n * 7 + 3) % 10]!}`
  return Array.from({ length: 2400 }, (_, n) => {
    const [language, frame] = frames[n % frames.length]!
    const text = frame.replace(/\b[ABC]\b/g, letter => name(n + letter.charCodeAt(0) * 3))
    return { text, language }
  })
}

/** The best of five rounds of a fifth of a second, as other processes only ever take time away. */
function perSecond(run: () => number): number {
  for (let n = 0; n < 5; n++) run()
  let best = 0
  for (let round = 0; round < 5; round++) {
    const start = performance.now()
    let done = 0
    while (performance.now() - start < 200) done += run()
    best = Math.max(best, (done * 1000) / (performance.now() - start))
  }
  return Math.round(best)
}

/** Bylines a second after warm-up, on one core: without and with a roster of 1,000 people. */
export function bylinesBench(): { name: string; perSecond: number }[] {
  const all = lines()
  const people = roster(
    Array.from({ length: 1000 }, (_, n) => ({ name: `${given[n % 10]!} ${family[Math.floor(n / 10) % 10]!} ${n}` }))
  )
  const read = (known?: typeof people): number => {
    for (const { text, language } of all) parseByline(text, known ? { language, roster: known } : { language })
    return all.length
  }
  return [
    { name: 'bylines', perSecond: perSecond(() => read()) },
    { name: 'bylines, 1,000 known authors', perSecond: perSecond(() => read(people)) }
  ]
}

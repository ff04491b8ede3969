// A made-up newsroom of any size, the same every time: Markdown items with front matter as they are met in real folders.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Numbers that look random, the same for the same seed (xorshift, 32 bits). */
export interface Dice {
  /** A whole number below `end`. */
  readonly below: (end: number) => number
  readonly one: <T>(list: readonly T[]) => T
  /** An index below `end`; the first come far more often than the last. */
  readonly early: (end: number) => number
}

export function dice(seed: number): Dice {
  let state = seed | 1
  const fraction = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(fraction() * end)
  return { below, one: list => list[below(list.length)]!, early: end => Math.floor((end + 1) ** fraction()) - 1 }
}

const words = (
  'harbour ferry council bridge winter orchard market strike tram ledger mayor hearing flood seed tunnel lantern choir ' +
  'archive signal voyage quarry festival clinic teacher baker turbine meadow railway petition verdict budget island ' +
  'before after under against while because although between over through their which would could every seven several ' +
  'opened closed raised promised measured delayed repaired counted planted argued carried refused printed the a of and ' +
  'to in for on with at it’s don’t café Łódź Malmö “so” – São'
).split(' ')
const given = ['Marit', 'Odalys', 'Pavel', 'Ngozi', 'Tomás', 'Yuki', 'Brigid', 'Anwar', 'Lin', 'Søren', 'Ivana', 'Kofi']
const family = ['Hallgren', 'Quispe', 'Dvořák', 'Eze', 'Moreira', 'Tanabe', "O'Dowd", 'Siddiqui', 'Zhou', 'Kjær']
const zones = ['Europe/Oslo', 'America/Chicago', 'Asia/Kolkata', 'Africa/Nairobi', 'Pacific/Auckland']
const offsets = ['+02:00', '-06:00', 'Z', '+05:30', '+13:00']

/** Some `count` words. */
export function phrase({ one }: Dice, count: number): string {
  return Array.from({ length: count }, () => one(words)).join(' ')
}

export function headline(roll: Dice): string {
  const text = phrase(roll, 5 + roll.below(6))
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function sentence(roll: Dice): string {
  const text = headline(roll)
  const more = [
    () => ` [${phrase(roll, 2)}](https://tidings.example/a?p=${roll.below(900)}&q=b)`,
    () => ` **${phrase(roll, 2)}**`,
    () => ` *${phrase(roll, 3)}*`,
    () => ' at 3 < 4 & 5 > 2',
    () => ` "${phrase(roll, 4)}"`
  ][roll.below(12)]
  return `${text} ${phrase(roll, 6 + roll.below(10))}${more?.() ?? ''}.`
}

function block(roll: Dice): string {
  const kind = roll.below(14)
  if (kind === 0) return `## ${headline(roll)}`
  if (kind === 1) return Array.from({ length: 3 }, () => `- ${phrase(roll, 8)}`).join('\n')
  if (kind === 2) return `> ${sentence(roll)} ${sentence(roll)}`
  if (kind === 3 && roll.below(3) === 0) return `![${phrase(roll, 3)}](https://pictures.example/${roll.below(1e5)}.jpg)`
  if (kind === 4 && roll.below(4) === 0) return `| Year | Sum |\n|---|---|\n| ${phrase(roll, 2)} | ${roll.below(99)} |`
  return Array.from({ length: 3 + roll.below(4) }, () => sentence(roll)).join(' ')
}

function body(roll: Dice): string {
  const length = 2800 + roll.below(3200)
  const parts = [sentence(roll)]
  for (let sum = 0; sum < length; sum += parts.at(-1)!.length) parts.push(block(roll))
  return parts.join('\n\n')
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

/** One item's file: 30 sections, 2,000 tags, 3,000 people, half of the times local, a third of the credits a byline. */
function article(roll: Dice, number: number, count: number): string {
  const span = 8 * 365 * 86_400
  const time = new Date(Date.UTC(2018, 0, 1) + Math.floor((span * ((number * 7919) % count)) / count) * 1000)
  const [day, clock] = [time.toISOString().slice(0, 10), time.toISOString().slice(11, 19)]
  const people = Array.from({ length: roll.below(6) === 0 ? 2 : 1 }, () => {
    const person = roll.early(3000)
    return `${given[person % 12]} ${family[Math.floor(person / 12) % 10]} ${Math.floor(person / 120) + 1}`
  })
  const tags = new Set(Array.from({ length: 2 + roll.below(4) }, () => `topic-${roll.early(2000)}`))
  return [
    '---',
    `title: ${quoted(headline(roll))}`,
    ...(roll.below(2) === 0
      ? [`date: "${day} ${clock}"`, `timezone: ${roll.one(zones)}`]
      : [`date: ${day}T${clock}${roll.one(offsets)}`]),
    ...(roll.below(3) === 0
      ? [`byline: ${quoted(`By ${people.join(' and ')}`)}`]
      : ['authors:', ...people.map(name => `  - ${quoted(name)}`)]),
    `tags: [${[...tags].join(', ')}]`,
    `section: desk-${roll.below(30)}`,
    `summary: ${quoted(phrase(roll, 20 + roll.below(20)))}`,
    `image: https://pictures.example/${roll.below(1e6)}.jpg`,
    '---',
    '',
    body(roll),
    ''
  ].join('\n')
}

/** Writes `count` items below `folder`, 500 a folder. */
export function writeCorpus(folder: string, count: number): void {
  const roll = dice(20_260_930)
  for (let number = 0; number < count; number++) {
    const shelf = join(folder, String(Math.floor(number / 500)).padStart(4, '0'))
    if (number % 500 === 0) mkdirSync(shelf, { recursive: true })
    writeFileSync(join(shelf, `story-${String(number).padStart(7, '0')}.md`), article(roll, number, count))
  }
}

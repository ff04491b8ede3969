// Drafts for tests of single steps from a draft to its item: fields with places, settings as text, people and files by name.
import { configuration } from '../../src/config.ts'
import type { Author, Draft, Value } from '../../src/model.ts'
import { type Desk, desk } from '../../src/normalize/desk.ts'
import type { Asset } from '../../src/normalize/media.ts'
import { roster } from '../../src/normalize/roster.ts'
import { type Context, normalize, type Settled } from '../../src/normalize.ts'

export type Written = Readonly<Record<string, Value>>

export interface Room {
  /** Lines of dateline.yaml. */
  readonly yaml?: string
  /** Lines below `site:`. */
  readonly site?: string
  readonly authors?: readonly Author[]
  /** Lengths and first bytes by address. */
  readonly assets?: Readonly<Record<string, Asset>>
}

/** The n-th field is on line n + 1, below the fence of the front matter. */
export function draft(fields: Written, more: Partial<Draft> = {}): Draft {
  const entries = Object.entries(fields).map(([name, value], i) => [name, { value, line: i + 2, column: 1 }] as const)
  return { origin: { file: 'news/quay.md', line: 1 }, index: 0, alone: true, fields: new Map(entries), ...more }
}

export function context({ yaml = '', site = '', authors = [], assets }: Room = {}): Context {
  const text = `site:\n  title: Herald\n  url: https://herald.example/\n  language: en\n${site}${yaml}`
  const { config, problems } = configuration(text, 'dateline.yaml')
  if (config === undefined) throw new Error(problems.map(one => one.text).join('\n'))
  return {
    config,
    roster: roster(authors),
    authority: 'herald.example',
    assets: assets && (url => assets[url])
  }
}

export function deskOf(fields: Written, room?: Room, more?: Partial<Draft>): Desk {
  return desk(draft(fields, more), context(room))
}

/** The whole item, with a title and a date unless the fields have their own. */
export function settled(fields: Written, room?: Room, more?: Partial<Draft>): Settled {
  return normalize(draft({ title: 'Fish', date: '2026-03-05T08:00:00Z', ...fields }, more), context(room))
}

/** `date/missing 3`: rules with the lines they name. */
export function rulesOf({ problems }: Pick<Desk, 'problems'> | Settled): string[] {
  return problems.map(({ rule, place }) => `${rule} ${'line' in place ? (place.line ?? '-') : '-'}`)
}

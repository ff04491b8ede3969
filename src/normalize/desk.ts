// What all steps from one draft to its item share: its fields, the settings and authors, the problems, and the notes for `explain`.
import type { Config } from '../config.ts'
import type { Draft, Value } from '../model.ts'
import { type Level, type Place, type Problem, problemOf, type Rule } from '../problem.ts'
import { globs } from '../syntax/glob.ts'
import { Fields } from './fields.ts'
import type { Assets } from './media.ts'
import type { Roster } from './roster.ts'

export interface Context {
  readonly config: Config
  readonly roster: Roster
  /** Files of the site that are at hand. */
  readonly assets?: Assets | undefined
  /** The domain that ids are made with. */
  readonly authority: string
  /** Called for each field with what was read, what it became and by which rule. */
  readonly note?: ((note: Note) => void) | undefined
}

/** One step from a draft to its item. */
export interface Note {
  /** Our name of what was settled: `published`, `authors`, `url`. */
  readonly field: string
  /** As the source has it; absent where the source does not have the field. */
  readonly read?: string
  readonly line?: number
  readonly became: string
  /** Why: the dialect that was read, where a zone is from, the rule that filled a gap. */
  readonly by: string
}

export interface Desk {
  readonly draft: Draft
  readonly fields: Fields
  readonly context: Context
  readonly problems: Problem[]
  /** `level` where it is not the rule's own. */
  readonly report: (rule: Rule, place: Place, text: string, level?: Level) => void
  /** `became`: several are joined with commas. */
  readonly note: (
    field: Parameters<Fields['first']>[0],
    became: string | readonly string[] | undefined,
    by: string,
    name?: string
  ) => void
}

export function desk(draft: Draft, context: Context): Desk {
  const fields = new Fields(draft, context.config.fields, defaultsFor(draft.origin.file, context.config.defaults))
  const problems: Problem[] = []
  return {
    draft,
    fields,
    context,
    problems,
    report: (rule, place, text, level) => {
      problems.push(problemOf(rule, place, text, level))
    },
    note: (field, became, by, name = field) => {
      if (context.note === undefined || became === undefined || became.length === 0) return
      const found = fields.first(field)
      const read = found && (typeof found.value === 'string' ? found.value : JSON.stringify(found.value))
      context.note({
        field: name,
        became: typeof became === 'string' ? became : became.join(', '),
        by,
        ...(read !== undefined && { read }),
        ...(found?.line !== undefined && { line: found.line })
      })
    }
  }
}

/** Whether any feed of the settings is a podcast: elsewhere the fields of episodes mean what the newsroom likes. */
export function hasShows({ config }: Context): boolean {
  return config.feeds.some(({ podcast }) => podcast !== undefined)
}

type Defaults = Config['defaults']

/** The settings' patterns, made ready once for each settings. */
const compiled = new WeakMap<
  Defaults,
  readonly { readonly matches: (path: string) => boolean; readonly fields: readonly (readonly [string, Value])[] }[]
>()
const nothing: readonly (readonly [string, Value])[] = []

/** What the folders of a file say of its items: the last entry that matches comes first. */
function defaultsFor(file: string, defaults: Defaults): readonly (readonly [string, Value])[] {
  if (defaults.length === 0) return nothing
  let ready = compiled.get(defaults)
  if (ready === undefined) {
    ready = defaults.toReversed().map(({ path, ...fields }) => ({
      matches: globs(path),
      fields: Object.entries(fields).map(
        ([name, value]) => [name, Array.isArray(value) ? value : String(value)] as const
      )
    }))
    compiled.set(defaults, ready)
  }
  return ready.flatMap(({ matches, fields }) => (matches(file) ? fields : nothing))
}

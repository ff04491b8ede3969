// RFC 3339 timestamps: how Atom and JSON Feed spell a time, written and strictly read.
import type { Moment } from '../model.ts'

/** The moment in UTC with whole seconds: `2026-09-30T21:05:00Z`. Throws for a time that is no date. */
export function rfc3339(moment: Pick<Moment, 'time'>): string {
  return `${new Date(moment.time).toISOString().slice(0, 19)}Z`
}

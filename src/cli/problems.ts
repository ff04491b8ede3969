// Problems in the form that --report names: for people, for programs, for pull requests.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Newsroom } from '../newsroom.ts'
import type { Problem } from '../problem.ts'
import { github, jsonl, pretty, sarif } from '../report.ts'
import { allRules, ruleSections } from '../rules.ts'
import type { Terminal } from './terminal.ts'
import { version } from './version.ts'

export const reports = ['pretty', 'jsonl', 'github', 'sarif'] as const
export type Report = (typeof reports)[number]

/** The problems as text; empty where there are none and the form needs no frame. */
export function reported(problems: readonly Problem[], form: Report, { colours, width }: Terminal): string {
  if (form === 'jsonl') return jsonl(problems)
  if (form === 'github') return github(problems)
  if (form === 'sarif')
    return sarif(problems, { version, rules: allRules(), sections: ruleSections(), folder: process.cwd() })
  return pretty(problems, { colour: colours.isColorSupported, width, sources: textOf })
}

/**
 * Files of items are named below the folder of items (or are that file), settings by their paths: here both get the names that the person who
 * ran the command would use.
 */
export function located(
  problems: readonly Problem[],
  items: string,
  room?: Pick<Newsroom, 'settings' | 'placeOf'>
): Problem[] {
  const alone = isFile(items)
  return problems.map(one => {
    const { file, setting } = one.place
    if (setting !== undefined && room !== undefined) {
      const place = setting.length === 0 ? { file: room.settings } : { ...room.placeOf(setting), setting }
      return { ...one, place }
    }
    return { ...one, place: { ...one.place, file: alone ? items : join(items, file) } }
  })
}

// Lines around a problem are shown from regular files of a size that people edit: reading a pipe might never end.
function textOf(file: string): string | undefined {
  try {
    const stats = statSync(file)
    return stats.isFile() && stats.size < 1 << 22 ? readFileSync(file, 'utf8') : undefined
  } catch {
    return undefined
  }
}

/** 1 where something has to be corrected, 0 otherwise. */
export function exitCode(problems: readonly Problem[], strict: boolean): 0 | 1 {
  return problems.some(({ level }) => level === 'error' || (strict && level === 'warning')) ? 1 : 0
}

/** Whether a path is that of a file; what cannot be asked is not one. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

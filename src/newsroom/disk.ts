// What is on the disk, asked without exceptions.
import { readFileSync, type Stats, statSync } from 'node:fs'

/** What is in a folder that may not be entered, or below a file, does not exist for us. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/** The text of a file in UTF-8; undefined for all others. */
export function textOf(file: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch {
    return undefined
  }
}

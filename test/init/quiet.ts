// A terminal that nobody looks at, whose text is kept; and sites on disk.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import pc from 'picocolors'
import type { Terminal } from '../../src/cli/terminal.ts'

export function quiet(): { readonly screen: Terminal; readonly said: () => string } {
  const lines: string[] = []
  const keep = (text: string): void => void lines.push(text)
  return {
    screen: { colours: pc.createColors(false), width: 100, say: keep, warn: keep },
    said: () => lines.join('\n')
  }
}

/** Writes files below a folder. */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

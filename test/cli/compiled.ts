// What tests of the package run is dist/: compiled before them, unless it is newer than every source already.
import { execSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return Math.max(...files.map(file => statSync(join(folder, file)).mtimeMs))
}

/** Called by the runner before the first test that asks for it. */
export function setup(): void {
  const made = existsSync('dist/adapters/feed.d.ts') ? statSync('dist/cli.js').mtimeMs : 0
  if (made < Math.max(newest('src'), statSync('scripts/bundle.ts').mtimeMs, statSync('package.json').mtimeMs))
    execSync('npm run -s compile', { stdio: 'inherit' })
}

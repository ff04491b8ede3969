// Makes of the declarations that the compiler wrote into dist/ what a package needs: those that its two entries lead to, and none that needs zod.
import { readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { configDeclarations } from './package/config.ts'

const entries = ['dist/index.d.ts', 'dist/adapters/feed.d.ts']

/** The declarations that files lead to, themselves among them. */
function reached(files: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const queue = [...files]
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue
    found.add(file)
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*['"](\.[^'"]+)['"]/g))
      queue.push(join(dirname(file), target.replace(/\.[jt]s$/, '.d.ts')))
  }
  return found
}

writeFileSync('dist/config/schema.d.ts', configDeclarations())
const needed = reached(entries)
const all = readdirSync('dist', { recursive: true, withFileTypes: true })
for (const entry of all) {
  const file = join(entry.parentPath, entry.name)
  if (entry.isFile() && file.endsWith('.d.ts') && !needed.has(file)) rmSync(file)
}
// What a module is loaded for besides its names is nothing to a declaration.
for (const file of needed) {
  const text = readFileSync(file, 'utf8')
  const without = text.replace(/^import '[^']+';\n/gm, '')
  if (without !== text) writeFileSync(file, without)
}
const folders = all.filter(entry => entry.isDirectory()).map(entry => join(entry.parentPath, entry.name))
for (const folder of folders.sort().reverse()) if (readdirSync(folder).length === 0) rmdirSync(folder)

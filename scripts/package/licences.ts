// dist/THIRD-PARTY.txt: the packages whose code the bundle holds, each with its licence as its authors wrote it.
import { readdirSync, readFileSync } from 'node:fs'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
}

/** The text of the file, from the paths of what went into the bundle. A package without a licence text is an error. */
export function thirdParty(inputs: readonly string[]): string {
  const folders = [...new Set(inputs.flatMap(packageFolder))].sort()
  const notices = folders.map(folder => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest
    const file = readdirSync(folder).find(entry => /^(?:licen[cs]e|copying)(?:[.-]|$)/i.test(entry))
    if (file === undefined) throw new Error(`${folder} has no licence text: its code cannot go into the bundle`)
    return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`
  })
  return `dateline includes code of these packages.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`
}

/** The innermost folder of a package, `node_modules/a/node_modules/@b/c`. */
function packageFolder(input: string): string[] {
  const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]
  return folder === undefined ? [] : [folder]
}

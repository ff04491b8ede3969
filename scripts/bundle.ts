// Bundles src/ into dist/: one file a command, the libraries inside.
import { chmodSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { beside } from './package/beside.ts'
import { thirdParty } from './package/licences.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

// Beside, and moved when all is there: sources that cannot be built leave the last bundle as it is.
const next = 'node_modules/.cache/dateline/next'
rmSync(next, { recursive: true, force: true })
/**
 * The builds of markdown-it and linkify-it set every field by a call (`_defineProperty`), which the engine never learns: with plain assignments
 * Markdown takes two thirds of the time. Another build of theirs may be written otherwise, and then this says so.
 */
let assigned = 0
const assignments: Plugin = {
  name: 'assignments',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[/\\](?:markdown-it|linkify-it)[/\\].*\.[cm]?js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        /_defineProperty\(\s*this,\s*(?:\/\*\*(?:[^*]|\*(?!\/))*\*\/\s*)?"(\w+)",\s*/g,
        (_, name) => {
          assigned++
          return `(this.${name} = `
        }
      ),
      loader: 'js'
    }))
}
const common: BuildOptions = {
  plugins: [assignments, beside],
  outdir: next,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  alias: { '@nodable/entities': './scripts/package/noentities.ts' },
  // All of our Node versions know them; esbuild would make each of these expressions anew whenever it is met.
  supported: { 'regexp-unicode-property-escapes': true },
  // dist/THIRD-PARTY.txt has the licences of all that is inside.
  legalComments: 'none',
  metafile: true,
  define: { DATELINE_VERSION: JSON.stringify(version) },
  logLevel: 'warning'
}
const main = await build({
  ...common,
  entryPoints: ['src/index.ts', 'src/cli.ts'],
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  // Bundled CommonJS packages still ask for Node's own modules with require().
  banner: {
    js: "import { createRequire as createRequire__ } from 'node:module'; const require = createRequire__(import.meta.url);"
  }
})
// In one file, which loads sooner, and without that banner: people bundle it into CommonJS, where there is no import.meta.url.
const dropIn = await build({ ...common, entryPoints: ['src/adapters/feed.ts'] })
// For the thread that measures sound, which is started only where there is some.
const sound = await build({ ...common, entryPoints: { sound: 'music-metadata' } })
if (assigned === 0)
  throw new Error('markdown-it is built in another way than it was: see whether the plugin is still of use')
const outputs = [main, dropIn, sound].flatMap(({ metafile }) => Object.values(metafile?.outputs ?? {}))
writeFileSync(`${next}/THIRD-PARTY.txt`, thirdParty(outputs.flatMap(({ inputs }) => Object.keys(inputs))))
chmodSync(`${next}/cli.js`, 0o755)
rmSync('dist', { recursive: true, force: true })
renameSync(next, 'dist')

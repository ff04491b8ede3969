// Bundles src/ into dist/: one file a command, most libraries inside. Markdown and the sanitizer stay packages, read when the first body needs them.
import { chmodSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { type BuildOptions, build } from 'esbuild'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

// Beside, and moved when all is there: sources that cannot be built leave the last bundle as it is.
const next = 'node_modules/.cache/dateline/next'
rmSync(next, { recursive: true, force: true })
const common: BuildOptions = {
  outdir: next,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // All of our Node versions know them; esbuild would make each of these expressions anew whenever it is met.
  supported: { 'regexp-unicode-property-escapes': true },
  legalComments: 'linked',
  define: { DATELINE_VERSION: JSON.stringify(version) },
  logLevel: 'warning'
}
await build({
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
await build({ ...common, entryPoints: ['src/feed.ts'] })
chmodSync(`${next}/cli.js`, 0o755)
rmSync('dist', { recursive: true, force: true })
renameSync(next, 'dist')

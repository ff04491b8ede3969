// Bundles src/ into dist/: one file a command, most libraries inside. Markdown and the sanitizer stay packages, read when the first body needs them.
import { chmodSync, readFileSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

rmSync('dist', { recursive: true, force: true })
await build({
  entryPoints: ['src/index.ts', 'src/feed.ts', 'src/cli.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // All of our Node versions know them; esbuild would make each of these expressions anew whenever it is met.
  supported: { 'regexp-unicode-property-escapes': true },
  legalComments: 'linked',
  chunkNames: 'chunks/[name]-[hash]',
  define: { DATELINE_VERSION: JSON.stringify(version) },
  // Bundled CommonJS packages still ask for Node's own modules with require().
  banner: {
    js: "import { createRequire as createRequire__ } from 'node:module'; const require = createRequire__(import.meta.url);"
  },
  logLevel: 'warning'
})
chmodSync('dist/cli.js', 0o755)

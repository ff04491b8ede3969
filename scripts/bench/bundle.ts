// Bundles the benchmarks: they run as what users have, not through a loader.
import { build } from 'esbuild'
import { beside } from '../package/beside.ts'

await build({
  plugins: [beside],
  entryPoints: ['scripts/bench.ts'],
  outfile: 'node_modules/.cache/dateline/bench.js',
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  logLevel: 'warning'
})

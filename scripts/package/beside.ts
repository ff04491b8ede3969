// Texts that lie beside the code, a stylesheet and the code of threads: bundles hold them as strings.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'esbuild'

const reading = /readFileSync\(new URL\('(\.\/[^']+)', import\.meta\.url\), 'utf8'\)/g

/** Puts the text of a file in place of the call that reads it. */
export const beside: Plugin = {
  name: 'beside',
  setup: ({ onLoad }) =>
    onLoad(
      {
        filter:
          /[/\\]src[/\\](?:write[/\\](?:stylesheet|page[/\\]frame)|serve[/\\]html|read[/\\]ahead|newsroom[/\\]sound)\.ts$/
      },
      ({ path }) => {
        let inlined = 0
        const contents = readFileSync(path, 'utf8').replace(reading, (_, name: string) => {
          inlined++
          return JSON.stringify(readFileSync(join(dirname(path), name), 'utf8'))
        })
        if (inlined === 0 || contents.includes('readFileSync(new URL('))
          throw new Error(`${path} reads files beside it in a way that is unknown here: see scripts/package/beside.ts`)
        return { contents, loader: 'ts' }
      }
    )
}

// The files of the site: the length and the first bytes of what is at an address.
import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Asset, Assets } from '../normalize.ts'
import { pixelsOf } from './pictures.ts'
import { secondsOf } from './sound.ts'

/** The files in the folder `site` by their addresses below the root of `base`. */
export function assetsIn(site: string, base: string, seen: (path: string) => void = () => {}): Assets {
  const root = new URL('/', base).href
  const known = new Map<string, Asset | undefined>()
  return url => {
    if (!url.startsWith(root)) return undefined
    if (!known.has(url)) known.set(url, assetAt(site, url.slice(root.length), seen))
    return known.get(url)
  }
}

// A link may not lead out of the folder: what is published is what was meant to be.
function assetAt(site: string, path: string, seen: (path: string) => void): Asset | undefined {
  try {
    const named = join(site, decodeURIComponent(path.replace(/[?#].*$/s, '')))
    seen(named)
    const file = realpathSync(named)
    seen(file)
    const stats = statSync(file)
    if (!file.startsWith(realpathSync(site) + sep) || !stats.isFile()) return undefined
    const head = Buffer.alloc(512)
    const handle = openSync(file, 'r')
    try {
      return {
        length: stats.size,
        head: head.subarray(0, readSync(handle, head, 0, head.length, 0)),
        seconds: () => secondsOf(file, `${stats.size} ${stats.mtimeMs}`),
        pixels: () => pixelsOf(file)
      }
    } finally {
      closeSync(handle)
    }
  } catch {
    return undefined
  }
}

// What dateline wrote into an output folder: paths and hashes, so that the next build knows what is its own.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Manifest {
  /** Path below the output folder → SHA-256 of its bytes. */
  readonly files: Readonly<Record<string, string>>
  /** While files are put in place: the other hashes that an interrupted build may have left at a path. */
  readonly pending?: Readonly<Record<string, readonly string[]>>
  /** The domain that ids were made with in this build: it stays when the site moves. */
  readonly authority?: string
  /** The podcast:guid of each podcast, by the name of its feed: it stays when the feed moves. */
  readonly guids?: Readonly<Record<string, string>>
}

export const manifestName = '.dateline.json'

/** The manifest of the last build; empty where there was none or it cannot be read (then `publish` refuses to write). */
export function manifestIn(folder: string): Manifest {
  const found = readManifest(folder)
  return 'files' in found ? found : { files: {} }
}

/** The manifest of the last build, `missing` where there was no build, or the fault for which it cannot be read. */
export function readManifest(folder: string): Manifest | { readonly fault: unknown } | { readonly missing: true } {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'))
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'ENOENT' ? { missing: true } : { fault }
  }
  if (!isMap(value) || !isMap(value.files)) return { fault: new Error('it does not list files') }
  const { files, pending, authority, guids } = value
  const own = Object.entries(files).filter(([path, hash]) => typeof hash === 'string' && isInside(path))
  const unfinished = Object.entries(isMap(pending) ? pending : {}).filter(
    ([path, hashes]) => isInside(path) && Array.isArray(hashes) && hashes.every(one => typeof one === 'string')
  )
  return {
    files: Object.fromEntries(own) as Record<string, string>,
    ...(unfinished.length > 0 && { pending: Object.fromEntries(unfinished) as Record<string, string[]> }),
    ...(typeof authority === 'string' && { authority }),
    ...(isMap(guids) && { guids: textsIn(guids) })
  }
}

function textsIn(map: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(map).filter((one): one is [string, string] => typeof one[1] === 'string'))
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a path stays below the folder it is read from. */
export function isInside(path: string): boolean {
  return (
    path !== '' &&
    !path.startsWith('/') &&
    !path.includes('\\') &&
    !path.includes('\0') &&
    path.split('/').every(step => step !== '' && step !== '.' && step !== '..')
  )
}

/** The same manifest, the same bytes. */
export function manifestBytes({ files, pending, authority, guids }: Manifest): string {
  return `${JSON.stringify({ version: 1, authority, guids: guids && sorted(guids), files: sorted(files), pending: pending && sorted(pending) }, null, 1)}\n`
}

function sorted<Value>(map: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)))
}

// What dateline wrote into an output folder: paths and hashes, so that the next build knows what is its own.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Manifest {
  /** Path below the output folder → SHA-256 of its bytes. */
  readonly files: Readonly<Record<string, string>>
  /** The domain that ids were made with in this build: it stays when the site moves. A ledger of all ids would have its place beside it. */
  readonly authority?: string
}

export const manifestName = '.dateline.json'

/** The manifest of the last build; empty where there was none or it cannot be read. */
export function manifestIn(folder: string): Manifest {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'))
    if (typeof value !== 'object' || value === null) return { files: {} }
    const { files, authority } = value as { files?: unknown; authority?: unknown }
    const own =
      typeof files === 'object' && files !== null
        ? Object.entries(files).filter(([path, hash]) => typeof hash === 'string' && isInside(path))
        : []
    return { files: Object.fromEntries(own), ...(typeof authority === 'string' && { authority }) }
  } catch {
    return { files: {} }
  }
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
export function manifestBytes({ files, authority }: Manifest): string {
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify({ version: 1, authority, files: sorted }, null, 1)}\n`
}

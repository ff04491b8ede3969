// Hashes of contents: the same bytes, the same name.
import { createHash } from 'node:crypto'

/** SHA-256 (FIPS 180-4) in lower-case hexadecimal digits. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The same in base64, as a Content Security Policy names a script. */
export function sha256Base64(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}

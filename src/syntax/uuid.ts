// How RFC 9562 spells UUIDs of version 5: names in a namespace, by SHA-1.
import { createHash } from 'node:crypto'

/** The UUID of `name` in the namespace that is the UUID `namespace`. */
export function uuid5(namespace: string, name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
  const bytes = hash.subarray(0, 16)
  // Section 5.5: the version, and the variant of section 4.1.
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

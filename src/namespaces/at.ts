// Deleted entries of an Atom feed. RFC 6721
import type { Namespace } from '../model.ts'

export const at: Namespace = { prefix: 'at', uri: 'http://purl.org/atompub/tombstones/1.0' }

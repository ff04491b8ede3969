// Threading: what an entry replies to, and how many replies it has. RFC 4685
import type { Namespace } from '../model.ts'

export const thr: Namespace = { prefix: 'thr', uri: 'http://purl.org/syndication/thread/1.0' }

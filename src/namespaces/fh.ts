// Feed paging and archiving: complete feeds, archives. RFC 5005
import type { Namespace } from '../model.ts'

export const fh: Namespace = { prefix: 'fh', uri: 'http://purl.org/syndication/history/1.0' }

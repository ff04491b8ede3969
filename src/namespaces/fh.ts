// Feed paging and archiving: complete feeds, archives. RFC 5005
import type { Chain, Format, Namespace } from '../model.ts'

export const fh: Namespace = { prefix: 'fh', uri: 'http://purl.org/syndication/history/1.0' }

/** The relations of a document in a chain of archives, in one format, with their addresses (section 4). */
export function relations({ current, previous }: Chain, format: Format): readonly (readonly [string, string])[] {
  const [now, before] = [current?.[format], previous?.[format]]
  return [
    ...(now === undefined ? [] : [['current', now] as const]),
    ...(before === undefined ? [] : [['prev-archive', before] as const])
  ]
}

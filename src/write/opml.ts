// OPML 2.0 (http://opml.org/spec2.opml): the list of the feeds, for readers that take them all at once.
import type { Feed } from '../model.ts'
import { element, textElement } from '../syntax/xml.ts'
import { bytes } from './paper.ts'

/** One outline a feed, by its RSS file or else its Atom file: OPML knows no JSON Feed. */
export function opml(title: string, feeds: readonly Feed[]): Uint8Array {
  const outlines = feeds.flatMap(({ masthead }) => {
    const xmlUrl = masthead.self.rss ?? masthead.self.atom
    if (xmlUrl === undefined) return []
    const { title, url, language } = masthead
    const version = masthead.self.rss === undefined ? undefined : 'RSS2'
    const attributes = {
      type: 'rss',
      text: title,
      title,
      xmlUrl,
      htmlUrl: url,

      language,
      version
    }
    return [`${element('outline', attributes)}\n`]
  })
  const head = element('head', {}, textElement('title', title))
  return bytes(
    `<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0">\n${head}\n<body>\n`,
    ...outlines,
    '</body>\n</opml>\n'
  )
}

// Files that are not feeds at all: compressed files and web pages.

import type { ReportRule } from '../rule.ts'
import { listed } from '../rule.ts'

const packed = listed({
  id: 'feed/packed',
  level: 'error',
  says: 'This file is compressed',
  fix: 'Decompress it first, as curl --compressed does with what servers send',
  spec: 'https://www.rfc-editor.org/rfc/rfc9110#section-8.4'
})

const page = listed({
  id: 'feed/page',
  level: 'error',
  says: 'This is a web page, not a feed',
  fix: 'Look for <link rel="alternate"> in its head, which gives the address of the feed',
  spec: 'https://html.spec.whatwg.org/multipage/links.html#rel-alternate',
  w3c: 'UndefinedElement'
})

/** The first bytes of packed files: RFC 1952, RFC 8878, and PKWARE's APPNOTE. */
const packers: readonly (readonly [string, string])[] = [
  ['gzip', '\x1f\x8b'],
  ['zstd', '\x28\xb5\x2f\xfd'],
  ['zip', 'PK\x03\x04']
]

const opening =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*){0,9}(?:<!doctype\s+html\b|<html[\s/>])/i

/** Whether the first element is a feed's, whatever the document type declaration before it says. */
function startsFeed(head: string): boolean {
  const first = /<(?:[\w.-]+:)?([a-z][\w.-]*)[\s/>]/i.exec(head.replace(/<!--[\s\S]*?-->/g, ''))?.[1]
  return first !== undefined && /^(?:rss|feed|entry|RDF|opml|service|categories)$/.test(first)
}

/** Reports bytes that are obviously not a feed: no other problem would be of any use. */
export function isNoFeed(bytes: Uint8Array, report: ReportRule): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2000)).toString('latin1')
  const packer = packers.find(([, magic]) => head.startsWith(magic))
  if (packer) report(packed, 0, packer[0])
  const isPage = !packer && opening.test(head) && !startsFeed(head)
  if (isPage) report(page, 0, '')
  return isPage || packer !== undefined
}

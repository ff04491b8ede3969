// Files that are not feeds at all: empty and compressed files, pictures and other binary files, plain text, and web pages.

import { binaryKind } from '../../syntax/filekind.ts'
import { quoted } from '../../syntax/quoted.ts'
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

const empty = listed({
  id: 'feed/empty-file',
  level: 'error',
  says: 'This file is empty',
  fix: 'Check what was to write it, or how it was fetched',
  spec: 'https://www.w3.org/TR/xml/#sec-well-formed'
})

const binary = listed({
  id: 'feed/binary',
  level: 'error',
  says: 'This is not a feed but another kind of file',
  fix: 'Check the name of the file, or the address it was fetched from',
  spec: 'https://www.w3.org/TR/xml/#sec-well-formed'
})

const text = listed({
  id: 'feed/text',
  level: 'error',
  says: 'This is not XML, and not JSON either',
  fix: 'Check the name of the file, or what the server answered',
  spec: 'https://www.w3.org/TR/xml/#sec-well-formed',
  w3c: 'SAXError'
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
  // Without byte order marks, and without the zeros of UTF-16.
  const shown = head
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trim()
  if (shown === '' && bytes.length <= 2000) {
    report(empty, 0, bytes.length === 0 ? '' : 'nothing but white space')
    return true
  }
  const packer = packers.find(([, magic]) => head.startsWith(magic))
  if (packer) report(packed, 0, packer[0])
  const isPage = !packer && opening.test(head) && !startsFeed(head)
  if (isPage) report(page, 0, '')
  if (isPage || packer) return true
  const kind = /^[<{[]/.test(shown) ? undefined : binaryKind(bytes)
  if (kind) report(binary, 0, kind)
  const isText = !kind && !/[<{[]/.test(shown)
  if (isText)
    report(
      text,
      0,
      quoted(
        shown
          .replace(/\s+/g, ' ')
          .replace(/[^\x20-\x7e]+/g, '…')
          .slice(0, 40)
      )
    )
  return isText || kind !== undefined
}

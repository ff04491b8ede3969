// Root elements: which format a document is, and what is wrong with documents that are not feeds.

import { atom03, atom as atomNs } from '../../namespaces/atom.ts'
import { quoted } from '../../syntax/quoted.ts'
import type { Doctype } from '../../syntax/xml/doctype.ts'
import { qualified, type XmlElement } from '../../syntax/xml/element.ts'
import type { ReportRule } from '../rule.ts'
import { listed } from '../rule.ts'

const profile = 'https://www.rssboard.org/rss-profile#element-rss'
const atomSpec = 'https://www.rfc-editor.org/rfc/rfc4287#section-2'
const atomNamespace = atomNs.uri

export const noFeed = listed({
  id: 'feed/root',
  level: 'error',
  says: 'This is not a feed',
  fix: 'Use <rss>, <feed xmlns="http://www.w3.org/2005/Atom">, <rdf:RDF> or <opml> as the root element',
  spec: profile,
  w3c: 'UndefinedElement'
})

export const wrongNamespace = listed({
  id: 'feed/namespace',
  level: 'error',
  says: 'The root element is in the wrong namespace',
  fix: 'Use no namespace for RSS 2.0, and exactly http://www.w3.org/2005/Atom for Atom',
  spec: atomSpec,
  w3c: 'InvalidNamespace'
})

export const noNamespace = listed({
  id: 'feed/no-namespace',
  level: 'error',
  says: 'The root element is not in a namespace',
  fix: 'Add xmlns="http://www.w3.org/2005/Atom"',
  spec: atomSpec,
  w3c: 'MissingNamespace'
})

export const oldNamespace = listed({
  id: 'feed/old-namespace',
  level: 'error',
  says: 'This draft of Atom was abandoned in 2005',
  fix: 'Write Atom 1.0 (RFC 4287)',
  spec: atomSpec,
  w3c: 'ObsoleteNamespace'
})

export const otherFormat = listed({
  id: 'feed/format',
  level: 'error',
  says: 'This is not the format that was asked for',
  fix: 'Check the file, or ask for the format it has',
  spec: profile
})

export const wrongDoctype = listed({
  id: 'feed/doctype',
  level: 'error',
  says: 'The document type declaration is for another version of RSS',
  fix: 'Remove the <!DOCTYPE …>',
  spec: profile,
  w3c: 'InvalidDoctype'
})

export const deadDoctype = listed({
  id: 'feed/dead-doctype',
  level: 'error',
  says: 'The document type declaration refers to a file that has been gone since 2007',
  fix: 'Remove the <!DOCTYPE …>, or refer to http://www.rssboard.org/rss-0.91.dtd',
  spec: profile,
  w3c: 'DeprecatedDTD'
})

export const otherDoctype = listed({
  id: 'feed/outside-doctype',
  level: 'info',
  says: 'The document type is declared in another file, and feed readers do not fetch it',
  fix: 'Remove the <!DOCTYPE …>',
  spec: 'https://www.w3.org/TR/xml/#proc-types',
  w3c: 'ContainsSystemEntity'
})

export const large = listed({
  id: 'feed/size',
  level: 'info',
  says: 'The feed is larger than 1 MB',
  fix: 'Publish fewer items or only summaries: some readers stop at 1 MB, and every reader fetches the feed again and again',
  spec: 'https://www.rssboard.org/rss-profile'
})

type Report = ReportRule

/** What documents of other root elements are. */
const others: Readonly<Record<string, string | undefined>> = {
  urlset: 'a sitemap for search engines',
  sitemapindex: 'a list of sitemaps for search engines',
  svg: 'a drawing',
  html: 'a web page',
  Envelope: 'a message of SOAP',
  OpenSearchDescription: 'a description of a search engine',
  stylesheet: 'a stylesheet',
  transform: 'a stylesheet',
  plist: 'a property list',
  manifest: 'a manifest',
  methodResponse: 'an answer of XML-RPC',
  Error: 'an error message of a server'
}

/** Says why a root element belongs to no format. */
export function judgeRoot(root: XmlElement, report: Report): void {
  const { name, namespace, at } = root
  const shown = `<${qualified(root)}>${namespace === '' ? '' : ` in ${quoted(namespace)}`}`
  const isAtom = name === 'feed' || name === 'entry'
  if (isAtom && namespace === '') report(noNamespace, at, shown)
  else if (isAtom && namespace === atom03) report(oldNamespace, at, shown)
  else if (isAtom && isNearly(namespace, atomNamespace)) report(wrongNamespace, at, shown)
  else if (name === 'feed' || name === 'rss' || name === 'RDF') report(wrongNamespace, at, shown)
  else report(noFeed, at, others[name] === undefined ? shown : `${shown}, ${others[name]}`)
}

function isNearly(namespace: string, right: string): boolean {
  return namespace.toLowerCase().replace(/\/$/, '') === right.toLowerCase()
}

/** Says what is wrong with a document type declaration above an RSS root. */
export function judgeDoctype(
  { publicId, systemId }: Doctype,
  at: number,
  version: string | undefined,
  report: Report
): void {
  if (publicId === undefined && systemId === undefined) return
  const netscape = /netscape.*rss 0\.9/i.test(publicId ?? '') || /my\.netscape\.com/i.test(systemId ?? '')
  if (!netscape) {
    report(otherDoctype, at, quoted(systemId ?? publicId ?? ''))
    return
  }
  // The RSS Advisory Board keeps a copy, which may be named instead.
  if (!/^https?:\/\/www\.rssboard\.org\//i.test(systemId ?? ''))
    report(deadDoctype, at, quoted(systemId ?? publicId ?? ''))
  const declared = /rss 0\.91|rss-0\.91/i.test(`${publicId} ${systemId}`) ? '0.91' : '0.90'
  const own = version ?? '0.90'
  if (own !== declared && !(own === '0.9' && declared === '0.90'))
    report(wrongDoctype, at, `that of ${declared}, in version ${version ?? 'unknown'}`)
}

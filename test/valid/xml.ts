// What is wrong with an XML feed: our RELAX NG by libxml2, namespaces, and the facts of rss.ts, atom.ts and pages.ts beside this file.

import { readdirSync, readFileSync } from 'node:fs'
import {
  ParseOption,
  RelaxNGValidator,
  XmlBufferInputProvider,
  XmlDocument,
  XmlElement,
  XmlLibError,
  XmlXPath,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider
} from 'libxml2-wasm'
import { atomProblems } from './atom.ts'
import { pageProblems } from './pages.ts'
import { rssProblems } from './rss.ts'

const parsing =
  ParseOption.XML_PARSE_NO_XXE |
  ParseOption.XML_PARSE_NONET |
  ParseOption.XML_PARSE_BIG_LINES |
  ParseOption.XML_PARSE_HUGE

const grammars = new Map<string, RelaxNGValidator>()
const everything = XmlXPath.compile('//*')

/** What is wrong with an RSS, Atom or OPML document, each with its line. */
export function xmlProblems(format: 'rss' | 'atom' | 'opml', text: string): string[] {
  let document: XmlDocument
  try {
    document = XmlDocument.fromString(text, { option: parsing })
  } catch (error) {
    return messages(error, text)
  }
  // The memory is libxml2's: nobody else gives it back.
  try {
    return [
      ...declarationProblems(text, document),
      ...grammarProblems(format, text, document),
      ...namespaceProblems(text, document),
      ...pageProblems(document),
      ...(format === 'atom' ? atomProblems(document) : rssProblems(document))
    ]
  } finally {
    document.dispose()
  }
}

function declarationProblems(text: string, document: XmlDocument): string[] {
  const declared = /^<\?xml version="1\.0" encoding="utf-8"\?>/i.test(text)
  return [
    ...(declared ? [] : ['1: does not begin with the XML declaration, version 1.0 and encoding UTF-8']),
    ...(document.dtd === null ? [] : ['1: has a document type'])
  ]
}

function grammarProblems(format: string, text: string, document: XmlDocument): string[] {
  const grammar = grammars.get(format) ?? compiled(format)
  grammars.set(format, grammar)
  try {
    grammar.validate(document)
    return []
  } catch (error) {
    return messages(error, text)
  }
}

// Compiled once for the life of the process. libxml2 asks for the included files by the names that we register here.
function compiled(format: string): RelaxNGValidator {
  const folder = new URL('../schemas/', import.meta.url)
  const files = readdirSync(folder).filter(name => name.endsWith('.rng'))
  const contents = files.map(name => [name, new Uint8Array(readFileSync(new URL(name, folder)))] as const)
  xmlRegisterInputProvider(new XmlBufferInputProvider(Object.fromEntries(contents)))
  const source = Object.fromEntries(contents)[`${format}.rng`]
  if (source === undefined) throw new Error(`no schema for ${format}`)
  const schema = XmlDocument.fromBuffer(source, { url: `${format}.rng`, option: ParseOption.XML_PARSE_NOENT })
  try {
    return RelaxNGValidator.fromDoc(schema)
  } finally {
    schema.dispose()
    xmlCleanupInputProvider()
  }
}

// A declaration that nothing uses is a module that somebody meant to write.
function namespaceProblems(text: string, document: XmlDocument): string[] {
  const declarations = text.match(/\sxmlns(:[\w.-]+)?\s*=/g)?.length ?? 0
  if (declarations === 0) return []
  const { root } = document
  const declaredAtRoot = Object.entries(root.nsDeclarations)
  const unused = declaredAtRoot.flatMap(([prefix, uri]) => {
    if (!/^[!-~]+$/.test(uri) || uri.includes('"')) return [`${root.line}: xmlns:${prefix} is not a URI`]
    return document.eval(`boolean(//*[namespace-uri()="${uri}"] | //@*[namespace-uri()="${uri}"])`)
      ? []
      : [`${root.line}: xmlns:${prefix} is declared and not used`]
  })
  if (declarations === declaredAtRoot.length) return unused
  // Those that a CDATA section only quotes are text; an element that declares one below the root is looked up.
  const below = document
    .find(everything)
    .filter((node): node is XmlElement => node instanceof XmlElement && !node.isSameNode(root))
    .filter(node => Object.entries(node.nsDeclarations).some(([, uri]) => uri !== 'http://www.w3.org/1999/xhtml'))
  return [...unused, ...below.map(node => `${node.line}: declares a namespace below the root`)]
}

/** The messages of libxml2 with their lines, each once, the first with the text of its line. */
function messages(error: unknown, text: string): string[] {
  if (!(error instanceof XmlLibError)) throw error
  const { details } = error
  const said = details.flatMap(({ line, message }, index) => {
    // Every alternative that was tried is reported so; what follows says which element was refused, and where.
    if (message.startsWith('failed to compare')) return []
    const at = line > 0 ? line : (details.slice(index).find(later => later.line > 0)?.line ?? 1)
    return [{ at, what: message.trim().slice(0, 200) }]
  })
  const first = said[0]
  if (first === undefined) return [`1: ${error.message}`]
  const source = text.split('\n', first.at)[first.at - 1]?.trim().slice(0, 120)
  return [
    ...new Set([`${first.at}: ${first.what}: ${source}`, ...said.slice(1).map(({ at, what }) => `${at}: ${what}`)])
  ]
}

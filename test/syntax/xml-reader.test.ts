// The reader of XML against two others: it takes what they take, and sees what they see.

import { type XmlElement as LibxmlElement, XmlDocument } from 'libxml2-wasm'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { attribute, child, offsetOf, text, type XmlElement } from '../../src/syntax/xml/element.ts'
import { readXml } from '../../src/syntax/xml/reader.ts'
import { fc, runs } from '../fuzz.ts'

function root(source: string): XmlElement | undefined {
  return readXml(source, { report: () => {} }).root
}

function problems(source: string): string[] {
  const found: string[] = []
  readXml(source, { report: (fault, at) => found.push(`${fault} ${at}`) })
  return found
}

/** What another reader makes of a document; undefined where it refuses. */
function saxes(source: string): string | undefined {
  const parser = new SaxesParser({ xmlns: true })
  let failed = false
  const seen: string[] = []
  parser.on('error', () => {
    failed = true
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    const all = Object.values(attributes).filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns')
    seen.push(
      `<${uri}|${local}${all
        .map(({ uri: ns, local: key, value }) => ` ${ns}|${key}=${value}`)
        .sort()
        .join('')}>`
    )
  })
  parser.write(source).close()
  return failed ? undefined : seen.join('')
}

function libxml(source: string): boolean {
  try {
    const document = XmlDocument.fromString(source)
    const isElement = (document.root as LibxmlElement).name !== ''
    document.dispose()
    return isElement
  } catch {
    return false
  }
}

function shown(element: XmlElement): string {
  const attributes = element.attributes.map(({ namespace, name, value }) => ` ${namespace}|${name}=${value}`).sort()
  return `<${element.namespace}|${element.name}${attributes.join('')}>${element.children.map(shown).join('')}`
}

const name = fc.constantFrom('a', 'b', 'p:a', 'q:b', 'é', 'xml:lang', 'a-1', '1a', 'p:', ':a')
const value = fc
  .array(
    fc.constantFrom(
      'x',
      ' ',
      '\t',
      '&lt;',
      '&amp;',
      '&#65;',
      '&#x41;',
      '&#0;',
      '&no;',
      '<',
      '>',
      '&',
      'é',
      '😀',
      "'",
      ']]>'
    ),
    { maxLength: 4 }
  )
  .map(parts => parts.join(''))
// saxes takes the white space around a namespace away, so there is none.
const namespace = fc.constantFrom(
  'urn:x',
  'urn:y',
  '',
  'http://www.w3.org/XML/1998/namespace',
  'http://www.w3.org/2000/xmlns/'
)
const attributes = fc
  .array(
    fc.oneof(
      fc.tuple(name, value),
      fc.tuple(fc.constantFrom('xmlns', 'xmlns:p', 'xmlns:q', 'xmlns:xml', 'xmlns:xmlns'), namespace)
    ),
    { maxLength: 3 }
  )
  .map(all => all.map(([key, one]) => ` ${key}="${one.replaceAll('"', '')}"`).join(''))

const { node } = fc.letrec<{ node: string }>(tie => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    value,
    fc.constantFrom('<!-- c -->', '<!-- -- -->', '<![CDATA[<&]]>', '<?p i?>', '<?xml?>', '<!x>', '</a>'),
    fc
      .tuple(name, attributes, fc.array(tie('node'), { maxLength: 3 }))
      .map(([key, all, inside]) => `<${key}${all}>${inside.join('')}</${key}>`),
    fc.tuple(name, attributes).map(([key, all]) => `<${key}${all}/>`)
  )
}))
const documents = fc
  .array(node, { maxLength: 2 })
  .map(inside => `<r xmlns:p="urn:p" xmlns:q="urn:q">${inside.join('')}</r>`)

describe('the reader of XML', () => {
  test('takes what saxes takes, refuses what saxes refuses, and sees the same tree', () => {
    fc.assert(
      fc.property(documents, source => {
        const found = root(source)
        expect(found && shown(found)).toBe(saxes(source))
      }),
      runs(1000)
    )
  })

  test('takes what libxml2 takes, and refuses what libxml2 refuses', () => {
    fc.assert(
      fc.property(documents, source => {
        // libxml2 lets namespaces pass that are wrongly declared, and xmlns:xml twice.
        if (/xmlns:xml|xmlns(?::\w)?="(?!urn)/.test(source)) return
        expect(root(source) !== undefined).toBe(libxml(source))
      }),
      runs(500)
    )
  })

  test('text is what was written, references and CDATA resolved, line ends as line feeds', () => {
    const found = root('<a>Fish &amp; <![CDATA[chips & ]]>&#x1F41F;\r\n</a>')
    expect(found && text(found)).toBe('Fish & chips & 🐟\n')
  })

  test('a character of the text is found again in the document', () => {
    const source = '<a>Fish &amp; <![CDATA[chips & ]]>&#x26;\r\n!</a>'
    const found = root(source)!
    const offsets = [...text(found)].map((_, index) => source.slice(offsetOf(found, index)).slice(0, 2))
    expect(offsets).toEqual([
      'Fi',
      'is',
      'sh',
      'h ',
      ' &',
      '&a',
      ' <',
      'ch',
      'hi',
      'ip',
      'ps',
      's ',
      ' &',
      '& ',
      ' ]',
      '&#',
      '\r\n',
      '!<'
    ])
  })

  test('an attribute’s white space becomes spaces, unless it was written as a reference', () => {
    expect(attribute(root('<a b="1\n2\t3&#10;4\r\n5"/>')!, 'b')).toBe('1 2 3\n4 5')
  })

  test('prefixes stand for the namespace of the nearest declaration', () => {
    const found = root('<a xmlns="urn:a" xmlns:p="urn:p"><b xmlns="" p:c="1"><p:d xmlns:p="urn:q"/></b></a>')!
    const inner = child(found, 'b', '')!
    expect(attribute(inner, 'c', 'urn:p')).toBe('1')
    expect(child(inner, 'd', 'urn:q')).toBeDefined()
  })

  test('entities of the document’s own are resolved in texts and attributes', () => {
    const found = root('<!DOCTYPE a [<!ENTITY f "Fish"><!ENTITY g "&f; &#38; chips">]><a b="&f;">&g;, &lt;</a>')!
    expect([text(found), attribute(found, 'b')]).toEqual(['Fish & chips, <', 'Fish'])
  })

  test('an entity that a file outside may declare is taken for nothing, and the file is named', () => {
    const source = '<!DOCTYPE a [<!ENTITY % latin SYSTEM "latin.ent"> %latin;]><a>Pr&ecirc;s</a>'
    expect([text(root(source)!), problems(source)]).toEqual(['Prs', ['outside 13']])
  })

  test('items are handed over at their end, and forgotten', () => {
    const items: string[] = []
    const source = '<r><i>1</i><o/><i>2</i></r>'
    const { root: found } = readXml(source, {
      report: () => {},
      start: ({ name: local }) => local === 'i',
      unit: element => items.push(text(element))
    })
    expect([items, found?.children.map(({ name: local }) => local)]).toEqual([['1', '2'], ['o']])
  })

  test('a fragment is read inside the prefixes of another element', () => {
    const outer = root('<r xmlns:p="urn:p"/>')!
    const { root: found } = readXml('<p:a/>', { report: () => {} }, outer.prefixes)
    expect(found?.namespace).toBe('urn:p')
  })

  test.each([
    ['<a', 'malformed 2'],
    ['<a>', 'malformed 3'],
    ['<a/><b/>', 'malformed 4'],
    ['<a b=1/>', 'malformed 5'],
    ['<a b="1" b="2"/>', 'malformed 9'],
    ['<a b="<"/>', 'malformed 6'],
    ['<a>]]></a>', 'malformed 3'],
    ['x<a/>', 'malformed 0'],
    ['<a/>x', 'malformed 4'],
    ['<a><b></a></b>', 'malformed 6'],
    ['<a>&#xFFFF;</a>', 'character 3'],
    ['<a>\u0001</a>', 'character 3'],
    ['<a xmlns:xml="urn:x"/>', 'malformed 3'],
    ['<!DOCTYPE a [<!ENTITY', 'malformed 13'],
    ['<a/><!DOCTYPE a>', 'malformed 4']
  ])('%j is refused where it goes wrong', (source, place) => {
    expect(problems(source)).toEqual([place])
  })
})

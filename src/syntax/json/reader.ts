// A strict reader of JSON (RFC 8259): from the text to a tree, or to the place where it is not JSON.
// Why our own: JSON.parse forgets places and all but the last of two members; jsonc-parser and json-source-map accept more than JSON
// or lose the same members; syntax/json.ts, which reads items, makes text of every value.
import type { ReportFault } from '../fault.ts'
import { quoted } from '../quoted.ts'
import {
  ArrayNode,
  BooleanNode,
  type JsonPlace,
  JsonText,
  type Node,
  NullNode,
  NumberNode,
  ObjectNode,
  StringNode
} from './tree.ts'

/** `malformed`: not JSON. `depth`, `limit`: more than the reader takes. `mark`: a byte order mark. `twice`: two members of one name. */
export type JsonFault = 'malformed' | 'depth' | 'limit' | 'mark' | 'twice'

/** Deeper than any feed, and shallow enough for every stack. */
const DEEPEST = 200

/** What is kept at a time: some 300 MB. */
export const MOST_VALUES = 1_000_000

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y
const word = /[A-Za-z_$][\w$]*/y
const controls = /[\0-\x1f]/

class Stop extends Error {}

/** The document's value; undefined if it is not JSON, and then `report` was called with the place and the reason. `path`: its place in the whole document, if it is a part. */
export function jsonTree(source: string, report: ReportFault<JsonFault>, path = ''): Node | undefined {
  const reader = new Reader(source, report)
  try {
    return reader.document(path)
  } catch (stop) {
    if (stop instanceof Stop) return undefined
    throw stop
  }
}

class Reader {
  private readonly source: string
  private readonly text: JsonText
  private readonly report: ReportFault<JsonFault>
  private at = 0
  private count = 0

  constructor(source: string, report: ReportFault<JsonFault>) {
    this.source = source
    this.text = new JsonText(source)
    this.report = report
  }

  document(path: string): Node {
    if (this.source.charCodeAt(0) === 0xfeff) {
      this.report('mark', 0, '')
      this.at = 1
    }
    const value = this.value(undefined, path, 0)
    if (!Number.isNaN(this.next())) this.stop('there is more after its end')
    return value
  }

  /** The code of the next character that is not white space; NaN at the end. */
  private next(): number {
    for (;;) {
      const code = this.source.charCodeAt(this.at)
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return code
      this.at++
    }
  }

  private stop(what: string, at = this.at): never {
    this.report('malformed', at, what)
    throw new Stop()
  }

  private unexpected(wanted: string): never {
    const found = this.source.codePointAt(this.at)
    this.stop(
      found === undefined ? `it ends before ${wanted}` : `${quoted(String.fromCodePoint(found))} instead of ${wanted}`
    )
  }

  private value(around: JsonPlace | undefined, key: string | number, depth: number): Node {
    const code = this.next()
    const at = this.at
    if (++this.count > MOST_VALUES) {
      this.report('limit', at, `more than ${MOST_VALUES} values`)
      throw new Stop()
    }
    if (code === 0x22) {
      const escaped = this.string()
      return new StringNode(at, around, key, this.text, this.at, escaped)
    }
    if (code === 0x7b || code === 0x5b) {
      if (depth >= DEEPEST) {
        this.report('depth', at, `${depth} levels`)
        throw new Stop()
      }
      this.at++
      return code === 0x7b
        ? this.object(new ObjectNode(at, around, key), depth + 1)
        : this.array(new ArrayNode(at, around, key), depth + 1)
    }
    number.lastIndex = at
    const digits = number.exec(this.source)?.[0]
    if (digits !== undefined) {
      this.at += digits.length
      return new NumberNode(at, around, key, Number(digits))
    }
    word.lastIndex = at
    const name = word.exec(this.source)?.[0]
    this.at += name?.length ?? 0
    if (name === 'true' || name === 'false') return new BooleanNode(at, around, key)
    if (name === 'null') return new NullNode(at, around, key)
    if (name !== undefined) this.stop(`the word ${quoted(name)}`, at)
    this.unexpected('a value')
  }

  private object(node: ObjectNode, depth: number): ObjectNode {
    const { members } = node
    let seen: Set<string> | undefined
    if (this.next() !== 0x7d) {
      do {
        if (this.next() !== 0x22) this.unexpected('a name in double quotes')
        const from = this.at
        const name = this.name()
        if (members.length === 16) seen = new Set(members.map(one => one.name))
        if (seen ? seen.has(name) : members.some(one => one.name === name)) this.report('twice', from, quoted(name))
        seen?.add(name)
        if (this.next() !== 0x3a) this.unexpected('a colon')
        this.at++
        members.push({ name, at: from, value: this.value(node, name, depth) })
      } while (this.another(0x7d, 'a comma or the end of the object'))
    }
    this.at++
    return node
  }

  private array(node: ArrayNode, depth: number): ArrayNode {
    const { items } = node
    if (this.next() !== 0x5d) {
      do items.push(this.value(node, items.length, depth))
      while (this.another(0x5d, 'a comma or the end of the list'))
    }
    this.at++
    return node
  }

  private another(close: number, wanted: string): boolean {
    const code = this.next()
    if (code === close) return false
    if (code !== 0x2c) this.unexpected(wanted)
    this.at++
    return true
  }

  private name(): string {
    const { at } = this
    return this.string()
      ? (JSON.parse(this.source.slice(at, this.at)) as string)
      : this.source.slice(at + 1, this.at - 1)
  }

  /** Reads past the closing quote; true if there are escapes. */
  private string(): boolean {
    const { source, at } = this
    let end = at
    do {
      end = source.indexOf('"', end + 1)
      if (end < 0) this.stop('a string is not closed')
    } while (escaped(source, end))
    this.at = end + 1
    const inner = source.slice(at + 1, end)
    if (controls.test(inner)) {
      this.stop('a string contains a line break or another control character', at + 1 + inner.search(controls))
    }
    if (!inner.includes('\\')) return false
    if (!areEscapes(inner)) this.stop('a backslash in a string does not start an escape', at + 1 + badEscape(inner))
    return true
  }
}

const oneEscape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

function areEscapes(inner: string): boolean {
  for (let at = inner.indexOf('\\'); at >= 0; at = inner.indexOf('\\', oneEscape.lastIndex)) {
    oneEscape.lastIndex = at
    if (!oneEscape.test(inner)) return false
  }
  return true
}

function escaped(source: string, quote: number): boolean {
  let from = quote
  while (source.charCodeAt(from - 1) === 0x5c) from--
  return (quote - from) % 2 === 1
}

function badEscape(inner: string): number {
  return Math.max(0, inner.search(/(?<!\\)(?:\\\\)*\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})/))
}

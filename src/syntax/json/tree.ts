// A strict reader of JSON (RFC 8259) that keeps the type and the place of every value, and every member of a name that appears twice.
// Why our own: JSON.parse forgets places and all but the last of two members; jsonc-parser and json-source-map accept more than JSON
// or lose the same members; syntax/json.ts, which reads items, makes text of every value.
import type { ReportFault } from '../fault.ts'
import { quoted } from '../quoted.ts'

/** A member of an object; `at` is the offset of its name's quote. */
export interface Member {
  readonly name: string
  readonly at: number
  readonly value: Node
}

export type Node = ObjectNode | ArrayNode | StringNode | NumberNode | BooleanNode | NullNode
export type Type = Node['type']

/** What all values have. Most are never mentioned, so the path is only put together when it is asked for. */
class Standing {
  /** Offset of the first character. */
  readonly at: number
  private readonly around: Standing | undefined
  /** Its name in the object around it, or its place in the list. */
  private readonly key: string | number

  constructor(at: number, around: Standing | undefined, key: string | number) {
    this.at = at
    this.around = around
    this.key = key
  }

  /** `items[3].id`; '' for the whole document. */
  get path(): string {
    const before = this.around?.path ?? ''
    if (typeof this.key === 'number') return `${before}[${this.key}]`
    return before === '' ? this.key : `${before}.${this.key}`
  }
}

export class ObjectNode extends Standing {
  readonly type = 'object'
  readonly members: Member[] = []
}

export class ArrayNode extends Standing {
  readonly type = 'array'
  readonly items: Node[] = []
}

export class NumberNode extends Standing {
  readonly type = 'number'
  readonly value: number

  constructor(at: number, around: Standing | undefined, key: string | number, value: number) {
    super(at, around, key)
    this.value = value
  }
}

export class BooleanNode extends Standing {
  readonly type = 'boolean'
}

export class NullNode extends Standing {
  readonly type = 'null'
}

/** A document's text, and the long string that was asked for last: several rules ask for the same one. */
class Text {
  readonly source: string
  last: StringNode | undefined
  value = ''

  constructor(source: string) {
    this.source = source
  }
}

/** A string. Its value is taken from the text when it is asked for: bodies with escapes are as long as the document once more. */
export class StringNode extends Standing {
  readonly type = 'string'
  /** Offset after the closing quote. */
  readonly end: number
  private readonly text: Text
  /** Whether it contains escapes; otherwise the value is the text between the quotes. */
  private readonly escaped: boolean

  constructor(
    at: number,
    around: Standing | undefined,
    key: string | number,
    text: Text,
    end: number,
    escaped: boolean
  ) {
    super(at, around, key)
    this.text = text
    this.end = end
    this.escaped = escaped
  }

  get value(): string {
    const { text, at, end } = this
    if (!this.escaped) return text.source.slice(at + 1, end - 1)
    if (text.last !== this) {
      text.value = JSON.parse(text.source.slice(at, end)) as string
      text.last = this
    }
    return text.value
  }
}

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
  private readonly text: Text
  private readonly report: ReportFault<JsonFault>
  private at = 0
  private count = 0

  constructor(source: string, report: ReportFault<JsonFault>) {
    this.source = source
    this.text = new Text(source)
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

  private value(around: Standing | undefined, key: string | number, depth: number): Node {
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

/** The document's offsets of characters of a string's value; quick for characters that are asked for in rising order. */
export function offsetsIn(source: string, { at, end, value }: StringNode): (index: number) => number {
  const from = at + 1
  if (end - from - 1 === value.length) return index => from + index
  let seen = 0
  let place = from
  return index => {
    if (index < seen) {
      seen = 0
      place = from
    }
    for (; seen < index && place < end - 1; seen++) {
      if (source.charCodeAt(place) !== 0x5c) place++
      else place += source.charCodeAt(place + 1) === 0x75 ? 6 : 2
    }
    return place
  }
}

/** The value of a member; of two, the last, as JSON.parse has it. */
export function member(node: Node, name: string): Node | undefined {
  return node.type === 'object' ? node.members.findLast(one => one.name === name)?.value : undefined
}

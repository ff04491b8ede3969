// The tree of a JSON document: every value with its type and place, and every member of a name that appears twice.

/** A member of an object; `at` is the offset of its name's quote. */
export interface Member {
  readonly name: string
  readonly at: number
  readonly value: Node
}

export type Node = ObjectNode | ArrayNode | StringNode | NumberNode | BooleanNode | NullNode
export type Type = Node['type']

/** What all values have. Most are never mentioned, so the path is only put together when it is asked for. */
export class JsonPlace {
  /** Offset of the first character. */
  readonly at: number
  private readonly around: JsonPlace | undefined
  /** Its name in the object around it, or its place in the list. */
  private readonly key: string | number

  constructor(at: number, around: JsonPlace | undefined, key: string | number) {
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

export class ObjectNode extends JsonPlace {
  readonly type = 'object'
  readonly members: Member[] = []
}

export class ArrayNode extends JsonPlace {
  readonly type = 'array'
  readonly items: Node[] = []
}

export class NumberNode extends JsonPlace {
  readonly type = 'number'
  readonly value: number

  constructor(at: number, around: JsonPlace | undefined, key: string | number, value: number) {
    super(at, around, key)
    this.value = value
  }
}

export class BooleanNode extends JsonPlace {
  readonly type = 'boolean'
}

export class NullNode extends JsonPlace {
  readonly type = 'null'
}

/** A document's text, and the long string that was asked for last: several rules ask for the same one. */
export class JsonText {
  readonly source: string
  last: StringNode | undefined
  value = ''

  constructor(source: string) {
    this.source = source
  }
}

/** A string. Its value is taken from the text when it is asked for: bodies with escapes are as long as the document once more. */
export class StringNode extends JsonPlace {
  readonly type = 'string'
  /** Offset after the closing quote. */
  readonly end: number
  private readonly text: JsonText
  /** Whether it contains escapes; otherwise the value is the text between the quotes. */
  private readonly escaped: boolean

  constructor(
    at: number,
    around: JsonPlace | undefined,
    key: string | number,
    text: JsonText,
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

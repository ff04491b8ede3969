// The same input gives the same bytes on every machine: no source can ask for the machine's zone, language, clock, environment or dice.
import { describe, expect, test } from 'vitest'
import { isNode, lineOf, type Node, nodes, type Parsed, parsed, sources } from './source.ts'

// Methods of Date that answer by the machine's zone, and of anything by the machine's language.
const local =
  /^(?:[gs]et(?:Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds|Year)|getTimezoneOffset|to(?:Date|Time)String|toLocale\w*|localeCompare)$/

// Only here is the clock, the environment or a stopwatch at hand: what they say is passed on as a value.
const ends = /^cli(?:\.ts|\/)/
const outside = new Set(['Date.now', 'performance.now', 'process.env', 'process.hrtime'])
const dice = new Set(['Math.random', 'crypto.randomUUID', 'crypto.getRandomValues'])

// The one file that may use a library which reads the machine's zone; test/normalize/zone.test.ts runs in four of them.
const zoned = new Set(['normalize/zone.ts'])

// How many workers read, whose build is writing here, and which folder is never written into: nothing of these is in the feeds.
const aware = new Set(['read/ahead.ts', 'publish/lock.ts', 'cli/make.ts'])

// Names of numbers. Text would be read by the machine's zone wherever it has none of its own.
const instants = new Set(['time', 'wall', 'fourth', 'at', 'start'])

function name(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Identifier') return node.name as string
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined
}

/** `Date.now` of the node that is it. */
function path({ type, object, property }: Node): string | undefined {
  return type === 'MemberExpression' ? `${name(object) ?? ''}.${name(property) ?? ''}` : undefined
}

function isNumber(node: Node): boolean {
  if (node.type === 'Literal') return typeof node.value === 'number'
  if (node.type === 'BinaryExpression') return /^[-*/%]$/.test(node.operator as string) || isSum(node)
  return instants.has(name(node) ?? '') || instants.has(name(node.property) ?? '')
}

// `+` also joins texts.
function isSum({ operator, left, right }: Node): boolean {
  return operator === '+' && [left, right].every(one => isNode(one) && (isNumber(one) || one.type === 'Identifier'))
}

const withZone = (node: unknown): boolean => isNode(node) && node.type === 'Literal' && /Z$/.test(String(node.value))

/** Whether options name a zone: themselves, or by the name of a constant of this file. */
function hasZone(options: unknown, file: Parsed): boolean {
  if (!isNode(options)) return false
  if (options.type === 'TSAsExpression') return hasZone(options.expression, file)
  if (options.type === 'Identifier') {
    const declared = [...nodes(file.program)].find(
      ({ type, id }) => type === 'VariableDeclarator' && name(id) === options.name
    )
    return hasZone(declared?.init, file)
  }
  const members = options.type === 'ObjectExpression' ? (options.properties as Node[]) : []
  return members.some(({ type, key, argument }) =>
    type === 'SpreadElement' ? hasZone(argument, file) : name(key) === 'timeZone'
  )
}

/** What a node asks of the machine. */
function asks(node: Node, file: Parsed): string | undefined {
  const { type, callee, source } = node
  const [one, two] = Array.isArray(node.arguments) ? (node.arguments as Node[]) : []
  const member = path(node)
  if (member !== undefined) {
    if (local.test(member.split('.')[1]!)) return `${member}: by the machine’s zone or language`
    if (dice.has(member)) return `${member}: by chance`
    if (outside.has(member) && !ends.test(file.file)) return `${member}: of the machine`
  }
  if (type === 'ImportDeclaration' && isNode(source)) {
    const library = String(source.value)
    if (/^date-fns/.test(library) && !zoned.has(file.file)) return `${library}: by the machine’s zone`
    if (/^(?:node:)?os$/.test(library) && !aware.has(file.file)) return `${library}: of the machine`
  }
  if (!isNode(callee)) return undefined
  if (path(callee) === 'Date.parse' && !withZone(one)) return 'Date.parse: of free text'
  if (name(callee) === 'Date') {
    if (type === 'CallExpression' || one === undefined) return 'the clock'
    if (two !== undefined) return 'new Date(year, month, …): by the machine’s zone'
    if (!isNumber(one) && !withZone(one)) return 'new Date(…): of what may be text'
  }
  const intl = path(callee)
  if (intl?.startsWith('Intl.') && type !== 'MemberExpression' && intl !== 'Intl.getCanonicalLocales') {
    if (one === undefined || name(one) === 'undefined') return `${intl}: by the machine’s language`
    if (intl === 'Intl.DateTimeFormat' && !hasZone(two, file)) return `${intl}: by the machine’s zone`
  }
  return undefined
}

function asked(file: Parsed): string[] {
  return [...nodes(file.program)].flatMap(node => {
    const what = asks(node, file)
    return what === undefined ? [] : [`src/${file.file}:${lineOf(file, node)} ${what}`]
  })
}

test('no source asks the machine', () => {
  expect(sources().flatMap(asked)).toEqual([])
})

describe('the scan', () => {
  test.each([
    'date.getHours()',
    'date?.getTimezoneOffset()',
    'date.setMonth(3)',
    "date['getDay']()",
    'date.toLocaleString("de")',
    'text.toLocaleLowerCase()',
    'names.sort((a, b) => a.localeCompare(b))',
    'date.toDateString()',
    'new Date()',
    'Date()',
    'new Date(2026, 2, 5)',
    'new Date(text)',
    "new Date('2026-03-05T08:00')",
    "new Date(day + 'T08:00')",
    'new Date(`2026-03-05T08:00`)',
    'Date.parse(text)',
    "Date.parse('2026-03-05 08:00')",
    'new Intl.DateTimeFormat()',
    "new Intl.DateTimeFormat('de')",
    "new Intl.DateTimeFormat('de', { month: 'long' })",
    "const short = { day: 'numeric' }; new Intl.DateTimeFormat('de', { ...short, year: 'numeric' })",
    "Intl.DateTimeFormat('de', options)",
    'new Intl.Collator()',
    "new Intl.NumberFormat(undefined, { style: 'percent' })",
    'Math.random()',
    'crypto.randomUUID()',
    'const now = Date.now()',
    'process.env.TZ',
    'performance.now()',
    "import { format } from 'date-fns'",
    "import { hostname } from 'node:os'"
  ])('finds %s', text => {
    expect(asked(parsed('write/rss.ts', text))).toHaveLength(1)
  })

  test.each([
    'date.getUTCHours()',
    'new Date(time)',
    'new Date(moment.time + moment.offset * 60_000)',
    'new Date(day * 86_400_000)',
    "Date.parse('0001-01-01T00:00:00Z')",
    'Date.UTC(2026, 2, 5)',
    'date.toISOString()',
    "new Intl.DateTimeFormat('de', { timeZone: 'UTC' })",
    'new Intl.DateTimeFormat(tag, { month, timeZone: zone })',
    "const short = { timeZone: 'UTC' } as const; new Intl.DateTimeFormat('de', { ...short, year: 'numeric' })",
    "new Intl.Segmenter('en', { granularity: 'word' })",
    'names.sort()',
    '// date.getHours()',
    "const says = 'give new Date()'"
  ])('lets %s pass', text => {
    expect(asked(parsed('write/rss.ts', text))).toEqual([])
  })

  test('lets the command ask for time and environment, and for no zone', () => {
    expect(asked(parsed('cli.ts', 'Date.now(), process.env.NO_COLOR'))).toEqual([])
    expect(asked(parsed('cli/make.ts', 'date.getHours()'))).toHaveLength(1)
  })
})

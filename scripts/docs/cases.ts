// The examples of docs/rules/: for each rule what breaks it and what does not, from the case files that test it.
import { readdirSync, readFileSync } from 'node:fs'
import { buildCases } from '../../test/build/cases.ts'

export interface Example {
  /** What the example is of, as the case says it. */
  readonly says: string
  readonly language: 'xml' | 'json' | 'html' | 'text' | 'markdown' | 'yaml'
  readonly lines: readonly string[]
}

export interface Examples {
  readonly broken?: Example
  readonly sound?: Example
}

interface Case extends Example {
  readonly rule: string
  readonly isSound: boolean
}

const folders = ['xml', 'rss', 'atom', 'json', 'html', 'ext', 'opml', 'agreement']

/** Examples of the rules of `check`, by rule. */
export function checkExamples(): ReadonlyMap<string, Examples> {
  const cases = folders.flatMap(folder =>
    readdirSync(`test/cases/check/${folder}`)
      .sort()
      .flatMap(file => caseIn(`test/cases/check/${folder}/${file}`))
  )
  const rules = [...new Set(cases.map(({ rule }) => rule))]
  return new Map(rules.map(rule => [rule, paired(cases.filter(one => one.rule === rule))] as const))
}

function caseIn(file: string): Case[] {
  const bytes = readFileSync(file)
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe
  const text = isWide ? '' : new TextDecoder('utf-8').decode(bytes)
  const found = /(?:<!--|\/\/) (\S+\/\S+) (sound|(?:\S+ )?\d+:\d+|\S+) {2}(.+?)(?: -->)?\n/.exec(text)
  if (!found) return []
  const [head, rule = '', where = '', says = ''] = found
  // A case about bytes that are no text in UTF-8 cannot be printed in a page that is.
  if (text.includes('\ufffd') && !rule.includes('replacement')) return []
  const lines = text.replace(head, '').trimEnd().split('\n').map(visible)
  const language = file.endsWith('.jsonc')
    ? 'json'
    : file.includes('/html/')
      ? 'html'
      : file.endsWith('.txt')
        ? 'text'
        : 'xml'
  return [{ rule, isSound: where === 'sound', says, language, lines }]
}

/** Invisible control characters as their numbers: a page shows nothing else of them. */
function visible(line: string): string {
  return line.replace(
    /[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffd-\uffff]/g,
    character => `\u27e8U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}\u27e9`
  )
}

// The broken and the sound case that differ least; of both, the lines that the other does not have.
function paired(cases: readonly Case[]): Examples {
  const broken = cases.filter(({ isSound }) => !isSound)
  const sound = cases.filter(({ isSound }) => isSound)
  const pairs = broken.flatMap(one =>
    sound.map(other => ({ one, other, size: difference(one, other).length + difference(other, one).length }))
  )
  const nearest = pairs.sort((a, b) => a.size - b.size)[0]
  if (nearest === undefined) return { ...(broken[0] && { broken: shortened(broken[0]) }) }
  const { one, other } = nearest
  const [own, theirs] = narrowed(difference(one, other), difference(other, one))
  return { broken: shortened({ ...one, lines: own }), sound: shortened({ ...other, lines: theirs }) }
}

// Of two long lines, the elements in which they differ.
function narrowed(own: readonly string[], theirs: readonly string[]): [readonly string[], readonly string[]] {
  const [[line = ''], [other = '']] = [own, theirs]
  if (own.length !== 1 || theirs.length !== 1 || line.length < 100) return [own, theirs]
  const [left, right] = [pieces(line), pieces(other)]
  const shortest = Math.min(left.length, right.length)
  let head = 0
  while (head < shortest && left[head] === right[head]) head++
  let tail = 0
  while (tail < shortest - head && left.at(-1 - tail) === right.at(-1 - tail)) tail++
  // Something that is missing is seen in the whole line only.
  if (head + tail === shortest) return [own, theirs]
  const start = Math.max(0, head - (left[head - 1]?.startsWith('</') === true ? 0 : 1))
  const shown = (all: readonly string[]): string => {
    const stop = Math.min(all.length, all.length - tail + 1)
    return `${start > 0 ? '… ' : ''}${all.slice(start, stop).join('')}${stop < all.length ? ' …' : ''}`
  }
  return [[shown(left)], [shown(right)]]
}

/** Tags, each with the text after it. */
function pieces(line: string): readonly string[] {
  return line.match(/<[^>]*>[^<]*|[^<]+/g) ?? []
}

function difference(one: Case, other: Case): readonly string[] {
  const theirs = new Set(other.lines)
  const own = one.lines.filter(line => !theirs.has(line))
  // What is wrong with a repeated line is seen only beside the first.
  const isWhole = own.length === 0 || one.language === 'text' || /twice|unique|repeated|duplicate/.test(one.rule)
  return isWhole ? one.lines : own
}

const MOST_LINES = 26
const MOST_CHARACTERS = 320

function shortened({ says, language, lines }: Example): Example {
  const indent = Math.min(...lines.filter(line => line.trim() !== '').map(line => line.search(/\S/)))
  const shown = lines
    .slice(0, MOST_LINES)
    .map(line => line.slice(Number.isFinite(indent) ? indent : 0))
    .map(line => (line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)} …` : line))
  return { says, language, lines: lines.length > MOST_LINES ? [...shown, '…'] : shown }
}

/** Examples of the rules of a build: from their own cases, else texts that are reported, from the cases of dates and of reading. */
export function buildExamples(): ReadonlyMap<string, Examples> {
  const examples = new Map<string, Examples>()
  const put = (rule: string, broken: Example, sound?: Example): void => {
    if (examples.has(rule)) return
    examples.set(rule, { broken: shortened(broken), ...(sound && { sound: shortened(sound) }) })
  }
  for (const { kind, rule, broken, sound } of buildCases) {
    const exampleOf = (text: string): Example => ({ says: '', language: languages[kind], lines: linesOf(text) })
    put(rule, exampleOf(broken), exampleOf(sound))
  }
  for (const [rule, texts] of lineCases())
    put(rule, { says: '', language: 'text', lines: plainFirst(texts).slice(0, 4) })
  for (const file of readdirSync('test/cases/read').sort()) {
    for (const text of readFileSync(`test/cases/read/${file}`, 'utf8').split(/^=====\n/m)) {
      const found = /^# (.+)\n(?:#.*\n)*>>> (\S+)\n([\s\S]*?)<<<\n([\s\S]*)$/.exec(text)
      const [, says = '', name = '', source = '', expected = ''] = found ?? []
      const ending = name.slice(name.lastIndexOf('.') + 1)
      const language = ({ json: 'json', md: 'markdown', html: 'html', yaml: 'yaml' } as const)[ending] ?? 'text'
      for (const [, rule = ''] of expected.matchAll(/(?:error|warning|info) (\S+\/\S+)/g))
        if (source.trim() !== '') put(rule, { says, language, lines: linesOf(source) })
    }
  }
  return examples
}

const languages = { fields: 'yaml', bodies: 'markdown', settings: 'yaml', authors: 'yaml' } as const

const linesOf = (text: string): readonly string[] => text.replace(/^\n+/, '').trimEnd().split('\n').map(visible)

/** Texts in ASCII before the others: most people can read them. */
function plainFirst(texts: readonly string[]): readonly string[] {
  const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text)
  return [...texts.filter(isPlain), ...texts.filter(text => !isPlain(text))]
}

// One date or byline a line: `text => ! rule` where it is refused, `text => result ~ rule` where it is a guess.
function lineCases(): ReadonlyMap<string, readonly string[]> {
  const inputs = new Map<string, string[]>()
  for (const folder of ['date', 'byline']) {
    for (const file of readdirSync(`test/cases/${folder}`).sort()) {
      let settings = ''
      for (const line of readFileSync(`test/cases/${folder}/${file}`, 'utf8').split('\n')) {
        if (/^(?:@|# language:)/.test(line)) settings = line.replace(/^(?:@|#) ?/, '')
        const [, input, rules = ''] = /^(.+?) => .*?[!~] ((?:[a-z]+\/[a-z-]+ ?)+)$/.exec(line) ?? []
        if (input === undefined || /^[@#]/.test(line)) continue
        for (const rule of rules.trim().split(' ')) {
          const note = settings === '' ? '' : `   (${settings})`
          inputs.set(rule, [...(inputs.get(rule) ?? []), `${visible(input)}${note}`])
        }
      }
    }
  }
  return inputs
}

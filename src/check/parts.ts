// A feed checked in the pieces it is made of: each item's element once, whatever feeds it is in, and each frame around them.

import type { Format } from '../formats.ts'
import type { Level, Problem } from '../problem.ts'
import { utf8Text } from '../syntax/encoding.ts'
import { quoted } from '../syntax/quoted.ts'
import { namespaceOf } from '../syntax/xml/attributes.ts'
import type { Prefixes, XmlElement } from '../syntax/xml/element.ts'
import { KnownNames } from '../syntax/xml/names.ts'
import { readXml } from '../syntax/xml/reader.ts'
import { encodingFaults } from './any/encoding.ts'
import { judge } from './any/walk.ts'
import { xmlFaults } from './any/wellformed.ts'
import { addUses, contextOf, digestOf, judgeFrame, judgeWhole, type Settings } from './document.ts'
import { Findings } from './findings.ts'
import type { Digest, Grammar } from './grammar.ts'
import { repeatedIds, sameId } from './json/rules.ts'
import { json, jsonItem } from './json.ts'
import { vocabularies } from './vocabularies.ts'

/** A feed about to be published. */
export interface FeedParts {
  readonly format: Format
  /** The document without its items. */
  readonly frame: Uint8Array
  /** Elements (or objects of JSON) in the feed's order. The same array object is the same item, and is never changed. */
  readonly items: readonly Uint8Array[]
}

export interface PartsOptions {
  readonly file?: string
  readonly base?: string
  readonly rules?: Readonly<Record<string, 'off' | Level>>
  readonly html?: boolean
  readonly now?: number
}

/** What was found: in the frame or between the items, and in each item, at places in its own bytes. */
export interface PartsVerdict {
  readonly feed: readonly Problem[]
  readonly items: readonly (readonly Problem[])[]
}

/** What is kept of an item that was checked. */
interface Kept {
  readonly problems: readonly Problem[]
  readonly digest: Digest
  readonly uses: readonly string[]
  /** Namespaces in use, and the prefixes they were used by. */
  readonly seen: ReadonlySet<string>
  readonly prefixes: ReadonlyMap<string, string>
}

/** Items that were checked before; unused ones are garbage-collected. One for each set of options. */
export type Seen = WeakMap<Uint8Array, Kept>

/**
 * Checks a feed in pieces. With the same `seen`, an item costs nothing the second time, whatever feed it is in.
 * Problems of an item have places in its own bytes; `feed` has those of the frame, and of items that do not go together.
 */
export function checkParts(parts: FeedParts, options: PartsOptions = {}, seen: Seen = new WeakMap()): PartsVerdict {
  return parts.format === 'json' ? checkJson(parts, options, seen) : checkXml(parts, options, seen)
}

function settings({ now, base, html = true }: PartsOptions, { report }: Findings): Settings {
  return { html, report, ...(now === undefined ? {} : { now }), ...(base === undefined ? {} : { base }) }
}

function checkXml({ frame, items }: FeedParts, options: PartsOptions, seen: Seen): PartsVerdict {
  const findings = new Findings(options)
  const source = utf8Text(frame, encodingFaults(findings.report))
  const own = settings(options, findings)
  const framed = judgeFrame(source, own)
  if (!framed) return { feed: findings.problems(source.text), items: items.map(() => []) }
  const { root, context } = framed
  const grammar = context.grammar!
  const inside = (grammar.feed?.(root) ?? root).prefixes
  const names = new KnownNames()
  const kept = items.map(bytes => {
    const known = seen.get(bytes)
    if (known && hasPrefixes(inside, known.prefixes)) return known
    const made = judgeItem(bytes, grammar, inside, options, names)
    seen.set(bytes, made)
    return made
  })
  for (const one of kept) for (const namespace of one.seen) context.seen.add(namespace)
  const uses = new Map(kept.flatMap(one => one.uses.map(key => [key, 0] as const)))
  // Items come after the frame: the writer keeps this order, and their places are not looked up.
  const digests = kept.map(({ digest }) => ({
    ...digest,
    at: source.text.length,
    idAt: source.text.length,
    updatedAt: source.text.length
  }))
  judgeWhole(root, context, digests, uses)
  return { feed: findings.problems(source.text), items: kept.map(({ problems }) => problems) }
}

function hasPrefixes(scope: Prefixes, wanted: ReadonlyMap<string, string>): boolean {
  for (const [prefix, namespace] of wanted) if ((namespaceOf(scope, prefix) ?? '') !== namespace) return false
  return true
}

function judgeItem(
  bytes: Uint8Array,
  grammar: Grammar,
  scope: Prefixes,
  options: PartsOptions,
  known: KnownNames
): Kept {
  const findings = new Findings(options)
  const { text: source, isUnsuspicious } = utf8Text(bytes, encodingFaults(findings.report))
  const seen = new Set<string>()
  const context = contextOf(grammar, settings(options, findings), seen)
  const { root } = readXml(source, { report: xmlFaults(findings.report), clean: isUnsuspicious(), known }, scope)
  const prefixes = new Map<string, string>()
  if (!root) return { problems: findings.problems(source), digest: { at: 0 }, uses: [], seen, prefixes }
  const declaration = grammar.item?.(root, grammar.flavour === 'rss' ? 2 : 1)
  if (declaration) judge(root, declaration, context)
  collect(root, prefixes)
  const uses = new Map<string, number>()
  addUses(root, uses)
  return {
    problems: findings.problems(source),
    digest: detached(digestOf(root, context)),
    uses: [...uses.keys()],
    seen,
    prefixes
  }
}

/** With strings of its own: a piece of a string keeps the whole one in memory, here the text of an item for as long as a build lasts. */
function detached({ id, updated, ...rest }: Digest): Digest {
  return {
    ...rest,
    ...(id !== undefined && { id: copied(id) }),
    ...(updated !== undefined && { updated: copied(updated) })
  }
}

const copied = (text: string): string => Buffer.from(text).toString()

/** The prefixes of a tree, with their namespaces. */
function collect(element: XmlElement, prefixes: Map<string, string>): void {
  prefixes.set(element.prefix, element.namespace)
  for (const { prefix, namespace } of element.attributes) if (prefix !== '') prefixes.set(prefix, namespace)
  for (const one of element.children) collect(one, prefixes)
}

function checkJson({ frame, items }: FeedParts, options: PartsOptions, seen: Seen): PartsVerdict {
  const findings = new Findings(options)
  const { text: source } = utf8Text(frame, encodingFaults(findings.report))
  json(source, jsonContext(options, findings))
  const kept = items.map(bytes => {
    const known = seen.get(bytes)
    if (known) return known
    const made = judgeObject(bytes, options)
    seen.set(bytes, made)
    return made
  })
  const ids = kept.map(({ digest }) => digest.id)
  for (const index of repeatedIds(ids)) findings.report(sameId, source.length, quoted(ids[index]!))
  return { feed: findings.problems(source), items: kept.map(({ problems }) => problems) }
}

function jsonContext(options: PartsOptions, findings: Findings): Parameters<typeof json>[1] {
  return { flavour: 'json', vocabularies, seen: new Set(), ...settings(options, findings) }
}

function judgeObject(bytes: Uint8Array, options: PartsOptions): Kept {
  const findings = new Findings(options)
  const { text: source } = utf8Text(bytes, encodingFaults(findings.report))
  const id = jsonItem(source, jsonContext(options, findings))
  const digest = detached(id === undefined ? { at: 0 } : { at: 0, id })
  return { problems: findings.problems(source), digest, uses: [], seen: new Set(), prefixes: new Map() }
}

// What JSON Feed 1.1 and 1 demand: the walk over a document, which compares each member with its declaration. https://www.jsonfeed.org/

import { jsonTree } from '../syntax/json/reader.ts'
import { member, type Node, type ObjectNode, offsetsIn } from '../syntax/json/tree.ts'
import { quoted } from '../syntax/quoted.ts'
import { chapters, isChapters } from './chapters.ts'
import * as relations from './json/rules.ts'
import { type DeclaredMember, feed, item, type Shape } from './json/shape.ts'
import * as values from './json/values.ts'
import { jsonFaults } from './json/wellformed.ts'
import type { CheckRun, RuleOn } from './rule.ts'
import { breaks } from './run.ts'
import { html } from './values/html.ts'

/** Checks a whole JSON Feed; everything found goes to `context.report`. `chapters`: it is no feed but a file of chapters, and was checked as one. */
export function json(source: string, context: CheckRun): 'chapters' | undefined {
  const root = jsonTree(source, jsonFaults(context.report))
  if (!root) return undefined
  if (root.type === 'object' && isChapters(root)) {
    chapters(root, context.report)
    return 'chapters'
  }
  if (root.type === 'object' && relations.isOther(root)) context.report(relations.otherJson, root.at, '')
  else if (root.type === 'object') new Walk(source, context, isOld(root)).feed(root)
  else context.report(relations.notAnObject, root.at, `it is ${article(root.type)}`)
  return undefined
}

/** Checks one item of version 1.1 by the text of its object alone, as it is in `items`. Returns its id. */
export function jsonItem(source: string, context: CheckRun): string | undefined {
  const root = jsonTree(source, jsonFaults(context.report), 'items[0]')
  if (root?.type === 'object') {
    new Walk(source, context, false).itemAlone(root)
    const id = member(root, 'id')
    return id?.type === 'string' ? id.value : undefined
  }
  if (root) context.report(relations.wrongType, root.at, `${root.path} is ${article(root.type)}, not an object`)
  return undefined
}

/** Version 1 knows less. */
function isOld(root: ObjectNode): boolean {
  const version = member(root, 'version')
  return version?.type === 'string' && /\/version\/1$/.test(version.value)
}

class Walk {
  private readonly source: string
  private readonly context: CheckRun
  private readonly old: boolean

  constructor(source: string, context: CheckRun, old: boolean) {
    this.source = source
    this.context = context
    this.old = old
  }

  feed(root: ObjectNode): void {
    this.object(root, feed)
    this.run(relations.feedRules, root)
    this.people(root)
    const items = member(root, 'items')
    for (const one of items?.type === 'array' ? items.items : []) if (one.type === 'object') this.item(one)
  }

  itemAlone(root: ObjectNode): void {
    this.object(root, item)
    this.item(root)
  }

  private item(node: ObjectNode): void {
    this.run(relations.itemRules, node)
    this.people(node)
    const content = member(node, 'content_html')
    if (content?.type !== 'string' || !this.context.html) return
    const place = offsetsIn(this.source, content)
    for (const { rule, offset, text } of html(content.value)) {
      this.context.report(rule, place(offset), text)
    }
  }

  private people(node: ObjectNode): void {
    this.run(relations.authorRules, node)
    if (!this.old) this.run(relations.newerRules, node)
  }

  private run<Subject extends Node>(rules: readonly RuleOn<Subject>[], node: Subject): void {
    for (const rule of rules) {
      const verdict = rule.broken(node, this.context)
      if (verdict === false) continue
      for (const found of breaks(verdict)) {
        this.context.report(rule, values.placeOf(this.source, node, found), found.of ?? node.path)
      }
    }
  }

  private object(node: ObjectNode, shape: Shape): void {
    for (const [name, { missing }] of shape) {
      if (missing && !member(node, name)) this.context.report(missing, node.at, node.path)
    }
    for (const { name, at, value } of node.members) {
      const declared = shape.get(name)
      if (declared) {
        if (this.old && declared.since) this.context.report(relations.newer, at, value.path)
        this.value(value, declared)
      } else if (name.startsWith('_')) this.extension(name, at, value)
      else this.context.report(relations.unknownMember, at, unknown(name, value.path, shape))
    }
  }

  private extension(name: string, at: number, value: Node): void {
    if (!/^_[a-z][^.]*$/i.test(name)) this.context.report(relations.extensionName, at, quoted(name))
    else if (value.type !== 'object') this.context.report(relations.extensionObject, value.at, value.path)
  }

  private value(node: Node, declared: DeclaredMember): void {
    if (node.type !== declared.type) {
      const of = `${node.path} is ${article(node.type)}, not ${article(declared.type)}`
      this.context.report(declared.wrongType ?? relations.wrongType, node.at, of)
      return
    }
    if (declared.rules) this.run(declared.rules, node)
    if (node.type === 'object' && declared.members) this.object(node, declared.members)
    if (node.type === 'array' && declared.each) for (const one of node.items) this.value(one, declared.each)
  }
}

const article = (type: Node['type']): string =>
  type === 'null'
    ? 'null'
    : `${/^[aeo]/.test(type) ? 'an' : 'a'} ${type === 'array' ? 'list' : type}`.replace('an list', 'a list')

/** Names as people misspell them: in camel case, with hyphens, in the singular. */
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '')
const spellings = new WeakMap<Shape, ReadonlyMap<string, string>>()

function spellingsOf(shape: Shape): ReadonlyMap<string, string> {
  const known = spellings.get(shape)
  if (known) return known
  const made = new Map(
    [...shape.keys()].flatMap(name => [[plain(name).replace(/s$/, ''), name] as const, [plain(name), name] as const])
  )
  spellings.set(shape, made)
  return made
}

function unknown(name: string, path: string, shape: Shape): string {
  const near = name.length < 40 ? spellingsOf(shape).get(plain(name)) : undefined
  return near ? `${quoted(path)}, it is ${near}` : quoted(path)
}

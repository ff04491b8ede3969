// Demands that many targets have in common; each target states them with its own source.
import { atom } from '../../namespaces/atom.ts'
import { nearForm } from '../../namespaces/near.ts'
import type { Level } from '../../problem.ts'
import { quoted } from '../../syntax/quoted.ts'
import { child, text, trimmed } from '../../syntax/xml/element.ts'
import type { Target, TargetSource } from '../../targets.ts'
import { rulesOfTarget, type TargetFeed, type TargetItem, type TargetRuleOn } from './rule.ts'
import { says } from './subject.ts'

/** The name of a target in the middle of a sentence. */
const who = ({ title }: Target): string => title

/** What a feed must have. */
export function missingInFeed(
  target: Target,
  what: 'title' | 'link' | 'description' | 'language' | 'pubDate',
  source: TargetSource,
  level?: Level
): TargetRuleOn<TargetFeed> {
  return rulesOfTarget(target).onFeed(`feed-${what.toLowerCase()}`, {
    ...(level && { level }),
    says: `The feed has no ${words[what]}`,
    fix: `Add <${what}> to the channel: ${who(target)} asks for it`,
    source,
    broken: ({ feed, heard }) => {
      if (what === 'title') return heard.title.text === ''
      if (what === 'link') return heard.url === undefined
      if (what === 'language') return !heard.language
      if (what === 'description') return !heard.description
      return !says(feed, feed.namespace === atom.uri ? 'updated' : 'pubDate')
    }
  })
}

const words = {
  title: 'title',
  link: 'link to its page',
  description: 'description',
  language: 'language',
  pubDate: 'date'
} as const

/** What an item must have. */
export function missingInItem(
  target: Target,
  what: 'title' | 'link' | 'guid' | 'pubDate' | 'description' | 'author' | 'category',
  source: TargetSource,
  level?: Level
): TargetRuleOn<TargetItem> {
  return rulesOfTarget(target).onItem(names[what].id, {
    ...(level && { level }),
    says: `The item has no ${names[what].says}`,
    fix: `${names[what].fix}: ${who(target)} asks for it`,
    source,
    broken: ({ element, heard, feed }) => {
      const isAtom = element.namespace === atom.uri
      if (what === 'title') return heard.title.value.text === ''
      if (what === 'link') return heard.url === undefined
      if (what === 'guid') return heard.id === undefined
      if (what === 'description') return !(heard.summary ?? (isAtom ? heard.content : undefined))?.value.text.trim()
      if (what === 'category') return heard.categories.length === 0
      if (what === 'author') return heard.authors.value.length === 0 && !child(feed, 'author', atom.uri)
      const date = heard.published ?? (isAtom ? heard.updated : undefined)
      if (date === undefined) return true
      return date.value.time === undefined && { at: date.at, of: quoted(date.value.text) }
    }
  })
}

const names = {
  title: { id: 'title', says: 'title', fix: 'Add <title>' },
  link: { id: 'link', says: 'link to its page', fix: 'Add <link>' },
  guid: { id: 'id', says: 'id', fix: 'Add <guid>, and never change it' },
  pubDate: { id: 'date', says: 'date that can be read', fix: 'Write <pubDate> with day, time and zone' },
  description: { id: 'description', says: 'description', fix: 'Add <description>' },
  author: { id: 'author', says: 'author', fix: 'Name the author in <dc:creator>' },
  category: { id: 'category', says: 'category', fix: 'Add <category>' }
} as const

/** The format of the feed. */
export function formatOf(target: Target, source: TargetSource, level?: Level): TargetRuleOn<TargetFeed> {
  const accepted = target.formats.includes('atom') ? 'RSS 2.0 or Atom 1.0' : 'RSS 2.0'
  return rulesOfTarget(target).onFeed('format', {
    ...(level && { level }),
    says: `${target.title} ${level === 'warning' ? 'is not known to read' : 'does not read'} feeds of this format`,
    fix: `Provide ${accepted}`,
    source,
    broken: ({ root }) => {
      const isRss = root.name === 'rss' && root.namespace === ''
      const isAtom = root.name === 'feed' && root.namespace === atom.uri
      return !(isRss || (isAtom && target.formats.includes('atom'))) && { of: `<${root.name}>` }
    }
  })
}

/** Addresses of namespaces that are nearly those of the target. */
export function exactNamespaces(target: Target, source: TargetSource, level?: Level): TargetRuleOn<TargetFeed> {
  const form = (address: string): string => nearForm(address).replace(/^https?:\/\/(?:www\.)?/, '')
  const right = new Map(target.namespaces.map(({ uri }) => [form(uri), uri]))
  return rulesOfTarget(target).onFeed('namespace', {
    ...(level && { level }),
    says: 'The address of this namespace is not exact',
    fix: `Write it exactly: ${target.namespaces.map(({ uri }) => uri).join(', ')}`,
    source,
    broken: ({ declared }) =>
      declared.flatMap(({ namespace, at }) => {
        const meant = right.get(form(namespace))
        return meant === undefined || meant === namespace ? [] : [{ at, of: quoted(namespace) }]
      })
  })
}

/** A document that names another encoding than UTF-8. */
export function onlyUtf8(target: Target, source: TargetSource): TargetRuleOn<TargetFeed> {
  return rulesOfTarget(target).onFeed('encoding', {
    says: `${target.title} reads UTF-8 only`,
    fix: 'Save the file in UTF-8, with encoding="utf-8" in its first line',
    source,
    broken: ({ root }) => {
      const name = /^\ufeff?<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(root.source)?.[1]
      return name !== undefined && !/^utf-?8$/i.test(name) && { at: 0, of: quoted(name) }
    }
  })
}

/** Markup in the title of an item. */
export function plainTitle(target: Target, source: TargetSource, level?: Level): TargetRuleOn<TargetItem> {
  return rulesOfTarget(target).onItem('title-markup', {
    ...(level && { level }),
    says: 'The title has HTML in it',
    fix: `Write plain text: ${target.title} shows tags as they are`,
    source,
    broken: ({ element, heard: { title } }) => {
      const given = child(element, 'title')
      const shown = given ? text(given) : ''
      return /<\/?[a-z][^<>]*>/i.test(shown) && { at: title.at, of: quoted(trimmed(given!)) }
    }
  })
}

/** A file that is too large. */
export function atMostBytes(
  target: Target,
  most: number,
  source: TargetSource,
  level?: Level
): TargetRuleOn<TargetFeed> {
  return rulesOfTarget(target).onFeed('size', {
    ...(level && { level }),
    says: `The file is larger than ${most / 1e6} MB`,
    fix: 'Publish fewer items, or shorter ones',
    source,
    broken: ({ bytes }) => bytes > most && { of: `${(bytes / 1e6).toFixed(1)} MB` }
  })
}

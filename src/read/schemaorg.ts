// What schema.org annotations in JSON-LD say of a page: the one object that is its article, whatever is around it.
import { decoded } from '../syntax/htmltext.ts'

export type Thing = { readonly [name: string]: unknown }

const articles =
  /^(?:https?:\/\/schema\.org\/)?(?:(?:News|Reportage|ReportageNews|AnalysisNews|OpinionNews|BackgroundNews|ReviewNews|AskPublicNews|Tech|Scholarly|Medical|MedicalScholarly|Satirical|AdvertiserContent)?Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review|ClaimReview|ExtraNewsArticle)$/

const typesOf = (thing: Thing): string[] => listOf(thing['@type']).filter(one => typeof one === 'string') as string[]

export const isArticle = (thing: Thing): boolean => typesOf(thing).some(type => articles.test(type))
export const isOrganization = (thing: Thing): boolean =>
  typesOf(thing).some(type => /Organi[sz]ation|Corporation$/.test(type))

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Text of a member; the first of several, and the `@value` or `name` of an object. */
export function textOf(value: unknown): string {
  for (const one of listOf(value)) {
    const text = isThing(one) ? textOf(one['@value'] ?? one.name) : typeof one === 'number' ? String(one) : one
    if (typeof text === 'string' && text.trim() !== '') return text.trim()
  }
  return ''
}

/** The address that a member names: a string, or an object with `@id` or `url`. */
export function addressOf(value: unknown): string {
  for (const one of listOf(value)) {
    const text = isThing(one) ? textOf(one['@id'] ?? one.id ?? one.url) : one
    if (typeof text === 'string' && /^https?:/i.test(text.trim())) return text.trim()
  }
  return ''
}

/** The objects of one script; pages of the wild have comments, control characters and trailing commas in them. */
export function thingsOf(script: string): Thing[] {
  const plain = script.replace(/^\s*(?:\/\/)?\s*<!(?:\[CDATA\[|--)|(?:\/\/)?\s*(?:\]\]>|-->)\s*$/g, '').trim()
  for (const attempt of [
    () => plain,
    () =>
      plain
        .replace(/[\u0000-\u001f]+/g, ' ')
        .replace(/,\s*([}\]])/g, '$1')
        .replace(/;\s*$/, ''),
    () => decoded(plain.replace(/[\u0000-\u001f]+/g, ' '))
  ]) {
    try {
      return flattened(JSON.parse(attempt()), 0)
    } catch (thrown) {
      if (!(thrown instanceof SyntaxError)) throw thrown
    }
  }
  return []
}

function flattened(value: unknown, depth: number): Thing[] {
  if (depth > 4) return []
  if (Array.isArray(value)) return value.flatMap(one => flattened(one, depth + 1))
  if (!isThing(value)) return []
  const inside = [value['@graph'], isArticle(value) ? undefined : (value.mainEntity ?? value.mainEntityOfPage)]
  return [value, ...inside.flatMap(one => flattened(one, depth + 1))]
}

/** The article of the page: that of its address, else the one that says most. */
export function articleOf(things: readonly Thing[], url: string): Thing | undefined {
  const all = things.filter(isArticle)
  const plain = (text: string): string =>
    text
      .replace(/[#?].*$/, '')
      .replace(/\/$/, '')
      .replace(/^https?:\/\/(?:www\.)?/, '')
  const weight = (one: Thing): number =>
    (['headline', 'datePublished', 'author'] as const).filter(name => textOf(one[name]) !== '').length * 2 +
    ([one.url, one.mainEntityOfPage, one['@id']].some(address => url !== '' && plain(addressOf(address)) === plain(url))
      ? 3
      : 0)
  return [...all].sort((a, b) => weight(b) - weight(a))[0]
}

/** A reference by `@id` is the object that has it. */
export function resolved(value: unknown, things: readonly Thing[]): unknown {
  if (Array.isArray(value)) return value.map(one => resolved(one, things))
  if (!isThing(value) || value.name !== undefined || typeof value['@id'] !== 'string') return value
  return things.find(one => one['@id'] === value['@id'] && one.name !== undefined) ?? value
}

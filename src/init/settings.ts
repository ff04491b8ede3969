// How a dateline.yaml is written: every setting with the reason it has, in a line of its own.
import { stringify } from 'yaml'
import { languageTag } from '../syntax/language.ts'
import { isZoneName } from '../syntax/tz.ts'
import { webAddress } from '../syntax/uri.ts'
import { pathOf, type SiteFound } from './found.ts'

/** What is asked for on the command line; it counts more than what was found. */
export interface Wanted {
  readonly title?: string | undefined
  readonly url?: string | undefined
  readonly zone?: string | undefined
  readonly language?: string | undefined
  readonly link?: string | undefined
}

/** What other parts know, for what is written must be read again. */
export interface Readable {
  /** The first word of a pattern of addresses that is not known, if there is one. */
  readonly strangeWord: (pattern: string) => string | undefined
}

export interface SiteSettings {
  readonly title: string
  readonly url: string
  readonly site: SiteFound
}

const value = (one: unknown): string =>
  stringify(one, { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: true }).trimEnd()

/** The site with what was asked for, and without what could not be read; `missing` where it has no title or no address. */
export function settle(
  found: SiteFound,
  wanted: Wanted,
  { strangeWord }: Readable
): SiteSettings | { readonly missing: 'title' | 'url' } {
  const notes = [...found.notes]
  const title = wanted.title ?? found.title
  const written = wanted.url ?? found.url
  const url = written !== undefined && /^https?:\/\//i.test(written) ? webAddress(written) : undefined
  if (url === undefined) return { missing: 'url' }
  if (title === undefined) return { missing: 'title' }
  const spoken = wanted.language ?? found.language
  const language = spoken === undefined ? undefined : languageTag(spoken.replaceAll('_', '-'))
  if (spoken !== undefined && language === undefined) notes.push(`The language ${spoken} is not a language tag.`)
  const wantedZone = wanted.zone ?? found.zone
  const zone = wantedZone !== undefined && isZoneName(wantedZone) ? wantedZone : undefined
  if (wantedZone !== undefined && zone === undefined) notes.push(`The zone ${wantedZone} is not a known time zone.`)
  let link = wanted.link ?? moved(found.link, found.url, wanted.url)
  const strange = link === undefined ? undefined : strangeWord(link)
  if (strange !== undefined) {
    notes.push(`The addresses are made by ${link}, and ${strange} in it is not known here: write link:.`)
    link = undefined
  }
  const defaults = (found.defaults ?? []).filter(({ path, permalink }) => {
    const word = typeof permalink === 'string' ? strangeWord(permalink) : undefined
    if (word !== undefined)
      notes.push(
        `The addresses of ${String(path)} are made by ${String(permalink)}, and ${word} in it is not known here.`
      )
    return word === undefined
  })
  return {
    title,
    url: url.endsWith('/') || /\.\w+$/.test(url) ? url : `${url}/`,
    site: { ...found, language, zone, link, defaults, notes }
  }
}

/** The pattern below the path of another address of the site. */
function moved(link: string | undefined, from: string | undefined, to: string | undefined): string | undefined {
  const path = pathOf(to)
  if (link === undefined || to === undefined || (path !== '' && link.startsWith(`${path}/`))) return link
  const own = pathOf(from)
  return path + (own !== '' && link.startsWith(`${own}/`) ? link.slice(own.length) : link)
}

/** The text of dateline.yaml. */
export function settingsText({ title, url, site }: SiteSettings): string {
  const lines: string[] = [
    '# yaml-language-server: $schema=node_modules/dateline/docs/dateline.schema.json',
    '# All settings: node_modules/dateline/docs/config.md',
    ...(site.generator === '' ? [] : [`# Written by dateline init from ${site.seen} (${site.generator}).`]),
    ...site.notes.map(note => `# Look at this: ${note}`),
    'site:',
    `  title: ${value(title)}`
  ]
  const say = (name: string, one: unknown, why: string, indent = ''): void => {
    if (one === undefined || (Array.isArray(one) && one.length === 0)) return
    lines.push(`${indent}${name}: ${value(one)}${why === '' ? '' : ` # ${why}`}`)
  }
  say('description', site.description, '', '  ')
  say('url', url, 'the home page; its domain is part of the ids that dateline makes', '  ')
  if (site.language === undefined) lines.push('  # language: en # of items that do not name theirs')
  say('language', site.language, 'of items that do not name theirs', '  ')
  if (site.zone === undefined) lines.push('  # zone: Europe/Istanbul # of times that are written without an offset')
  say('zone', site.zone, 'of times that are written without an offset', '  ')
  say('rights', site.rights, '', '  ')
  say('authors', site.author === undefined ? undefined : [site.author], 'of the feeds themselves', '  ')
  if (site.link === undefined) lines.push('# link: /{path}/ # the addresses of items that do not give their own')
  say('link', site.link, 'the addresses of items that do not give their own')
  say('slugs', site.slugs, 'what a file name becomes in an address')
  say('languages', site.languages, 'as folders and file names spell them')
  say('sections', site.sections, 'an item without a section is in that of its folder')
  say('ids', site.ids && { from: site.ids }, 'the address is the id, as it was in the feeds of the generator')
  say('include', site.include, 'the only files that are read')
  say('ignore', site.ignore, 'files and folders that are no items')
  say('authors', site.authors, 'the people who write')
  say('assets', site.assets, 'the files of the site: the lengths and types of pictures and audio are read here')
  if (site.defaults?.length)
    lines.push(
      'defaults: # fields of items that have none of their own',
      ...site.defaults.map(one => `  - ${value(one)}`)
    )
  if ((site.languages?.length ?? 0) > 1)
    lines.push('feeds:', '  - { name: main }', '  - { each: language } # one feed for each language')
  return `${lines.join('\n')}\n`
}

/** A comment on fields of the items that mean nothing to dateline yet. */
export function fieldsComment(unknown: readonly string[]): string {
  if (unknown.length === 0) return ''
  return [
    '# Items have these fields too, which are not read. Name what one means to read it: { teaser: summary }.',
    `# fields: { ${unknown.map(name => `${name}: …`).join(', ')} }`,
    ''
  ].join('\n')
}

// How authors are read: authors.yaml (a map of slugs, or a list), or author pages whose file names are their slugs.
import type { Author, Field, Source, Value } from '../model.ts'
import { type Problem, problemOf } from '../problem.ts'
import { fieldAddress } from '../syntax/fieldaddress.ts'
import { nearest } from '../syntax/nearest.ts'
import { isZoneName, zoneHint } from '../syntax/tz.ts'
import { isValueMap, type YamlDocument, yamlDocument } from '../syntax/yaml.ts'
import { decoded } from './encoding.ts'
import { kindOf } from './kind.ts'
import { headOf } from './markdown.ts'
import { authorRules } from './rules.ts'
import { yamlFields, yamlProblems } from './yaml.ts'

type Key = keyof Author

/** The keys of authors.yaml, under every spelling that is accepted. */
const keys: { readonly [name: string]: Key } = {
  name: 'name',
  slug: 'slug',
  aliases: 'aliases',
  kind: 'kind',
  email: 'email',
  url: 'url',
  avatar: 'avatar',
  organization: 'organization',
  zone: 'zone',
  same_as: 'sameAs',
  sameAs: 'sameAs',
  // Docusaurus, Jekyll themes and WordPress plugins.
  image_url: 'avatar',
  imageURL: 'avatar',
  image: 'avatar',
  picture: 'avatar',
  photo: 'avatar',
  website: 'url',
  homepage: 'url',
  timezone: 'zone',
  display_name: 'name'
}

/** What lists of authors hold for pages about them. */
const forPages = new Set(
  'title bio description socials social page permalink role job location twitter mastodon github linkedin facebook instagram gravatar key order weight links'.split(
    ' '
  )
)

/** One spelling of each key, to be named in messages. */
const known = [...new Set(Object.values(keys))].map(key => (key === 'sameAs' ? 'same_as' : key))

/** What author pages of site generators call the same things; other fields of a page are ignored. */
const pageKeys: { readonly [name: string]: Key } = {
  ...keys,
  display_name: 'name',
  full_name: 'name',
  title: 'name',
  website: 'url',
  profile_photo: 'avatar',
  image: 'avatar',
  photo: 'avatar',
  agency_full_name: 'organization',
  affiliation: 'organization',
  timezone: 'zone'
}

export interface AuthorOptions {
  /** The address of the site: relative addresses of people and pictures are seen from it. Without it they stay as they are written. */
  readonly site?: string
}

interface Found {
  readonly author: Author
  readonly place: { readonly file: string; readonly line?: number }
}

/**
 * The authors of authors.yaml and of author pages, in the order of the sources.
 *
 * In authors.yaml an unknown key is the warning `authors/unknown-key`; on a page it is ignored. An entry without a name is an
 * error and left out, and so is a second author with a slug that is taken.
 */
export function authors(
  sources: Source | Iterable<Source>,
  { site }: AuthorOptions = {}
): {
  authors: readonly Author[]
  problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const bySlug = new Map<string, Found>()
  const all: Author[] = []
  for (const source of Symbol.iterator in sources ? sources : [sources]) {
    for (const found of authorsOf(source, site, problems)) {
      const { slug } = found.author
      const before = slug === undefined ? undefined : bySlug.get(slug)
      if (before !== undefined) {
        const { name } = before.author
        const there = `${before.place.file}${before.place.line === undefined ? '' : `:${before.place.line}`}`
        const says = `The slug "${slug}" is already used by ${name} (${there}): give ${found.author.name} another one.`
        problems.push(problemOf(authorRules['authors/same-slug'], found.place, says))
        continue
      }
      if (slug !== undefined) bySlug.set(slug, found)
      all.push(found.author)
    }
  }
  return { authors: all, problems }
}

function authorsOf(source: Source, site: string | undefined, problems: Problem[]): readonly Found[] {
  const text = decoded(source)
  if (typeof text !== 'string') {
    problems.push(text)
    return []
  }
  return kindOf(source.file) === 'markdown'
    ? page(text, source.file, site, problems)
    : list(text, source.file, site, problems)
}

/** authors.yaml; JSON is YAML too. */
function list(text: string, file: string, site: string | undefined, problems: Problem[]): readonly Found[] {
  const document = yamlDocument(text, file)
  const { value } = document
  problems.push(...yamlProblems(document))
  if (value === undefined || value === '') return []
  if (typeof value === 'string') {
    const says =
      'This is not a list of authors: write a map of slugs ("jane-doe:" and below it "name: Jane Doe") or a list.'
    problems.push(problemOf(authorRules['authors/not-a-list'], { file, line: 1 }, says))
    return []
  }
  const entries: (readonly [step: string | number, entry: Value])[] = isValueMap(value)
    ? Object.entries(value)
    : value.map((entry, i) => [i, entry] as const)
  return entries.flatMap(([step, entry]) => listed(document, file, step, entry, site, problems) ?? [])
}

/** One entry; `jane-doe: Jane Doe` and a list of mere names will do. */
function listed(
  document: YamlDocument,
  file: string,
  step: string | number,
  entry: Value,
  site: string | undefined,
  problems: Problem[]
): Found | undefined {
  const place = { file, ...(document.keyPlaceOf([step]) ?? document.placeOf([step])) }
  const given: { slug?: string } = typeof step === 'string' ? { slug: step } : {}
  if (typeof entry === 'string' && entry !== '') return { author: { ...given, name: entry }, place }
  if (!isValueMap(entry)) {
    const says = 'This is not an author: write at least a name ("name: Jane Doe").'
    problems.push(problemOf(authorRules['authors/no-name'], place, says))
    return undefined
  }
  for (const name of Object.keys(entry)) {
    if (Object.hasOwn(keys, name) || forPages.has(name)) continue
    const near = nearest(name, known)
    const advice = near === undefined ? `use ${known.join(', ')}, or remove it.` : `did you mean "${near}"?`
    const says = `"${name}" is not a key of an author: ${advice}`
    problems.push(
      problemOf(authorRules['authors/unknown-key'], { file, ...document.keyPlaceOf([step, name]), field: name }, says)
    )
  }
  const fields = yamlFields(document, entry, [step])
  const author = authorOf(fields, keys, { file, site, problems })
  if (author.name === undefined) {
    const says = `This author has no name: add "name:" to ${typeof step === 'string' ? `"${step}"` : 'the entry'}.`
    problems.push(problemOf(authorRules['authors/no-name'], place, says))
    return undefined
  }
  return { author: { ...given, ...author, name: author.name }, place }
}

/** An author page: its front matter, with the file's name for a slug. */
function page(text: string, file: string, site: string | undefined, problems: Problem[]): readonly Found[] {
  const head = headOf(text, file)
  problems.push(...head.problems)
  if (head.fields === undefined || head.fields.size === 0) return []
  const slug = slugOf(file)
  const author = authorOf(head.fields, pageKeys, { file, site, problems })
  const name = author.name ?? [only(head.fields, 'first_name'), only(head.fields, 'last_name')].join(' ').trim()
  if (name === '') {
    const says = 'This author has no name: add "display_name:" or "name:" to the page.'
    problems.push(problemOf(authorRules['authors/no-name'], { file, line: 1 }, says))
    return []
  }
  const github = only(head.fields, 'github')
  const account = /^[A-Za-z\d](?:[A-Za-z\d-]{0,38})$/.test(github) ? `https://github.com/${github}` : undefined
  const sameAs = [...(author.sameAs ?? []), ...(account === undefined ? [] : [account])]
  return [{ author: { slug, ...author, name, ...(sameAs.length > 0 && { sameAs }) }, place: { file, line: 1 } }]
}

/** An author's fields under our names; where two names mean the same, the first is used. */
function authorOf(
  fields: ReadonlyMap<string, Field>,
  names: { readonly [name: string]: Key },
  { file, site, problems }: { readonly file: string; readonly site: string | undefined; readonly problems: Problem[] }
): Partial<Author> {
  const author: { -readonly [key in Key]?: Author[key] } = {}
  for (const [name, key] of Object.entries(names)) {
    const field = fields.get(name)
    if (field === undefined || author[key] !== undefined) continue
    const texts = textsOf(field.value)
    const [first] = texts
    if (first === undefined) continue
    const place = { file, ...(field.line !== undefined && { line: field.line }), field: name }
    if (key === 'sameAs') author.sameAs = texts
    // Hugo's aliases are paths of pages: the last part is the slug of old.
    else if (key === 'aliases') author.aliases = texts.map(text => (text.startsWith('/') ? slugOf(text) : text))
    // A bare word is a theme's name for a picture, not an address of one.
    else if (key === 'avatar' && !/[/.]/.test(first)) continue
    else if (key === 'avatar' || key === 'url') {
      const address = site === undefined ? first : fieldAddress(first, site)
      if (address !== undefined) author[key] = address
      else {
        const says = `"${first}" is not a web address, and ${key} is left out: write an http or https address, or a path of the site that begins with /.`
        problems.push(problemOf(authorRules['authors/address'], place, says))
      }
    } else if (key === 'zone' && !isZoneName(first)) {
      const says = `"${first}" is not a known time zone: write an IANA name such as Europe/Istanbul, or UTC.${zoneHint(first)}`
      problems.push(problemOf(authorRules['authors/zone'], place, says))
    } else if (key === 'email' && !/^[^\s@]+@[^\s@]+$/.test(first)) {
      const says = `"${first}" is not an e-mail address and is left out: write name@host.`
      problems.push(problemOf(authorRules['authors/email'], place, says))
    } else if (key === 'kind') {
      if (first === 'person' || first === 'organization') author.kind = first
      else {
        const says = `"${first}" is not a kind of author: write person or organization.`
        problems.push(problemOf(authorRules['authors/kind'], place, says))
      }
    } else author[key] = first
  }
  return author
}

function textsOf(value: Value): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  return isValueMap(value) ? [] : value.flatMap(textsOf)
}

function only(fields: ReadonlyMap<string, Field>, name: string): string {
  return textsOf(fields.get(name)?.value ?? '')[0] ?? ''
}

/** `authors/jane-doe.md` and `authors/jane-doe/index.md` are Jane Doe's. */
function slugOf(file: string): string {
  const parts = file.replace(/\/$/, '').split('/')
  const name = (parts.pop() ?? '').replace(/\.[^.]*$/, '')
  return (name === 'index' || name === '_index' ? parts.pop() : undefined) ?? name
}

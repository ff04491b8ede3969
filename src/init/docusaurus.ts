// Docusaurus: docusaurus.config.* and its blog.
import {
  below,
  type FolderFields,
  type FoundSite,
  firstOf,
  frontOf,
  joined,
  pathOf,
  type SiteFound,
  textAt,
  textsBelow
} from './found.ts'
import { bare, block, literal, withoutComments } from './script.ts'

export function docusaurus(found: FoundSite): SiteFound | undefined {
  const file = firstOf(
    found,
    ['js', 'ts', 'mjs', 'cjs', 'mts'].map(kind => `docusaurus.config.${kind}`)
  )
  if (file === undefined) return undefined
  const own = withoutComments(found.texts.get(file)!)
  const blog = block(own, 'blog') ?? ''
  const items = (literal(blog, 'path') ?? 'blog').replace(/^\.\/|\/$/g, '')
  const url = below(literal(own, 'url'), literal(own, 'baseUrl'))
  const start = joined(pathOf(url), literal(blog, 'routeBasePath') ?? 'blog')
  const end = bare(own, 'trailingSlash') === 'true' ? '/' : ''
  const { link, defaults } = addresses(found, items, start, end)
  const people = `${items}/${literal(blog, 'authorsMapPath') ?? 'authors.yml'}`
  return {
    generator: 'Docusaurus',
    seen: file,
    items,
    title: literal(own, 'title'),
    description: literal(own, 'tagline'),
    url,
    language: literal(block(own, 'i18n') ?? '', 'defaultLocale') ?? 'en',
    zone: 'UTC',
    rights: literal(own, 'copyright'),
    link,
    ids: 'link',
    authors: people,
    assets: 'static',
    ignore: textsBelow(found, items, /^(?:.*\/)?tags\.ya?ml$/).length > 0 ? ['tags.yml'] : undefined,
    defaults,
    notes: []
  }
}

/** A slug replaces the date too, and a name without a date has none in its address. */
function addresses(
  found: FoundSite,
  items: string,
  start: string,
  end: string
): { link: string; defaults: FolderFields[] } {
  const files = textsBelow(found, items)
  const slugged = files.filter(path => textAt(frontOf(found, `${items}/${path}`), 'slug') !== undefined)
  const undated = files.filter(path => !slugged.includes(path) && !/(?:^|\/)\d{4}-\d{2}-\d{2}/.test(path))
  const dated = joined(start, '{year}/{month}/{day}/{slug}') + end
  const bySlug = joined(start, '{slug}') + end
  const byPath = joined(start, '{path}') + end
  if (files.length > 0 && slugged.length === files.length) return { link: bySlug, defaults: [] }
  if (files.length > 0 && undated.length === files.length) return { link: byPath, defaults: [] }
  return {
    link: dated,
    defaults: [
      ...(slugged.length > 0 ? [{ path: slugged, permalink: bySlug }] : []),
      ...(undated.length > 0 ? [{ path: undated, permalink: byPath }] : [])
    ]
  }
}

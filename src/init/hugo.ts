// Hugo: hugo.toml, .yaml or .json, config.* of older sites, and config/_default.
import type { Value } from '../model.ts'
import { isValueMap } from '../syntax/yaml.ts'
import {
  type FolderFields,
  type FoundSite,
  firstOf,
  frontOf,
  joined,
  pathOf,
  type SiteFound,
  settingsIn,
  textAt,
  textsBelow,
  valueAt
} from './found.ts'

const names = ['', 'config/_default/'].flatMap(folder =>
  ['hugo', 'config'].flatMap(name => ['toml', 'yaml', 'yml', 'json'].map(kind => `${folder}${name}.${kind}`))
)

export function hugo(found: FoundSite): SiteFound | undefined {
  const file = firstOf(found, names)
  if (file === undefined) return undefined
  const own = settingsIn(found, file)
  const isOld = !/hugo\.\w+$/.test(file)
  if (isOld && valueAt(own, 'baseURL') === undefined && !found.paths.some(path => path.startsWith('archetypes/')))
    return undefined
  const part = (name: string): Value | undefined =>
    valueAt(own, name) ??
    settingsIn(
      found,
      firstOf(
        found,
        ['toml', 'yaml', 'yml', 'json'].map(kind => `config/_default/${name}.${kind}`)
      )
    )
  const notes: string[] = []
  const items = textAt(own, 'contentDir') ?? 'content'
  const url = textAt(own, 'baseURL')
  const { codes, home, separate } = languagesOf(own, part('languages'))
  const files = textsBelow(found, items).filter(path => !/(?:^|\/)_index\.[^/]+$/.test(path))
  const language =
    codes.length > 1 ? (valueAt(own, 'defaultContentLanguageInSubdir') === 'true' ? '{language}' : '{language?}') : ''
  const end = valueAt(own, 'uglyURLs') === 'true' ? '.html' : '/'
  const isDated = files.some(path => /(?:^|\/)\d{4}-\d{2}-\d{2}[-_ ][^/]*$/.test(path.replace(/\/index\.[^/]+$/, '')))
  const path = isDated ? '{path}' : '{folder}/{slug}'
  let link: string | undefined = joined(pathOf(url), language, path) + end
  if (separate) {
    notes.push(
      'Each language has a folder of its own, and the addresses depend on more than a pattern: write url: in the items, or link: for a site of one language.'
    )
    link = undefined
  }
  return {
    generator: 'Hugo',
    seen: file,
    items,
    title: textAt(own, 'title') ?? textAt(part('languages'), home ?? '', 'title'),
    description: textAt(part('params'), 'description'),
    url,
    language:
      codes.length > 1
        ? home
        : (textAt(own, 'languageCode') ?? textAt(own, 'locale') ?? textAt(own, 'defaultContentLanguage')),
    // Hugo reads times without an offset in UTC unless it has timeZone.
    zone: textAt(own, 'timeZone') ?? 'UTC',
    rights: textAt(own, 'copyright'),
    author: textAt(part('params'), 'author', 'name') ?? textAt(part('params'), 'author'),
    link,
    slugs: valueAt(own, 'disablePathToLower') === 'true' ? undefined : 'lower',
    languages: codes.length > 1 ? codes : undefined,
    sections: 'folder',
    ids: 'link',
    assets: 'static',
    defaults: [
      ...permalinks(part('permalinks'), language),
      ...(isDated ? withSlugs(found, items, files, language, end) : [])
    ],
    notes
  }
}

function languagesOf(
  own: Value,
  languages: Value | undefined
): { codes: string[]; home: string | undefined; separate: boolean } {
  const all = languages !== undefined && isValueMap(languages) ? Object.keys(languages) : []
  const home = textAt(own, 'defaultContentLanguage') ?? (all.includes('en') ? 'en' : all[0])
  const codes = all.filter(code => valueAt(languages, code, 'disabled') !== 'true')
  return {
    codes,
    home,
    separate: codes.length > 1 && codes.some(code => valueAt(languages, code, 'contentDir') !== undefined)
  }
}

/** `permalinks: { posts: /:year/:slug/ }`, also below `page:`. */
function permalinks(value: Value | undefined, language: string): FolderFields[] {
  if (value === undefined || !isValueMap(value)) return []
  const pages = isValueMap(value.page ?? '') ? value.page! : value
  return Object.entries(pages).flatMap(([section, pattern]) =>
    typeof pattern === 'string' && section !== 'section' && section !== 'taxonomy' && section !== 'term'
      ? [{ path: `${section}/**`, permalink: joined(language, pattern) }]
      : []
  )
}

/** Of dated names the date stays in the address, but a slug replaces the whole name. */
function withSlugs(
  found: FoundSite,
  items: string,
  files: readonly string[],
  language: string,
  end: string
): FolderFields[] {
  const own = files.filter(path => textAt(frontOf(found, joined(items, path).slice(1)), 'slug') !== undefined)
  return own.length === 0 ? [] : [{ path: own, permalink: joined(language, '{folder}/{slug}') + end }]
}

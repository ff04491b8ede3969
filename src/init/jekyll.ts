// Jekyll: _config.yml and the folders _posts.

import type { Value } from '../model.ts'
import { isValueMap } from '../syntax/yaml.ts'
import {
  below,
  type FolderFields,
  type FoundSite,
  firstOf,
  joined,
  pathOf,
  type SiteFound,
  settingsIn,
  textAt,
  valueAt
} from './found.ts'

/** The styles that Jekyll has names for. */
const styles: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title.html',
  weekdate: '/:categories/:year/W:week/:short_day/:title.html',
  none: '/:categories/:title.html'
}

export function jekyll(found: FoundSite): SiteFound | undefined {
  const file = firstOf(found, ['_config.yml', '_config.yaml', '_config.toml'])
  if (file === undefined) return undefined
  const own = settingsIn(found, file)
  const source = (textAt(own, 'source') ?? textAt(own, 'collections_dir') ?? '.').replace(/^\.\/|\/$/g, '') || '.'
  const start = source === '.' ? '' : `${source}/`
  const nested = found.paths.some(path => path.startsWith(start) && /^.+\/_posts\//.test(path.slice(start.length)))
  const drafts = found.paths.some(path => path.startsWith(`${start}_drafts/`))
  const posts = nested ? '**/_posts/**' : '_posts/**'
  const url = below(textAt(own, 'url'), textAt(own, 'baseurl'))
  const zone = textAt(own, 'timezone')
  const written = textAt(own, 'collections', 'posts', 'permalink') ?? textAt(own, 'permalink') ?? 'date'
  const pattern = (styles[written] ?? written).replaceAll(':output_ext', '.html')
  return {
    generator: 'Jekyll',
    seen: file,
    items: source,
    title: textAt(own, 'title') ?? textAt(own, 'name'),
    description: textAt(own, 'description'),
    url,
    language: textAt(own, 'lang') ?? textAt(own, 'locale'),
    zone: zone ?? 'UTC',
    author: textAt(own, 'author', 'name') ?? textAt(own, 'author'),
    link: joined(pathOf(url) || textAt(own, 'baseurl'), pattern),
    ids: 'link',
    sections: nested ? 'folder' : undefined,
    include: [posts, ...(drafts ? ['_drafts/**'] : [])],
    defaults: defaultsOf(valueAt(own, 'defaults'), posts),
    notes: [
      ...(zone === undefined
        ? [
            'Jekyll reads times without an offset in the zone of the machine it runs on, since there is no timezone: zone is UTC until you write yours.'
          ]
        : []),
      'Add dateline.yaml and out to exclude: in _config.yml, so that Jekyll does not copy them.'
    ]
  }
}

/** Fields of Jekyll that say how a page looks, not what it says. */
const looks = new Set([
  'layout',
  'comments',
  'share',
  'related',
  'read_time',
  'author_profile',
  'toc',
  'classes',
  'sidebar',
  'sitemap'
])

function defaultsOf(value: Value | undefined, posts: string): FolderFields[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((one: Value): FolderFields[] => {
    const type = textAt(one, 'scope', 'type')
    const path = textAt(one, 'scope', 'path')?.replace(/^\/|\/$/g, '')
    const values = valueAt(one, 'values')
    if ((type !== undefined && type !== 'posts' && type !== 'drafts') || values === undefined || !isValueMap(values))
      return []
    const fields = Object.entries(values).flatMap(([name, text]): [string, string | readonly string[]][] =>
      looks.has(name) || !isText(text) ? [] : [[name, text]]
    )
    if (fields.length === 0) return []
    const where = path === undefined ? posts : /[*]/.test(path) ? path : `${path}/**`
    return [{ path: type === 'drafts' ? '_drafts/**' : where, ...Object.fromEntries(fields) }]
  })
}

function isText(value: Value): value is string | readonly string[] {
  return typeof value === 'string' || (Array.isArray(value) && value.every(one => typeof one === 'string'))
}

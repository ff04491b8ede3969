// Eleventy: eleventy.config.* or .eleventy.js, the data of the site and of its folders.
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
  textsBelow
} from './found.ts'
import { block, list, literal, withoutComments } from './script.ts'

const names = ['.eleventy.js', ...['js', 'mjs', 'cjs', 'ts', 'mts'].map(kind => `eleventy.config.${kind}`)]

export function eleventy(found: FoundSite): SiteFound | undefined {
  const file = firstOf(found, names)
  if (file === undefined) return undefined
  const own = withoutComments(found.texts.get(file)!)
  const items =
    (literal(block(own, 'dir') ?? '', 'input') ?? literal(own, 'input') ?? '.').replace(/^\.\/|\/$/g, '') || '.'
  const data = found.paths.find(path => /(?:^|\/)_data\/(?:metadata|site|meta)\.(?:js|mjs|cjs|json|ya?ml)$/.test(path))
  const script =
    data !== undefined && /js$/.test(data)
      ? withoutComments(found.texts.get(data) ?? '')
      : (block(own, 'metadata') ?? '')
  const values = data !== undefined && !/js$/.test(data) ? settingsIn(found, data) : {}
  const say = (...keys: string[]): string | undefined =>
    keys.map(key => literal(script, key) ?? textAt(values, key)).find(one => one !== undefined)
  const author = literal(block(script, 'author') ?? '', 'name') ?? textAt(values, 'author', 'name') ?? say('author')
  const url = below(say('url', 'base', 'siteUrl', 'baseUrl'), literal(own, 'pathPrefix'))
  const folders = dataFolders(found, items)
  const posts = folders.filter(({ tags }) => tags.some(tag => /^(?:posts?|blog|articles?|news)$/i.test(tag)))
  // Eleventy writes the name of a file that is called like its folder once.
  const twice = textsBelow(found, items, /(?:^|\/)([^/]+)\/\1\.(?:md|markdown)$/)
  return {
    generator: 'Eleventy',
    seen: file,
    items,
    title: say('title', 'name'),
    description: say('description', 'subtitle'),
    url,
    language: say('language', 'lang'),
    // Eleventy takes dates without a zone for UTC.
    zone: 'UTC',
    author,
    link: joined(pathOf(url), '{folder}/{slug}/'),
    ids: 'link',
    include: posts.length > 0 ? posts.map(({ folder }) => `${folder}/**/*.md`) : undefined,
    ignore: items === '.' ? ['_site', '_includes', '_data'] : undefined,
    defaults: [
      ...folders.flatMap(({ folder, fields }): FolderFields[] =>
        Object.keys(fields).length > 0 ? [{ path: `${folder}/**`, ...fields }] : []
      ),
      ...(twice.length > 0 ? [{ path: twice, permalink: `${pathOf(url)}/{folder}/` }] : [])
    ],
    notes:
      posts.length > 0
        ? []
        : ['No folder gives its items the tag posts: all pages are read as items until you write include:.']
  }
}

interface DataFolder {
  readonly folder: string
  readonly tags: readonly string[]
  readonly fields: Readonly<Record<string, string>>
}

/** `blog/blog.11tydata.js` and `blog/blog.json` say what all items of the folder have. */
function dataFolders(found: FoundSite, items: string): DataFolder[] {
  return textsBelow(found, items, /(?:^|\/)([^/]+)\/\1(?:\.11tydata)?\.(?:js|mjs|cjs|json)$/).map(path => {
    const file = items === '.' ? path : `${items}/${path}`
    const text = found.texts.get(file) ?? ''
    const folder = path.split('/').slice(0, -1).join('/')
    if (file.endsWith('json')) {
      const values = settingsIn(found, file)
      const tags = textAt(values, 'tags')
      const all =
        typeof values === 'object' && 'tags' in values && Array.isArray(values.tags) ? values.tags.map(String) : []
      return { folder, tags: tags === undefined ? all : [tags], fields: taken(key => textAt(values, key)) }
    }
    const script = withoutComments(text)
    const one = literal(script, 'tags')
    return {
      folder,
      tags: one === undefined ? list(script, 'tags') : [one],
      fields: taken(key => literal(script, key))
    }
  })
}

function taken(say: (key: string) => string | undefined): Record<string, string> {
  const all = ['author', 'permalink', 'section', 'category', 'lang', 'image'].map(key => [key, say(key)] as const)
  return Object.fromEntries(all.filter((pair): pair is readonly [string, string] => pair[1] !== undefined))
}

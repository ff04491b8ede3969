// Astro: astro.config.*, the feed that its starters have in src/pages/rss.xml.js, and the content collections.
import { below, type FoundSite, firstOf, joined, pathOf, type SiteFound, textsBelow } from './found.ts'
import { literal, withoutComments } from './script.ts'

export function astro(found: FoundSite): SiteFound | undefined {
  const file = firstOf(
    found,
    ['mjs', 'ts', 'js', 'mts', 'cjs'].map(kind => `astro.config.${kind}`)
  )
  if (file === undefined) return undefined
  const text = (path: string | undefined): string => withoutComments(found.texts.get(path ?? '') ?? '')
  const own = text(file)
  const names = text(firstOf(found, ['src/consts.ts', 'src/consts.js', 'src/config.ts', 'src/site.config.ts']))
  const feed = text(found.paths.find(path => /^src\/pages\/(?:.*\/)?(?:rss|feed|atom)(?:\.xml)?\.[jt]s$/.test(path)))
  const items = folderOf(found, text, feed)
  const url = below(literal(own, 'site') ?? literal(names, '(?:SITE_URL|website)'), literal(own, 'base'))
  const link = linkOf(found, feed, items, /trailingSlash["']?\s*:\s*["']never/.test(own))
  const language = [...found.texts].map(([path, text]) =>
    path.endsWith('.astro') ? /<html[^>]*\slang="([\w-]+)"/.exec(text)?.[1] : undefined
  )
  return {
    generator: 'Astro',
    seen: file,
    items,
    title: literal(names, '(?:SITE_TITLE|title)') ?? literal(feed, 'title'),
    description: literal(names, '(?:SITE_DESCRIPTION|description)') ?? literal(feed, 'description'),
    url,
    language: literal(names, 'lang') ?? language.find(one => one !== undefined),
    // Dates of front matter are those of the machine that builds, which is a server in UTC.
    zone: 'UTC',
    link: link === undefined ? undefined : joined(pathOf(url), link),
    slugs: 'lower',
    ids: 'link',
    assets: 'public',
    notes: link === undefined ? ['No page or feed of this site says where the items are published: write link:.'] : []
  }
}

/** The folder of the collection that the feed is made of, or of the only one there is. */
function folderOf(found: FoundSite, text: (path: string | undefined) => string, feed: string): string {
  const collections = text(
    firstOf(found, [
      'src/content.config.ts',
      'src/content.config.js',
      'src/content.config.mjs',
      'src/content/config.ts'
    ])
  )
  const name = /getCollection\(\s*["'`]([\w-]+)/.exec(feed)?.[1]
  const folders = [...new Set(found.paths.map(path => /^(src\/content\/[^/]+)\/.*\.mdx?$/.exec(path)?.[1]))].filter(
    one => one !== undefined
  )
  const bases = [...collections.matchAll(/\bbase\s*:\s*["'`]\.?\/?([^"'`]+?)\/?["'`]/g)].map(([, base]) => base!)
  const named = [...bases, ...folders].find(one => name !== undefined && one.split('/').at(-1) === name)
  const pages = ['src/pages/blog', 'src/pages/posts', 'src/pages'].find(folder => textsBelow(found, folder).length > 0)
  return (
    named ?? bases[0] ?? folders.find(one => /blog|post|article|news/.test(one)) ?? folders[0] ?? pages ?? 'src/content'
  )
}

/** As the site's own feed writes it, or as the page with a parameter in its name is called. */
function linkOf(found: FoundSite, feed: string, items: string, never: boolean): string | undefined {
  if (items.startsWith('src/pages')) return `${joined(items.slice('src/pages'.length), '{path}')}${never ? '' : '/'}`
  const written = /\blink\s*:\s*[`"']([^`"'\n]*\$\{[^`"'\n]*)[`"']/
    .exec(feed)?.[1]
    ?.replace(/\$\{[^{}]*\b(?:id|slug)\s*\}/g, '{path}')
  if (written !== undefined && !written.includes('$')) return joined(written)
  const name = items.split('/').at(-1)!
  const routes = found.paths.flatMap(
    path => /^src\/pages\/(.*\/)?\[(?:\.\.\.)?\w+\](?:\/index)?\.astro$/.exec(path)?.slice(1, 2) ?? []
  )
  const route =
    routes.find(one => one?.replace(/\/$/, '') === name) ?? (routes.length === 1 ? (routes[0] ?? '/') : undefined)
  return route === undefined ? undefined : joined(route, '{path}') + (never ? '' : '/')
}

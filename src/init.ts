// dateline init: what a site's own files say → the text of its dateline.yaml. Each generator has a file below, and a line here.
import { astro } from './init/astro.ts'
import { docusaurus } from './init/docusaurus.ts'
import { eleventy } from './init/eleventy.ts'
import { type FoundSite, frontOf, joined, type SiteFound, textsBelow } from './init/found.ts'
import { hexo } from './init/hexo.ts'
import { hugo } from './init/hugo.ts'
import { jekyll } from './init/jekyll.ts'
import { pelican } from './init/pelican.ts'
import { plain } from './init/plain.ts'
import { zola } from './init/zola.ts'
import { isValueMap } from './syntax/yaml.ts'

export type { FoundSite, SiteFound } from './init/found.ts'
export { sampleFiles, sampleSite } from './init/sample.ts'
export { fieldsComment, type Readable, type SiteSettings, settingsText, settle, type Wanted } from './init/settings.ts'

/** In this order: what a file says that only one generator has comes first. */
const generators: readonly ((found: FoundSite) => SiteFound | undefined)[] = [
  docusaurus,
  astro,
  pelican,
  eleventy,
  zola,
  hugo,
  hexo,
  jekyll,
  plain
]

/** The site, as the first generator sees it that knows its files; files that it names and that are not there are left out. */
export function siteIn(found: FoundSite): SiteFound | undefined {
  for (const generator of generators) {
    const site = generator(found)
    if (site === undefined) continue
    const home = homeOf(site.items)
    const { authors, assets, ...rest } = site
    const start = home === '.' ? '' : `${home}/`
    const people = [
      authors,
      'authors.yaml',
      'authors.yml',
      'data/authors.yaml',
      'data/authors.yml',
      '_data/authors.yml'
    ].find(path => path !== undefined && found.paths.includes(path))
    const held = assets !== undefined && home === '.' && found.paths.some(path => path.startsWith(`${assets}/`))
    return {
      ...rest,
      ...(people?.startsWith(start) && people !== `${start}authors.yaml` && { authors: people.slice(start.length) }),
      ...(held && { assets })
    }
  }
  return undefined
}

/** Where dateline.yaml is found by itself: beside the folder of items, or in the site. */
export function homeOf(items: string): string {
  return items.includes('/') ? items.slice(0, items.lastIndexOf('/')) : '.'
}

/** Fields that at least a tenth of the items have and nobody knows, the frequent ones first. */
export function unknownFields(found: FoundSite, items: string, isKnown: (name: string) => boolean): string[] {
  const counts = new Map<string, number>()
  let read = 0
  for (const path of textsBelow(found, items)) {
    const front = frontOf(found, joined(items, path).slice(1).replace(/^\.\//, ''))
    if (!isValueMap(front)) continue
    read++
    for (const name of Object.keys(front)) if (!isKnown(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count * 10 >= read)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, 12)
    .map(([name]) => name)
}

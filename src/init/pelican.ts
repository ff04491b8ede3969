// Pelican: pelicanconf.py, and publishconf.py with the public address.
import { slugOf } from '../syntax/slug.ts'
import { below, type FolderFields, type FoundSite, joined, pathOf, type SiteFound, textsBelow } from './found.ts'
import { pythonText } from './script.ts'

export function pelican(found: FoundSite): SiteFound | undefined {
  const own = found.texts.get('pelicanconf.py')
  if (own === undefined) return undefined
  const published = found.texts.get('publishconf.py') ?? ''
  const say = (name: string): string | undefined => pythonText(published, name) ?? pythonText(own, name)
  const items = (say('PATH') ?? 'content').replace(/^\.\/|\/$/g, '') || '.'
  const site = say('SITEURL')
  const url = below(site?.startsWith('//') ? `https:${site}` : site, '')
  const pattern = (say('ARTICLE_URL') ?? '{slug}.html')
    .replace(/\{date:%Y\}/g, '{year}')
    .replace(/\{date:%m\}/g, '{month}')
    .replace(/\{date:%d\}/g, '{day}')
    .replace(/\{lang\}/g, '{language}')
    .replace(/\{category\}/g, '{section}')
  const usesTitle = (say('SLUGIFY_SOURCE') ?? 'title') === 'title'
  const bareHeads = textsBelow(found, items).filter(path => /^\w[\w ]*:/.test(textOf(found, items, path))).length
  return {
    generator: 'Pelican',
    seen: 'pelicanconf.py',
    items,
    title: say('SITENAME'),
    description: say('SITESUBTITLE'),
    url,
    language: say('DEFAULT_LANG'),
    zone: say('TIMEZONE') ?? 'UTC',
    author: say('AUTHOR'),
    link: joined(pathOf(url), pattern),
    sections: /USE_FOLDER_AS_CATEGORY\s*=\s*False/.test(own) ? undefined : 'folder',
    ignore: textsBelow(found, items).some(path => path.startsWith('pages/')) ? ['pages/**'] : undefined,
    defaults: usesTitle ? slugs(found, items) : [],
    notes: [
      ...(usesTitle
        ? [
            'Pelican makes addresses from titles: items named otherwise are listed in defaults:, and new ones need a slug.'
          ]
        : []),
      ...(bareHeads > 0
        ? [
            `${bareHeads} items begin with fields that have no line --- before and after them: add these lines, which Pelican reads too.`
          ]
        : [])
    ]
  }
}

/** The items whose titles give other slugs than their files. */
function slugs(found: FoundSite, items: string): FolderFields[] {
  return textsBelow(found, items).flatMap(path => {
    const text = textOf(found, items, path)
    const head = text.split(/\n\s*\n/)[0]!
    const title = /^title:\s*["']?(.+?)["']?\s*$/im.exec(head)?.[1]
    const name = path
      .split('/')
      .at(-1)!
      .replace(/\.[^.]+$/, '')
      .replace(/^\d{4}-\d{2}-\d{2}[-_ ]/, '')
    const made = title === undefined ? '' : slugOf(title)
    return /^slug:/im.test(head) || made === '' || made === name ? [] : [{ path, slug: made }]
  })
}

function textOf(found: FoundSite, items: string, path: string): string {
  return found.texts.get(items === '.' ? path : `${items}/${path}`) ?? ''
}

// Hexo: _config.yml beside source/_posts.
import { below, type FoundSite, firstOf, joined, pathOf, type SiteFound, settingsIn, textAt } from './found.ts'

export function hexo(found: FoundSite): SiteFound | undefined {
  const file = firstOf(found, ['_config.yml'])
  if (file === undefined || !found.paths.some(path => path.startsWith('source/_posts/'))) return undefined
  const own = settingsIn(found, file)
  const url = below(textAt(own, 'url'), '')
  const pattern = (textAt(own, 'permalink') ?? ':year/:month/:day/:title/')
    .replace(':category', ':categories')
    .replace(':post_title', ':title')
  return {
    generator: 'Hexo',
    seen: file,
    items: 'source',
    title: textAt(own, 'title'),
    description: textAt(own, 'description') ?? textAt(own, 'subtitle'),
    url,
    language: textAt(own, 'language'),
    zone: textAt(own, 'timezone') ?? 'UTC',
    author: textAt(own, 'author'),
    link: joined(pathOf(url), pattern),
    ids: 'link',
    include: ['_posts/**/*.md'],
    notes:
      textAt(own, 'timezone') === undefined
        ? [
            'Hexo reads times without an offset in the zone of the machine it runs on: zone is UTC until you write yours.'
          ]
        : []
  }
}

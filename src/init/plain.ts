// A folder of items that no generator is known of: what package.json and the names of folders say.
import { type FoundSite, firstOf, itemsBelow, type SiteFound, settingsIn, textAt, textsBelow } from './found.ts'

const folders = ['items', 'content', 'posts', '_posts', 'articles', 'news', 'blog', 'stories']

export function plain(found: FoundSite): SiteFound | undefined {
  const own = folders.filter(folder => itemsBelow(found, folder).length > 0)
  const loose = textsBelow(found, '.').filter(
    path => !path.includes('/') && !/^(?:README|CHANGELOG|LICENSE|CONTRIBUTING)/i.test(path)
  )
  const [folder] = own
  if (folder === undefined && loose.length === 0) return undefined
  const file = firstOf(found, ['package.json'])
  const about = settingsIn(found, file)
  return {
    generator: 'a folder of items',
    seen: file ?? folder ?? loose[0]!,
    items: loose.length > 0 ? '.' : folder!,
    title: textAt(about, 'title'),
    description: textAt(about, 'description'),
    url: textAt(about, 'homepage'),
    notes: ['Nothing here says where the items are published: write link: unless they give their own addresses.']
  }
}

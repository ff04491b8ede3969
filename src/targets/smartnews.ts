// SmartNews: SmartFormat 2.1.
import { content } from '../namespaces/content.ts'
import { dc } from '../namespaces/dc.ts'
import { media } from '../namespaces/media.ts'
import { snf } from '../namespaces/snf.ts'
import type { Target } from './target.ts'

const help = 'https://publishers.smartnews.com/hc'
const sources = {
  english: { address: `${help}/en-us/articles/56500436151065`, seen: '2026-11-30' },
  japanese: { address: `${help}/ja/articles/360010977813`, seen: '2026-12-01' },
  size: { address: `${help}/ja/articles/360036526213`, seen: '2026-12-01' },
  links: { address: `${help}/en-us/articles/360049232353`, seen: '2026-12-01' },
  deletion: { address: `${help}/en-us/articles/360021354914`, seen: '2026-12-01' },
  advertisements: { address: `${help}/ja/articles/360059772673`, seen: '2026-11-30' }
} as const

export const smartnews = {
  name: 'smartnews',
  title: 'SmartNews',
  about: 'RSS 2.0 in the dialect SmartFormat, at an address of its own',
  formats: ['rss', 'atom'],
  namespaces: [content, dc, media, snf],
  sources,
  figures: {
    descriptionMost: { value: 30, unit: 'characters', source: sources.english },
    feedMost: { value: 1_000_000, unit: 'bytes', source: sources.size },
    ttlLeast: { value: 1, unit: 'minutes', source: sources.japanese },
    ttlMost: { value: 5, unit: 'minutes', source: sources.japanese },
    sponsoredMost: { value: 2, unit: 'items', source: sources.advertisements },
    sponsoredTitleMost: { value: 45, unit: 'characters', source: sources.advertisements },
    advertiserMost: { value: 35, unit: 'characters', source: sources.advertisements }
  },
  wants: { channelDate: true, logo: 'snf:logo', ttlMost: 5 },
  updatedElement: 'pubDate',
  withdrawnElement: 'media:status',
  update: { says: 'The same guid with a newer `pubDate`', source: sources.english },
  withdrawal: {
    says: '`media:status` becomes deleted and `pubDate` changes; an item that is only left out stays',
    source: sources.deletion
  }
} as const satisfies Target

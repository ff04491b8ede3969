// MSN Partner Hub (Microsoft Start).
import { dcterms } from '../namespaces/dcterms.ts'
import { media } from '../namespaces/media.ts'
import { mi } from '../namespaces/mi.ts'
import type { Target } from './target.ts'

const support = 'https://support.microsoft.com'
const sources = {
  items: {
    address: `${support}/en-us/topic/msn-feed-item-metadata-requirements-0114c19c-36bb-4fef-8322-4a1ed6888329`,
    seen: '2026-11-30'
  },
  html: {
    address: `${support}/en-us/topic/msn-html-guidelines-and-tag-restrictions-2a12f610-f3da-43ea-8dc4-766f6df89e8d`,
    seen: '2026-11-30'
  },
  questions: {
    address: `${support}/en-au/topic/feed-management-faq-for-msn-partner-hub-4690c187-b7e3-4a1e-b738-c294959f009c`,
    seen: '2026-11-30'
  },
  dates: { address: 'https://helpcenter.microsoftstart.com/kb/articles/51-feed-item-requirements', seen: '2026-11-30' },
  examples: { address: 'https://helpcenter.microsoftstart.com/kb/articles/58', seen: '2026-11-30' },
  feed: { address: 'https://helpcenter.microsoftstart.com/kb/feed-specifications', seen: '2026-12-01' },
  notes: {
    address: `${support}/en-us/topic/msn-feed-item-metadata-requirements-0114c19c-36bb-4fef-8322-4a1ed6888329`,
    seen: '2026-11-23',
    secondHand: true
  }
} as const

export const msn = {
  name: 'msn',
  title: 'MSN',
  about: 'RSS 2.0 or Atom with full texts, one language and one kind of content in each feed',
  formats: ['rss', 'atom'],
  namespaces: [dcterms, media, mi],
  sources,
  figures: {
    titleOver: { value: 20, unit: 'characters', source: sources.items },
    titleMost: { value: 150, unit: 'characters', source: sources.items },
    ageUnder: { value: 365, unit: 'days', source: sources.items },
    expiryMost: { value: 365, unit: 'days', source: sources.items },
    bodyLeast: { value: 450, unit: 'characters', source: sources.notes },
    bodyMost: { value: 500_000, unit: 'characters', source: sources.notes },
    feedMost: { value: 10_000_000, unit: 'bytes', source: sources.notes },
    itemsAbout: { value: 20, unit: 'items', source: sources.questions },
    depthUnder: { value: 10, unit: 'levels', source: sources.html },
    pictureMost: { value: 15_000_000, unit: 'bytes', source: sources.feed },
    pictureSide: { value: 720, unit: 'pixels', source: sources.feed },
    ratioLeast: { value: 0.5, unit: 'ratio', source: sources.feed },
    ratioMost: { value: 1.89, unit: 'ratio', source: sources.feed }
  },
  /** The size the page asks of lead pictures, though its ratio is above the page's own limit. */
  promotional: { width: 1200, height: 624 },
  tags: 'b i em strong sub sup small h1 h2 h3 h4 h5 a img table thead tbody tfoot tr td th col caption colgroup ul ol li p div span br blockquote iframe figure figcaption',
  stripped: 'style script object embed param applet',
  embeds:
    'youtube.com youtube-nocookie.com youtu.be twitter.com x.com facebook.com instagram.com pinterest.com spotify.com infogram.com google.com giphy.com flourish.studio reddit.com redditmedia.com tiktok.com',
  wants: { oneLanguage: sources.questions },
  updatedElement: 'dcterms:modified',
  withdrawnElement: 'dcterms:valid',
  leftOut: ['body-length'],
  update: {
    says: 'The same id with a newer updated date: `dcterms:modified` in RSS, `updated` in Atom. A change without a newer date is skipped',
    source: sources.questions
  },
  withdrawal: {
    says: 'An expiration in the past, `dcterms:valid` with `end=…`, and a newer updated date',
    source: sources.examples
  }
} as const satisfies Target & { readonly [more: string]: unknown }

// Apple's podcast tags, and the categories Apple Podcasts has. https://podcasters.apple.com/support/823-podcast-requirements
import type { Enclosure, Episode, Namespace, Show, ShowCategory } from '../model.ts'
import { element, textElement } from '../syntax/xml.ts'

export const itunes: Namespace = { prefix: 'itunes', uri: 'http://www.itunes.com/dtds/podcast-1.0.dtd' }

const tree = (lines: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .map(line => {
        const [name = '', below = ''] = line.trim().split(/:\s*/)
        return [name, new Set(below.split(', ').filter(one => one !== ''))]
      })
  )

/** Categories with their subcategories. https://podcasters.apple.com/support/1691-apple-podcasts-categories */
export const categories = tree(`
  Arts: Books, Design, Fashion & Beauty, Food, Performing Arts, Visual Arts
  Business: Careers, Entrepreneurship, Investing, Management, Marketing, Non-Profit
  Comedy: Comedy Interviews, Improv, Stand-Up
  Education: Courses, How To, Language Learning, Self-Improvement
  Fiction: Comedy Fiction, Drama, Science Fiction
  Government
  Health & Fitness: Alternative Health, Fitness, Medicine, Mental Health, Nutrition, Sexuality
  History
  Kids & Family: Education for Kids, Parenting, Pets & Animals, Stories for Kids
  Leisure: Animation & Manga, Automotive, Aviation, Crafts, Games, Hobbies, Home & Garden, Video Games
  Music: Music Commentary, Music History, Music Interviews
  News: Business News, Daily News, Entertainment News, News Commentary, Politics, Sports News, Tech News
  Religion & Spirituality: Buddhism, Christianity, Hinduism, Islam, Judaism, Religion, Spirituality
  Science: Astronomy, Chemistry, Earth Sciences, Life Sciences, Mathematics, Natural Sciences, Nature, Physics, Social Sciences
  Society & Culture: Documentary, Personal Journals, Philosophy, Places & Travel, Relationships
  Sports: Baseball, Basketball, Cricket, Fantasy Sports, Football, Golf, Hockey, Rugby, Running, Soccer, Swimming, Tennis, Volleyball, Wilderness, Wrestling
  Technology
  True Crime
  TV & Film: After Shows, Film History, Film Interviews, Film Reviews, TV Reviews
`)

/** What Apple had before August 2019, and before 2006: readers still place podcasts by them. */
export const oldCategories = tree(`
  Arts: Literature, Fashion & Beauty, Design, Food, Performing Arts, Visual Arts
  Arts & Entertainment: Architecture, Books, Design, Entertainment, Games, Performing Arts, Photography, Poetry, Science Fiction
  Audio Blogs
  Business: Business News, Careers, Finance, Investing, Management, Management & Marketing, Marketing, Shopping
  Comedy
  Education: Education Technology, Educational Technology, Higher Education, K-12, Language Courses, Training
  Family
  Food
  Games & Hobbies: Automotive, Aviation, Hobbies, Other Games, Video Games
  Government & Organizations: Local, National, Non-Profit, Regional
  Health: Alternative Health, Diet & Nutrition, Fitness, Fitness & Nutrition, Relationships, Self-Help, Sexuality
  International: Australian, Belgian, Brazilian, Canadian, Chinese, Dutch, French, German, Hebrew, Italian, Japanese, Norwegian, Polish, Portuguese, Spanish, Swedish
  Kids & Family
  Movies & Television
  Music
  News
  News & Politics
  Politics
  Public Radio
  Religion & Spirituality: Buddhism, Christianity, Hinduism, Islam, Judaism, New Age, Other, Philosophy, Spirituality
  Science
  Science & Medicine: Medicine, Natural Sciences, Social Sciences
  Society & Culture: Gay & Lesbian, History, Personal Journals, Philosophy, Places & Travel
  Sports
  Sports & Recreation: Amateur, College & High School, Outdoor, Professional
  TV & Film
  Talk Radio
  Technology: Computers, Developers, Gadgets, Information Technology, News, Operating Systems, Podcasting, Smart Phones, Software How-To, Tech News, Text/Speech
  Transportation: Automotive, Aviation, Bicycles, Commuting
  Travel
`)

/** What Apple has for a name in any case: a category, a subcategory, or both as `News > Daily News`. */
export function placeOf(written: string): ShowCategory | undefined {
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.trim().replace(/\s+/g, ' ').toLowerCase()
  const [outer = '', inner] = written.split(/\s*(?:>|›|\/|:)\s*/, 2)
  for (const tree of [categories, oldCategories]) {
    const name = [...tree.keys()].find(one => same(one, outer))
    if (inner === undefined) {
      if (name !== undefined) return { name }
      for (const [parent, below] of tree) {
        const sub = [...below].find(one => same(one, outer))
        if (sub !== undefined) return { name: parent, sub }
      }
    }
    const sub = inner === undefined ? undefined : [...(tree.get(name ?? '') ?? [])].find(one => same(one, inner))
    if (name !== undefined && sub !== undefined) return { name, sub }
  }
  return undefined
}

/** What a channel says in Apple's words, an element a line. */
export function itunesShow({ image, ...show }: Partial<Show>): string[] {
  const { owner } = show
  return [
    ...(show.categories ?? []).map(category),
    textElement('itunes:author', show.author),
    owner === undefined
      ? ''
      : element('itunes:owner', {}, textElement('itunes:name', owner.name) + textElement('itunes:email', owner.email)),
    image === undefined ? '' : element('itunes:image', { href: image }),
    textElement('itunes:explicit', word(show.explicit)),
    textElement('itunes:type', show.type),
    // Any other value than Yes is ignored.
    textElement('itunes:block', show.block ? 'Yes' : undefined),
    textElement('itunes:complete', show.complete ? 'Yes' : undefined),
    textElement('itunes:new-feed-url', show.newUrl)
  ].filter(Boolean)
}

/** What an item says in Apple's words, an element a line. `seconds`: how long it is. */
export function itunesEpisode(episode: Partial<Episode>, seconds: number | undefined): string[] {
  const { number, season, kind, artwork } = episode
  return [
    textElement('itunes:duration', duration(seconds)),
    textElement('itunes:episode', natural(number)),
    textElement('itunes:season', natural(season)),
    textElement('itunes:episodeType', kind),
    textElement('itunes:explicit', word(episode.explicit)),
    artwork === undefined ? '' : element('itunes:image', { href: artwork })
  ].filter(Boolean)
}

/** What Apple calls the types of files that have other names at IANA: `audio/mp4` is registered, `audio/x-m4a` is what it reads. */
export function enclosureType({ url, type }: Enclosure): string {
  const ending = /\.(m4a|m4v|mp3)(?:[?#]|$)/i.exec(url)?.[1]?.toLowerCase()
  if (ending === 'm4a' && /^(?:audio|video)\/(?:x-)?(?:mp4|m4a|aac)$/i.test(type)) return 'audio/x-m4a'
  if (ending === 'm4v' && /^video\/(?:x-)?(?:mp4|m4v)$/i.test(type)) return 'video/x-m4v'
  if (ending === 'mp3' && /^audio\/(?:x-)?mp3$/i.test(type)) return 'audio/mpeg'
  return type
}

function category({ name, sub }: ShowCategory): string {
  return element('itunes:category', { text: name }, sub === undefined ? '' : element('itunes:category', { text: sub }))
}

// Whole seconds, which Apple prefers to hours:minutes:seconds.
function duration(seconds = 0): string | undefined {
  const whole = Math.round(seconds)
  return whole > 0 && Number.isSafeInteger(whole) ? String(whole) : undefined
}

function natural(value: number | undefined): string | undefined {
  return value !== undefined && Number.isSafeInteger(value) && value > 0 ? String(value) : undefined
}

// Lower case, and neither yes nor clean.
function word(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : String(value)
}

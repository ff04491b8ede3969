// What an RSS feed says to podcast apps, in Apple's words. https://podcasters.apple.com/support/823-podcast-requirements

import { categories, oldCategories } from '../namespaces/itunes.ts'
import type { Markup } from './further.ts'
import { markup } from './markup.ts'

export interface Podcast {
  readonly author?: string | undefined
  readonly email?: string | undefined
  /** Name of one of Apple's categories or subcategories, in any case. */
  readonly category?: string | undefined
  readonly image?: string | undefined
}

/** Elements for the channel of a podcast; a category that Apple does not have is left out. */
export function podcast({ author, email, category, image }: Podcast): Markup[] {
  const place = category === undefined ? undefined : placeOf(category)
  return [
    place && markup('itunes:category', place),
    author && markup('itunes:author', author),
    email && markup('itunes:owner', { ...(author && { 'itunes:name': author }), 'itunes:email': email }),
    image && markup('itunes:image', { _attributes: { href: image } })
  ].filter(one => typeof one === 'object')
}

/** `1:02:03` or `02:03`. */
export function duration(seconds: number): Markup | undefined {
  const whole = Math.round(seconds)
  if (!(whole > 0 && Number.isSafeInteger(whole))) return undefined
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const padded = [minutes, rest].map(part => String(part).padStart(2, '0')).join(':')
  return markup('itunes:duration', hours > 0 ? `${hours}:${padded}` : padded)
}

/** The name as Apple writes it; a subcategory stands inside its category. */
function placeOf(name: string): object | undefined {
  const same = (other: string): boolean => other.toLowerCase() === name.trim().toLowerCase()
  for (const tree of [categories, oldCategories]) {
    const top = [...tree.keys()].find(same)
    if (top !== undefined) return { _attributes: { text: top } }
    for (const [parent, below] of tree) {
      const sub = [...below].find(same)
      if (sub !== undefined) return { _attributes: { text: parent }, 'itunes:category': { _attributes: { text: sub } } }
    }
  }
  return undefined
}

// What a reader finds in RSS 2.0.

import type { Readback, ReadItem } from '../readback.ts'
import { all, type Element, root, textOf } from './element.ts'
import { instant } from './instant.ts'
import { imageOf } from './media.ts'

/** An RSS document as a reader finds it. */
export function readRss(text: string): Readback {
  const channel = all(root(text), 'channel')[0]
  return {
    title: textOf(channel, 'title'),
    url: textOf(channel, 'link'),
    language: textOf(channel, 'language', 'dc:language'),
    self: all(channel, 'atom:link')
      .find(link => link.attributes.get('rel') === 'self')
      ?.attributes.get('href'),
    items: all(channel, 'item').map(item)
  }
}

function item(element: Element): ReadItem {
  const guid = all(element, 'guid')[0]
  const permanent = guid?.attributes.get('isPermaLink') === 'false' ? undefined : guid?.text
  const enclosures = all(element, 'enclosure').map(({ attributes }) => ({
    url: attributes.get('url'),
    type: attributes.get('type'),
    length: attributes.has('length') ? Number(attributes.get('length')) : undefined
  }))
  return {
    id: guid?.text,
    url: textOf(element, 'link') ?? permanent,
    title: textOf(element, 'title'),
    summary: textOf(element, 'description'),
    html: textOf(element, 'content:encoded'),
    published: instant(textOf(element, 'pubDate', 'dc:date')),
    updated: instant(textOf(element, 'atom:updated', 'dcterms:modified')),
    authors: [...all(element, 'author').map(realName), ...all(element, 'dc:creator').map(({ text }) => text)],
    tags: [...all(element, 'category'), ...all(element, 'dc:subject')].map(({ text }) => text),
    image: imageOf(element),
    enclosure: enclosures[0],
    enclosures
  }
}

// `ida@news.example (Ida Berg)` is Ida Berg.
function realName({ text }: Element): string {
  return /^\S+ \((.*)\)$/s.exec(text)?.[1] ?? text
}

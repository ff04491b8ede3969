// The libraries that are compared, each given the same articles in its own form.
import { readFileSync } from 'node:fs'
import rssString from '@astrojs/rss'
import { Feed as Peer } from 'feed'
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import Rss from 'rss'
import { Feed as Own } from '../../src/adapters/feed.ts'
import type { Feed, Format } from '../../src/model.ts'
import { documents } from '../../src/write.ts'
import { type Article, rendered } from './articles.ts'
import { versionOf } from './measure.ts'

/** One feed of all articles in these formats as UTF-8 bytes, ready to be stored or sent. */
export type Write = (formats: readonly Format[]) => Promise<readonly Uint8Array[]>

export interface Library {
  readonly name: string
  readonly version: string
  readonly formats: readonly Format[]
  /** Input that nothing was written from yet: what a library remembers of a round does not help it in the next. */
  readonly given: (articles: readonly Article[]) => Write
}

const all: readonly Format[] = ['rss', 'atom', 'json']
const site = {
  title: 'Tidings',
  description: 'All that happened',
  url: 'https://tidings.example/',
  self: 'https://tidings.example/feed'
}

const frame: Feed = {
  name: 'main',
  masthead: {
    ...site,
    authors: [],
    hubs: [],
    id: site.self,
    self: { rss: site.self, atom: site.self, json: site.self }
  },
  paths: { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' },
  content: 'full',
  creators: 'joined',
  items: []
}

const dateline: Library = {
  name: 'dateline',
  version: (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
  formats: all,
  given: articles => {
    const items = articles.map(rendered)
    return async formats => documents({ ...frame, items }, items, items[0]?.published, formats)
  }
}

/** The class of the package `feed`, or one like it. */
function ofClass(name: string, version: string, Class: typeof Peer): Library {
  return {
    name,
    version,
    formats: all,
    given: articles => {
      const items = articles.map(({ url, title, summary, html, author, tag, time }) => ({
        id: url,
        link: url,
        title,
        description: summary,
        content: html,
        author: [{ name: author }],
        category: [{ name: tag, term: tag }],
        date: new Date(time)
      }))
      const { title, description, url, self } = site
      return each(format => {
        const feed = new Class({
          title,
          description,
          id: url,
          link: url,
          feedLinks: { rss: self, atom: self, json: self }
        })
        for (const item of items) feed.addItem(item)
        return encoded(format === 'rss' ? feed.rss2() : format === 'atom' ? feed.atom1() : feed.json1())
      })
    }
  }
}

const feedsmith: Library = {
  name: 'feedsmith',
  version: versionOf('feedsmith'),
  formats: all,
  given: articles => {
    const { title, description, url, self } = site
    const rss = articles.map(one => ({
      title: one.title,
      link: one.url,
      description: one.summary,
      guid: { value: one.url, isPermaLink: true },
      pubDate: new Date(one.time),
      categories: [{ name: one.tag }],
      dc: { creators: [one.author] },
      content: { encoded: one.html }
    }))
    const atom = articles.map(one => ({
      id: one.url,
      title: { value: one.title },
      links: [{ href: one.url, rel: 'alternate' }],
      summary: { value: one.summary },
      updated: new Date(one.time),
      published: new Date(one.time),
      categories: [{ term: one.tag }],
      authors: [{ name: one.author }],
      content: { type: 'html', value: one.html }
    }))
    const json = articles.map(one => ({
      id: one.url,
      url: one.url,
      title: one.title,
      summary: one.summary,
      content_html: one.html,
      date_published: new Date(one.time),
      tags: [one.tag],
      authors: [{ name: one.author }]
    }))
    const updated = new Date(articles[0]?.time ?? 0)
    return each(format => {
      if (format === 'rss') return encoded(generateRssFeed({ title, link: url, description, items: rss }))
      if (format === 'json')
        return encoded(JSON.stringify(generateJsonFeed({ title, home_page_url: url, feed_url: self, items: json })))
      return encoded(
        generateAtomFeed({ id: url, title: { value: title }, updated, links: [{ href: url }], entries: atom })
      )
    })
  }
}

const rss: Library = {
  name: 'rss',
  version: versionOf('rss'),
  formats: ['rss'],
  given: articles => {
    const items = articles.map(one => ({
      title: one.title,
      url: one.url,
      guid: one.url,
      description: one.summary,
      author: one.author,
      categories: [one.tag],
      date: new Date(one.time),
      custom_elements: [{ 'content:encoded': { _cdata: one.html } }]
    }))
    const { title, description, url, self } = site
    return each(() => {
      const content = 'http://purl.org/rss/1.0/modules/content/'
      const feed = new Rss({ title, description, site_url: url, feed_url: self, custom_namespaces: { content } })
      for (const item of items) feed.item(item)
      return encoded(feed.xml())
    })
  }
}

const astro: Library = {
  name: '@astrojs/rss',
  version: versionOf('@astrojs/rss'),
  formats: ['rss'],
  given: articles => {
    const items = articles.map(one => ({
      title: one.title,
      link: one.url,
      description: one.summary,
      author: one.author,
      categories: [one.tag],
      pubDate: new Date(one.time),
      content: one.html
    }))
    const { title, description, url } = site
    return each(async () => {
      const response = await rssString({ title, description, site: url, items })
      return new Uint8Array(await response.arrayBuffer())
    })
  }
}

/** Libraries that write one document at a time. */
function each(write: (format: Format) => Uint8Array | Promise<Uint8Array>): Write {
  return async formats => {
    const made: Uint8Array[] = []
    for (const format of formats) made.push(await write(format))
    return made
  }
}

function encoded(text: string): Uint8Array {
  return Buffer.from(text, 'utf8')
}

/** Our own first; the drop-in for `feed` where this checkout has it. */
export async function libraries(): Promise<readonly Library[]> {
  const peers = [ofClass('feed', versionOf('feed'), Peer), feedsmith, rss, astro]
  return [dateline, ofClass('dateline/feed', dateline.version, Own as unknown as typeof Peer), ...peers]
}

// The pages for people beside the feeds.
import type { Config } from '../config.ts'
import type { Feed } from '../model.ts'
import { addressOf, directoryPath } from '../select.ts'
import { oneLine } from '../syntax/xml.ts'
import { directory, feedPage, mostOnPage } from '../write.ts'
import type { File, Press } from './press.ts'

/** A page for each feed that has a place for one and is published, and the list of them all. */
export function pageFiles(feeds: readonly Feed[], press: Press, config: Config): File[] {
  const held = new Set(press.held)
  const shown = feeds.filter(({ paths }) => Object.values(paths).some(path => !held.has(path)))
  const opml = config.opml === false ? undefined : addressOf(config.opml, config)
  const list = addressOf(directoryPath, config)
  const pages = shown.flatMap(feed => {
    const { page } = feed
    if (page === undefined) return []
    return [{ path: page.path, bytes: feedPage(feed, press.firstOf(feed, mostOnPage), { feeds: list, opml }) }]
  })
  const { title, description, url, language } = config.site
  const site = { title: oneLine(title), description: oneLine(description), url, language, opml }
  const listed = shown.flatMap(feed => (feed.page === undefined ? [] : [{ feed, page: feed.page.url }]))
  return [...pages, { path: directoryPath, bytes: directory(site, listed) }]
}

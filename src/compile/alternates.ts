// Autodiscovery: what a site's own pages say of its feeds, so that browsers and readers find them.
import type { Config } from '../config.ts'
import { type Format, formats } from '../formats.ts'
import { select } from '../select.ts'
import { escapeAttribute } from '../syntax/htmltext.ts'

/**
 * Elements for the head of a site's pages, one a line: `<link rel="alternate">` (WHATWG HTML, 4.6.7.1) for each format of each feed that
 * the settings name. Feeds for aggregators are for machines, and those of each section, tag, author or language belong on their own pages.
 */
export function alternates(config: Config): string {
  const { feeds } = select([], config, 0)
  const shown = feeds.filter(({ target, masthead }) => target === undefined || masthead.show !== undefined)
  return shown
    .flatMap(({ masthead: { self, title } }) =>
      (Object.entries(self) as [Format, string][]).map(
        ([format, url]) =>
          `<link rel="alternate" type="${formats[format].media}" href="${escapeAttribute(url)}" title="${escapeAttribute(title)}">\n`
      )
    )
    .join('')
}

// What is not to be published: drafts, and what the site itself hides.
import { type Fields, isTrue } from './fields.ts'

/** `draft: true`, `published: false`. */
export function isDraft(fields: Fields): boolean {
  const published = fields
    .all('published')
    .some(({ value }) => typeof value === 'string' && /^(?:false|no)$/i.test(value))
  return fields.all('draft').some(({ value }) => typeof value === 'string' && isTrue(value)) || published
}

/** Which field or folder says that the site does not show this. */
export function hiddenBy(file: string, fields: Fields): string | undefined {
  const folder = /(?:^|\/)(_?drafts|_unpublished)\//i.exec(file)?.[1]
  if (folder !== undefined) return `The folder ${folder}`
  for (const { written, value } of fields.all('hidden')) {
    if (typeof value !== 'string') continue
    const name = written.toLowerCase().replace(/[-_ ]/g, '')
    const shown = /^(?:publish|rss|feed|listed)$/.test(name)
    const hides = /^(?:build\.list|build\.render)$/.test(name)
      ? /^(?:never|false)$/i
      : /^(?:status|state|visibility)$/.test(name)
        ? /^(?:draft|private|hidden|pending|future|scheduled|trash|archived|unpublished|unlisted|members|paid|internal|withheld|cancell?ed|auto-draft)$/i
        : shown
          ? /^(?:false|no|off|0)$/i
          : /^(?:true|yes|on|1)$/i
    if (hides.test(value.trim())) return `${written}: ${value.trim()}`
  }
  // Eleventy writes no page for `permalink: false`.
  const none = fields.all('url').find(({ written, value }) => written === 'permalink' && value === 'false')
  return none === undefined ? undefined : 'permalink: false'
}

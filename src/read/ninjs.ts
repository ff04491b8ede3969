// How items are read from ninjs 1.x, 2.x and 3.x (IPTC's news in JSON), and as Superdesk sends it.
import type { Value } from '../model.ts'
import type { Node, ObjectNode } from '../syntax/json/tree.ts'
import { at, isObject, listAt, textAt, words } from './said.ts'
import type { Places } from './sheet.ts'
import { Sheet } from './sheet.ts'

/** By the names that nothing else has: `versioncreated`, `versionCreated`, or the standard named. */
export const isNinjs = (node: ObjectNode): boolean =>
  at(node, 'versioncreated', 'versionCreated', 'firstcreated', 'firstCreated', 'firstpublished') !== undefined ||
  /ninjs/.test(textAt(node, 'standard.name', '$standard.name', 'standard.schema'))

/** What it is, where it is not an article. */
export function otherThanArticle(node: ObjectNode): string | undefined {
  const type = textAt(node, 'type').toLowerCase()
  if (/^(?:event|planning|picture|photo|graphic|video|audio|component)$/.test(type)) return type
  return undefined
}

/** One of several texts: the main one, else the first. */
function chosen(all: readonly Node[]): Node | undefined {
  const filled = all.filter(one => textAt(one, 'value') !== '')
  return filled.find(one => textAt(one, 'role') === 'main') ?? filled[0]
}

export function ninjs(node: ObjectNode, places: Places): Sheet {
  const sheet = new Sheet(places, node.at)
  const put = (name: Parameters<Sheet['put']>[0], ...paths: readonly string[]): void => {
    const found = paths.map(path => at(node, path)).find(one => words(one) !== '')
    sheet.put(name, words(found), found?.at)
  }
  const uri = textAt(node, 'uri', 'guid', 'altids.uri')
  const headline = chosen(listAt(node, 'headlines'))
  put('id', 'uri', 'guid')
  if (/^https?:/i.test(uri)) put('url', 'uri', 'guid')
  sheet.put('title', textAt(headline, 'value'), headline?.at)
  put('title', 'headline', 'title', 'name')
  const description = chosen(listAt(node, 'descriptions'))
  sheet.put('summary', textAt(description, 'value'), description?.at)
  put('summary', 'description_text', 'description_html')
  put(
    'published',
    'firstpublished',
    'firstPublished',
    'firstcreated',
    'firstCreated',
    'versioncreated',
    'versionCreated'
  )
  if (textAt(node, 'firstpublished', 'firstPublished', 'firstcreated', 'firstCreated') !== '')
    put('updated', 'versioncreated', 'versionCreated')
  put('embargo', 'embargoed', 'embargoedUntil')
  put('expires', 'expires')
  put('language', 'language')
  const status = textAt(node, 'pubstatus', 'pubStatus')
  if (/^(?:withheld|cancell?ed)$/i.test(status)) sheet.put('status', 'withheld', at(node, 'pubstatus', 'pubStatus')?.at)
  put('byline', 'byline', 'by')
  const authors = listAt(node, 'authors').filter(one => /^(?:|author|writer|reporter)$/i.test(textAt(one, 'role')))
  if (!sheet.has('byline')) sheet.put('authors', authors.map(one => textAt(one, 'name')).filter(Boolean))
  const named = (name: string): string[] =>
    listAt(node, name)
      .map(one => textAt(one, 'name'))
      .filter(Boolean)
  // Services are the desks of Superdesk, and what it calls a section; its subjects are about the story.
  const services = named('service')
  const subjects = [...named('subject'), ...named('subjects')]
  sheet.put('section', services.length > 0 ? services : subjects, at(node, 'service', 'subject', 'subjects')?.at)
  const keywords = listAt(node, 'keywords').map(words).filter(Boolean)
  sheet.put('tags', services.length > 0 ? [...subjects, ...keywords] : keywords)
  bodyOf(node, sheet)
  sheet.put('image', pictureOf(node))
  return sheet
}

/** The same text may be given in several forms: HTML first, then plain text. */
function bodyOf(node: ObjectNode, sheet: Sheet): void {
  const bodies = listAt(node, 'bodies').filter(one => textAt(one, 'value') !== '')
  const of = (type: RegExp): Node | undefined =>
    bodies.find(one => type.test(textAt(one, 'contenttype', 'contentType')))
  const html =
    of(/html/) ?? of(/^text\/plain/) ?? bodies.find(one => !/nitf|xml/i.test(textAt(one, 'contenttype', 'contentType')))
  const isMarkup =
    html !== undefined &&
    (/html/.test(textAt(html, 'contenttype', 'contentType')) || /<p[\s>]/.test(textAt(html, 'value')))
  if (html !== undefined) sheet.body(textAt(html, 'value'), isMarkup ? 'html' : 'text', html.at)
  for (const name of ['body_html', 'body_xhtml'] as const) sheet.body(textAt(node, name), 'html', at(node, name)?.at)
  sheet.body(textAt(node, 'body_text', 'body'), 'text', at(node, 'body_text')?.at)
}

/** A picture among the associations, in its largest rendition. */
function pictureOf(node: ObjectNode): Value | undefined {
  const given = at(node, 'associations')
  const all = given?.type === 'array' ? given.items : isObject(given) ? given.members.map(({ value }) => value) : []
  const picture = all.find(one => /^(?:picture|photo)$/.test(textAt(one, 'type')))
  const renditions = at(picture, 'renditions')
  const some =
    renditions?.type === 'array'
      ? renditions.items
      : isObject(renditions)
        ? renditions.members.map(({ value }) => value)
        : []
  const best = [...some]
    .filter(one => /^https?:/i.test(textAt(one, 'href')))
    .sort((a, b) => Number(textAt(b, 'width')) - Number(textAt(a, 'width')))[0]
  if (best === undefined) return undefined
  const [width, height] = [textAt(best, 'width'), textAt(best, 'height')]
  const caption = textAt(picture, 'description_text') || textAt(chosen(listAt(picture, 'descriptions')), 'value')
  const credit = textAt(picture, 'byline', 'by')
  return {
    url: textAt(best, 'href'),
    ...(width && { width }),
    ...(height && { height }),
    ...(caption && { caption }),
    ...(credit && { credit })
  }
}

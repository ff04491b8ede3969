// What RSS for an aggregator has besides what readers get, as the data of the target says.
import type { Image } from '../model.ts'
import { snf } from '../namespaces/snf.ts'
import { decoded } from '../syntax/htmltext.ts'
import { typeOfName } from '../syntax/mime.ts'
import { attribute, element, textElement } from '../syntax/xml.ts'
import type { Target } from '../targets.ts'
import type { ItemToWrite, MastheadToWrite } from './further.ts'

export type Wants = NonNullable<Target['wants']>

/** A description of at least so many characters, where the text has as many: the summary, then the beginning of the text. */
export function longDescription({ summary = '', html = '' }: ItemToWrite, least: number): string | undefined {
  if (summary.length >= least) return summary
  const text = decoded(html.replace(/<(?:script|style)\b[\s\S]*?<\/\w+>|<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?])/g, '')
    .trim()
  const rest = text.startsWith(summary.replace(/…$/, '').trimEnd()) ? '' : `${summary} `
  const whole = `${rest}${text}`.trim()
  if (whole.length <= least) return whole === '' ? undefined : whole
  // To the end of the word, and of the sentence if that is near.
  const end = /^[^.!?]{0,120}[.!?](?=\s|$)/.exec(whole.slice(least))?.[0].length
  if (end !== undefined) return whole.slice(0, least + end)
  return `${whole.slice(0, least)}${/^\S*/.exec(whole.slice(least))![0]}…`
}

/** The picture that the text shows first, or that of the item to stand above the text, as an enclosure. */
export function enclosedPicture({ html = '', image }: ItemToWrite): { enclosure: string; lead: string } | undefined {
  const shown = /<img\b[^>]*?\ssrc="([^"]+)"/i.exec(html)?.[1]
  const url = shown === undefined ? image?.url : decoded(shown)
  if (url === undefined) return undefined
  const own: Partial<Image> = url === image?.url ? image : {}
  const type = own.type ?? typeOfName(url.replace(/[?#].*$/, '')) ?? 'image/jpeg'
  const alt = image?.alt === undefined ? '' : ` alt="${attribute(image.alt)}"`
  return {
    enclosure: element('enclosure', { url, length: own.length ?? 0, type }),
    lead: shown === undefined ? `<p><img src="${attribute(url)}"${alt}/></p>\n` : ''
  }
}

/** The logo of the publication, as SmartNews has it. */
export function logoOf({ image, icon }: MastheadToWrite): string {
  const url = image?.url ?? icon
  return url === undefined ? '' : element(`${snf.prefix}:logo`, {}, textElement('url', url))
}

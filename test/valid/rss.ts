// What is wrong with RSS and OPML that a grammar cannot say: guids twice, weekdays, an image of another channel.

import { type XmlDocument, XmlElement, type XmlNode, XmlXPath } from 'libxml2-wasm'
import { repeated } from './repeated.ts'

const guids = XmlXPath.compile('/rss/channel/item/guid')
const dates = XmlXPath.compile('//pubDate | //lastBuildDate | /opml/head/dateCreated | /opml/head/dateModified')
const selves = XmlXPath.compile('/rss/channel/atom:link[@rel="self"]', { atom: 'http://www.w3.org/2005/Atom' })
const hours = XmlXPath.compile('//skipHours/hour | //skipDays/day')
const feeds = XmlXPath.compile('//outline[@xmlUrl]')
const untitled = XmlXPath.compile('//item[not(title | description)]')
const otherTitle = XmlXPath.compile('/rss/channel/image/title[. != ../../title]')
const otherLink = XmlXPath.compile('/rss/channel/image/link[. != ../../link]')

/** What is wrong with an RSS or OPML document beyond its grammar. */
export function rssProblems(document: XmlDocument): string[] {
  const content = (node: { readonly content: string }) => node.content
  return [
    ...repeated(document.find(guids), content).map(node => `${node.line}: the guid ${node.content} was there before`),
    ...document
      .find(dates)
      .filter(node => !isDay(node.content))
      .map(node => `${node.line}: no such day: ${node.content}`),
    ...document
      .find(selves)
      .slice(1)
      .map(node => `${node.line}: a second link to itself`),
    ...repeated(document.find(hours), content).map(node => `${node.line}: ${node.content} was there before`),
    ...repeated(document.find(feeds), address).map(node => `${node.line}: ${address(node)} was listed before`),
    ...document.find(untitled).map(node => `${node.line}: an item with neither title nor description`),
    ...document.find(otherTitle).map(node => `${node.line}: the image's title is not the channel's`),
    ...document.find(otherLink).map(node => `${node.line}: the image's link is not the channel's`)
  ]
}

function address(outline: XmlNode): string {
  return outline instanceof XmlElement ? (outline.attr('xmlUrl')?.value ?? '') : ''
}

/** Whether the calendar has the day of an RFC 822 date, with that weekday. */
function isDay(date: string): boolean {
  const [weekday, day, month, year] = date.split(/,? /)
  const midnight = new Date(`${day} ${month} ${year} 00:00:00 GMT`)
  return !Number.isNaN(midnight.getTime()) && midnight.toUTCString().startsWith(`${weekday}, ${day} ${month} ${year} `)
}

// The chapters of an episode as a file (JSON Chapters 1.2 of the podcast namespace). https://podcasting2.org/docs/podcast-namespace/tags/chapters
import { type ArrayNode, member, type Node, type ObjectNode } from '../syntax/json/tree.ts'
import { quoted } from '../syntax/quoted.ts'
import { webAddress } from '../syntax/uri.ts'
import { listed, type ReportRule } from './rule.ts'

const spec = 'https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md'

const version = listed({
  id: 'chapters/version',
  level: 'error',
  says: 'The file of chapters gives no version',
  fix: 'Add "version": "1.2.0"',
  spec
})
const start = listed({
  id: 'chapters/start',
  level: 'error',
  says: 'A chapter does not say when it starts',
  fix: 'Add "startTime", a number of seconds from 0',
  spec
})
const order = listed({
  id: 'chapters/order',
  level: 'warning',
  says: 'A chapter starts before the one above it',
  fix: 'Put the chapters in the order of their times',
  spec
})
const end = listed({
  id: 'chapters/end',
  level: 'warning',
  says: 'A chapter ends before it starts',
  fix: 'Correct its "endTime"',
  spec
})
const type = listed({
  id: 'chapters/type',
  level: 'error',
  says: 'A value of the file of chapters has the wrong type',
  fix: 'Write the type that the format asks for',
  spec
})
const address = listed({
  id: 'chapters/address',
  level: 'warning',
  says: 'An address in the file of chapters is not an http(s) address',
  fix: 'Write the whole address, with https://',
  spec
})
const location = listed({
  id: 'chapters/location',
  level: 'error',
  says: 'The place of a chapter has no name, or no geo: address',
  fix: 'Write it like { "name": "Hobart", "geo": "geo:-42.88,147.33" }',
  spec
})
const none = listed({
  id: 'chapters/none',
  level: 'warning',
  says: 'The file has no chapters',
  fix: 'Add one, or remove podcast:chapters from the episode',
  spec
})

/** Whether a document is a file of chapters and not a feed. */
export function isChapters(root: ObjectNode): boolean {
  return member(root, 'chapters') !== undefined && member(root, 'items') === undefined
}

/** Checks a file of chapters. */
export function chapters(root: ObjectNode, report: ReportRule): void {
  const given = member(root, 'version')
  if (given?.type !== 'string' || !/^\d+(?:\.\d+)*$/.test(given.value)) report(version, given?.at ?? root.at, '')
  members(
    root,
    {
      author: 'string',
      title: 'string',
      podcastName: 'string',
      description: 'string',
      fileName: 'string',
      waypoints: 'boolean'
    },
    report
  )
  const list = member(root, 'chapters')
  if (list?.type === 'array') all(list, report)
  else report(type, list!.at, `chapters is no list`)
}

function all(list: ArrayNode, report: ReportRule): void {
  if (list.items.length === 0) report(none, list.at, '')
  let before = 0
  for (const one of list.items) {
    if (one.type !== 'object') {
      report(type, one.at, `${one.path} is no object`)
      continue
    }
    const begins = chapter(one, report)
    if (begins === undefined) continue
    if (begins < before) report(order, one.at, one.path)
    before = Math.max(before, begins)
  }
}

/** When it starts. */
function chapter(one: ObjectNode, report: ReportRule): number | undefined {
  members(
    one,
    { title: 'string', img: 'string', url: 'string', toc: 'boolean', endTime: 'number', location: 'object' },
    report
  )
  for (const name of ['img', 'url']) {
    const given = member(one, name)
    if (given?.type === 'string' && given.value !== '' && !(/^https?:/i.test(given.value) && webAddress(given.value)))
      report(address, given.at, quoted(given.value))
  }
  const place = member(one, 'location')
  if (place?.type === 'object') {
    const [name, geo] = [member(place, 'name'), member(place, 'geo')]
    const isWhole =
      name?.type === 'string' && name.value.trim() !== '' && geo?.type === 'string' && /^geo:-?\d/.test(geo.value)
    if (!isWhole) report(location, place.at, place.path)
  }
  const begins = member(one, 'startTime')
  if (begins?.type !== 'number' || begins.value < 0) {
    report(start, begins?.at ?? one.at, one.path)
    return undefined
  }
  const ends = member(one, 'endTime')
  if (ends?.type === 'number' && ends.value < begins.value) report(end, ends.at, one.path)
  return begins.value
}

function members(of: ObjectNode, kinds: Readonly<Record<string, Node['type']>>, report: ReportRule): void {
  for (const [name, kind] of Object.entries(kinds)) {
    const given = member(of, name)
    if (given !== undefined && given.type !== kind) report(type, given.at, `${given.path} is no ${kind}`)
  }
}

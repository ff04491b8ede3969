// What the words, numbers and texts of the podcast namespace may be. https://podcasting2.org/docs/podcast-namespace
import { groups, mediums, taxonomyOf } from '../../../namespaces/podcast.ts'
import { isCountry } from '../../../syntax/countries.ts'
import { iso8601 } from '../../../syntax/iso8601.ts'
import { attribute } from '../../../syntax/xml/element.ts'
import type { ValueKind } from '../../grammar.ts'
import type { RuleOn, TextValue } from '../../rule.ts'
import { ruleOn } from '../../rule.ts'
import { alternatives, oneOf, plain, shaped } from '../../values/text.ts'

export const spec = 'https://podcasting2.org/docs/podcast-namespace/'

const word = (id: string, words: readonly string[], what: string, tag = id) =>
  oneOf(words, {
    id: `podcast/${id}`,
    level: 'error',
    says: `This is not a ${what}`,
    fix: `Write ${alternatives(words.slice(0, 9))}`,
    spec: `${spec}tags/${tag}`
  })

export const medium = word('medium', mediums, 'medium of the podcast namespace')
export const group = oneOf([...groups, ...groups.map(name => name.toLowerCase())], {
  id: 'podcast/group',
  level: 'warning',
  says: 'This is not a group of the Podcast Taxonomy',
  fix: 'Write Cast, Writing, Audio Production or another of its groups',
  spec: `${spec}tags/person`
})
export const liveStatus = word('live-status', ['pending', 'live', 'ended'], 'status of a live item', 'live-item')
export const integrityType = word('integrity-type', ['sri', 'pgp-signature'], 'type of integrity', 'integrity')
export const transcriptType = oneOf(
  ['text/plain', 'text/html', 'text/vtt', 'application/json', 'application/x-subrip', 'application/srt', 'text/srt'],
  {
    id: 'podcast/transcript-type',
    level: 'warning',
    says: 'Players do not show transcripts of this type',
    fix: 'Provide text/vtt, application/x-subrip, application/json, text/html or text/plain',
    spec: `${spec}tags/transcript`
  }
)

export const guid = shaped('GUID', /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, {
  id: 'podcast/guid',
  level: 'error',
  says: 'This is not a podcast GUID',
  fix: 'Write the version 5 UUID made from the feed’s address',
  spec: `${spec}tags/guid`
})

export const geo = shaped('geo: address', /^geo:-?\d+(?:\.\d+)?,-?\d+(?:\.\d+)?(?:,-?\d+(?:\.\d+)?)?(?:;[\w=.-]+)*$/, {
  id: 'podcast/geo',
  level: 'error',
  says: 'This is not a geo: address',
  fix: 'Write it like geo:59.91,10.75',
  spec: `${spec}tags/location`
})

export const osm = shaped('place of OpenStreetMap', /^[NWR]\d+(?:#\d+)?$/, {
  id: 'podcast/osm',
  level: 'error',
  says: 'This is not a place in OpenStreetMap',
  fix: 'Write N, W or R and the number of the place',
  spec: `${spec}tags/location`
})

function longest(length: number, tag: string): RuleOn<TextValue> {
  return ruleOn<TextValue>({
    id: `podcast/too-long-${length}`,
    level: 'warning',
    says: `This is longer than ${length} characters`,
    fix: 'Shorten it: players cut off the rest',
    spec: `${spec}tags/${tag}`,
    broken: ({ text }) => text.length > length && { of: `${text.length} characters` }
  })
}

export const limited = (length: number, tag: string) => ({
  name: 'text',
  rules: [...plain.rules, longest(length, tag)]
})

/** A text of an attribute that may be empty, and no longer than players show it. */
export const limitedAttribute = (length: number, tag: string) => ({ name: 'text', rules: [longest(length, tag)] })

export const rel = word('rel', ['subject', 'creator'], 'relation of a place to the podcast', 'location')

export const captions = oneOf(['captions'], {
  id: 'podcast/captions',
  level: 'warning',
  says: 'A transcript has another relation than captions',
  fix: 'Write rel="captions" where the file has times, or leave rel out',
  spec: `${spec}tags/transcript`
})

export const chatProtocol = oneOf(['irc', 'xmpp', 'nostr', 'matrix'], {
  id: 'podcast/chat-protocol',
  level: 'warning',
  says: 'This is not a chat protocol that players know',
  fix: 'Write irc, xmpp, nostr or matrix',
  spec: `${spec}tags/chat`
})

export const aspectRatio = shaped('ratio', /^\d+(?:\.\d+)?(?:\s*\/\s*\d+(?:\.\d+)?)?$/, {
  id: 'podcast/aspect-ratio',
  level: 'warning',
  says: 'This is not an aspect ratio',
  fix: 'Write it like 16/9',
  spec: `${spec}tags/image`
})

export const countryCode: ValueKind = {
  name: 'country',
  sound: text => /^[A-Z]{2}$/.test(text) && isCountry(text),
  rules: [
    ruleOn<TextValue>({
      id: 'podcast/country',
      level: 'warning',
      says: 'This is not the code of a country',
      fix: 'Write the two letters of ISO 3166-1, such as IE',
      spec: `${spec}tags/location`,
      broken: ({ text }) => !(/^[a-z]{2}$/i.test(text) && isCountry(text.toUpperCase()))
    })
  ]
}

/** The types that name a file of chapters. */
export const chaptersType = oneOf(['application/json+chapters', 'application/json'], {
  id: 'podcast/chapters-type',
  level: 'warning',
  says: 'Players do not read chapters of this type',
  fix: 'Provide JSON, with type="application/json+chapters"',
  spec: `${spec}tags/chapters`
})

const frequencies = 'SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY'
const parts = 'UNTIL|COUNT|INTERVAL|BYSECOND|BYMINUTE|BYHOUR|BYDAY|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYMONTH|BYSETPOS|WKST'

/** Parts may be in any order, and each once (RFC 5545, 3.3.10). */
export const recurrence: ValueKind = {
  name: 'recurrence rule',
  rules: [
    ruleOn<TextValue>({
      id: 'podcast/rrule',
      level: 'error',
      says: 'This is not a recurrence rule',
      fix: 'Write it like FREQ=WEEKLY;BYDAY=FR (RFC 5545, 3.3.10)',
      spec: `${spec}tags/update-frequency`,
      broken: ({ text }) => {
        const names = text.split(';').map(part => /^([A-Z]+)=[^=\s]+$/i.exec(part)?.[1]?.toUpperCase() ?? '')
        const frequency = new RegExp(`(?:^|;)FREQ=(?:${frequencies})(?:;|$)`, 'i')
        const known = new RegExp(`^(?:FREQ|${parts})$`)
        return !frequency.test(text) || new Set(names).size < names.length || !names.every(name => known.test(name))
      }
    })
  ]
}

const isoTime = ruleOn<TextValue>({
  id: 'podcast/iso8601',
  level: 'error',
  says: 'This is not a date or time of ISO 8601',
  fix: 'Write it like 2026-11-30T20:00:00Z',
  spec: `${spec}tags/live-item`,
  broken: ({ text }) => iso8601(text) === undefined
})

export const isoMoment: ValueKind = { name: 'ISO 8601 time', rules: [isoTime] }

/** In the taxonomy under the group of the element, if it names one. */
const roleName = ruleOn<TextValue>({
  id: 'podcast/role',
  level: 'warning',
  says: 'The Podcast Taxonomy has no such role in this group',
  fix: 'Write a role of the taxonomy, such as Host, Guest or Producer, with its group',
  spec: `${spec}tags/person`,
  broken: ({ text, element }) => {
    const group = attribute(element, 'group')?.trim()
    // A group that is not known has its own rule; without any, the role says enough.
    if (group !== undefined && !groups.some(one => one.toLowerCase() === group.toLowerCase())) return false
    return (
      taxonomyOf(text) === undefined || (group !== undefined && taxonomyOf(text, group) === undefined && !isGuest(text))
    )
  }
})

// The namespace's own example has a guest in the group of writers.
const isGuest = (role: string): boolean => /^guest$/i.test(role.trim())

export const role: ValueKind = { name: 'role', sound: text => /^(?:host|guest)$/i.test(text), rules: [roleName] }

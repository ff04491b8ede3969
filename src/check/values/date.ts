// What a date in a feed may be: RFC 822 in RSS, RFC 3339 in Atom and JSON, W3C's profile of ISO 8601 in the extensions.

import type { Rule } from '../../problem.ts'
import { isUsualRfc822, parsedRfc822, quickRfc822 } from '../../syntax/rfc822.ts'
import { atomTime, isoTime, w3cTime } from '../../syntax/w3cdtf.ts'
import type { ValueKind } from '../grammar.ts'
import type { RuleOn, TextValue } from '../rule.ts'
import { ruleOn } from '../rule.ts'

const rss = 'https://www.rssboard.org/rss-profile#data-types-datetime'
const rfc3339 = 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6'
const w3c = 'https://www.w3.org/TR/NOTE-datetime'

export const rfc822Form = ruleOn<TextValue>({
  id: 'date/rfc822',
  level: 'error',
  says: 'This is not a date in the form that RSS uses (RFC 822)',
  fix: 'Write it like “Wed, 30 Sep 2026 21:05:00 GMT”',
  spec: rss,
  w3c: 'InvalidRFC2822Date',
  broken: ({ text }) => parsedRfc822(text) === undefined
})

export const weekday = ruleOn<TextValue>({
  id: 'date/weekday',
  level: 'error',
  says: 'The weekday does not match the date',
  fix: 'Correct it, or leave the weekday out',
  spec: 'https://www.rfc-editor.org/rfc/rfc822#section-5.2',
  w3c: 'IncorrectDOW',
  broken: ({ text }) => parsedRfc822(text)?.weekdayIsWrong ?? false
})

export const rfc822Usual = ruleOn<TextValue>({
  id: 'date/rfc822-usual',
  level: 'warning',
  says: 'Some readers do not understand this form of date',
  fix: 'Use a four-digit year, single spaces, no comments, and GMT or an offset in whole or half hours',
  spec: rss,
  w3c: 'ProblematicalRFC822Date',
  broken: ({ text }) => parsedRfc822(text)?.usual === false
})

export const rfc3339Form = ruleOn<TextValue>({
  id: 'date/rfc3339',
  level: 'error',
  says: 'This is not a date in the form that Atom and JSON Feed use (RFC 3339)',
  fix: 'Write it like 2026-09-30T21:05:00Z or 2026-09-30T23:05:00+02:00',
  spec: rfc3339,
  w3c: 'InvalidRFC3339Date',
  broken: ({ text }) => atomTime(text) === undefined
})

export const w3cForm = ruleOn<TextValue>({
  id: 'date/w3cdtf',
  level: 'error',
  says: 'This is not a date in the W3C profile of ISO 8601',
  fix: 'Write it like 2026-09-30 or 2026-09-30T21:05:00Z: a time needs an offset',
  spec: w3c,
  w3c: 'InvalidW3CDTFDate',
  broken: ({ text }) => w3cTime(text) === undefined
})

export const isoForm = ruleOn<TextValue>({
  id: 'date/iso8601',
  level: 'error',
  says: 'This is not an ISO 8601 date',
  fix: 'Write it like 2026-09-30T21:05:00Z',
  spec: w3c,
  w3c: 'InvalidISO8601DateTime',
  broken: ({ text }) => isoTime(text) === undefined
})

const day = 86_400_000
const early = Date.UTC(1990, 0, 1)

export const implausibleDate: Rule = {
  id: 'date/plausible',
  level: 'warning',
  says: 'This date is before 1990 or in the future',
  fix: 'Correct it, or publish the item on that day',
  spec: rss,
  w3c: 'ImplausibleDate'
}

function plausible(parse: (text: string) => number | undefined): RuleOn<TextValue> {
  return ruleOn<TextValue>({
    ...implausibleDate,
    broken: ({ text }, { now }) => {
      const time = parse(text)
      return time !== undefined && !isPlausible(time, now)
    }
  })
}

export const rfc822Date: ValueKind = {
  name: 'RFC 822 date',
  sound: (text, { now }) => {
    const found = quickRfc822(text) ?? (isUsualRfc822(text) ? parsedRfc822(text) : undefined)
    return found !== undefined && !found.weekdayIsWrong && isPlausible(found.time, now)
  },
  rules: [rfc822Form, weekday, rfc822Usual, plausible(text => parsedRfc822(text)?.time)]
}

/** Whether a date may be that of an item: not before there were feeds, and at most a day ahead of `now`. */
export function isPlausible(time: number, now: number | undefined): boolean {
  return time >= early && (now === undefined || time <= now + day)
}

function kind(
  name: string,
  form: RuleOn<TextValue>,
  parse: (text: string) => number | undefined,
  judged: 'all' | 'form'
): ValueKind {
  return {
    name,
    sound: (text, { now }) => {
      const time = parse(text)
      return time !== undefined && (judged === 'form' || isPlausible(time, now))
    },
    rules: judged === 'form' ? [form] : [form, plausible(parse)]
  }
}

export const rfc3339Date = kind('RFC 3339 date', rfc3339Form, atomTime, 'all')
export const w3cDate = kind('W3C date', w3cForm, w3cTime, 'all')
/** A date that may well lie in the past or the future: of an event, of what something is valid for. */
export const isoDate = kind('ISO 8601 date', isoForm, isoTime, 'form')

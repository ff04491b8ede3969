// The dates of a draft: which field is meant, whose zone counts, and what happens where two disagree.
import { describe, expect, test } from 'vitest'
import type { Draft, Moment } from '../../src/model.ts'
import { isoDay, type Times, times } from '../../src/normalize/times.ts'
import { deskOf, type Room, rulesOf, type Written } from './draft.ts'

function read(
  fields: Written,
  settings: { zone?: string | undefined; fileDay?: string; room?: Room; draft?: Partial<Draft> } = {}
): { times: Times; rules: string[]; says: string[] } {
  const { zone = 'Europe/Istanbul', fileDay, room, draft } = settings
  const at = deskOf(fields, room, draft)
  const found = times(at, {
    zone: 'zone' in settings ? settings.zone : zone,
    zoneFrom: 'zone of the site',
    language: 'en',
    fileDay
  })
  return { times: found, rules: rulesOf(at), says: at.problems.map(({ text }) => text) }
}

const shown = (moment: Moment | undefined): string | undefined =>
  moment && `${new Date(moment.time).toISOString().slice(0, 16)} ${moment.offset} ${moment.precision}`

describe('published', () => {
  test('is read in the zone that is given', () => {
    expect(shown(read({ date: '2026-03-05 08:00' }).times.published)).toBe('2026-03-05T05:00 180 minute')
  })

  test('keeps an offset of its own', () => {
    expect(shown(read({ date: '2026-03-05T08:00:00-05:00' }).times.published)).toBe('2026-03-05T13:00 -300 second')
  })

  test('of a day alone begins with that day', () => {
    expect(shown(read({ date: '2026-03-05' }).times.published)).toBe('2026-03-04T21:00 180 day')
  })

  test('without an offset and without a zone is refused', () => {
    const { times, rules } = read({ date: '2026-03-05 08:00' }, { zone: undefined })
    expect([times, rules]).toEqual([{}, ['date/no-zone 2']])
  })

  test('is the day of the file name, where the item has no date', () => {
    expect(shown(read({}, { fileDay: '2026-03-05' }).times.published)).toBe('2026-03-04T21:00 180 day')
  })

  test('is the item’s own, whatever the file name says', () => {
    const { published } = read({ date: '2026-03-07T00:00:00Z' }, { fileDay: '2026-03-05' }).times
    expect(shown(published)).toBe('2026-03-07T00:00 0 second')
  })

  test('is the embargo, where there is no other date', () => {
    expect(shown(read({ embargo: '2026-03-05T08:00:00Z' }).times.published)).toBe('2026-03-05T08:00 0 second')
  })

  test.each([
    ['the address', { url: '/2026/03/05/quay/' }, {}],
    ['the folders', {}, { origin: { file: '2026/03/05/quay.md' } }]
  ])('is the day in %s, where there is nothing else', (_, fields, draft) => {
    expect(shown(read(fields, { draft }).times.published)).toBe('2026-03-04T21:00 180 day')
  })

  test('that is missing is an error at the item', () => {
    expect(read({ title: 'Quay' }).rules).toEqual(['date/missing 1'])
  })

  test('that another field holds is an error that names the field', () => {
    expect(read({ 'went-live-day': '2026-03-05' }).says).toEqual([
      expect.stringContaining('fields: { went-live-day: date }')
    ])
  })

  test('that cannot be read is never replaced by the file name', () => {
    const { times, rules } = read({ date: 'soonish' }, { fileDay: '2026-03-05' })
    expect([times, rules]).toEqual([{}, ['date/unreadable 2']])
  })

  test('that is a list is refused', () => {
    expect(read({ date: ['2026-03-05', '2026-03-06'] })).toMatchObject({ times: {}, rules: ['date/unreadable 2'] })
  })

  test('of an order that is not known is refused, and read where the settings give it', () => {
    expect(read({ date: '06/07/2025' }).rules).toEqual(['date/order 2'])
    const { published } = read({ date: '06/07/2025' }, { room: { yaml: 'dates: { order: mdy }\n' } }).times
    expect(shown(published)).toBe('2025-06-06T21:00 180 day')
  })
})

describe('two fields with a date', () => {
  test('that agree are one', () => {
    expect(read({ date: '2026-03-05', pubDate: '2026-03-05T08:00:00+03:00' }).rules).toEqual([])
  })

  test('that do not agree: the preferred one is used, and the other is named', () => {
    const { times, rules } = read({ pubDate: '2026-03-06T08:00:00Z', date: '2026-03-05T08:00:00Z' })
    expect([shown(times.published), rules]).toEqual(['2026-03-05T08:00 0 second', ['date/two-dates 2']])
  })
})

describe('updated', () => {
  const date = '2026-03-05T08:00:00Z'

  test('is read like published', () => {
    expect(shown(read({ date, updated: '2026-03-06 08:00' }).times.updated)).toBe('2026-03-06T05:00 180 minute')
  })

  test('earlier than published is left out, and said', () => {
    const { times, rules } = read({ date, updated: '2026-03-04T08:00:00Z' })
    expect([times.updated, rules]).toEqual([undefined, ['date/updated-before-published 3']])
  })

  test('of the same day alone says nothing new', () => {
    const { times, rules } = read({ date, updated: '2026-03-05' })
    expect([times.updated, rules]).toEqual([undefined, []])
  })

  test('that cannot be read holds the item back', () => {
    expect(read({ date, updated: 'later' })).toMatchObject({ times: {}, rules: ['date/unreadable 3'] })
  })
})

test('embargo and expiry are instants of their own', () => {
  const { embargo, expires } = read({
    date: '2026-03-05T08:00:00Z',
    embargo: '2026-03-06T08:00:00Z',
    expires: '2026-04-06T08:00:00Z'
  }).times
  expect([shown(embargo), shown(expires)]).toEqual(['2026-03-06T08:00 0 second', '2026-04-06T08:00 0 second'])
})

test('the day of a moment is that of its publisher', () => {
  expect(isoDay({ time: Date.UTC(2026, 2, 4, 22), offset: 180, precision: 'second' })).toBe('2026-03-05')
})

// What is said of a text that names no zone.
import { expect, test } from 'vitest'
import { zoneHint } from '../../src/syntax/tz.ts'

test.each([
  ['Europe/Berln', 'Europe/Berlin'],
  ['europe/berlin ', 'Europe/Berlin'],
  ['Berlin', 'Europe/Berlin'],
  ['New York', 'America/New_York'],
  ['America/New York', 'America/New_York'],
  ['US/Chicago', 'America/Chicago'],
  ['Instanbul', 'Europe/Istanbul']
])('%j is probably %s', (text, zone) => {
  expect(zoneHint(text)).toBe(` Did you mean ${zone}?`)
})

test.each(['EST', 'CET', 'GMT+1', '+02:00', '', 'local', 'the zone of the desk'])('%j is near to no zone', text => {
  expect(zoneHint(text)).toBe('')
})

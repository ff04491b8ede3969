import { expect, test } from 'vitest'
import { rfc822Date } from '../../src/check/values/date.ts'
import { forbidden, isAllowedUtf8, isUnsuspicious, isUnsuspiciousUtf8, mojibake } from '../../src/syntax/characters.ts'
import { fc, runs } from '../fuzz.ts'

const odd = [
  'a',
  '\n',
  '\0',
  '\x1f',
  '\x80',
  '\x9f',
  '\xa0',
  'Ä',
  'Ã',
  '¤',
  'Š',
  'ƒ',
  '€',
  '™',
  '\ufffd',
  '\ufffe',
  '\uffff',
  'ﾠ',
  '😀'
]
const text = fc.array(fc.constantFrom(...odd), { maxLength: 12 }).map(all => all.join(''))

test('Bytes hold what XML forbids where their text does', () => {
  fc.assert(fc.property(text, given => isAllowedUtf8(Buffer.from(given)) === !forbidden.test(given)))
})

test('What is found in the text is never missed in its bytes', () => {
  const found: string[] = []
  fc.assert(
    fc.property(text, given => {
      found.length = 0
      mojibake(given, (_, at) => void found.push(`${at}`))
      const unsuspicious = isUnsuspiciousUtf8(Buffer.from(given), /^[\0-\x7f]*$/.test(given))
      if (unsuspicious) expect([isUnsuspicious(given), found]).toEqual([true, []])
      else if (found.length > 0) expect(isUnsuspicious(given)).toBe(false)
    })
  )
})

test('Letters with marks, quotation marks and currency signs are no reason for a second look', () => {
  expect(isUnsuspiciousUtf8(Buffer.from('Čeština, Äpfel « à » “São Łódź” 5 € – Ünlü\n'), false)).toBe(true)
})

const date = fc
  .tuple(
    fc.constantFrom('Wed, ', 'Thu, ', 'wed, ', ''),
    fc.constantFrom('30', '31', '3', '3O'),
    fc.constantFrom(' Sep ', ' Feb ', ' sep ', 'Sep  '),
    fc.constantFrom('2026', '1989', '0026', '26'),
    fc.constantFrom(' 00:00:00', ' 23:59:60', ' 24:00:00', ' 1:00:00', ' 01:00', ' 01.00.00'),
    fc.constantFrom(' GMT', ' +0200', ' -0330', ' +0215', ' +02:0', ' EST', '')
  )
  .map(parts => parts.join(''))

test('A date that is passed quickly breaks no rule', () => {
  const context = { now: Date.UTC(2026, 10, 1) } as never
  const value = (given: string) => ({ text: given }) as never
  fc.assert(
    fc.property(date, given => {
      const broken = rfc822Date.rules.some(rule => rule.broken(value(given), context) !== false)
      expect(rfc822Date.sound?.(given, context)).toBe(!broken)
    }),
    runs(2000)
  )
})

import { expect, test } from 'vitest'
import { webAddress } from '../../src/syntax/uri.ts'

test.each([
  ['https://&amp;', 'a host of signs that no host can have'],
  ['https://a(b).example/', 'a host with brackets'],
  ['https://*.example/', 'a host that stands for many'],
  ['https://ida:secret@paper.example/', 'a password'],
  ['https://ida@paper.example/', 'a name to log in with'],
  ['mailto:ida@paper.example', 'another scheme']
])('%s is no address of the web: %s', written => {
  expect(webAddress(written)).toBeUndefined()
})

test.each([
  ['http://localhost:3000/x', 'http://localhost:3000/x'],
  ['https://a_b.example', 'https://a_b.example/'],
  ['https://[2001:DB8::1]/', 'https://[2001:db8::1]/'],
  ['https://127.1/', 'https://127.0.0.1/'],
  ['https://bücher.example/@ida', 'https://xn--bcher-kva.example/@ida']
])('%s is %s', (written, wanted) => {
  expect(webAddress(written)).toBe(wanted)
})

// Which files of the site are reported as missing.
import { expect, it } from 'vitest'
import { missingFiles } from '../../src/compile/missing.ts'
import { rendered } from '../write/rendered.ts'

const site = 'https://tidings.example/news/'
const found = (url: string, held: readonly string[] = []) =>
  missingFiles(rendered({ image: { url } }), site, asked =>
    held.includes(asked) ? { length: 1, head: new Uint8Array() } : undefined
  )

it('a picture of the site that its folder does not hold', () => {
  expect(found('https://tidings.example/a.jpg').map(({ rule, text }) => [rule, text])).toEqual([
    ['item/missing-file', 'The image /a.jpg is not in the folder of assets: add it, or correct the address.']
  ])
})

it('no picture that it holds', () => {
  expect(found('https://tidings.example/a.jpg', ['https://tidings.example/a.jpg'])).toEqual([])
})

it('no picture of another site', () => {
  expect(found('https://pictures.example/a.jpg')).toEqual([])
})

it('enclosures, too', () => {
  const enclosures = [{ url: 'https://tidings.example/a.mp3', type: 'audio/mpeg' }]
  expect(missingFiles(rendered({ enclosures }), site, () => undefined)[0]!.text).toContain('The file /a.mp3')
})

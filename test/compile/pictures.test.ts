// Pictures in texts, and other files of the site, that its folder of assets does not hold.
import { describe, expect, it } from 'vitest'
import { missingFiles, missingPictures } from '../../src/compile/missing.ts'
import { item } from '../render/item.ts'

const site = 'https://pier.example/blog/'
const assets = (url: string) => (url.endsWith('/there.jpg') ? { length: 3, head: new Uint8Array() } : undefined)
const texts = (problems: readonly { text: string }[]) => problems.map(({ text }) => text)

describe('a missing file', () => {
  it('is reported for the picture and the enclosures of an item', () => {
    const one = {
      ...item('x', 'text'),
      image: { url: 'https://pier.example/gone.jpg' },
      enclosures: [{ url: 'https://pier.example/there.jpg', type: 'image/jpeg' }]
    }
    expect(texts(missingFiles(one, site, assets))).toEqual([
      'The image /gone.jpg is not in the folder of assets: add it, or correct the address.'
    ])
  })

  it('is reported once for all pictures of a text', () => {
    const html =
      '<p><img src="https://pier.example/a.jpg?x=1&amp;y=2" alt="" /><img src="https://pier.example/there.jpg" /><img src="https://cdn.example/b.jpg" /><img src="https://pier.example/c.jpg" /></p>'
    expect(texts(missingPictures(html, item('x', 'text'), site, assets))).toEqual([
      'The picture /a.jpg?x=1&y=2 in the text and 1 more are not in the folder of assets: add the files, or correct the addresses.'
    ])
  })

  it('is none of another site', () => {
    expect(missingPictures('<img src="https://cdn.example/b.jpg" />', item('x', 'text'), site, assets)).toEqual([])
  })
})

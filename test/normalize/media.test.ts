// Pictures and files of a draft: whose address, which type, how long.
import { describe, expect, test } from 'vitest'
import type { Enclosure, Image, Value } from '../../src/model.ts'
import { media } from '../../src/normalize/media.ts'
import { deskOf, type Room, rulesOf, type Written } from './draft.ts'

const base = 'https://herald.example/2026/quay/'

function read(fields: Written, room?: Room): { image?: Image; enclosures: readonly Enclosure[]; rules: string[] } {
  const at = deskOf(fields, room)
  return { ...media(at, base), rules: rulesOf(at) }
}

const file = (value: Value, room?: Room): Enclosure | undefined => read({ enclosure: value }, room).enclosures[0]
const mp3 = Uint8Array.from([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0, 0, 0, 0])

describe('an image', () => {
  test.each([
    ['/a.jpg', 'https://herald.example/a.jpg'],
    ['a.jpg', 'https://herald.example/2026/quay/a.jpg'],
    ['https://cdn.example/a.jpg', 'https://cdn.example/a.jpg'],
    ['//cdn.example/a.jpg', 'https://cdn.example/a.jpg']
  ])('%s is seen from the item', (written, url) => {
    expect(read({ image: written }).image?.url).toBe(url)
  })

  test('has the type that its name says', () => {
    expect(read({ image: '/a.webp' }).image).toEqual({ url: 'https://herald.example/a.webp', type: 'image/webp' })
  })

  test('of a name that is no picture’s has no type', () => {
    expect(read({ image: '/a.php' }).image).toEqual({ url: 'https://herald.example/a.php' })
  })

  test('has what its map says, as plain text', () => {
    const image = { url: '/a.jpg', alt: 'The <b>quay</b>', caption: 'Low &amp; high', credit: 'Ida', width: '1200px' }
    expect(read({ image }).image).toMatchObject({ alt: 'The quay', caption: 'Low & high', credit: 'Ida', width: 1200 })
  })

  test('has what fields beside it say, unless it says so itself', () => {
    expect(read({ image: '/a.jpg', imageAlt: 'The quay' }).image?.alt).toBe('The quay')
    expect(read({ image: { url: '/a.jpg', alt: 'Own' }, imageAlt: 'Other' }).image?.alt).toBe('Own')
  })

  test('has the length of its file, where that is at hand', () => {
    const assets = { 'https://herald.example/a.jpg': { length: 77, head: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]) } }
    expect(read({ image: '/a.jpg' }, { assets }).image).toMatchObject({ length: 77, type: 'image/jpeg' })
  })

  test('of a list is the first', () => {
    expect(read({ images: ['/a.jpg', '/b.jpg'] }).image?.url).toBe('https://herald.example/a.jpg')
  })

  test('is not a switch of the theme', () => {
    expect(read({ image: 'false', cover: '/a.jpg' }).image?.url).toBe('https://herald.example/a.jpg')
  })

  test.each(['javascript:alert(1)', 'data:image/png;base64,AA', 'ftp://a.example/b.jpg'])(
    'at %s is left out, and said',
    written => {
      expect(read({ image: written })).toEqual({ enclosures: [], rules: ['item/image 2'] })
    }
  )

  test('whose width is no number goes without, and it is said', () => {
    const { image, rules } = read({ image: { url: '/a.jpg', width: 'wide' } })
    expect([image?.width, rules]).toEqual([undefined, ['item/number 2']])
  })
})

describe('an enclosure', () => {
  test('has the type that is given, before that of its name', () => {
    expect(file({ url: '/a.mp3', type: 'audio/x-own' })?.type).toBe('audio/x-own')
  })

  test('has the type of its name', () => {
    expect(file('/a.mp3')?.type).toBe('audio/mpeg')
  })

  test('has the type of its bytes, where the name says nothing', () => {
    const assets = { 'https://herald.example/a': { length: 12, head: mp3 } }
    expect(file('/a', { assets })).toMatchObject({ type: 'audio/mpeg', length: 12 })
  })

  test('of the field audio is audio, whatever its name', () => {
    expect(read({ audio: '/listen' }).enclosures[0]?.type).toBe('audio/mpeg')
  })

  test('of no known type is bytes, and it is said', () => {
    const { enclosures, rules } = read({ enclosure: '/a' })
    expect([enclosures[0]?.type, rules]).toEqual(['application/octet-stream', ['item/media-type 2']])
  })

  test('has the real length of its file, and it is said where the item has another', () => {
    const assets = { 'https://herald.example/a.mp3': { length: 12, head: mp3 } }
    const { enclosures, rules } = read({ enclosure: { url: '/a.mp3', length: '13' } }, { assets })
    expect([enclosures[0]?.length, rules]).toEqual([12, ['item/length 2']])
  })

  test('of length 0 has none: that is how RSS says that it is not known', () => {
    expect(file({ url: '/a.mp3', length: '0' })?.length).toBeUndefined()
  })

  test.each([
    ['3723', 3723],
    ['12:34', 754],
    ['1:02:03', 3723],
    ['1h 2m 3s', 3723],
    ['PT1H2M3S', 3723],
    ['45 min', 2700]
  ])('that lasts %s lasts so many seconds', (duration, seconds) => {
    expect(file({ url: '/a.mp3', duration })?.duration).toBe(seconds)
  })

  test('whose duration is no time goes without, and it is said', () => {
    expect(read({ enclosure: { url: '/a.mp3', duration: 'long' } }).rules).toEqual(['item/number 2'])
  })

  test('in WordPress’s three lines is address, bytes and type', () => {
    expect(file('https://a.example/b.mp3\n4096\naudio/mp4')).toEqual({
      url: 'https://a.example/b.mp3',
      length: 4096,
      type: 'audio/mp4'
    })
  })

  test('is published once, though two fields name it', () => {
    expect(read({ enclosure: '/a.mp3', audio: '/a.mp3' }).enclosures).toHaveLength(1)
  })

  test('without an address is left out, and said', () => {
    expect(read({ enclosure: { type: 'audio/mpeg' } })).toEqual({ enclosures: [], rules: ['item/enclosure 2'] })
  })
})

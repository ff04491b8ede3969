// What the files of an episode say against what the item says of them.
import { describe, expect, test } from 'vitest'
import type { Asset } from '../../src/normalize/media.ts'
import type { Written } from './draft.ts'
import { rulesOf, settled } from './draft.ts'

const yaml = 'feeds: [{ podcast: { category: News, explicit: false } }]\n'
const mp3 = Uint8Array.from([0xff, 0xfb, 0x10, 0xc4])
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 0x1a, 10])
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])
const picture = (head: Uint8Array, width: number, height = width): Asset => ({
  length: 9,
  head,
  pixels: () => ({ width, height })
})

function episode(fields: Written, assets: Readonly<Record<string, Asset>> = {}, settings = yaml) {
  const own = Object.fromEntries(Object.entries(assets).map(([path, one]) => [`https://herald.example/${path}`, one]))
  const made = settled({ audio: '/1.mp3', ...fields }, { yaml: settings, assets: own })
  return { ...made.item?.episode, duration: made.item?.enclosures[0]?.duration, rules: rulesOf(made) }
}

const sound = (seconds: number): { '1.mp3': Asset } => ({ '1.mp3': { length: 99, head: mp3, seconds: () => seconds } })

describe('a duration', () => {
  test.each([
    ['nothing', {}, 723.4, 723.4, []],
    ['the same, rounded', { duration: '12:03' }, 723.4, 723.4, []],
    ['another', { duration: '12:03' }, 700, 700, ['item/duration 4']],
    ['another with the file', { audio: { url: '/1.mp3', duration: '60' } }, 700, 700, ['item/duration 4']]
  ])('is that of the file where the item says %s', (_, fields, measured, duration, rules) => {
    expect(episode(fields, sound(measured))).toMatchObject({ duration, rules })
  })

  test('is that of the item where the file is not at hand', () => {
    expect(episode({ duration: '1:00:03' })).toMatchObject({ duration: 3603, rules: [] })
  })

  test('is not asked of files where no feed is a podcast', () => {
    expect(episode({}, sound(700), '').duration).toBeUndefined()
  })
})

describe('artwork', () => {
  test.each([
    ['a.png', picture(png, 1400)],
    ['a.jpg', picture(jpeg, 3000)]
  ])('%s of the right size is what the episode shows', (name, asset) => {
    expect(episode({ artwork: `/${name}` }, { [name]: asset })).toMatchObject({
      artwork: `https://herald.example/${name}`,
      rules: []
    })
  })

  test.each([
    ['a.png', picture(png, 1399)],
    ['a.png', picture(png, 3001)],
    ['a.png', picture(png, 1400, 1500)],
    ['a.png', picture(jpeg, 1400)],
    ['a.webp', picture(Buffer.from('RIFF1234WEBP'), 1400)]
  ])('%s of another kind is left out, and said', (name, asset) => {
    const made = episode({ artwork: `/${name}` }, { [name]: asset })
    expect([made.artwork, made.rules]).toEqual([undefined, ['item/artwork 5']])
  })

  test('that is elsewhere is taken as it is', () => {
    expect(episode({ artwork: 'https://cdn.example/a.png' }).artwork).toBe('https://cdn.example/a.png')
  })

  test('of an episode without any is its picture where that is fit, and not where it is wide or elsewhere', () => {
    const own = (asset: Asset) => episode({ image: '/a.png' }, { 'a.png': asset })
    expect(own(picture(png, 1400)).artwork).toBe('https://herald.example/a.png')
    expect(own(picture(png, 1400, 800))).toMatchObject({ rules: [] })
    expect(own(picture(png, 1400, 800)).artwork).toBeUndefined()
    expect(episode({ image: 'https://cdn.example/a.png' }).artwork).toBeUndefined()
  })
})

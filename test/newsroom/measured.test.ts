// What the files of a site say of themselves: how long sound is, how large a picture.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { assetsIn } from '../../src/newsroom/assets.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
afterAll(() => rmSync(folder, { recursive: true }))

const asset = (name: string, bytes: Uint8Array) => {
  writeFileSync(join(folder, name), bytes)
  return assetsIn(folder, 'https://pier.example/')(`https://pier.example/${name}`)!
}

/** One frame of MPEG-2 layer III that is silent: 8 kbit/s, 22,050 Hz, one channel, 576 samples. */
const frame = Buffer.concat([Buffer.from([0xff, 0xf3, 0x10, 0xc4]), Buffer.alloc(22)])
const mp3 = (frames: number): Buffer => Buffer.concat(Array.from({ length: frames }, () => frame))

/** Sound without compression: 8,000 samples a second, a byte each. */
function wav(seconds: number): Buffer {
  const data = Buffer.alloc(8000 * seconds, 128)
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + data.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(8000, 24)
  head.writeUInt32LE(8000, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36)
  head.writeUInt32LE(data.length, 40)
  return Buffer.concat([head, data])
}

describe('sound', () => {
  test('of MPEG frames without a header is as long as they are', () => {
    expect(asset('a.mp3', mp3(1000)).seconds?.()).toBeCloseTo((1000 * 576) / 22_050, 1)
  })

  test('in WAVE is as long as its data', () => {
    expect(asset('a.wav', wav(7)).seconds?.()).toBeCloseTo(7, 3)
  })

  test.each([
    ['a file of text', Buffer.from('no sound at all')],
    ['an empty file', Buffer.alloc(0)]
  ])('has no length in %s', (_, bytes) => {
    expect(asset('b.mp3', bytes).seconds?.()).toBeUndefined()
  })

  test('that was replaced is measured again', () => {
    const before = asset('c.mp3', mp3(400)).seconds?.()
    expect(asset('c.mp3', mp3(800)).seconds?.()).toBeGreaterThan(before! * 1.9)
  })
})

test('a picture is as large as its file says; another file has no size', () => {
  const png = Buffer.from(
    '89504e470d0a1a0a0000000d49484452000005780000057808030000006c0b9b6e0000000049454e44ae426082',
    'hex'
  )
  expect(asset('a.png', png).pixels?.()).toEqual({ width: 1400, height: 1400 })
  expect(asset('b.png', Buffer.from('no picture')).pixels?.()).toBeUndefined()
})

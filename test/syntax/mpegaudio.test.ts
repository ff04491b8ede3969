// How long MPEG audio is.
import { expect, test } from 'vitest'
import { mpegSeconds } from '../../src/syntax/mpegaudio.ts'
import { fc } from '../fuzz.ts'

const kilobits = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]

/** A silent frame of MPEG-1 layer III, 44,100 Hz, one channel. */
function frame(index: number, inside: Uint8Array = new Uint8Array()): Buffer {
  const made = Buffer.alloc(Math.floor((144_000 * kilobits[index]!) / 44_100))
  made.set([0xff, 0xfb, (index + 1) << 4, 0xc4])
  made.set(inside, 21)
  return made
}

const seconds = (bytes: Uint8Array): number | undefined =>
  mpegSeconds((offset, length) => bytes.subarray(offset, offset + length), bytes.length)

const tag = (length: number): Buffer => {
  const made = Buffer.alloc(10 + length)
  made.write('ID3\x04', 0, 'latin1')
  made.set([(length >> 21) & 127, (length >> 14) & 127, (length >> 7) & 127, length & 127], 6)
  return made
}

test('is the sum of its frames, whatever their bit rates, their tags and the bytes after them', () => {
  const rates = fc.array(fc.nat(13), { minLength: 2, maxLength: 40 })
  fc.assert(
    fc.property(rates, fc.nat(3000), fc.uint8Array({ maxLength: 80 }), (rates, length, after) => {
      const end = after.map(byte => byte & 127)
      const bytes = Buffer.concat([tag(length), ...rates.map(index => frame(index)), end])
      expect(seconds(bytes)).toBeCloseTo((rates.length * 1152) / 44_100, 6)
    })
  )
})

test('is what the first frame tells, where an encoder counted', () => {
  const head = Buffer.alloc(12)
  head.write('Xing', 0, 'latin1')
  head.writeUInt32BE(1, 4)
  head.writeUInt32BE(5000, 8)
  expect(seconds(Buffer.concat([frame(4, head), frame(4), frame(9)]))).toBeCloseTo((5000 * 1152) / 44_100, 6)
})

test('goes on behind damaged bytes, and over the edge of what is read at once', () => {
  const many = Array.from({ length: 6000 }, (_, i) => frame(i % 14))
  const bytes = Buffer.concat([...many, Buffer.alloc(50, 7), ...many])
  expect(bytes.length).toBeGreaterThan(2 << 20)
  expect(seconds(bytes)).toBeCloseTo((12_000 * 1152) / 44_100, 6)
})

test('is not known of other bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), bytes => {
      expect(seconds(bytes.map(byte => byte & 127))).toBeUndefined()
    })
  )
  expect(seconds(new Uint8Array())).toBeUndefined()
  expect(seconds(Buffer.concat([tag(40), Buffer.from('no sound')]))).toBeUndefined()
})

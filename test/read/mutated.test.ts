// Whatever bytes come, reading gives drafts and problems: it never throws.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { read } from '../../src/read.ts'
import { fc, runs } from '../fuzz.ts'

const folder = new URL('../cases/read/', import.meta.url)
const samples = ['feeds.txt', 'wxr.txt', 'newsml.txt', 'pages.txt', 'ninjs.txt', 'systems.txt']
  .filter(name => readdirSync(folder).includes(name))
  .flatMap(name =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^>>> (.*)\n([\s\S]*?)^<<<$/gm)].map(
      ([, file = '', text = '']) => ({ file, bytes: new TextEncoder().encode(text) })
    )
  )

it('reads foreign files with bytes changed, cut out or repeated without throwing', () => {
  const change = fc.record({
    at: fc.nat(),
    length: fc.nat(12),
    byte: fc.nat(255),
    how: fc.constantFrom('set', 'cut', 'twice')
  })
  fc.assert(
    fc.property(
      fc.constantFrom(...samples),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      ({ file, bytes }, changes) => {
        let now = Buffer.from(bytes)
        for (const { at, length, byte, how } of changes) {
          const start = now.length === 0 ? 0 : at % now.length
          const [head, middle, tail] = [
            now.subarray(0, start),
            now.subarray(start, start + length),
            now.subarray(start + length)
          ]
          const put = how === 'set' ? [Buffer.from([byte])] : how === 'cut' ? [] : [middle, middle]
          now = Buffer.concat([head, ...put, tail])
        }
        const { drafts, problems } = read({ file, bytes: now })
        expect(Array.isArray(drafts) && Array.isArray(problems)).toBe(true)
      }
    ),
    runs(100)
  )
})

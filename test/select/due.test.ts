// When an item is out.
import { describe, expect, it } from 'vitest'
import { change, opening, standing } from '../../src/select/due.ts'
import { item as bare } from '../render/item.ts'

const at = (time: number) => ({ time, offset: 0, precision: 'second' as const })
const item = (more: object) => ({ ...bare('x', 'text'), published: at(10), ...more })

describe('an item', () => {
  it.each([
    [{}, 9, 'waiting'],
    [{}, 10, 'shown'],
    [{ embargo: at(20) }, 15, 'waiting'],
    [{ embargo: at(5) }, 12, 'shown'],
    [{ expires: at(20) }, 20, 'over'],
    [{ expires: at(20) }, 19, 'shown'],
    [{ draft: true }, 99, 'draft']
  ] as const)('%j at %i is %s', (more, now, what) => {
    expect(standing(item(more), now)).toBe(what)
  })

  it('opens at the later of publication and embargo', () => {
    expect(opening(item({ embargo: at(20) })).time).toBe(20)
    expect(opening(item({ embargo: at(5) })).time).toBe(10)
  })

  it('changes by itself when it opens and when it expires', () => {
    expect(change(item({ expires: at(20) }), 5)?.time).toBe(10)
    expect(change(item({ expires: at(20) }), 15)?.time).toBe(20)
    expect(change(item({ expires: at(20) }), 25)).toBeUndefined()
    expect(change(item({ draft: true }), 5)).toBeUndefined()
  })
})

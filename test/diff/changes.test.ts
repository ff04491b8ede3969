// What subscribers see when one version of a feed follows another.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changesOf, diff, guard, type Listed } from '../../src/diff.ts'

const noon = Date.UTC(2026, 2, 5, 12)
const item = (name: string, more: Partial<Listed> = {}): Listed => ({
  id: `tag:${name}`,
  url: `https://herald.example/${name}/`,
  title: name,
  published: noon,
  content: name,
  ...more
})
const kinds = (before: readonly Listed[], after: readonly Listed[]): string[] =>
  changesOf(before, after).map(({ kind, id, was }) => [kind, id, ...(was ? [was] : [])].join(' '))

describe('subscribers see', () => {
  test('nothing where nothing changed', () => {
    expect(kinds([item('a')], [item('a')])).toEqual([])
  })

  test('a new item', () => {
    expect(kinds([], [item('a')])).toEqual(['new tag:a'])
  })

  test('an item that is gone', () => {
    expect(kinds([item('a'), item('b')], [item('b')])).toEqual(['gone tag:a'])
  })

  test.each(['title', 'url', 'content'] as const)('an item with another %s updated', field => {
    expect(kinds([item('a')], [item('a', { [field]: 'x' })])).toEqual(['updated tag:a'])
  })

  test('an item under another id again, recognized by its address', () => {
    expect(kinds([item('a')], [item('a', { id: 'tag:x', title: 'x' })])).toEqual(['re-announced tag:x tag:a'])
  })

  test('an item under another id and address again, recognized by its title and date', () => {
    expect(kinds([item('a')], [item('a', { id: 'tag:x', url: 'x' })])).toEqual(['re-announced tag:x tag:a'])
  })

  test('an item whose date moved without its content again', () => {
    expect(kinds([item('a')], [item('a', { published: noon + 86_400_000 })])).toEqual([
      're-announced tag:a 2026-03-05T12:00:00Z'
    ])
  })

  test('no loss where a newer item pushed the oldest out', () => {
    const [old, one, two] = [item('a', { published: noon - 1000 }), item('b'), item('c')]
    expect(kinds([old, one], [one, two])).toEqual(['new tag:c'])
  })

  test('the same in the bytes of a feed', () => {
    const feed = (title: string): Buffer =>
      Buffer.from(
        `<rss version="2.0"><channel><title>x</title><item><guid>1</guid><title>${title}</title></item></channel></rss>`
      )
    expect(diff(feed('a'), feed('b'))).toEqual([{ kind: 'updated', id: '1', title: 'b', url: '' }])
    expect(diff(undefined, feed('a'))[0]?.kind).toBe('new')
  })

  test('each new item and each that is gone exactly once, whatever the versions', () => {
    const list = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('1', '2', '3', '4', '5'),
        url: fc.constantFrom('', 'a', 'b', 'c'),
        title: fc.constantFrom('', 'A', 'B'),
        published: fc.integer({ min: 0, max: 3 }).map(day => noon + day * 86_400_000)
      }),
      { selector: ({ id }) => id }
    )
    fc.assert(
      fc.property(list, list, (before, after) => {
        const changes = changesOf(before, after)
        const ids = (kind: string): string[] => changes.filter(one => one.kind === kind).map(({ id }) => id)
        const unknown: string[] = after.filter(({ id }) => !before.some(one => one.id === id)).map(({ id }) => id)
        const named = [...ids('new'), ...ids('re-announced').filter(id => unknown.includes(id))]
        expect(named.sort()).toEqual(unknown.sort())
        expect(new Set(ids('gone')).size).toBe(ids('gone').length)
        expect(changesOf(after, after)).toEqual([])
      }),
      { numRuns: 500 }
    )
  })
})

describe('the guard', () => {
  const options = {
    reannounced: 3,
    shrink: 0.5,
    accept: false,
    allowShrink: false,
    refused: 0,
    unchanged: () => []
  }
  const names = ['a', 'b', 'c', 'd']
  const before = names.map(name => item(name))
  const feed = { name: 'main', paths: ['rss.xml'], before }

  test('lets half of the items go, and not more', () => {
    const judged = (left: readonly Listed[]) => guard([{ ...feed, after: left }], left, options).stop
    expect([judged(before.slice(2)), judged(before.slice(3)), judged([])]).toEqual([false, true, true])
  })

  test('names what was published and is gone, unless items were refused or the loss was allowed', () => {
    const told = (more: object) =>
      guard([{ ...feed, after: before.slice(1) }], before.slice(1), { ...options, ...more }).problems
    expect(told({}).map(({ rule }) => rule)).toEqual(['guard/vanished'])
    expect(told({})[0]!.text).toContain('withdrawn:')
    expect([told({ refused: 1 }), told({ allowShrink: true })]).toEqual([[], []])
  })

  test('counts the items of feeds that do not change', () => {
    const unchanged = (): Listed[] => ['e', 'f', 'g', 'h'].map(name => item(name))
    expect(guard([{ ...feed, after: [] }], unchanged(), { ...options, unchanged }).stop).toBe(false)
  })

  test('takes no item for lost that is a draft or in another feed', () => {
    expect(guard([feed], before, options)).toEqual({ stop: false, keep: [], problems: [] })
  })

  test('stops beyond three items under other ids, unless they are accepted', () => {
    const after = before.map(one => ({ ...one, id: `${one.id}-new` }))
    const stops = [options, { ...options, reannounced: 4 }, { ...options, accept: true }].map(
      choice => guard([{ ...feed, after }], after, choice).stop
    )
    expect(stops).toEqual([true, false, false])
  })

  test('keeps a feed that would go while items are refused', () => {
    const town = { name: 'town', paths: ['town/rss.xml'], before: [item('d')] }
    const settled = before.slice(0, 3)
    const judged = (refused: number) => guard([{ ...feed, after: settled }, town], settled, { ...options, refused })
    expect([judged(0).keep, judged(1).keep, judged(1).problems[0]?.rule]).toEqual([[], ['town/rss.xml'], 'guard/kept'])
  })
})

// What publishing decides, on values alone.
import { describe, expect, test } from 'vitest'
import { planOf, type There } from '../../src/publish/plan.ts'

const files = (map: Readonly<Record<string, string>>): Map<string, string> => new Map(Object.entries(map))
const disk = (map: Readonly<Record<string, string>>): Map<string, There> =>
  new Map(Object.entries(map).map(([path, hash]) => [path, { kind: 'file', hash }]))

describe('the plan', () => {
  test('writes what is not there and what is different, and leaves what is the same', () => {
    const plan = planOf({ files: { a: '1', b: '1' } }, files({ a: '1', b: '2', c: '3' }), disk({ a: '1', b: '1' }))
    expect([plan.unchanged, plan.write, plan.remove]).toEqual([['a'], ['b', 'c'], []])
  })

  test('removes what an earlier build wrote and no feed needs', () => {
    expect(planOf({ files: { a: '1' } }, files({}), disk({ a: '1' })).remove).toEqual(['a'])
  })

  test('leaves a file that somebody else changed, and forgets it', () => {
    const plan = planOf({ files: { a: '1' } }, files({}), disk({ a: '9' }))
    expect([plan.remove, plan.left, plan.after.files]).toEqual([[], ['a'], {}])
  })

  test('keeps what is asked for, also when there is a new version of it', () => {
    const plan = planOf({ files: { a: '1', b: '1' } }, files({ a: '2' }), disk({ a: '1', b: '1' }), {
      keep: ['a', 'b', 'never-written']
    })
    expect([plan.write, plan.remove, plan.after.files]).toEqual([[], [], { a: '1', b: '1' }])
  })

  test.each<[string, There, string]>([
    ['../a', { kind: 'nothing' }, 'leads-out'],
    ['a', { kind: 'outside' }, 'link-out'],
    ['a', { kind: 'folder' }, 'folder'],
    ['a', { kind: 'file', hash: '9' }, 'foreign'],
    ['a', { kind: 'link', hash: '1' }, 'foreign']
  ])('refuses %j where %j is', (path, there, why) => {
    const plan = planOf({ files: {} }, files({ [path]: '1' }), new Map([[path, there]]))
    expect([plan.refused, plan.write, plan.after.files]).toEqual([[{ path, why }], [], {}])
  })

  test('writes over files of others where the manifest is lost and they are to be adopted', () => {
    expect(planOf({ files: {} }, files({ a: '1' }), disk({ a: '9' }), { adopt: true }).write).toEqual(['a'])
  })

  test('replaces the formats of a feed one directly after the other', () => {
    const plan = planOf({ files: {} }, files({ 'atom.xml': '1', 'x/rss.xml': '1', 'rss.xml': '1' }), new Map(), {
      together: [['rss.xml', 'atom.xml'], ['x/rss.xml']]
    })
    expect(plan.write).toEqual(['rss.xml', 'atom.xml', 'x/rss.xml'])
  })

  test('knows each hash that interrupted builds may have left', () => {
    const first = planOf({ files: { a: '1' } }, files({ a: '2' }), disk({ a: '1' }))
    expect(first.during).toEqual({ files: { a: '2' }, pending: { a: ['1'] } })
    const second = planOf(first.during, files({ a: '3' }), disk({ a: '1' }))
    expect(second.during).toEqual({ files: { a: '3' }, pending: { a: ['2', '1'] } })
    for (const hash of ['1', '2', '3'])
      expect(planOf(second.during, files({}), disk({ a: hash })).remove).toEqual(['a'])
    expect(second.after).toEqual({ files: { a: '3' } })
  })
})

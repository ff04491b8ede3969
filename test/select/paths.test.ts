// Where the files of a feed are written, and that no two have one place.
import { describe, expect, it } from 'vitest'
import { configuration } from '../../src/config.ts'
import { claim, isFileName, pathKey, pathsOf } from '../../src/select/paths.ts'

const config = (yaml = '') =>
  configuration(`site: { title: Pier, url: https://pier.example/ }\n${yaml}`, 'dateline.yaml').config!
const paths = (yaml: string, index = 0) => {
  const own = config(yaml)
  return pathsOf(own.feeds[index]!, index, undefined, own)
}

describe('paths', () => {
  it('of the first feed are in the output folder itself', () => {
    expect(paths('')).toEqual({ rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' })
  })

  it('of another feed are in a folder of its name', () => {
    expect(paths('feeds: [{ name: main }, { name: Opinion, path: opinion }]', 1)).toMatchObject({
      rss: 'opinion/rss.xml'
    })
  })

  it('may be given for each format; a format without one is not written', () => {
    expect(paths('feeds: [{ path: { rss: podcast.xml } }]')).toEqual({ rss: 'podcast.xml' })
  })

  it('have the slug of a group in them', () => {
    const own = config('feeds: [{ name: main }, { each: section, path: "s/{slug}" }]')
    const group = { name: 'Asia', slug: 'asia', items: [] }
    expect(pathsOf(own.feeds[1]!, 1, group, own).atom).toBe('s/asia/atom.xml')
  })
})

describe('a place', () => {
  it('is taken by the first that claims it, in any case of letters', () => {
    const taken = new Map<string, string>()
    expect(claim(taken, ['a/RSS.xml'], 'main')).toBeUndefined()
    expect(claim(taken, ['a/rss.xml'], 'other')).toEqual({ path: 'a/rss.xml', owner: 'main' })
  })

  it('that is a file cannot be a folder', () => {
    const taken = new Map<string, string>()
    claim(taken, ['a'], 'main')
    expect(claim(taken, ['a/rss.xml'], 'other')).toMatchObject({ owner: 'main' })
  })

  it('may be beside another in one folder', () => {
    const taken = new Map<string, string>()
    claim(taken, ['a/rss.xml'], 'main')
    expect(claim(taken, ['a/atom.xml'], 'other')).toBeUndefined()
  })
})

it('a name that Windows keeps for itself is no name of a file', () => {
  expect(['con', 'lpt1', 'news'].map(isFileName)).toEqual([false, false, true])
})

it('composed and decomposed letters are one name', () => {
  expect(pathKey('e\u0301')).toBe(pathKey('\u00e9'))
})

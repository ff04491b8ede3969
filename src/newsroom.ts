// A newsroom on disk: the settings, the people, the items and the files of the site, read for `compile`.
import { closeSync, openSync, readFileSync, readSync, realpathSync, type Stats, statSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve, sep } from 'node:path'
import { type Config, configuration, leveled } from './config.ts'
import type { Author, Source } from './model.ts'
import { newsroomRules } from './newsroom/rules.ts'
import { type Asset, type Assets, isKnownField, knownFields, strangeWord } from './normalize.ts'
import { type Place, type Problem, problemOf, type SettingPath } from './problem.ts'
import { authors, folder, notItems, readRules } from './read.ts'
import { allRules } from './rules.ts'

export interface Newsroom {
  readonly config: Config
  readonly authors: readonly Author[]
  readonly assets?: Assets
  /** The items' files, one after the other, and a problem for each that cannot be read. */
  readonly sources: () => Iterable<Source | Problem>
  /** The file of the settings, as its user named it. */
  readonly settings: string
  /** Where a setting is written in that file. */
  readonly placeOf: (setting: SettingPath) => Place
  readonly problems: readonly Problem[]
  /** What is read besides the items: a change of these changes the build. */
  readonly watched: readonly string[]
}

/**
 * The newsroom at `items`. The settings are in `config`, or in dateline.yaml in the folder or beside it.
 * `out` is where feeds go: what lies there is no item. Problems of the items name files below the folder, all others as the user would.
 * Without `newsroom` in the answer the problems say what is wrong with the settings: nothing can be built before a file of `watched` changes.
 */
export function newsroom(
  items: string,
  options: { config?: string; authors?: string; out?: string } = {}
): { newsroom?: Newsroom; problems: readonly Problem[]; watched?: readonly string[] } {
  const stats = statsOf(items)
  if (stats === undefined) {
    return {
      problems: [
        problemOf(
          readRules['read/no-folder'],
          { file: items },
          'There is no such folder: give the path of the folder that holds the items.'
        )
      ]
    }
  }
  const candidates =
    options.config !== undefined
      ? [options.config]
      : ['dateline.yaml', 'dateline.yml', '../dateline.yaml'].map(name =>
          join(stats.isDirectory() ? items : dirname(items), name)
        )
  const settings = candidates.map(path => resolve(path))
  const file = candidates.find(path => statsOf(path)?.isFile())
  if (file === undefined) {
    const text =
      options.config !== undefined
        ? 'There is no such file: correct the path given with --config.'
        : 'There is no settings file: write dateline.yaml there, with at least site: { title: …, url: … }.'
    return {
      problems: [problemOf(newsroomRules['config/missing'], { file: candidates[0]! }, text)],
      watched: settings
    }
  }
  const name = file.split(sep).join('/')
  const text = textOf(file)
  if (text === undefined)
    return {
      problems: [
        problemOf(
          newsroomRules['config/unreadable'],
          { file: name },
          'This file cannot be read: check its permissions, and save it as UTF-8.'
        )
      ],
      watched: settings
    }
  const { config, problems, placeOf } = configuration(text, name, {
    rules: allRules(),
    fields: { names: knownFields, has: isKnownField },
    strangeWord
  })
  if (config === undefined) return { problems, watched: settings }

  const home = dirname(resolve(file))
  const people = options.authors ?? (isAbsolute(config.authors) ? config.authors : join(dirname(file), config.authors))
  const site = config.assets === undefined ? undefined : resolve(home, config.assets)
  const root = resolve(items)
  const out = options.out === undefined ? undefined : resolve(options.out)
  if (out === root) {
    const text =
      'Feeds in the folder of items would be read as items by the next build: choose another folder with --out.'
    return { problems: [problemOf(newsroomRules['config/out'], { file: options.out! }, text)] }
  }
  // Settings, people, pictures and the feeds themselves may lie among the items.
  const besides = [resolve(file), resolve(people), site, out].filter(path => path?.startsWith(root + sep))
  const ignore = [
    ...config.ignore,
    '/dateline.yaml',
    '/dateline.yml',
    ...besides.map(path => path!.slice(root.length).split(sep).join('/'))
  ]
  const known = rosterOf(people, config.site.url, options.authors !== undefined || config.authors !== 'authors.yaml')
  // Zones and names of people settle dates and bylines: without them other feeds would be published, in silence.
  if (known.unusable) return { problems: known.problems, watched: [...settings, resolve(people)] }
  const told = [...leveled(known.problems, config.rules)]
  const held = site !== undefined && statsOf(site)?.isDirectory() === true
  if (site !== undefined && !held) {
    const text = `There is no folder ${config.assets} beside this file, so the lengths and types of files are not known: correct the path, or remove the setting.`
    told.push(problemOf(newsroomRules['config/assets'], { ...placeOf(['assets']), setting: ['assets'] }, text))
  }
  return {
    newsroom: {
      config,
      authors: known.authors,
      sources: () => folder(items, { ignore, include: config.include, passOver: notItems }),
      settings: name,
      placeOf,
      problems: told,
      watched: [...settings, resolve(people)],
      ...(held && { assets: assetsIn(site, config.site.url) })
    },
    problems: told
  }
}

// What is in a folder nobody may enter, or below a file, is not there for us.
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

function textOf(file: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch {
    return undefined
  }
}

/** `unusable`: the list as a whole cannot be relied on. */
function rosterOf(
  path: string,
  site: string,
  wanted: boolean
): { authors: readonly Author[]; problems: readonly Problem[]; unusable: boolean } {
  const stats = statsOf(path)
  if (stats !== undefined) {
    const found = [...folder(path)]
    const { authors: people, problems } = authors(
      found.filter(one => 'bytes' in one),
      { site }
    )
    const named = (one: Problem): Problem => ({
      ...one,
      place: { ...one.place, file: stats.isDirectory() ? join(path, one.place.file) : path }
    })
    const all = [...found.filter(one => 'rule' in one), ...problems].map(named)
    const unusable = all.some(
      ({ level, rule }) => level === 'error' && (rule === 'authors/zone' || !stats.isDirectory())
    )
    return { authors: people, problems: all, unusable }
  }
  if (!wanted) return { authors: [], problems: [], unusable: false }
  return {
    authors: [],
    unusable: true,
    problems: [
      problemOf(
        newsroomRules['config/authors'],
        { file: path },
        'There is no such file or folder: correct the path. Nothing was built.'
      )
    ]
  }
}

// The files behind the addresses of the site. A link may not lead out of the folder: what is published is what was meant to be.
function assetsIn(site: string, base: string): Assets {
  const root = new URL('/', base).href
  const known = new Map<string, Asset | undefined>()
  return url => {
    if (!url.startsWith(root)) return undefined
    if (!known.has(url)) known.set(url, asset(site, url.slice(root.length)))
    return known.get(url)
  }
}

function asset(site: string, path: string): Asset | undefined {
  try {
    const file = realpathSync(join(site, decodeURIComponent(path.replace(/[?#].*$/s, ''))))
    const stats = statSync(file)
    if (!file.startsWith(realpathSync(site) + sep) || !stats.isFile()) return undefined
    const head = Buffer.alloc(512)
    const handle = openSync(file, 'r')
    try {
      return { length: stats.size, head: head.subarray(0, readSync(handle, head, 0, head.length, 0)) }
    } finally {
      closeSync(handle)
    }
  } catch {
    return undefined
  }
}

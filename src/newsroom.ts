// A newsroom on disk: the settings, the people, the items and the files of the site, read for `compile`.
import { dirname, isAbsolute, join, resolve, sep } from 'node:path'
import { type Config, leveled } from './config.ts'
import type { Author, Source } from './model.ts'
import { assetsIn } from './newsroom/assets.ts'
import { statsOf } from './newsroom/disk.ts'
import { peopleAt } from './newsroom/people.ts'
import { newsroomRules } from './newsroom/rules.ts'
import { type GivenSite, settingsOf } from './newsroom/settings.ts'
import type { Assets } from './normalize.ts'
import { type Place, type Problem, problemOf, type SettingPath } from './problem.ts'
import { folder, notItems } from './read.ts'

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
 * `seen` is told of every file and folder that is looked at.
 * Without `newsroom` in the answer the problems say what is wrong with the settings: nothing can be built before a file of `watched` changes.
 */
export function newsroom(
  items: string,
  options: {
    config?: string
    authors?: string
    out?: string
    /** In place of a settings file that there is not: a site with the settings that nobody has given. */
    site?: GivenSite
    seen?: (path: string, names?: readonly string[]) => void
  } = {}
): { newsroom?: Newsroom; problems: readonly Problem[]; watched?: readonly string[] } {
  const { settings, ...refused } = settingsOf(items, options.config, options.site)
  if (settings === undefined) return refused
  const { config, path, placeOf } = settings
  const root = resolve(items)
  const out = options.out === undefined ? undefined : resolve(options.out)
  if (out === root) {
    const text =
      'Feeds in the folder of items would be read as items by the next build: choose another folder with --out.'
    return { problems: [problemOf(newsroomRules['config/out'], { file: options.out! }, text)] }
  }
  const home = dirname(path)
  const people = options.authors ?? (isAbsolute(config.authors) ? config.authors : join(home, config.authors))
  const watched = [...(refused.watched ?? []), resolve(people)]
  for (const path of watched) options.seen?.(path)
  if (config.assets !== undefined) options.seen?.(resolve(home, config.assets))
  const { authors, problems, unusable } = peopleAt(
    people,
    config.site.url,
    options.authors !== undefined || config.authors !== 'authors.yaml',
    options.seen
  )
  // Zones and names of people settle dates and bylines: without them other feeds would be published, in silence.
  if (unusable) return { problems, watched }

  const site = config.assets === undefined ? undefined : resolve(home, config.assets)
  const isHeld = site !== undefined && statsOf(site)?.isDirectory() === true
  const all = [...leveled(problems, config.rules), ...(site === undefined || isHeld ? [] : [noAssets(config, placeOf)])]
  // Settings, people, pictures and the feeds themselves may lie among the items.
  const besides = [resolve(path), resolve(people), site, out].filter(path => path?.startsWith(root + sep))
  const ignore = [
    ...config.ignore,
    '/dateline.yaml',
    '/dateline.yml',
    '/dateline.lock',
    ...besides.map(path => path!.slice(root.length).split(sep).join('/'))
  ]
  return {
    newsroom: {
      config,
      authors,
      sources: () =>
        folder(items, {
          ignore,
          include: config.include,
          passOver: notItems,
          ...(options.seen && { seen: options.seen })
        }),
      settings: path.split(sep).join('/'),
      placeOf,
      problems: all,
      watched,
      ...(isHeld && { assets: assetsIn(site, config.site.url, options.seen) })
    },
    problems: all
  }
}

function noAssets({ assets }: Config, placeOf: Newsroom['placeOf']): Problem {
  const text = `There is no folder ${assets} beside this file, so the lengths and types of files are not known: correct the path, or remove the setting.`
  return problemOf(newsroomRules['config/assets'], { ...placeOf(['assets']), setting: ['assets'] }, text)
}

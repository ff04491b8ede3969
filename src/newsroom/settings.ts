// The settings of a newsroom: which file they are in, and what it says.
import { dirname, resolve, sep } from 'node:path'
import { type Config, configuration } from '../config.ts'
import { isKnownField, knownFields, strangeWord } from '../normalize.ts'
import { type Place, type Problem, problemOf, type SettingPath } from '../problem.ts'
import { readRules } from '../read.ts'
import { allRules } from '../rules.ts'
import { settingsPlaces } from '../state.ts'
import { statsOf, textOf } from './disk.ts'
import { newsroomRules } from './rules.ts'

export interface SettingsFile {
  readonly config: Config
  /** The file, as its user named it. */
  readonly path: string
  /** Where a setting is written in that file. */
  readonly placeOf: (setting: SettingPath) => Place
}

/** What is known of a site that has no settings file yet. */
export interface GivenSite {
  readonly url: string
  /** Without it, the name of its host. */
  readonly title?: string
}

/** Without `settings`, the problems say why there are none. A change of a file of `watched` may change that. */
export interface SettingsFound {
  readonly settings?: SettingsFile
  readonly problems: readonly Problem[]
  readonly watched?: readonly string[]
}

/** The settings of the newsroom at `items`: in the file `given`, or in dateline.yaml in the folder or beside it. */
export function settingsOf(items: string, given: string | undefined, site?: GivenSite): SettingsFound {
  const stats = statsOf(items)
  if (stats === undefined) {
    const text = 'There is no such folder: give the path of the folder that holds the items.'
    return { problems: [problemOf(readRules['read/no-folder'], { file: items }, text)] }
  }
  const candidates = settingsPlaces(stats.isDirectory() ? items : dirname(items), given)
  const watched = candidates.map(path => resolve(path))
  const path = candidates.find(path => statsOf(path)?.isFile())
  if (path !== undefined && site !== undefined) {
    const text = 'This newsroom has settings: leave out --url and --title, and write them there.'
    return { problems: [problemOf(newsroomRules['config/given'], { file: path }, text)], watched }
  }
  if (path !== undefined) return { ...settingsIn(path), watched }
  if (site !== undefined && given === undefined) return { ...settingsFor(site, candidates[0]!), watched }
  const text =
    given === undefined
      ? 'There is no settings file: write dateline.yaml there, with at least site: { title: …, url: … }.'
      : 'There is no such file: correct the path given with --config.'
  return { problems: [problemOf(newsroomRules['config/missing'], { file: candidates[0]! }, text)], watched }
}

/** As if `path` had nothing but the title and the address. */
function settingsFor({ url, title }: GivenSite, path: string): SettingsFound {
  const site = { title: title ?? (URL.canParse(url) ? new URL(url).hostname : url), url }
  const { config, problems } = configuration(JSON.stringify({ site }), '--url', { rules: allRules() })
  return config === undefined
    ? { problems }
    : { settings: { config, path, placeOf: () => ({ file: '--url' }) }, problems }
}

function settingsIn(path: string): SettingsFound {
  const name = path.split(sep).join('/')
  const text = textOf(path)
  if (text === undefined) {
    const advice = 'This file cannot be read: check its permissions, and save it as UTF-8.'
    return { problems: [problemOf(newsroomRules['config/unreadable'], { file: name }, advice)] }
  }
  const fields = { names: knownFields, has: isKnownField }
  const { config, problems, placeOf } = configuration(text, name, { rules: allRules(), fields, strangeWord })
  return config === undefined ? { problems } : { settings: { config, path, placeOf }, problems }
}

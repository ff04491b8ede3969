// A newsroom in memory: items and settings as text, built as the command builds them.
import { type Compiled, compile, type Surroundings } from '../../src/compile.ts'
import { type Config, configuration } from '../../src/config.ts'
import type { Source } from '../../src/model.ts'
import { type ReadItem, readback } from '../readback.ts'
import { type Checked, invalid } from '../valid.ts'

export const now = Date.UTC(2026, 10, 20, 12)

/** The settings every test newsroom has, and what `yaml` adds to them. */
export function settings(yaml = '', site = ''): Config {
  const text = `site:\n  title: Herald\n  description: News\n  url: https://herald.example/\n  language: en\n  zone: Europe/Istanbul\n${site}link: https://herald.example/{year}/{slug}/\n${yaml}`
  const { config, problems } = configuration(text, 'dateline.yaml')
  if (config === undefined) throw new Error(problems.map(one => one.text).join('\n'))
  return config
}

export function source(file: string, text: string | object): Source {
  return { file, bytes: Buffer.from(typeof text === 'string' ? text : JSON.stringify(text)) }
}

/** One item as JSON, with a title and a date unless it has its own. */
export function story(file: string, fields: object): Source {
  return source(file, { title: 'Fish', date: '2026-11-01T08:00:00Z', ...fields })
}

export async function newsroom(
  sources: readonly Source[],
  config = settings(),
  surroundings: Surroundings = {}
): Promise<Compiled> {
  return compile(sources, config, now, surroundings)
}

export function textOf({ files }: Compiled, path: string): string {
  return Buffer.from(files.find(file => file.path === path)!.bytes).toString()
}

export function formatOf(path: string): Checked | undefined {
  if (path.endsWith('.opml')) return 'opml'
  if (path.startsWith('chapters/')) return undefined
  if (path.endsWith('.json')) return 'json'
  if (path.endsWith('atom.xml')) return 'atom'
  return path.endsWith('.xml') ? 'rss' : undefined
}

/** What is wrong with the files of a build, each with its path. */
export function invalidFiles({ files }: Pick<Compiled, 'files'>): string[] {
  return files.flatMap(({ path, bytes }) => {
    const format = formatOf(path)
    return format === undefined ? [] : invalid(format, bytes).map(line => `${path}: ${line}`)
  })
}

/** What a reader finds in the main feed, by format. */
export function read({ files }: Compiled): { rss: ReadItem[]; atom: ReadItem[]; json: ReadItem[] } {
  const items = (format: 'rss' | 'atom' | 'json', path: string): ReadItem[] =>
    readback(format, files.find(file => file.path === path)!.bytes).items
  return { rss: items('rss', 'rss.xml'), atom: items('atom', 'atom.xml'), json: items('json', 'feed.json') }
}

export function rules({ problems }: Pick<Compiled, 'problems'>): string[] {
  return problems.filter(({ level }) => level !== 'info').map(({ rule }) => rule)
}

// dateline init: looks at a site and writes its dateline.yaml, or a small newsroom where there is nothing to look at.
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import {
  type FoundSite,
  fieldsComment,
  homeOf,
  type SiteSettings,
  sampleFiles,
  sampleSite,
  settingsText,
  settle,
  siteIn,
  unknownFields,
  type Wanted
} from '../init.ts'
import { isKnownField, strangeWord } from '../normalize.ts'
import { languageTag } from '../syntax/language.ts'
import { isZoneName } from '../syntax/tz.ts'
import type { Terminal } from './terminal.ts'

export interface InitOptions extends Wanted {
  /** No questions. */
  readonly yes?: true
}

/** Writes the settings of the site in `folder`: 2, and nothing is changed, where there are some already or something is not known. */
export async function init(folder: string, options: InitOptions, screen: Terminal): Promise<0 | 2> {
  const refused = wrong(options)
  if (refused !== undefined) return stop(refused, screen)
  const found = lookedAt(folder)
  const seen = siteIn(found)
  const site = seen ?? sampleSite
  const home = homeOf(site.items)
  const places = new Set(
    ['.', home, site.items].flatMap(one => ['dateline.yaml', 'dateline.yml'].map(name => join(folder, one, name)))
  )
  const there = [...places].find(path => existsSync(path))
  if (there !== undefined)
    return stop(`${there} already exists and was not changed: edit it, or remove it first.`, screen)
  const taken = seen === undefined ? Object.keys(sampleFiles).find(path => existsSync(join(folder, path))) : undefined
  if (taken !== undefined) return stop(`${join(folder, taken)} already exists and was not changed.`, screen)

  const asked = options.yes !== true && process.stdin.isTTY && process.stdout.isTTY
  const wanted = asked ? await answers(site, options, screen) : options
  const settled = settle(site, wanted, { strangeWord })
  if ('missing' in settled) {
    const [what, flag] =
      settled.missing === 'url'
        ? ['the address of the site', '--url https://herald.example/']
        : ['the title of the site', '--title "The Herald"']
    return stop(`${site.seen} (${site.generator}) does not give ${what}. Nothing was written: add ${flag}.`, screen)
  }
  const file = join(folder, home, 'dateline.yaml')
  const all = {
    ...(seen === undefined &&
      Object.fromEntries(Object.entries(sampleFiles).map(([path, text]) => [join(folder, path), text]))),
    [file]: settingsText(settled) + fieldsComment(unknownFields(found, site.items, isKnownField))
  }
  try {
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text, { flag: 'wx' })
    }
  } catch (thrown) {
    return stop(`This cannot be written: ${thrown instanceof Error ? thrown.message : String(thrown)}`, screen)
  }
  say(settled, seen !== undefined, Object.keys(all), join(folder, site.items), screen)
  return 0
}

function say(
  { title, url, site }: SiteSettings,
  seen: boolean,
  written: readonly string[],
  items: string,
  screen: Terminal
): void {
  const { bold, dim } = screen.colours
  if (seen) screen.say(`${bold(site.generator)}${dim(` (${site.seen})`)}`)
  const rows = { title, url, language: site.language, zone: site.zone, link: site.link, items: site.items }
  for (const [name, text] of Object.entries(rows)) screen.say(`  ${name.padEnd(8)}  ${text ?? dim('not known')}`)
  for (const note of site.notes) screen.say(`  ${note}`)
  screen.say(
    `\nWritten: ${written.join(', ')}. Review dateline.yaml, then run:\n\n  dateline build ${/[^\w./-]/.test(items) ? JSON.stringify(items) : items}`
  )
}

function wrong({ url, zone, language, link }: InitOptions): string | undefined {
  if (url !== undefined && !(/^https?:\/\//i.test(url) && URL.canParse(url)))
    return `--url ${url} is not a web address: write https://herald.example/.`
  if (zone !== undefined && !isZoneName(zone))
    return `--zone ${zone} is not a known time zone: write one such as Europe/Istanbul, or UTC.`
  if (language !== undefined && languageTag(language) === undefined)
    return `--language ${language} is not a language tag: write one such as en or pt-BR.`
  if (link === undefined) return undefined
  const word = strangeWord(link)
  if (word !== undefined)
    return `--link: ${word} is not known: write {year}, {month}, {day}, {slug}, {section}, {language}, {path}, {folder} or {file}.`
  return /^(?:https?:\/\/[^/{}\s]+)?\/\S*$/.test(link)
    ? undefined
    : `--link ${link} is neither an address nor a path of the site: begin it with /.`
}

function stop(text: string, screen: Terminal): 2 {
  screen.warn(text)
  return 2
}

async function answers(site: typeof sampleSite, options: InitOptions, screen: Terminal): Promise<Wanted> {
  const questions = createInterface({ input: process.stdin, output: process.stdout })
  const ask = async (name: keyof Wanted, question: string, known: string | undefined): Promise<string | undefined> => {
    const given = options[name]
    if (given !== undefined) return given
    for (;;) {
      const answer =
        (await questions.question(`${question}${known === undefined ? '' : ` [${known}]`}: `)).trim() || known
      const flaw = answer === undefined ? undefined : wrong({ [name]: answer })
      if (flaw === undefined) return answer
      screen.warn(flaw)
    }
  }
  try {
    return {
      title: await ask('title', 'Title', site.title),
      url: await ask('url', 'Address of the home page', site.url),
      language: await ask('language', 'Language', site.language),
      zone: await ask('zone', 'Time zone of times without an offset', site.zone),
      link: await ask('link', 'Address of an item', site.link)
    }
  } finally {
    questions.close()
  }
}

/** Folders of programs and of what generators write. */
const passed =
  /^(?:node_modules|_site|public|dist|build|out|resources|vendor|output|__pycache__|target|\.(?!eleventy\.js$).*)$/
const configs =
  /(?:^|\/)(?:(?:hugo|config|zola|languages|permalinks|params)\.(?:toml|ya?ml|json)|_config\.\w+|(?:astro|docusaurus|eleventy)\.config\.\w+|\.eleventy\.js|(?:pelican|publish)conf\.py|package\.json|content\.config\.\w+|src\/(?:consts|config|site\.config|content\/config)\.\w+|(?:rss|feed|atom)(?:\.xml)?\.[jt]s|_data\/(?:metadata|site|meta)\.\w+|[^/]+\.11tydata\.\w+|([^/]+)\/\1\.json)$/
const pages = /\.(?:md|mdx|markdown|mkd)$/i
const layouts = /^src\/.*\.astro$/

/** More files than that are not looked at. */
const most = 20_000
const head = 16 * 1024

function lookedAt(folder: string): FoundSite {
  const paths: string[] = []
  const texts = new Map<string, string>()
  const walk = (below: string): void => {
    for (const one of entriesOf(join(folder, below)).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (paths.length >= most) return
      const path = below === '' ? one.name : `${below}/${one.name}`
      if (one.isDirectory()) {
        // An assets folder is only looked at to see that it is there.
        if (!passed.test(one.name)) walk(path)
        else if (one.name === 'public') paths.push(`${path}/`)
      } else if (one.isFile() && !(one.name.startsWith('.') && passed.test(one.name))) {
        paths.push(path)
        const text = configs.test(path)
          ? whole(join(folder, path))
          : pages.test(path) || layouts.test(path)
            ? begun(join(folder, path))
            : undefined
        if (text !== undefined) texts.set(path, text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'))
      }
    }
  }
  walk('')
  return { paths, texts }
}

function entriesOf(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch {
    return []
  }
}

function whole(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function begun(path: string): string | undefined {
  try {
    const handle = openSync(path, 'r')
    try {
      const bytes = Buffer.alloc(head)
      return bytes.subarray(0, readSync(handle, bytes, 0, head, 0)).toString('utf8')
    } finally {
      closeSync(handle)
    }
  } catch {
    return undefined
  }
}

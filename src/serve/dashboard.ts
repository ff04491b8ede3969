// The front page of the preview: problems, what is coming, the feeds with what changed in them, the authors, every item.
import { type Format, formats } from '../formats.ts'
import type { Problem } from '../problem.ts'
import { escapeHtml } from '../syntax/htmltext.ts'
import { rfc3339, utcMinute } from '../syntax/rfc3339.ts'
import { asking, fileAddress, framed } from './html.ts'
import type { ComingItem, PreviewFeed, PreviewState } from './state.ts'

/** Rows beyond these are counted: a page of ten thousand items helps nobody. */
const most = 200

/** Changes shown of each feed. */
const few = 5

export function dashboard(state: PreviewState): string {
  const parts = [
    ['problems', 'Problems', problems(state.problems)],
    ['coming', 'Coming and going', coming(state.coming)],
    ['feeds', 'Feeds', list('feeds', state.feeds.map(feed))],
    ['authors', 'Authors', authors(state)],
    ['items', 'Items', items(state)]
  ] as const
  const errors = state.problems.filter(({ level }) => level === 'error').length
  const warnings = state.problems.filter(({ level }) => level === 'warning').length
  const figures = [
    counted(state.feeds.length, 'feed'),
    counted(state.files.length, 'item'),
    counted(errors, 'error'),
    counted(warnings, 'warning')
  ]
  const links = parts.map(([id, title]) => `<li><a href="#${id}">${title}</a></li>`)
  const sections = parts.map(
    ([id, title, body]) => `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>\n${body}\n</section>`
  )
  return framed(
    `${state.title} – dateline`,
    `<header>
<h1 dir="auto">${escapeHtml(state.title)}</h1>
<p>${figures.join(', ')}. This page follows every change.</p>
<nav aria-label="Parts of this page"><ul>${links.join('')}</ul></nav>
</header>
<main>
${sections.join('\n')}
</main>`
  )
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

function list(kind: string, rows: readonly string[]): string {
  if (rows.length === 0) return '<p class="quiet">None.</p>'
  const more = rows.length > most ? `<p class="quiet">and ${rows.length - most} more</p>` : ''
  return `<ul class="${kind}">\n${rows.slice(0, most).join('\n')}\n</ul>${more}`
}

const order = { error: 0, warning: 1, info: 2 }

function problems(all: readonly Problem[]): string {
  return list(
    'problems',
    [...all]
      .sort((a, b) => order[a.level] - order[b.level])
      .map(({ level, rule, text, place: { file, line } }) => {
        const where = `${file}${line === undefined ? '' : `:${line}`}`
        return `<li class="${level}"><span class="level">${level}</span> <code dir="ltr">${escapeHtml(where)}</code><br><span dir="auto">${escapeHtml(text)}</span> <span class="quiet">${escapeHtml(rule)}</span></li>`
      })
  )
}

function coming(all: readonly ComingItem[]): string {
  const words = { opens: 'comes', expires: 'goes', draft: 'draft' }
  return list(
    'coming',
    [...all]
      .sort((a, b) => (a.time ?? Number.POSITIVE_INFINITY) - (b.time ?? Number.POSITIVE_INFINITY))
      .map(({ title, file, time, kind }) => {
        const when = time === undefined ? '' : `<time datetime="${rfc3339({ time })}">${utcMinute(time)}</time> `
        return `<li>${when}${words[kind]}: <a href="${asking('explain', 'file', file)}"><bdi>${escapeHtml(title)}</bdi></a></li>`
      })
  )
}

function feed({ name, title, items, paths, page, changes }: PreviewFeed): string {
  const own = Object.entries(paths) as [Format, string][]
  const files = own.map(([format, path]) => `<a href="${fileAddress(path)}">${formats[format].title}</a>`)
  const more = page === undefined ? [] : [`<a href="${fileAddress(page)}">Page</a>`]
  const seen = changes.map(({ kind, title }) => `<li>${escapeHtml(kind)}: <bdi>${escapeHtml(title)}</bdi></li>`)
  const others = seen.length > few ? `<li>and ${seen.length - few} more</li>` : ''
  const changed = seen.length === 0 ? '' : `<ul>${seen.slice(0, few).join('')}${others}</ul>`
  return `<li><h3 dir="auto"><a href="${asking('reader', 'feed', name)}">${escapeHtml(title)}</a></h3><p class="quiet">${counted(items, 'item')}${seen.length === 0 ? '' : `, ${seen.length} changed since this preview began`}</p>${changed}<p class="links">${[...files, ...more].join(' ')}</p></li>`
}

function authors({ authors, spellings }: PreviewState): string {
  const alike = spellings.map(text => `<li class="warning"><span dir="auto">${escapeHtml(text)}</span></li>`)
  const rows = authors.map(
    ({ name, items, known }) =>
      `<li><bdi>${escapeHtml(name)}</bdi> <span class="quiet">${counted(items, 'item')}${known ? '' : ', not in the list of authors'}</span></li>`
  )
  return `${alike.length === 0 ? '' : `${list('problems', alike)}\n`}${list('plain', rows)}`
}

function items({ files }: PreviewState): string {
  return list(
    'plain',
    files.map(
      ({ file, title }) =>
        `<li><a href="${asking('explain', 'file', file)}"><bdi>${escapeHtml(title)}</bdi></a> <code dir="ltr" class="quiet">${escapeHtml(file)}</code></li>`
    )
  )
}

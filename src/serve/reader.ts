// A feed as a reader shows it, beside its text; and what explain says of a file.
import { type HeardItem, hear } from '../heard.ts'
import { escapeAttribute, escapeHtml } from '../syntax/htmltext.ts'
import { utcMinute } from '../syntax/rfc3339.ts'
import { framed } from './html.ts'

const most = 30
const back = '<nav aria-label="Preview"><ul><li><a href="/">All of the newsroom</a></li></ul></nav>'

export function readerPage(title: string, bytes: Uint8Array): string {
  const heard = hear(bytes)
  const raw = heard?.source ?? new TextDecoder().decode(bytes)
  const items = heard?.items.slice(0, most).map(shown) ?? []
  const body = items.length === 0 ? '<p class="quiet">A reader finds no item here.</p>' : items.join('\n')
  return framed(
    `${title} – dateline`,
    `<header><h1 dir="auto">${escapeHtml(title)}</h1>${back}</header>
<main class="sides">
<section aria-labelledby="reader"><h2 id="reader">In a reader</h2>
${body}
</section>
<section><h2 id="raw">As it is written</h2>
<pre tabindex="0" role="region" aria-labelledby="raw" dir="ltr">${escapeHtml(raw.slice(0, 200_000))}</pre>
</section>
</main>`
  )
}

function shown({ title, url, published, authors, content, summary }: HeardItem): string {
  const name = title.value.text || '(no title)'
  const time = published?.value.time
  const names = authors.value.map(({ name, email }) => name || email || '')
  const meta = [...(time === undefined ? [] : [utcMinute(time)]), ...(names.length > 0 ? [names.join(', ')] : [])]
  const text = content?.value ?? summary?.value
  const html = text === undefined ? '' : text.format === 'html' ? text.text : escapeHtml(text.text)
  // No scripts, no forms, no address of ours: the frame is nobody's page.
  const frame =
    html === ''
      ? ''
      : `<iframe sandbox="" loading="lazy" title="${escapeAttribute(`Text of ${name}`)}" srcdoc="${escapeAttribute(`<!doctype html><html lang="en"><title>Text</title><body dir="auto">${html}`)}"></iframe>`
  const heading = `<h3 dir="auto">${escapeHtml(name)}</h3>`
  const address = url === undefined ? '' : `<p class="quiet" dir="ltr"><code>${escapeHtml(url.value)}</code></p>`
  return `<article>${heading}<p class="quiet">${escapeHtml(meta.join(' · '))}</p>${address}${frame}</article>`
}

export function explainPage(file: string, lines: readonly string[]): string {
  return framed(
    `${file} – dateline`,
    `<header><h1 dir="ltr">${escapeHtml(file)}</h1>${back}</header>
<main><h2 id="explained">What was read, what it became, and by which rule</h2>
<pre tabindex="0" role="region" aria-labelledby="explained">${escapeHtml(lines.join('\n'))}</pre></main>`
  )
}

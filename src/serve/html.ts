// The frame of the preview's own pages, and text in them.
import { readFileSync } from 'node:fs'
import { escapeAttribute, escapeHtml } from '../syntax/htmltext.ts'

/** A bundle has their texts in place of these calls. */
export const style = readFileSync(new URL('./dashboard.css', import.meta.url), 'utf8')
export const script = readFileSync(new URL('./dashboard.js', import.meta.url), 'utf8')

/** Nothing runs that is not our own file: an item may bring along whatever it likes. Frames hold texts of items, without scripts. */
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' http: https: data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

export function framed(title: string, body: string): string {
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/.dateline/dashboard.css">
<script type="module" src="/.dateline/dashboard.js"></script>
</head>
<body>
${body}
</body>
</html>
`
}

/** The address of a page of ours with one question. */
export const asking = (page: string, name: string, value: string): string =>
  escapeAttribute(`/.dateline/${page}?${name}=${encodeURIComponent(value)}`)

/** The address of a file of the output folder. */
export const fileAddress = (path: string): string =>
  escapeAttribute(`/${path.split('/').map(encodeURIComponent).join('/')}`)

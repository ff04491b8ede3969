// The same job for Hugo: a site that renders nothing but the feeds.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const settings = (content: string, kinds: readonly string[]): string => `baseURL = "https://tidings.example/"
title = "Tidings"
contentDir = ${JSON.stringify(content)}
disableKinds = ["section", "sitemap", "robotsTXT", "404"${kinds.map(kind => `, "${kind}"`).join('')}]
[taxonomies]
desk = "section"
tag = "tags"
author = "authors"
[mediaTypes."application/atom+xml"]
suffixes = ["xml"]
[mediaTypes."application/feed+json"]
suffixes = ["json"]
[outputFormats.atom]
mediaType = "application/atom+xml"
baseName = "atom"
[outputFormats.feed]
mediaType = "application/feed+json"
baseName = "feed"
isPlainText = true
[outputs]
home = ["RSS", "atom", "feed"]
term = ["RSS", "atom", "feed"]
taxonomy = []
page = []
`

const pages = '{{ $pages := first 20 .Pages }}{{ if .IsHome }}{{ $pages = first 50 .Site.RegularPages }}{{ end }}'
const time = '{{ .Date.UTC.Format "2006-01-02T15:04:05Z07:00" }}'
const people = (before: string, after: string): string => `{{ range .Params.authors }}${before}{{ . }}${after}{{ end }}`
const templates: Readonly<Record<string, string>> = {
  'list.rss.xml': `${pages}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>{{ .Title }}</title><link>{{ .Permalink }}</link><description>{{ .Title }}</description>
{{ range $pages }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link><guid>{{ .Permalink }}</guid>
<pubDate>{{ .Date.UTC.Format "Mon, 02 Jan 2006 15:04:05 GMT" }}</pubDate>${people('<dc:creator>', '</dc:creator>')}
{{ range .Params.tags }}<category>{{ . }}</category>{{ end }}<description>{{ .Params.summary }}</description>
<content:encoded>{{ .Content | html }}</content:encoded></item>
{{ end }}</channel></rss>
`,
  'list.atom.xml': `${pages}<feed xmlns="http://www.w3.org/2005/Atom"><title>{{ .Title }}</title><id>{{ .Permalink }}</id>
{{ range $pages }}<entry><title>{{ .Title }}</title><link href="{{ .Permalink }}"/><id>{{ .Permalink }}</id>
<published>${time}</published><updated>${time}</updated>${people('<author><name>', '</name></author>')}
{{ range .Params.tags }}<category term="{{ . }}"/>{{ end }}<summary>{{ .Params.summary }}</summary>
<content type="html">{{ .Content | html }}</content></entry>
{{ end }}</feed>
`,
  'list.feed.json': `${pages}{"version":"https://jsonfeed.org/version/1.1","title":{{ .Title | jsonify }},"items":[
{{ range $i, $page := $pages }}{{ if $i }},{{ end }}{{ with $page }}{{ dict "id" .Permalink "url" .Permalink "title" .Title "summary" .Params.summary "content_html" .Content "date_published" (.Date.UTC.Format "2006-01-02T15:04:05Z07:00") "tags" .Params.tags "authors" .Params.authors | jsonify }}{{ end }}
{{ end }}]}
`
}

/** Writes a site for the Markdown files in `content`; `groups`: feeds for every section, tag and author too. */
export function writeSite(folder: string, content: string, groups: boolean): void {
  const layouts = join(folder, 'layouts/_default')
  mkdirSync(layouts, { recursive: true })
  writeFileSync(join(folder, 'config.toml'), settings(content, groups ? [] : ['taxonomy', 'term']))
  for (const [name, text] of Object.entries(templates)) writeFileSync(join(layouts, name), text)
}

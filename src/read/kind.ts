// Which file names are those of items: decided before anything is read.
export type FileKind = 'markdown' | 'html' | 'json' | 'ndjson' | 'yaml' | 'text' | 'rst' | 'lektor' | 'meta' | 'xml'

const kinds: { readonly [extension: string]: FileKind } = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  mdx: 'markdown',
  html: 'html',
  htm: 'html',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  yaml: 'yaml',
  yml: 'yaml',
  txt: 'text',
  rst: 'rst',
  lr: 'lektor',
  meta: 'meta',
  xml: 'xml',
  rss: 'xml',
  rdf: 'xml',
  atom: 'xml',
  nitf: 'xml',
  newsml: 'xml',
  wxr: 'xml'
}

/** The kind that a file's name promises; `bytes` where it has no extension and its first bytes decide; else nothing dateline reads. */
export function kindOf(file: string): FileKind | 'bytes' | undefined {
  const extension = extensionOf(file)
  if (extension === '') return 'bytes'
  return Object.hasOwn(kinds, extension) ? kinds[extension] : undefined
}

/** `news/A.MD` gives `md`; a name that only begins with a dot has no extension. */
export function extensionOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot < 1 ? '' : name.slice(dot + 1).toLowerCase()
}

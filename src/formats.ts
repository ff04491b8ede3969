// The formats that feeds are written in: what everything but their writers needs to know of them. The writers are in write/, one file each.

/** What a format is called and how its files are named and served. */
export interface FormatFacts {
  /** As people know it. */
  readonly title: string
  /** The name of its file in the folder of a feed. */
  readonly file: string
  /** The media type of `<link rel="alternate">` and of OPML. */
  readonly media: string
}

export const formats = {
  rss: { title: 'RSS', file: 'rss.xml', media: 'application/rss+xml' },
  atom: { title: 'Atom', file: 'atom.xml', media: 'application/atom+xml' },
  json: { title: 'JSON Feed', file: 'feed.json', media: 'application/feed+json' }
} as const satisfies { readonly [name: string]: FormatFacts }

export type Format = keyof typeof formats

/** Their names, in the order in which feeds are written. */
export const formatNames = Object.keys(formats) as readonly Format[] as readonly [Format, ...Format[]]

/** A value for each format that `entries` has one for. */
export type ByFormat<Value> = { readonly [format in Format]?: Value }

// The formats that feeds are written in: what everything but their writers needs to know of them. The writers are in write/, one file each.

/** What a format is called and how its files are named and served. */
export interface FormatFacts {
  /** As people know it. */
  readonly title: string
  /** The name of its file in the folder of a feed. */
  readonly file: string
  /** The media type of `<link rel="alternate">` and of OPML. */
  readonly media: string
  /** Whether it can repeat an item's authors: only then does `creators:` of the settings change its items. */
  readonly repeatsCreators: boolean
  /** Whether a document declares the namespaces that its items use. */
  readonly declaresNamespaces: boolean
}

export const formats = {
  rss: {
    title: 'RSS',
    file: 'rss.xml',
    media: 'application/rss+xml',
    repeatsCreators: true,
    declaresNamespaces: true
  },
  atom: {
    title: 'Atom',
    file: 'atom.xml',
    media: 'application/atom+xml',
    repeatsCreators: false,
    declaresNamespaces: true
  },
  json: {
    title: 'JSON Feed',
    file: 'feed.json',
    media: 'application/feed+json',
    repeatsCreators: false,
    declaresNamespaces: false
  }
} as const satisfies { readonly [name: string]: FormatFacts }

export type Format = keyof typeof formats

/** Their names, in the order in which feeds are written. */
export const formatNames = Object.keys(formats) as readonly Format[] as readonly [Format, ...Format[]]

/** Whether a name is that of a format. */
export function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name)
}

/** A value for each format that `entries` has one for. */
export type ByFormat<Value> = { readonly [format in Format]?: Value }

// The hosts whose players are embedded in articles, and the page on which a person can watch or hear the same.
import { parsed } from '../syntax/uri.ts'

interface Host {
  readonly names: RegExp
  /** The page for an address of the player, or nothing where it shows no single work. */
  readonly page: (url: URL) => string | undefined
}

/** First group of the pattern in the path, if there is one. */
const part = (url: URL, pattern: RegExp): string | undefined => pattern.exec(url.pathname)?.[1]

const prefixed = (prefix: string, id: string | null | undefined): string | undefined => (id ? prefix + id : undefined)

const hosts: readonly Host[] = [
  {
    names: /^(?:www\.|m\.)?youtube(?:-nocookie)?\.com$/,
    page: url => {
      const list = url.searchParams.get('list')
      const id = part(url, /^\/(?:embed|v|shorts|live|e)\/([\w-]{6,})/) ?? url.searchParams.get('v')
      if (id && id !== 'videoseries') return youtube(id)
      return list && /^[\w-]+$/.test(list) ? `https://www.youtube.com/playlist?list=${list}` : undefined
    }
  },
  { names: /^youtu\.be$/, page: url => youtube(part(url, /^\/([\w-]{6,})/) ?? '') },
  {
    names: /^(?:www\.|player\.)?vimeo\.com$/,
    page: url => {
      const id = part(url, /^\/(?:video\/)?(\d+)/)
      const hash = url.searchParams.get('h') ?? part(url, /^\/\d+\/([\da-f]+)/)
      return prefixed('https://vimeo.com/', id && hash && /^[\da-f]+$/.test(hash) ? `${id}/${hash}` : id)
    }
  },
  {
    names: /^(?:www\.|geo\.)?dailymotion\.com$/,
    page: url => {
      const id = part(url, /\/video\/(\w+)/) ?? url.searchParams.get('video')
      return prefixed('https://www.dailymotion.com/video/', /^\w+$/.exec(id ?? '')?.[0])
    }
  },
  {
    names: /^(?:www\.|embed\.)?ted\.com$/,
    page: url => prefixed('https://www.ted.com/talks/', part(url, /^\/talks\/(?:lang\/[\w-]+\/)?([\w-]+)/))
  },
  {
    names: /^player\.twitch\.tv$/,
    page: url => prefixed('https://www.twitch.tv/videos/', /^v?(\d+)$/.exec(url.searchParams.get('video') ?? '')?.[1])
  },
  {
    names: /^player\.bilibili\.com$/,
    page: url => prefixed('https://www.bilibili.com/video/', /^BV\w+$/.exec(url.searchParams.get('bvid') ?? '')?.[0])
  },
  { names: /^rutube\.ru$/, page: url => prefixed('https://rutube.ru/video/', part(url, /^\/play\/embed\/(\w+)/)) },
  {
    names: /^(?:www\.)?loom\.com$/,
    page: url => prefixed('https://www.loom.com/share/', part(url, /^\/(?:embed|share)\/(\w+)/))
  },
  {
    names: /^open\.spotify\.com$/,
    page: url => prefixed('https://open.spotify.com/', part(url, /^\/embed(?:-podcast)?\/(\w+\/\w+)/))
  }
]

const youtube = (id: string): string | undefined =>
  /^[\w-]{6,}$/.test(id) ? `https://www.youtube.com/watch?v=${id}` : undefined

/** The page of the work that an absolute player address shows: `https://player.vimeo.com/video/7` gives `https://vimeo.com/7`. */
export function videoPage(address: string): string | undefined {
  const url = parsed(address)
  return url && hosts.find(host => host.names.test(url.hostname))?.page(url)
}

/** Page addresses by the names that shortcodes and components have for these hosts. */
export const videoById: Readonly<Record<string, (id: string) => string | undefined>> = {
  youtube,
  vimeo: id => prefixed('https://vimeo.com/', /^\d+(?:\/[\da-f]+)?$/.exec(id)?.[0]),
  dailymotion: id => prefixed('https://www.dailymotion.com/video/', /^\w+$/.exec(id)?.[0])
}

// The HTTP of the preview: our pages below /, the output folder beside them, and word of each build.
import { realpathSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, sep } from 'node:path'
import compression from 'compression'
import send from 'send'
import { dashboard } from './dashboard.ts'
import { policy, script, style } from './html.ts'
import { explainPage, readerPage } from './reader.ts'
import type { PreviewState } from './state.ts'

export interface PreviewPlace {
  /** The output folder. */
  readonly out: string
  /** 0 for any that is free. */
  readonly port: number
  /** The address to listen on; others than this machine reach it only where it says so. */
  readonly host: string
  readonly state: () => PreviewState
  /** The bytes of a feed, by its name. */
  readonly feed: (name: string) => Uint8Array | undefined
  /** What `dateline explain` says of a file, a line each. */
  readonly explain: (file: string) => readonly string[]
}

export interface Preview {
  readonly url: string
  /** Says to all open pages that there is another build. */
  readonly built: () => void
  readonly close: () => Promise<void>
}

/** What publishers are told to serve feeds as; the rest is for `send` to know. */
const types: Readonly<Record<string, string>> = {
  '.xml': 'application/xml; charset=utf-8',
  '.opml': 'text/x-opml; charset=utf-8'
}

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i

/** Starts listening; rejects where the port is taken. */
export function preview(place: PreviewPlace): Promise<Preview> {
  const open = new Set<ServerResponse>()
  const compressed = compression()
  const server = createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Referrer-Policy', 'no-referrer')
    if (!isAllowed(request, place.host)) return answer(response, 403, 'Only this machine may ask: see --host.\n')
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return answer(response, 405, 'Only GET and HEAD are answered here.\n')
    }
    const address = request.url ?? '/'
    if (!URL.canParse(address, 'http://localhost')) return answer(response, 400, 'This is not an address.\n')
    const url = new URL(address, 'http://localhost')
    if (url.pathname === '/.dateline/events') return events(response, open)
    // A part of a file is a part of its plain bytes.
    if (request.headers.range !== undefined) return routed(url, request, response, place)
    compressed(request as never, response as never, () => void routed(url, request, response, place))
    return response
  })
  return new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(place.port, place.host, () => {
      const { port } = server.address() as AddressInfo
      const name = place.host.includes(':') ? `[${place.host}]` : place.host
      done({
        url: `http://${name}:${port}/`,
        built: () => {
          for (const one of open) one.write('event: built\ndata: \n\n')
        },
        close: () =>
          new Promise(closed => {
            for (const one of open) one.end()
            server.close(() => closed())
            server.closeAllConnections()
          })
      })
    })
  })
}

// A page of the web could make a browser ask this machine under a name of its own (DNS rebinding).
function isAllowed({ headers: { host = '' } }: IncomingMessage, listening: string): boolean {
  return !loopback.test(listening.includes(':') ? `[${listening}]` : listening) || loopback.test(host)
}

function routed(url: URL, request: IncomingMessage, response: ServerResponse, place: PreviewPlace): ServerResponse {
  const { pathname, searchParams } = url
  if (pathname === '/') return html(response, dashboard(place.state()))
  if (!pathname.startsWith('/.dateline/')) return file(pathname, request, response, place.out)
  if (pathname === '/.dateline/dashboard.css') return text(response, 'text/css; charset=utf-8', style)
  if (pathname === '/.dateline/dashboard.js') return text(response, 'text/javascript; charset=utf-8', script)
  const { feeds, files } = place.state()
  const feed = feeds.find(({ name }) => name === searchParams.get('feed'))
  const bytes = feed && place.feed(feed.name)
  if (pathname === '/.dateline/reader' && feed && bytes) return html(response, readerPage(feed.title, bytes))
  const item = files.find(({ file }) => file === searchParams.get('file'))
  if (pathname === '/.dateline/explain' && item) return html(response, explainPage(item.file, place.explain(item.file)))
  return answer(response, 404, 'There is no such page.\n')
}

function file(pathname: string, request: IncomingMessage, response: ServerResponse, out: string): ServerResponse {
  if (!isInside(pathname, out)) return answer(response, 404, 'There is no such file in the output folder.\n')
  send(request, pathname, { root: out, dotfiles: 'ignore', index: false, cacheControl: false })
    .on('headers', (headers: ServerResponse, path: string) => {
      const ending = extname(path)
      const own = ending === '.json' ? 'application/feed+json; charset=utf-8' : types[ending]
      if (own !== undefined) headers.setHeader('Content-Type', own)
      headers.setHeader('Cache-Control', 'no-cache')
      // Pages have a policy of their own, with the hash of their script.
      if (ending !== '.html')
        headers.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'self' https:")
    })
    .on('directory', () => answer(response, 404, 'This is a folder.\n'))
    .on('error', () => answer(response, 404, 'There is no such file in the output folder.\n'))
    .pipe(response)
  return response
}

/** Whether the file is really in the folder: a link may lead out of it. */
function isInside(pathname: string, out: string): boolean {
  try {
    const root = realpathSync(out)
    return realpathSync(join(root, decodeURIComponent(pathname))).startsWith(root + sep)
  } catch {
    return false
  }
}

function events(response: ServerResponse, open: Set<ServerResponse>): ServerResponse {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
  response.write('retry: 1000\n\n')
  open.add(response)
  return response.on('close', () => open.delete(response))
}

function html(response: ServerResponse, page: string): ServerResponse {
  response.setHeader('Content-Security-Policy', policy)
  return text(response, 'text/html; charset=utf-8', page)
}

function text(response: ServerResponse, type: string, body: string): ServerResponse {
  response.setHeader('Content-Type', type)
  response.setHeader('Cache-Control', 'no-store')
  return response.end(body)
}

function answer(response: ServerResponse, status: number, body: string): ServerResponse {
  response.statusCode = status
  return text(response, 'text/plain; charset=utf-8', body)
}

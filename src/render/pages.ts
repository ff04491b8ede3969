// Links between items: `./ferry.md`, `@/ferry.md`, `{% post_url 2026-03-01-ferry %}`, `{{< ref "ferry.md" >}}` lead to the other item's address.
import type { Item } from '../model.ts'

/** The address of the item that a link means; `unknown` where it names a source file that is no published item; nothing where it is an address like any other. */
export type Pages = (target: string, from: string, how: 'path' | 'name') => string | 'unknown' | undefined

const source = /\.(?:md|mdx|mdoc|markdown|mkd|qmd|rmd|adoc|org|rst)$/i

/** Knows the items by the files they were read from. `target` is what a link says, `from` the file that says it. */
export function pagesOf(items: Iterable<Item>): Pages {
  // Most newsrooms link to addresses only: the files are gone through when somebody asks for one.
  let pages: Pages | undefined
  return (target, from, how) => {
    const path = /^[^?#]*/.exec(target.trim())![0]
    if (path === '' || /^[a-z][a-z\d+.-]*:|^\/\//i.test(path)) return undefined
    if (how === 'path' && !source.test(path) && !path.startsWith('@/')) return undefined
    pages ??= indexOf(items)
    return pages(target, from, how)
  }
}

function indexOf(items: Iterable<Item>): Pages {
  const byPath = new Map<string, string>()
  // An end of a path that several files have is the path of none.
  const byEnd = new Map<string, string | undefined>()
  const add = (end: string, url: string): void => {
    byEnd.set(end, byEnd.has(end) && byEnd.get(end) !== url ? undefined : url)
  }
  for (const { origin, url, draft } of items) {
    if (url === undefined || draft) continue
    const path = origin.file.replace(/^\.\//, '')
    for (const one of spellings(path)) {
      byPath.set(one, url)
      const steps = one.split('/')
      for (let i = 0; i < steps.length; i++) add(steps.slice(i).join('/'), url)
    }
  }
  const found = (path: string, from: string): string | undefined => {
    const clean = decoded(path).replace(/^@?\/+/, '')
    const beside = joined(from, decoded(path))
    const wanted = path.startsWith('/') || path.startsWith('@') ? clean : (beside ?? clean)
    const end = clean.replace(/^(?:\.\.?\/)+/, '').replace(/\/$/, '')
    // `ferry.md` may be the folder ferry with an index in it.
    return (
      byPath.get(wanted) ??
      byEnd.get(end) ??
      byPath.get(wanted.replace(source, '')) ??
      byEnd.get(end.replace(source, ''))
    )
  }
  return (target, from) => {
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(target.trim())!
    const url = found(path, from)
    return url === undefined ? 'unknown' : url + rest
  }
}

/** A path as links spell it: whole, without its ending, and for the index of a folder the folder. */
function spellings(path: string): string[] {
  const bare = path.replace(/\.[^./]+$/, '')
  const language = bare.replace(/\.[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/, '')
  const folder = /^(.+)\/(?:_?index|readme)$/i.exec(language)?.[1]
  return [...new Set([path, bare, language, ...(folder === undefined ? [] : [folder])])]
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** `../b.md` in `x/y/a.md` is `x/b.md`; nothing where it leads out of the items. */
function joined(from: string, path: string): string | undefined {
  const steps = from.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue
    if (step === '..') {
      if (steps.pop() === undefined) return undefined
    } else steps.push(step)
  }
  return steps.join('/')
}

// How lists of paths are spelled: names, and globs with `*`, `**` and `?`.

/**
 * A test for paths below a folder, with forward slashes. A pattern without a slash names files and folders at any depth (`drafts`,
 * `*.tmp`); one with a slash is a path from the folder (`archive/**`, `/notes.md`). What lies in an ignored folder is ignored.
 */
export function globs(patterns: readonly string[]): (path: string) => boolean {
  const known = ready.get(patterns)
  if (known !== undefined) return known
  const made = test(patterns)
  ready.set(patterns, made)
  return made
}

/** A list of settings is asked for each item. */
const ready = new WeakMap<readonly string[], (path: string) => boolean>()

// Most patterns are names or endings: looking these up costs a tenth of what one large expression takes for each of ten thousand files.
function test(patterns: readonly string[]): (path: string) => boolean {
  const names = new Set<string>()
  const endings = new Set<string>()
  const others: string[] = []
  for (const pattern of patterns.map(one => one.trim())) {
    if (pattern === '') continue
    if (/^[^/*?]+$/.test(pattern)) names.add(pattern)
    else if (/^\*\.[^/*?.]+$/.test(pattern)) endings.add(pattern.slice(2))
    else others.push(pattern)
  }
  const rest = others.length === 0 ? undefined : new RegExp(`^(?:${others.map(expression).join('|')})(?:/|$)`, 'su')
  return path => {
    for (const step of names.size + endings.size === 0 ? [] : path.split('/')) {
      if (names.has(step)) return true
      const dot = endings.size === 0 ? -1 : step.lastIndexOf('.')
      if (dot >= 0 && endings.has(step.slice(dot + 1))) return true
    }
    return rest?.test(path) === true
  }
}

function expression(pattern: string): string {
  const path = pattern.replace(/^\.?\//, '').replace(/\/(?:\*\*)?$/, '')
  const anywhere = !pattern.replace(/\/$/, '').includes('/')
  const source = path.replace(/\*\*\/|\*\*|\*|\?|[.+^${}()|[\]\\/]/g, token => tokens[token] ?? `\\${token}`)
  return (anywhere ? '(?:.*/)?' : '') + source
}

const tokens: { readonly [token: string]: string } = {
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
  '/': '/'
}

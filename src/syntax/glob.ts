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

function test(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.map(pattern => pattern.trim()).filter(pattern => pattern !== '')
  if (tests.length === 0) return () => false
  const all = new RegExp(`^(?:${tests.map(expression).join('|')})(?:/|$)`, 'su')
  return path => all.test(path)
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

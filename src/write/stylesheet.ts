// How a feed looks to a person who clicks it: CSS on the XML itself; docs/notes/stylesheet.md says what CSS cannot do there.
import { readFileSync } from 'node:fs'

/** One stylesheet for RSS 2.0 and Atom 1.0, written to `out/feed.css`. It asks for no other file. A bundle has its text in place of this call. */
export const stylesheet = readFileSync(new URL('./feed.css', import.meta.url), 'utf8')

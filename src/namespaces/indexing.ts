// What a feed says to directories: the indexing extension of Atom, and Bloglines’ access restriction.
import type { Namespace } from '../model.ts'

export const indexing: Namespace = { prefix: 'indexing', uri: 'urn:atom-extension:indexing' }

export const access: Namespace = { prefix: 'access', uri: 'http://www.bloglines.com/about/specs/fac-1.0' }

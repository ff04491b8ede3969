// Atom 1.0, as its own format and as the module that gives RSS its self and hub links. RFC 4287.
import type { Namespace } from '../model.ts'

export const atom: Namespace = { prefix: 'atom', uri: 'http://www.w3.org/2005/Atom' }

/** The draft, Atom 0.3, which was abandoned in 2005. */
export const atom03 = 'http://purl.org/atom/ns#'

// The Atom Publishing Protocol: drafts, edits, collections. RFC 5023
import type { Namespace } from '../model.ts'

export const app: Namespace = { prefix: 'app', uri: 'http://www.w3.org/2007/app' }

/** The address of its drafts. */
export const oldApp = 'http://purl.org/atom/app#'

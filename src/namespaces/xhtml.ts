// XHTML, in which Atom may carry its texts. https://www.w3.org/TR/xhtml1/
import type { Namespace } from '../model.ts'

export const xhtml: Namespace = { prefix: 'xhtml', uri: 'http://www.w3.org/1999/xhtml' }

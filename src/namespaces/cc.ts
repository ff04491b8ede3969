// Creative Commons licences in RDF, for RSS 1.0. https://creativecommons.org/ns
import type { Namespace } from '../model.ts'

export const cc: Namespace = { prefix: 'cc', uri: 'http://web.resource.org/cc/' }

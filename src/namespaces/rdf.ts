// RDF, in which RSS 1.0 is written. https://www.w3.org/TR/rdf-syntax-grammar/
import type { Namespace } from '../model.ts'

export const rdf: Namespace = { prefix: 'rdf', uri: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' }
export const rdfs: Namespace = { prefix: 'rdfs', uri: 'http://www.w3.org/2000/01/rdf-schema#' }

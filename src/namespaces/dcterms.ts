// Dublin Core terms: dates of RSS items. https://www.dublincore.org/specifications/dublin-core/dcmi-terms/
import type { Namespace } from '../model.ts'

export const dcterms: Namespace = { prefix: 'dcterms', uri: 'http://purl.org/dc/terms/' }

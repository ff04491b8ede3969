// Dublin Core elements 1.1: who wrote an RSS item, in which language. https://www.dublincore.org/specifications/dublin-core/dces/
import type { Namespace } from '../model.ts'

export const dc: Namespace = { prefix: 'dc', uri: 'http://purl.org/dc/elements/1.1/' }

// GeoRSS: points, lines, polygons of an item, simple and in GML. https://www.ogc.org/standard/georss/
import type { Namespace } from '../model.ts'

export const georss: Namespace = { prefix: 'georss', uri: 'http://www.georss.org/georss' }

/** Geography Markup Language, which says what `georss:where` holds. */
export const gml: Namespace = { prefix: 'gml', uri: 'http://www.opengis.net/gml' }

/** Addresses of earlier versions. */
export const oldGeorss = ['http://www.georss.org/georss/10', 'http://www.georss.org/georss/11'] as const

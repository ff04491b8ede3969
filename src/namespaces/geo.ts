// W3C Basic Geo: a latitude, a longitude. https://www.w3.org/2003/01/geo/
import type { Namespace } from '../model.ts'

export const geo: Namespace = { prefix: 'geo', uri: 'http://www.w3.org/2003/01/geo/wgs84_pos#' }

/** Two older ways to say the same. */
export const geourl: Namespace = { prefix: 'geourl', uri: 'http://geourl.org/rss/module/' }
export const icbm: Namespace = { prefix: 'icbm', uri: 'http://postneo.com/icbm' }

// RSS 1.0 Slash module: how many comments an item has. https://web.resource.org/rss/1.0/modules/slash/
import type { Namespace } from '../model.ts'

export const slash: Namespace = { prefix: 'slash', uri: 'http://purl.org/rss/1.0/modules/slash/' }

// RSS 1.0 content module: the whole text of an item. https://web.resource.org/rss/1.0/modules/content/
import type { Namespace } from '../model.ts'

export const content: Namespace = { prefix: 'content', uri: 'http://purl.org/rss/1.0/modules/content/' }

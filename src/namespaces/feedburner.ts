// What FeedBurner adds to the feeds it serves. https://developers.google.com/feedburner/
import type { Namespace } from '../model.ts'

export const feedburner: Namespace = { prefix: 'feedburner', uri: 'http://rssnamespace.org/feedburner/ext/1.0' }

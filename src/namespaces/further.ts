// Namespaces that people put into their feeds by hand and that nobody here knows more of than the address.
import type { Namespace } from '../model.ts'
import { dcterms } from './dcterms.ts'

export const further: readonly Namespace[] = [
  dcterms,
  { prefix: 'g', uri: 'http://base.google.com/ns/1.0' },
  { prefix: 'googleplay', uri: 'http://www.google.com/schemas/play-podcasts/1.0' },
  { prefix: 'opensearch', uri: 'http://a9.com/-/spec/opensearch/1.1/' },
  { prefix: 'prism', uri: 'http://prismstandard.org/namespaces/1.2/basic/' },
  { prefix: 'psc', uri: 'http://podlove.org/simple-chapters' },
  { prefix: 'rawvoice', uri: 'https://blubrry.com/developer/rawvoice-rss/' },
  { prefix: 'source', uri: 'http://source.scripting.com/' },
  { prefix: 'spotify', uri: 'http://www.spotify.com/ns/rss' },
  { prefix: 'webfeeds', uri: 'http://webfeeds.org/rss/1.0' },
  { prefix: 'yt', uri: 'http://www.youtube.com/xml/schemas/2015' }
]

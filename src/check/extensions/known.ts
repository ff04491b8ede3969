// Namespaces that are known and whose elements nobody here judges: a feed that uses them is no better or worse for it.

import { quoted } from '../../syntax/quoted.ts'
import type { Vocabulary, Whole } from '../grammar.ts'
import type { RuleOn } from '../rule.ts'
import { ruleOn } from '../rule.ts'

const namespaces: readonly (readonly [prefix: string, uri: string])[] = [
  ['acast', 'https://schema.acast.com/1.0/'],
  ['activity', 'http://activitystrea.ms/spec/1.0/'],
  ['anchor', 'https://anchor.fm/xmlns'],
  ['apple', 'http://www.apple.com/ilife/wallpapers'],
  ['blogger', 'http://schemas.google.com/blogger/2008'],
  ['cf', 'http://www.microsoft.com/schemas/rss/core/2005'],
  ['dcmitype', 'http://purl.org/dc/dcmitype/'],
  ['discourse', 'http://www.discourse.org/'],
  ['fireside', 'http://fireside.fm/modules/rss/fireside'],
  ['fm', 'http://freshmeat.net/rss/fm/'],
  ['g', 'http://base.google.com/ns/1.0'],
  ['gCal', 'http://schemas.google.com/gCal/2005'],
  ['gd', 'http://schemas.google.com/g/2005'],
  ['googleplay', 'http://www.google.com/schemas/play-podcasts/1.0'],
  ['image', 'http://purl.org/rss/1.0/modules/image/'],
  ['kml', 'http://www.opengis.net/kml/2.2'],
  ['libsyn', 'http://libsyn.com/rss-extension'],
  ['mathml', 'http://www.w3.org/1998/Math/MathML'],
  ['mi', 'http://schemas.ingestion.microsoft.com/common/'],
  ['news', 'http://www.google.com/schemas/sitemap-news/0.9'],
  ['nyt', 'http://www.nytimes.com/namespaces/rss/2.0'],
  ['owl', 'http://www.w3.org/2002/07/owl#'],
  ['pheedo', 'http://www.pheedo.com/namespace/pheedo'],
  ['pingback', 'http://madskills.com/public/xml/rss/module/pingback/'],
  ['poco', 'http://portablecontacts.net/spec/1.0'],
  ['prism', 'http://prismstandard.org/namespaces/1.2/basic/'],
  ['prism', 'http://prismstandard.org/namespaces/basic/2.0/'],
  ['prism', 'http://prismstandard.org/namespaces/basic/2.1/'],
  ['prism', 'http://prismstandard.org/namespaces/basic/3.0/'],
  ['psc', 'http://podlove.org/simple-chapters'],
  ['rawvoice', 'https://blubrry.com/developer/rawvoice-rss/'],
  ['re', 'http://purl.org/atompub/rank/1.0'],
  ['reqv', 'http://purl.org/rss/1.0/modules/richequiv/'],
  ['rss091', 'http://purl.org/rss/1.0/modules/rss091#'],
  ['snf', 'http://www.smartnews.be/snf'],
  ['source', 'http://source.scripting.com/'],
  ['spotify', 'http://www.spotify.com/ns/rss'],
  ['svg', 'http://www.w3.org/2000/svg'],
  ['sx', 'http://feedsync.org/2007/feedsync'],
  ['thr', 'http://purl.org/rss/1.0/modules/threading/'],
  ['webfeeds', 'http://webfeeds.org/rss/1.0'],
  ['wordpress', 'com-wordpress:feed-additions:1'],
  ['xlink', 'http://www.w3.org/1999/xlink'],
  ['xsi', 'http://www.w3.org/2001/XMLSchema-instance'],
  ['yandex', 'http://news.yandex.ru'],
  ['yt', 'http://www.youtube.com/xml/schemas/2015']
]

function unjudged(uri: string): RuleOn<Whole> {
  return ruleOn<Whole>({
    id: 'namespace/unjudged',
    level: 'info',
    says: 'The elements of this namespace are not checked',
    fix: 'See its own documentation',
    spec: 'https://www.w3.org/TR/xml-names/',
    w3c: 'UnsupportedNamespace',
    broken: () => ({ of: quoted(uri) })
  })
}

export const known: readonly Vocabulary[] = namespaces.map(([name, uri]) => ({
  name,
  namespaces: [uri],
  lenient: true,
  whole: [unjudged(uri)]
}))

// Modules of RSS 1.0 and of Radio UserLand that are old and still found in feeds. https://web.resource.org/rss/1.0/modules/
import type { Namespace } from '../model.ts'

const module = (prefix: string, uri: string): Namespace => ({ prefix, uri })

export const modules = {
  admin: module('admin', 'http://webns.net/mvcb/'),
  ag: module('ag', 'http://purl.org/rss/modules/aggregation/'),
  annotate: module('annotate', 'http://purl.org/rss/1.0/modules/annotate/'),
  audio: module('audio', 'http://media.tangent.org/rss/1.0/'),
  blogChannel: module('blogChannel', 'http://backend.userland.com/blogChannelModule'),
  company: module('company', 'http://purl.org/rss/1.0/modules/company'),
  cp: module('cp', 'http://my.theinfo.org/changed/1.0/rss/'),
  email: module('email', 'http://purl.org/rss/1.0/modules/email/'),
  ev: module('ev', 'http://purl.org/rss/1.0/modules/event/'),
  l: module('l', 'http://purl.org/rss/1.0/modules/link/'),
  ref: module('ref', 'http://purl.org/rss/1.0/modules/reference/'),
  search: module('search', 'http://purl.org/rss/1.0/modules/search/'),
  ss: module('ss', 'http://purl.org/rss/1.0/modules/servicestatus/'),
  sub: module('sub', 'http://purl.org/rss/1.0/modules/subscription/'),
  taxo: module('taxo', 'http://purl.org/rss/1.0/modules/taxonomy/'),
  trackback: module('trackback', 'http://madskills.com/public/xml/rss/module/trackback/'),
  wiki: module('wiki', 'http://purl.org/rss/1.0/modules/wiki/'),
  conversationsNetwork: module('conversationsNetwork', 'http://conversationsnetwork.org/rssNamespace-1.0/'),
  str: module('str', 'http://hacks.benhammersley.com/rss/streaming/')
} as const

/** Lists of modules and sibling modules spell the address of `ag` like this. */
export const agSibling = 'http://purl.org/rss/1.0/modules/aggregation/'

/** Given up for the address of `wiki`. */
export const oldWiki = 'http://www.usemod.com/cgi-bin/mb.pl?ModWiki'

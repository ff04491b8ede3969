// The extensions and further XML formats that `check` knows: one line each.

import type { Rule } from '../problem.ts'
import { app, appGrammars, appHeads } from './extensions/app.ts'
import { at, atHeads } from './extensions/at.ts'
import { content } from './extensions/content.ts'
import { dc, dcterms } from './extensions/dc.ts'
import { feedburner, feedburnerHeads } from './extensions/feedburner.ts'
import { fh, fhHeads, paging } from './extensions/fh.ts'
import { geo, geoHeads, georss, geourl, gml, icbm } from './extensions/georss.ts'
import { itunes, itunesHeads } from './extensions/itunes.ts'
import { known, knownHeads } from './extensions/known.ts'
import { cc, creativeCommons, licenceHeads } from './extensions/licence.ts'
import { media, mediaHeads } from './extensions/media.ts'
import { access, indexing, metaHeads, xhtmlMeta } from './extensions/meta.ts'
import { moduleHeads, modules } from './extensions/modules.ts'
import { opensearch, opensearchHeads, opensearchOld } from './extensions/opensearch.ts'
import { podcast, podcastHeads } from './extensions/podcast.ts'
import { slash, slashHeads } from './extensions/slash.ts'
import { sy, syHeads } from './extensions/sy.ts'
import { thr, thrHeads } from './extensions/thr.ts'
import { wfw, wfwHeads } from './extensions/wfw.ts'
import { opml, opmlHeads } from './opml.ts'
import type { Grammar, Vocabulary } from './rule.ts'

export const extensions: readonly Vocabulary[] = [
  app,
  at,
  cc,
  content,
  creativeCommons,
  dc,
  dcterms,
  feedburner,
  fh,
  geo,
  georss,
  geourl,
  gml,
  icbm,
  itunes,
  media,
  opensearch,
  opensearchOld,
  paging,
  podcast,
  slash,
  sy,
  thr,
  wfw,
  xhtmlMeta,
  indexing,
  access,
  ...modules,
  ...known
]

/** Root elements beside RSS and Atom: OPML, service documents. */
export const grammars: readonly Grammar[] = [...opml, ...appGrammars]

/** What these rules are, for docs/rules.md. */
export const extensionHeads: readonly Rule[] = [
  ...appHeads,
  ...atHeads,
  ...feedburnerHeads,
  ...fhHeads,
  ...geoHeads,
  ...itunesHeads,
  ...knownHeads,
  ...licenceHeads,
  ...mediaHeads,
  ...metaHeads,
  ...moduleHeads,
  ...opensearchHeads,
  ...podcastHeads,
  ...slashHeads,
  ...syHeads,
  ...thrHeads,
  ...wfwHeads,
  ...opmlHeads
]

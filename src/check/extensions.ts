// The extensions and further XML formats that `check` knows: one line each.

import { app, appGrammars } from './extensions/app.ts'
import { at } from './extensions/at.ts'
import { content } from './extensions/content.ts'
import { dc, dcterms } from './extensions/dc.ts'
import { feedburner } from './extensions/feedburner.ts'
import { fh, paging } from './extensions/fh.ts'
import { geo, georss, geourl, gml, icbm } from './extensions/georss.ts'
import { itunes } from './extensions/itunes.ts'
import { known } from './extensions/known.ts'
import { cc, creativeCommons } from './extensions/licence.ts'
import { media } from './extensions/media.ts'
import { access, indexing, xhtmlMeta } from './extensions/meta.ts'
import { moduleVocabularies } from './extensions/modules.ts'
import { opensearch, opensearchOld } from './extensions/opensearch.ts'
import { podcast } from './extensions/podcast.ts'
import { slash } from './extensions/slash.ts'
import { sy } from './extensions/sy.ts'
import { thr } from './extensions/thr.ts'
import { wfw } from './extensions/wfw.ts'
import type { Grammar, Vocabulary } from './grammar.ts'
import { opml } from './opml.ts'

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
  ...moduleVocabularies,
  ...known
]

/** Root elements beside RSS and Atom: OPML, service documents. */
export const grammars: readonly Grammar[] = [...opml, ...appGrammars]

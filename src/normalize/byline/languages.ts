// The languages whose bylines are understood: one file each; a new one is one file and two lines here.
import type { BylineLanguage } from './language.ts'
import { af } from './languages/af.ts'
import { am } from './languages/am.ts'
import { ar } from './languages/ar.ts'
import { az } from './languages/az.ts'
import { be } from './languages/be.ts'
import { bg } from './languages/bg.ts'
import { bn } from './languages/bn.ts'
import { ca } from './languages/ca.ts'
import { cs } from './languages/cs.ts'
import { cy } from './languages/cy.ts'
import { da } from './languages/da.ts'
import { de } from './languages/de.ts'
import { el } from './languages/el.ts'
import { en } from './languages/en.ts'
import { eo } from './languages/eo.ts'
import { es } from './languages/es.ts'
import { et } from './languages/et.ts'
import { eu } from './languages/eu.ts'
import { fa } from './languages/fa.ts'
import { fi } from './languages/fi.ts'
import { fil } from './languages/fil.ts'
import { fo } from './languages/fo.ts'
import { fr } from './languages/fr.ts'
import { ga } from './languages/ga.ts'
import { gu } from './languages/gu.ts'
import { ha } from './languages/ha.ts'
import { he } from './languages/he.ts'
import { hi } from './languages/hi.ts'
import { hr } from './languages/hr.ts'
import { hu } from './languages/hu.ts'
import { hy } from './languages/hy.ts'
import { id } from './languages/id.ts'
import { ig } from './languages/ig.ts'
import { is } from './languages/is.ts'
import { it } from './languages/it.ts'
import { ja } from './languages/ja.ts'
import { ka } from './languages/ka.ts'
import { kk } from './languages/kk.ts'
import { km } from './languages/km.ts'
import { kn } from './languages/kn.ts'
import { ko } from './languages/ko.ts'
import { ku } from './languages/ku.ts'
import { ky } from './languages/ky.ts'
import { lb } from './languages/lb.ts'
import { lo } from './languages/lo.ts'
import { lt } from './languages/lt.ts'
import { lv } from './languages/lv.ts'
import { mk } from './languages/mk.ts'
import { ml } from './languages/ml.ts'
import { mn } from './languages/mn.ts'
import { mr } from './languages/mr.ts'
import { mt } from './languages/mt.ts'
import { my } from './languages/my.ts'
import { ne } from './languages/ne.ts'
import { nl } from './languages/nl.ts'
import { no } from './languages/no.ts'
import { pa } from './languages/pa.ts'
import { pl } from './languages/pl.ts'
import { pt } from './languages/pt.ts'
import { ro } from './languages/ro.ts'
import { ru } from './languages/ru.ts'
import { rw } from './languages/rw.ts'
import { si } from './languages/si.ts'
import { sk } from './languages/sk.ts'
import { sl } from './languages/sl.ts'
import { so } from './languages/so.ts'
import { sq } from './languages/sq.ts'
import { sr } from './languages/sr.ts'
import { sv } from './languages/sv.ts'
import { sw } from './languages/sw.ts'
import { ta } from './languages/ta.ts'
import { te } from './languages/te.ts'
import { tg } from './languages/tg.ts'
import { th } from './languages/th.ts'
import { tr } from './languages/tr.ts'
import { uk } from './languages/uk.ts'
import { ur } from './languages/ur.ts'
import { uz } from './languages/uz.ts'
import { vi } from './languages/vi.ts'
import { yo } from './languages/yo.ts'
import { zh } from './languages/zh.ts'
import { zu } from './languages/zu.ts'

export const languages: readonly BylineLanguage[] = [
  en,
  af,
  ar,
  bg,
  bn,
  ca,
  cs,
  da,
  de,
  el,
  es,
  et,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  id,
  is,
  it,
  ja,
  ka,
  ko,
  lt,
  lv,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sk,
  sr,
  sv,
  sw,
  ta,
  th,
  tr,
  uk,
  ur,
  vi,
  zh
]

/**
 * Languages whose words are believed only in texts that their item or their letters say are theirs: short words of theirs are
 * names elsewhere (Ni, Le, Gan).
 */
export const ownOnly: readonly BylineLanguage[] = [
  am,
  az,
  be,
  cy,
  eo,
  eu,
  fil,
  fo,
  ga,
  gu,
  ha,
  hy,
  ig,
  kk,
  km,
  kn,
  ku,
  ky,
  lb,
  lo,
  mk,
  ml,
  mn,
  mr,
  mt,
  my,
  ne,
  pa,
  rw,
  si,
  sl,
  so,
  sq,
  te,
  tg,
  uz,
  yo,
  zu
]

/** Tags that are read with the file of a near relative, besides their own where they have one. */
export const relatives: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  ms: 'id',
  in: 'id',
  bs: 'hr',
  sh: 'hr',
  sl: 'hr',
  gl: 'pt',
  tl: 'fil',
  kmr: 'ku',
  be: 'ru',
  cnr: 'hr',
  me: 'hr',
  mk: 'bg',
  kk: 'ru',
  ky: 'ru',
  tg: 'ru',
  mn: 'ru',
  tt: 'ru',
  az: 'tr',
  tk: 'tr',
  mr: 'hi',
  ne: 'hi',
  as: 'bn',
  ps: 'fa',
  sd: 'ur',
  pnb: 'ur',
  ckb: 'ar',
  yi: 'he',
  lb: 'de',
  gsw: 'de',
  fy: 'nl',
  fo: 'da',
  ast: 'es',
  eu: 'es',
  oc: 'fr',
  mt: 'it',
  jv: 'id',
  su: 'id',
  cmn: 'zh',
  yue: 'zh'
}

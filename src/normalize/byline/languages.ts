// The languages whose bylines are understood: one file each; a new one is one file and two lines here.
import type { BylineLanguage } from './language.ts'
import { af } from './languages/af.ts'
import { ar } from './languages/ar.ts'
import { bg } from './languages/bg.ts'
import { bn } from './languages/bn.ts'
import { ca } from './languages/ca.ts'
import { cs } from './languages/cs.ts'
import { da } from './languages/da.ts'
import { de } from './languages/de.ts'
import { el } from './languages/el.ts'
import { en } from './languages/en.ts'
import { es } from './languages/es.ts'
import { et } from './languages/et.ts'
import { fa } from './languages/fa.ts'
import { fi } from './languages/fi.ts'
import { fr } from './languages/fr.ts'
import { he } from './languages/he.ts'
import { hi } from './languages/hi.ts'
import { hr } from './languages/hr.ts'
import { hu } from './languages/hu.ts'
import { id } from './languages/id.ts'
import { is } from './languages/is.ts'
import { it } from './languages/it.ts'
import { ja } from './languages/ja.ts'
import { ka } from './languages/ka.ts'
import { ko } from './languages/ko.ts'
import { lt } from './languages/lt.ts'
import { lv } from './languages/lv.ts'
import { nl } from './languages/nl.ts'
import { no } from './languages/no.ts'
import { pl } from './languages/pl.ts'
import { pt } from './languages/pt.ts'
import { ro } from './languages/ro.ts'
import { ru } from './languages/ru.ts'
import { sk } from './languages/sk.ts'
import { sr } from './languages/sr.ts'
import { sv } from './languages/sv.ts'
import { sw } from './languages/sw.ts'
import { ta } from './languages/ta.ts'
import { th } from './languages/th.ts'
import { tr } from './languages/tr.ts'
import { uk } from './languages/uk.ts'
import { ur } from './languages/ur.ts'
import { vi } from './languages/vi.ts'
import { zh } from './languages/zh.ts'

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

/** Tags that are read with the file of a near relative. */
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

// The languages whose bylines are understood: one file each; a new one is one file and two lines here.
import type { Language } from './language.ts'
import { af } from './languages/af.ts'
import { ar } from './languages/ar.ts'
import { bg } from './languages/bg.ts'
import { ca } from './languages/ca.ts'
import { cs } from './languages/cs.ts'
import { da } from './languages/da.ts'
import { de } from './languages/de.ts'
import { el } from './languages/el.ts'
import { en } from './languages/en.ts'
import { es } from './languages/es.ts'
import { fa } from './languages/fa.ts'
import { fi } from './languages/fi.ts'
import { fr } from './languages/fr.ts'
import { he } from './languages/he.ts'
import { hi } from './languages/hi.ts'
import { hr } from './languages/hr.ts'
import { hu } from './languages/hu.ts'
import { id } from './languages/id.ts'
import { it } from './languages/it.ts'
import { ja } from './languages/ja.ts'
import { ko } from './languages/ko.ts'
import { nl } from './languages/nl.ts'
import { no } from './languages/no.ts'
import { pl } from './languages/pl.ts'
import { pt } from './languages/pt.ts'
import { ro } from './languages/ro.ts'
import { ru } from './languages/ru.ts'
import { sk } from './languages/sk.ts'
import { sv } from './languages/sv.ts'
import { sw } from './languages/sw.ts'
import { tr } from './languages/tr.ts'
import { uk } from './languages/uk.ts'
import { vi } from './languages/vi.ts'
import { zh } from './languages/zh.ts'

export const languages: readonly Language[] = [
  en,
  af,
  ar,
  bg,
  ca,
  cs,
  da,
  de,
  el,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sk,
  sv,
  sw,
  tr,
  uk,
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
  sr: 'hr',
  bs: 'hr',
  sh: 'hr',
  sl: 'hr',
  gl: 'pt',
  be: 'ru',
  cmn: 'zh',
  yue: 'zh'
}

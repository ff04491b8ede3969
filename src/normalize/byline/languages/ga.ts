// Irish.
import type { BylineLanguage } from '../language.ts'

export const ga: BylineLanguage = {
  tag: 'ga',
  by: 'le, údar, údair, scríofa ag, scríofa ag an, tuairisc le, alt le',
  roles: {
    author: 'údar, údair, téacs, tuairisceoir, iriseoir',
    editor: 'eagarthóir, curtha in eagar ag',
    photographer: 'grianghraf, grianghraif, pictiúr, pictiúir',
    translator: 'aistritheoir, aistrithe ag',
    producer: 'físeán'
  },
  and: 'agus, is',
  in: 'i, in, ó',
  titles: 'iriseoir, tuairisceoir, eagarthóir, comhfhreagraí, colúnaí',
  desks: 'foireann',
  dated: 'foilsithe',
  outlets: 'Tuairisc.ie, Tuairisc, RTÉ, RTÉ Nuacht, TG4, Nuacht TG4, NÓS, Foinse'
}

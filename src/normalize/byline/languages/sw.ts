// Swahili.
import type { BylineLanguage } from '../language.ts'

export const sw: BylineLanguage = {
  tag: 'sw',
  by: 'na, imeandikwa na, mwandishi, imechapishwa na, imewekwa na, imetayarishwa na',
  roles: {
    author: 'mwandishi, waandishi, makala, habari, mtunzi, ripota',
    editor: 'mhariri, imehaririwa na, wahariri',
    photographer: 'picha, mpiga picha, picha na',
    translator: 'tafsiri, mtafsiri, imetafsiriwa na',
    producer: 'video, mtayarishaji'
  },
  with: 'pamoja na, kwa ushirikiano na',
  in: 'kutoka, mjini',
  for: 'kwa',
  titles: 'mwandishi, mhariri, mwanahabari, mtangazaji, mpiga picha, mchambuzi, ripota',
  desks: 'mwandishi wetu, waandishi wetu, shirika, habari, gazeti, redio, chuo, wizara, timu, taasisi, mashirika',
  agencies: 'mashirika, mashirika ya habari',
  interface:
    'fuata, shiriki, maoni, soma zaidi, sikiliza, chapisha, makala zote, tazama zaidi, wasifu, wasiliana nasi, mawasiliano',
  after: 'soma pia, chanzo, vyanzo, nafasi, wadhifa, cheo',
  time: `
    saa, tarehe, iliyopita, zilizopita, dakika, siku, wiki, mwezi, miezi, mwaka, miaka, jana, leo, asubuhi, mchana,
    jioni, usiku`,
  dated: 'imechapishwa, imesasishwa, tarehe, ilichapishwa, imehaririwa',
  outlets:
    'Mwananchi, Mwananchi Digital, Nipashe, Mtanzania, Habari Leo, HabariLeo, Taifa Leo, Taifa Leo Dijitali, BBC Swahili, BBC News Swahili, DW Kiswahili, VOA Swahili, Uhuru, Zanzibar Leo, ITV, Azam TV, Millard Ayo'
}

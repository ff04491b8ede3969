// Somali.
import type { BylineLanguage } from '../language.ts'

export const so: BylineLanguage = {
  tag: 'so',
  by: 'qoraa, qoray, qortay, waxaa qoray, waxaa qortay, w q, tifaftire, diyaariyey',
  roles: {
    author: 'qoraa, qoray, qoraaga, maqaal, wariye',
    editor: 'tifaftire, tafatire',
    photographer: 'sawir, sawirro, sawirqaade',
    translator: 'tarjumay, turjumay, tarjumaad',
    producer: 'muuqaal'
  },
  and: 'iyo',
  titles: 'wariye, weriye, tifaftire, saxafi, suxufi',
  desks: 'wariyaasha, hay’adda wararka',
  dated: 'la daabacay',
  outlets: 'SONNA, BBC Somali, VOA Somali, Hiiraan Online, Garowe Online, Caasimada Online, Goobjoog'
}

// Filipino.
import type { BylineLanguage } from '../language.ts'

export const fil: BylineLanguage = {
  tag: 'fil',
  by: 'ni, nina, ulat ni, ulat nina, isinulat ni, sulat ni, balita ni, mula kay, kay',
  roles: {
    author: 'may akda, manunulat, ulat, balita',
    editor: 'patnugot, editor',
    photographer: 'larawan, larawan ni, mga larawan, kuha ni',
    translator: 'isinalin ni, salin, salin ni',
    producer: 'video'
  },
  and: 'at',
  in: 'sa, mula sa',
  titles: 'mamamahayag, reporter, patnugot, kolumnista, manunulat',
  dated: 'nailathala, na update',
  outlets:
    'ABS-CBN, ABS-CBN News, GMA News, GMA Integrated News, Pilipino Star Ngayon, Abante, Bandera, Rappler, PNA, Balita'
}

// Icelandic.
import type { BylineLanguage } from '../language.ts'

export const is: BylineLanguage = {
  tag: 'is',
  by: 'höfundur, höfundar, eftir, skrifað af, ritað af',
  roles: {
    author: 'höfundur, höfundar, texti, viðtal, blaðamaður, fréttamaður',
    editor: 'ritstjórn, ritstjóri',
    photographer: 'mynd, myndir, ljósmynd, ljósmyndir, ljósmyndari',
    translator: 'þýðing, þýðandi',
    producer: 'myndband, framleiðsla, myndskeið'
  },
  and: 'og, ásamt',
  in: 'í, á, frá',
  clauses: 'skrifar, skrifa, er, var',
  titles: 'blaðamaður, fréttamaður, ritstjóri, ljósmyndari, fréttaritari, fréttastjóri, prófessor, pistlahöfundur',
  desks: 'ritstjórn, fréttastofa, fréttir, blaðið, háskóli, ráðuneyti',
  interface:
    'deila, fylgja, athugasemdir, prenta, hlusta, allar greinar, fleiri greinar, skoða prófíl, lesa meira, senda póst, hafa samband, um höfund',
  after: 'lesa meira, tengdar fréttir, heimild',
  time: 'kl, klukkan, síðan, í gær, í dag',
  dated: 'birt, uppfært, síðast uppfært, breytt',
  outlets:
    'Morgunblaðið, mbl.is, mbl, Fréttablaðið, RÚV, Vísir, Stöð 2, DV, Heimildin, Stundin, Kjarninn, Viðskiptablaðið, Bændablaðið, Mannlíf, Feykir, Kaffið'
}

// Esperanto.
import type { BylineLanguage } from '../language.ts'

export const eo: BylineLanguage = {
  tag: 'eo',
  by: 'de, verkis, aŭtoro, aŭtoroj, verkita de, raportis',
  roles: {
    author: 'aŭtoro, aŭtoroj, teksto',
    editor: 'redaktoro, redaktis',
    photographer: 'foto, fotoj, bildo',
    translator: 'tradukis, tradukinto, tradukita de'
  },
  and: 'kaj',
  titles: 'ĵurnalisto, redaktoro',
  outlets: 'Libera Folio, Monato, Esperanto'
}

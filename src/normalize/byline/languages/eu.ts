// Basque.
import type { BylineLanguage } from '../language.ts'

export const eu: BylineLanguage = {
  tag: 'eu',
  by: 'egilea, egileak, idazlea, testua, idatzia, elkarrizketatzailea, kazetaria',
  roles: {
    author: 'egilea, egileak, testua, kazetaria',
    editor: 'editorea, erredaktorea',
    photographer: 'argazkia, argazkiak, argazkilaria',
    translator: 'itzulpena, itzultzailea',
    producer: 'bideoa'
  },
  and: 'eta',
  titles: 'kazetaria, erredaktorea, korrespontsala, zutabegilea, editorea, berriemailea',
  desks: 'erredakzioa, agentzia',
  dated: 'argitaratua, eguneratua',
  outlets: 'Berria, EITB, Argia, Naiz, Gara, Hitza, Noticias de Gipuzkoa'
}

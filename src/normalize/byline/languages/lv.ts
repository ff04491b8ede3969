// Latvian.
import type { BylineLanguage } from '../language.ts'

export const lv: BylineLanguage = {
  tag: 'lv',
  by: 'autors, autore, autori, sagatavoja, raksta, rakstīja, publicēja, intervēja',
  roles: {
    author: 'autors, autore, autori, teksts, žurnālists, žurnāliste, intervija',
    editor: 'redaktors, redaktore, rediģēja',
    photographer: 'foto, fotogrāfs, fotogrāfe, attēls, attēli',
    illustrator: 'ilustrācija, ilustrācijas, infografika',
    translator: 'tulkojums, tulkotājs, tulkoja',
    producer: 'video, producents, montāža'
  },
  and: 'un',
  in: 'no',
  titles: `
    žurnālists, žurnāliste, redaktors, redaktore, korespondents, korespondente, komentētājs, fotogrāfs, profesors,
    galvenais redaktors, ziņu redaktors, ziņu redaktore`,
  desks: 'redakcija, aģentūra, ziņas, avīze, radio, ministrija, universitāte, portāls',
  interface:
    'dalīties, sekot, komentāri, drukāt, klausīties, visi raksti, citi raksti, autora raksti, skatīt profilu, lasīt vairāk, lasi vairāk, rakstīt autoram, kontakti, mājaslapa, par autoru, pievienot izlasei, komentēt, kopēt saiti, tikai abonentiem',
  after: 'lasi arī, avots, tēmas',
  time: 'plkst, pirms, vakar, šodien',
  dated: 'publicēts, publicēta, atjaunots, atjaunināts, labots',
  outlets:
    'Delfi, LSM, LSM.lv, LTV, Latvijas Televīzija, Latvijas Radio, Diena, Latvijas Avīze, Neatkarīgā, NRA, Tvnet, TVNET, Apollo, Jauns.lv, Ir, IR, Re:Baltica, LETA, BNS, Dienas Bizness, TV3, Kurzemes Vārds, Zemgales Ziņas, Neatkarīgā Rīta Avīze, Sporta Avīze'
}

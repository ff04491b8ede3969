// Slovak.
import type { BylineLanguage } from '../language.ts'

export const sk: BylineLanguage = {
  tag: 'sk',
  by: `
    autor, autorka, autori, napísal, napísala, napísali, pripravil, pripravila, spracoval, spracovala, zverejnil,
    zverejnila, viac od autora, od autora`,
  roles: {
    author: 'autor, autorka, autori, text, článok, rozhovor, reportáž, redaktor, redaktorka',
    contributor: 'spolupráca, v spolupráci s',
    editor: 'editor, editorka, redakcia, korektúra',
    photographer: 'foto, fotografie, fotograf, snímky, snímka',
    illustrator: 'ilustrácia, ilustrácie, kresba, grafika',
    translator: 'preklad, preložil, preložila',
    producer: 'produkcia, video, strih, réžia, podcast'
  },
  and: 'spolu s, ako aj',
  andBetweenFullNames: 'a, i',
  in: 'v, vo, z, zo',
  for: 'pre',
  clauses: 'je, bol, bola, píše, pracuje',
  genres: `
    komentár, názor, analýza, rozhovor, reportáž, glosa, recenzia, správy, politika, kultúra, šport, ekonomika,
    svet, domov`,
  titles: `
    redaktor, redaktorka, šéfredaktor, šéfredaktorka, spravodajca, spravodajkyňa, reportér, reportérka, novinár,
    novinárka, komentátor, komentátorka, fotograf, autor, autorka, publicista, editor, editorka, inžinier, programátor, architekt, lekár, lekárka, učiteľ, učiteľka, starosta, primátor, poslanec, poslankyňa, minister, ministerka, advokát, advokátka, filozof, sociológ, sociologička, biológ, psychológ, psychologička, režisér, režisérka, scenárista, básnik, prekladateľ, prekladateľka, meteorológ, zástupca šéfredaktora, zahraničný spravodajca, kritik, recenzent, publicistka, poradca, študent, študentka, podnikateľ, riaditeľ, riaditeľka`,
  modifiers: 'zástupca, zahraničný, náš, naša, bývalý, bývalá, vedúci',
  desks: `
    redakcia, agentúra, agentúry, noviny, denník, správy, rozhlas, televízia, nadácia, univerzita, ústav,
    ministerstvo, polícia, tím, týždenník, portál`,
  agencies: 'agentúry, agentúra',
  interface: `
    sledovať, zdieľať, tlačiť, komentáre, komentovať, diskusia, počúvať, min čítania, doba čítania, uložiť, e-mail,
    profil, viac, reklama, ďalšie články autora, ďalšie články autorky, ďalšie články, všetky články autora, všetky články, články autora, viac od autora, zobraziť profil, zobraziť viac, profil autora, napísať autorovi, napísať e-mail, poslať e-mail, kontakt, kontaktovať autora, web, na x, na twitteri, na facebooku, na instagrame, o autorovi, o autorke, životopis, pridať do obľúbených, pridať komentár, bez komentárov, vypočuť, vypočuť článok, kopírovať odkaz, predplatiť, len pre predplatiteľov, vstúpiť do diskusie`,
  after: 'čítajte aj, prečítajte si, súvisiace, témy, zdroj',
  time: `
    o, v, dňa, hod, pred, minútami, minútou, hodinami, hodinou, dňami, dňom, týždňami, mesiacmi, rokmi, včera, dnes,
    po, ut, st, št, pi, so, ne`,
  dated: 'publikované, zverejnené, aktualizované, upravené, dátum, vydané',
  outlets:
    'SME, Sme, Denník N, Pravda, Hospodárske noviny, HN, Aktuality.sk, Aktuality, Nový Čas, Plus jeden deň, Týždeň, .týždeň, Trend, Postoj, Postoj.sk, Štandard, Rádio Expres, RTVS, STVR, TV Markíza, Markíza, TV JOJ, JOJ, TA3, TASR, SITA, Topky, Topky.sk, Korzár, Konzervatívny denník, Index, Refresher, Startitup, Šport, Investigatívne centrum Jána Kuciaka'
}

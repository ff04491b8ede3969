// Lithuanian.
import type { BylineLanguage } from '../language.ts'

export const lt: BylineLanguage = {
  tag: 'lt',
  by: 'autorius, autorė, autoriai, parengė, parašė, rašo, kalbino, paskelbė',
  roles: {
    author: 'autorius, autorė, autoriai, tekstas, žurnalistas, žurnalistė, interviu',
    editor: 'redaktorius, redaktorė, redagavo',
    photographer: 'nuotrauka, nuotraukos, fotografas, fotografė, nuotr',
    illustrator: 'iliustracija, iliustracijos, grafika',
    translator: 'vertė, vertimas, vertėjas, vertėja',
    producer: 'vaizdo įrašas, prodiuseris, montažas'
  },
  and: 'ir, bei',
  in: 'iš',
  titles: `
    žurnalistas, žurnalistė, redaktorius, redaktorė, korespondentas, korespondentė, apžvalgininkas, apžvalgininkė,
    fotografas, fotografė, profesorius, profesorė, vyriausiasis redaktorius`,
  desks: 'redakcija, agentūra, naujienos, laikraštis, radijas, ministerija, universitetas, portalas',
  interface:
    'dalintis, sekti, komentarai, spausdinti, klausytis, visi straipsniai, kiti straipsniai, autoriaus straipsniai, daugiau straipsnių, peržiūrėti profilį, skaityti daugiau, skaityti toliau, rašyti autoriui, kontaktai, svetainė, apie autorių, pridėti prie mėgstamų, komentuoti, klausyti, kopijuoti nuorodą, tik prenumeratoriams',
  after: 'taip pat skaitykite, šaltinis, temos',
  time: 'val, prieš, vakar, šiandien',
  dated: 'publikuota, paskelbta, atnaujinta, redaguota',
  outlets:
    '15min, 15min.lt, Delfi, DELFI, LRT, LRT.lt, Lietuvos rytas, Lrytas, lrytas.lt, Verslo žinios, VŽ, Kauno diena, Vakarų ekspresas, Klaipėda, Šiaulių kraštas, Respublika, Lietuvos žinios, Alfa.lt, TV3, LNK, BNS, ELTA, Elta, Laisvės TV, Siena, Bernardinai.lt, Žinių radijas, IQ, Ūkininko patarėjas'
}

// Estonian.
import type { BylineLanguage } from '../language.ts'

export const et: BylineLanguage = {
  tag: 'et',
  by: 'autor, autorid, kirjutas, toimetas, toimetaja, tekst, vahendas, postitas, intervjueeris',
  roles: {
    author: 'autor, autorid, tekst, ajakirjanik, reporter, intervjuu',
    editor: 'toimetaja, toimetus, toimetas',
    photographer: 'foto, fotod, fotograaf, pildid, pilt',
    illustrator: 'illustratsioon, joonis, graafika',
    translator: 'tõlge, tõlkija, tõlkis',
    producer: 'video, produtsent, operaator, montaaž'
  },
  and: 'ja, ning',
  titles: `
    ajakirjanik, reporter, toimetaja, peatoimetaja, kolumnist, kommentaator, fotograaf, korrespondent, kriitik,
    professor, uudistetoimetaja, kaasautor`,
  titleEnds: 'toimetaja, reporter, ajakirjanik',
  modifiers: 'vastutav, majandus, poliitika, kultuuri, spordi',
  desks: 'toimetus, agentuur, uudised, ajaleht, raadio, ministeerium, ülikool, selts',
  deskEnds: 'toimetus, leht, agentuur',
  interface:
    'jaga, jälgi, kommentaar, kommentaarid, kuula, prindi, loe, kõik artiklid, veel artikleid, autori teised artiklid, vaata profiili, loe lähemalt, loe edasi, saada e-kiri, kontakt, koduleht, autorist, lisa lemmikutesse, kommenteeri, kopeeri link, ainult tellijatele',
  after: 'loe ka, märksõnad, allikas',
  time: 'kell, tagasi, tundi, minutit, päeva, eile, täna',
  dated: 'avaldatud, uuendatud, muudetud, loodud, viimati uuendatud',
  outlets:
    'Postimees, Õhtuleht, Eesti Päevaleht, EPL, Eesti Ekspress, Delfi, ERR, ERR Uudised, Äripäev, Maaleht, Pealinn, Levila, BNS, TV3, Kanal 2, Sirp, Lõuna-Eesti Postimees, Tartu Postimees, Pärnu Postimees, Saarte Hääl, Lääne Elu, Geenius'
}

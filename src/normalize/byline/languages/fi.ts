// Finnish.
import type { BylineLanguage } from '../language.ts'

export const fi: BylineLanguage = {
  tag: 'fi',
  by: 'kirjoittanut, julkaissut, kirjoittaja, lisää kirjoittajalta, seuraa, lue lisää kirjoittajalta, kaikki kirjoittajan jutut',
  roles: {
    author: 'teksti, toimittaja, toimittajat, kirjoittaja, kirjoittajat, haastattelu, juttu, teksti ja kuvat',
    contributor: 'avustaja, avustajat',
    editor: 'editointi, toimitus, editoija',
    photographer: 'kuva, kuvat, valokuvat, valokuvaaja, kuvaaja, valokuva',
    illustrator: 'kuvitus, piirros, grafiikka, kuvittaja',
    translator: 'käännös, kääntäjä, suomentanut, suomennos',
    producer: 'video, tuottaja, leikkaus, ohjaus, podcast',
    reviewer: 'tarkistanut'
  },
  and: 'ja, sekä',
  with: 'yhteistyössä',
  clauses: 'on, oli, kirjoittaa, työskentelee',
  genres: `
    kolumni, kommentti, analyysi, pääkirjoitus, mielipide, arvio, haastattelu, reportaasi, uutiset, urheilu,
    kulttuuri, talous, politiikka, ulkomaat, kotimaa, essee, näkökulma`,
  titles: `
    toimittaja, päätoimittaja, kirjeenvaihtaja, kolumnisti, kuvaaja, valokuvaaja, kirjailija, uutispäällikkö,
    toimituspäällikkö, avustaja, kriitikko, professori, tutkija, tuottaja, freelance-toimittaja, insinööri, arkkitehti, lääkäri, opettaja, kansanedustaja, ministeri, asianajaja, filosofi, sosiologi, biologi, fyysikko, psykologi, ohjaaja, käsikirjoittaja, runoilija, kääntäjä, meteorologi, politiikan toimittaja, talouden toimittaja, kulttuuritoimittaja, urheilutoimittaja, ulkomaantoimittaja, rikostoimittaja, erikoistoimittaja, artikkelitoimittaja, opiskelija, dosentti, yrittäjä, konsultti`,
  titleEnds: 'toimittaja, kirjeenvaihtaja, päällikkö, kolumnisti',
  modifiers: 'vastaava, entinen, freelance, ulkomaan, politiikan, talouden, urheilun, kulttuurin',
  desks: `
    toimitus, uutistoimisto, lehti, sanomat, uutiset, radio, yhdistys, yliopisto, ministeriö, poliisi, kaupunki,
    uutistoimitus`,
  deskEnds: 'toimitus, sanomat, lehti, toimisto',
  agencies: 'uutistoimistot',
  interface: `
    seuraa, jaa, tulosta, kommentoi, kommentit, kuuntele, lue, lue lisää, lukuaika, tallenna, tilaa, sähköposti,
    profiili, lisää, kopioi linkki, mainos, näytä lisää, näytä profiili, katso profiili, kaikki jutut, lisää juttuja, lisää kirjoittajalta, lähetä sähköpostia, ota yhteyttä, yhteystiedot, verkkosivut, kotisivu, lisää suosikkeihin, kommentoi juttua, ei kommentteja, kuuntele juttu, linkki kopioitu, vain tilaajille, tilaajille`,
  after: 'lue myös, aiheet, avainsanat, lähde, lähteet',
  time: `
    klo, sitten, sekuntia, minuuttia, min, tuntia, tunti, päivää, viikkoa, kuukautta, vuotta, eilen, tänään, ma, ti,
    ke, to, pe, la, su`,
  dated: 'julkaistu, päivitetty, viimeksi päivitetty, muokattu, luotu',
  outlets:
    'Helsingin Sanomat, HS, Ilta-Sanomat, IS, Iltalehti, IL, Yle, Yle Uutiset, MTV Uutiset, MTV, Kauppalehti, Talouselämä, Aamulehti, Turun Sanomat, TS, Kaleva, Keskisuomalainen, Savon Sanomat, Ilkka-Pohjalainen, Etelä-Suomen Sanomat, ESS, Satakunnan Kansa, Karjalainen, Lapin Kansa, Hämeen Sanomat, Kainuun Sanomat, Suomen Kuvalehti, Maaseudun Tulevaisuus, Kansan Uutiset, Demokraatti, Verkkouutiset, Uusi Suomi, Suomenmaa, Nykypäivä, Hufvudstadsbladet, Lännen Media, STT, Long Play, Seiska, Kotiliesi'
}

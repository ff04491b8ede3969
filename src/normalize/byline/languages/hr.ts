// Croatian, Serbian and Bosnian in Latin letters.
import type { BylineLanguage } from '../language.ts'

export const hr: BylineLanguage = {
  tag: 'hr',
  by: `
    autor, autorica, autorka, autori, piše, pišu, napisao, napisala, objavio, objavila, pripremio, pripremila,
    razgovarao, razgovarala, od`,
  roles: {
    author: 'autor, autorica, autorka, autori, tekst, članak, intervju, razgovor, novinar, novinarka, piše',
    contributor: 'suradnja, saradnja, u suradnji s, u saradnji sa',
    editor: 'urednik, urednica, uredio, uredila, lektura, redakcija',
    photographer: 'foto, fotografije, fotografija, snimio, snimila, fotograf, slike',
    illustrator: 'ilustracija, ilustracije, crtež, grafika, infografika',
    translator: 'prijevod, prevod, prevela, preveo, prevoditelj',
    producer: 'video, montaža, produkcija, režija, snimatelj'
  },
  and: 'te, kao i, zajedno s',
  andBetweenFullNames: 'i',
  in: 'u, iz, sa',
  for: 'za, specijalno za',
  clauses: 'je, bio, bila, radi',
  genres: `
    mišljenje, komentar, kolumna, analiza, intervju, reportaža, vijesti, vesti, politika, kultura, sport, ekonomija,
    svijet, svet, ekskluzivno, osvrt, recenzija`,
  titles: `
    novinar, novinarka, urednik, urednica, glavni urednik, glavna urednica, dopisnik, dopisnica, reporter,
    reporterka, kolumnist, kolumnistica, fotograf, fotoreporter, komentator, autor, autorica, profesor, ekonomist,
    politolog, povjesničar, pisac, analitičar`,
  modifiers: 'glavni, glavna, odgovorni, specijalni, naš, naša, bivši, zamjenik, zamenik',
  desks: `
    redakcija, agencija, agencije, novine, vijesti, vesti, list, radio, televizija, sveučilište, univerzitet,
    zaklada, fondacija, institut, ministarstvo, udruga, tim, portal, tjednik, magazin`,
  agencies: 'agencije, agencija, novinske agencije',
  interface: `
    prati, podijeli, podeli, ispiši, komentari, komentar, slušaj, čitaj, min čitanja, vrijeme čitanja, spremi,
    pretplati se, e-mail, profil, više, oglas, pogledaj profil, prikaži više, svi članci, svi tekstovi, više od autora, više članaka, ostali članci autora, članci autora, pošalji e-mail, kontakt, kontaktiraj autora, web stranica, o autoru, o autorici, na x-u, na twitteru, na facebooku, na instagramu, dodaj u favorite, komentiraj, nema komentara, poslušaj, kopiraj link, samo za pretplatnike`,
  after: 'pročitajte i, pročitajte još, povezano, sva prava pridržana, teme, tagovi, izvor, izvori, funkcija, uloga',
  time: `
    u, h, sati, sat, sata, prije, pre, minuta, min, dana, dan, tjedna, nedelje, mjeseca, meseca, godina, godine,
    jučer, juče, danas, pon, uto, sri, čet, pet, sub, ned`,
  dated: `
    objavljeno, objavljen, ažurirano, zadnja izmjena, posljednja izmjena, posljednje ažuriranje, izmijenjeno, datum,
    kreirano`,
  outlets:
    'Jutarnji list, Jutarnji, Večernji list, Večernji, 24sata, Index, Index.hr, Novi list, Slobodna Dalmacija, Glas Slavonije, Telegram, Telegram.hr, Nacional, Tportal, tportal, Net.hr, Dnevnik.hr, Nova TV, RTL, HRT, N1, Hina, Novosti, Lupiga, Faktograf, Oslobođenje, Dnevni avaz, Avaz, Klix, Klix.ba, Nezavisne novine, Radio Sarajevo, Al Jazeera Balkans, BN TV, RTRS, FTV, Žurnal, Delo, Dnevnik, Večer, Mladina, RTV SLO, RTVSLO, 24ur, 24ur.com, Siol.net, Žurnal24, Necenzurirano, STA, Vijesti, Pobjeda, CdM, Monitor'
}

// Czech.
import type { BylineLanguage } from '../language.ts'

export const cs: BylineLanguage = {
  tag: 'cs',
  by: `
    autor, autorka, autoři, napsal, napsala, napsali, připravil, připravila, připravili, zpracoval, zpracovala,
    vložil, vložila, publikoval, publikovala, od autora, více od autora, další články autora, zapsal, zapsala, sleduj, sledujte, ptal se, ptala se, zeptal se, zeptala se, rozhovor vedl, rozhovor vedla, hovořil, hovořila, mluvil, mluvila, sepsal, sepsala, zaznamenal, zaznamenala, natočil, natočila, všechny články autora, komentuje, píše, autorem je, autorkou je, vytvořil, vytvořila, zveřejnil, zveřejnila`,
  roles: {
    author: 'autor, autorka, autoři, text, texty, článek, rozhovor, reportáž, autor článku, redaktor, redaktorka',
    contributor: 'spolupráce, ve spolupráci s, přispěl, přispěla',
    editor: 'editor, editorka, editace, redakce, korektura, upravil, upravila',
    photographer: 'foto, fotografie, fotograf, snímky, snímek, autor fotografie',
    illustrator: 'ilustrace, kresba, kresby, grafika, infografika',
    translator: 'překlad, přeložil, přeložila, překladatel',
    producer: 'produkce, video, střih, režie, kamera, podcast',
    reviewer: 'ověřil, ověřila'
  },
  and: 'spolu s, společně s',
  andBetweenFullNames: 'a, i',
  with: 've spolupráci s, s přispěním',
  in: 'v, ve, z, ze',
  for: 'pro, speciálně pro',
  clauses: 'je, byl, byla, píše, pracuje, vystudoval, vystudovala',
  genres: `
    komentář, názor, analýza, rozhovor, reportáž, glosa, fejeton, recenze, zprávy, politika, kultura, sport,
    ekonomika, svět, domácí, zahraničí, esej, sloupek, exkluzivně`,
  titles: `
    redaktor, redaktorka, šéfredaktor, šéfredaktorka, zpravodaj, zpravodajka, reportér, reportérka, novinář,
    novinářka, komentátor, komentátorka, fotograf, fotografka, autor, autorka, publicista, publicistka, editor,
    editorka, ekonom, historik, politolog, sociolog, spisovatel, spisovatelka, profesor, stážista, spolupracovník,
    ředitel, ředitelka, inženýr, inženýrka, programátor, programátorka, architekt, architektka, lékař, lékařka, učitel, učitelka, starosta, starostka, primátor, poslanec, poslankyně, senátor, senátorka, ministr, ministryně, advokát, advokátka, filozof, filozofka, socioložka, biolog, bioložka, fyzik, fyzička, psycholog, psycholožka, režisér, režisérka, scenárista, scenáristka, básník, básnířka, překladatel, překladatelka, meteorolog, vedoucí redakce, vedoucí rubriky, zástupce šéfredaktora, sportovní redaktor, sportovní redaktorka, zahraniční zpravodaj, stálý zpravodaj, stálá zpravodajka, kritik, kritička, recenzent, recenzentka, poradce, student, studentka, podnikatel`,
  modifiers: 'zástupce, zahraniční, domácí, náš, naše, bývalý, bývalá, vedoucí',
  desks: `
    redakce, agentura, agentury, noviny, deník, zprávy, rozhlas, televize, nadace, sdružení, univerzita, ústav,
    ministerstvo, policie, tým, týdeník, portál, kancelář, nakladatelství, listy, právo`,
  agencies: 'agentury, agentura, tiskové agentury',
  interface: `
    sledovat, sdílet, tisk, tisknout, vytisknout, komentáře, komentář, komentovat, diskuse, diskuze, poslechnout,
    číst, minut čtení, min čtení, doba čtení, uložit, odebírat, e-mail, profil, více, kopírovat odkaz, reklama,
    přehrát, další články autora, další články autorky, další články, všechny články autora, všechny články, články autora, více od autora, zobrazit profil, zobrazit více, profil autora, napsat autorovi, napsat e-mail, poslat e-mail, kontakt, kontaktovat autora, web, na x, na twitteru, na facebooku, na instagramu, o autorovi, o autorce, životopis, přidat do oblíbených, přidat komentář, bez komentářů, poslechnout článek, odkaz zkopírován, předplatit, pouze pro předplatitele, vstoupit do diskuse, vstoupit do diskuze`,
  after:
    'čtěte také, čtěte více, přečtěte si, související, všechna práva vyhrazena, témata, štítky, zdroj, zdroje, role, funkce',
  time: `
    v, ve, dne, hod, hodin, hodina, hodinou, hodinami, hodiny, h, před, sekundami, minutami, minutou, minut, minuty,
    min, dny, dnem, dní, den, týdnem, týdny, měsícem, měsíci, rokem, roky, lety, včera, dnes, po, út, st, čt, pá,
    so, ne`,
  dated: `
    publikováno, zveřejněno, vydáno, aktualizováno, aktualizace, naposledy aktualizováno, upraveno, změněno,
    vytvořeno, datum, vloženo`,
  outlets:
    'iDNES.cz, iDNES, MF DNES, Mladá fronta DNES, Lidové noviny, Lidovky.cz, Právo, Novinky.cz, Novinky, Hospodářské noviny, Aktuálně.cz, Aktuálně, Seznam Zprávy, SeznamZprávy, Deník, Deník N, Deník Referendum, Blesk, Aha!, Respekt, Reflex, Týden, Forum 24, Echo24, Echo, Hlídací pes, HlídacíPes.org, Neovlivní.cz, Česká televize, ČT24, ČT, Český rozhlas, Radiožurnál, iROZHLAS, iRozhlas, iROZHLAS.cz, TV Nova, Nova, TN.cz, Prima, CNN Prima News, E15, Info.cz, Forbes, Investigace.cz, Voxpot, A2larm, Alarm, ČTK, Parlamentní listy, Sport.cz, iSport, Brněnský deník, Pražský deník'
}

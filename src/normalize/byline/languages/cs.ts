// Czech.
import type { Language } from '../language.ts'

export const cs: Language = {
  tag: 'cs',
  by: `
    autor, autorka, autoři, napsal, napsala, napsali, připravil, připravila, připravili, zpracoval, zpracovala,
    vložil, vložila, publikoval, publikovala, od autora, více od autora, další články autora, zapsal, zapsala`,
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
    ředitel, ředitelka`,
  modifiers: 'zástupce, zahraniční, domácí, náš, naše, bývalý, bývalá, vedoucí',
  desks: `
    redakce, agentura, agentury, noviny, deník, zprávy, rozhlas, televize, nadace, sdružení, univerzita, ústav,
    ministerstvo, policie, tým, týdeník, portál, kancelář, nakladatelství, listy, právo`,
  agencies: 'agentury, agentura, tiskové agentury',
  interface: `
    sledovat, sdílet, tisk, tisknout, vytisknout, komentáře, komentář, komentovat, diskuse, diskuze, poslechnout,
    číst, minut čtení, min čtení, doba čtení, uložit, odebírat, e-mail, profil, více, kopírovat odkaz, reklama,
    přehrát`,
  after: 'čtěte také, čtěte více, přečtěte si, související, všechna práva vyhrazena, témata, štítky, zdroj, zdroje',
  time: `
    v, ve, dne, hod, hodin, hodina, hodinou, hodinami, hodiny, h, před, sekundami, minutami, minutou, minut, minuty,
    min, dny, dnem, dní, den, týdnem, týdny, měsícem, měsíci, rokem, roky, lety, včera, dnes, po, út, st, čt, pá,
    so, ne`,
  dated: `
    publikováno, zveřejněno, vydáno, aktualizováno, aktualizace, naposledy aktualizováno, upraveno, změněno,
    vytvořeno, datum, vloženo`
}

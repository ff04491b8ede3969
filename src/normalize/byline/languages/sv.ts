// Swedish.
import type { Language } from '../language.ts'

export const sv: Language = {
  tag: 'sv',
  by: `
    av, skriven av, skrivet av, publicerad av, publicerat av, text av, artikel av, en artikel av, postat av,
    upplagd av, mer av, fler artiklar av, alla artiklar av, ett reportage av, intervju av`,
  roles: {
    author: 'författare, text, texter, artikel, skribent, intervju, reporter, reportage, av',
    contributor: 'medverkan, med bidrag, bidragande',
    editor: 'redigering, redigerad, redaktör, redigerare',
    photographer: 'foto, foton, bild, bilder, fotograf, fotografi, fotografier',
    illustrator: 'illustration, illustrationer, teckning, teckningar, grafik, illustratör',
    translator: 'översättning, översatt, översättare',
    producer: 'produktion, video, klippning, regi, producent, podd',
    reviewer: 'granskad, faktagranskad'
  },
  and: 'och, samt, &, tillsammans med, i samtal med',
  with: 'med, i samarbete med',
  in: 'i, från, på plats i',
  for: 'för, på uppdrag av',
  clauses: 'är, var, har, skriver, arbetar, en, ett, bor',
  genres: `
    ledare, krönika, kommentar, analys, debatt, recension, intervju, reportage, nyheter, sport, kultur, ekonomi,
    politik, utrikes, inrikes, en, ett, exklusivt, essä, kolumn, insändare, replik`,
  titles: `
    reporter, redaktör, chefredaktör, journalist, korrespondent, utrikeskorrespondent, krönikör, skribent, fotograf,
    författare, kommentator, ledarskribent, kulturskribent, frilans, frilansjournalist, nyhetschef, praktikant,
    professor, forskare, medarbetare, programledare, ordförande, vd, sportreporter, politisk kommentator, debattör`,
  titleEnds: 'reporter, redaktör, korrespondent, skribent, journalist, chef, kommentator, krönikör',
  modifiers: 'politisk, ansvarig, biträdande, tidigare, vår, ekonomisk, senior',
  desks: `
    redaktion, redaktionen, nyhetsbyrå, nyhetsbyrån, tidning, tidningen, nyheter, tidningarnas, dagblad, radio,
    förening, föreningen, universitet, institut, myndighet, polisen, kommun, nyhetsredaktionen, webbredaktionen,
    ledarredaktionen, bladet, posten, kuriren, tidskrift, byrå, förlag`,
  deskEnds: 'redaktion, redaktionen, bladet, tidning, tidningen, posten, kuriren',
  agencies: 'nyhetsbyråer, byråer, nyhetsbyråerna',
  interface: `
    följ, dela, skriv ut, kommentera, kommentarer, lyssna, läs, läs mer, min läsning, lästid, minuter, spara,
    prenumerera, e-post, mejla, profil, mer, kopiera länk, annons, tipsa`,
  after: 'läs också, läs även, läs mer, alla rättigheter, ämnen, taggar, källa, källor',
  time: `
    kl, klockan, den, sedan, för, sekund, sekunder, minut, minuter, min, timme, timmar, tim, dag, dagar, vecka,
    veckor, månad, månader, år, igår, idag, i går, i dag, mån, tis, ons, tors, tor, fre, lör, sön`,
  dated: `
    publicerad, publicerat, publicerad den, publicerades, uppdaterad, uppdaterat, uppdaterades, senast uppdaterad,
    ändrad, skapad, datum, den`
}

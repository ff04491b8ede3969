// Swedish.
import type { BylineLanguage } from '../language.ts'

export const sv: BylineLanguage = {
  tag: 'sv',
  by: `
    av, skriven av, skrivet av, publicerad av, publicerat av, text av, artikel av, en artikel av, postat av,
    upplagd av, mer av, fler artiklar av, alla artiklar av, ett reportage av, intervju av, följ, läs mer av, fler texter av, alla texter av, se alla artiklar av, en krönika av, en ledare av, en recension av, en analys av, producerad av, sammanställt av, intervjuad av, mejla`,
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
  in: 'i, från, på plats i, baserad i, stationerad i, med bas i',
  for: 'för, på uppdrag av',
  clauses: 'är, var, har, skriver, arbetar, en, ett, bor',
  genres: `
    ledare, krönika, kommentar, analys, debatt, recension, intervju, reportage, nyheter, sport, kultur, ekonomi,
    politik, utrikes, inrikes, en, ett, exklusivt, essä, kolumn, insändare, replik`,
  titles: `
    reporter, redaktör, chefredaktör, journalist, korrespondent, utrikeskorrespondent, krönikör, skribent, fotograf,
    författare, kommentator, ledarskribent, kulturskribent, frilans, frilansjournalist, nyhetschef, praktikant,
    professor, forskare, medarbetare, programledare, ordförande, vd, sportreporter, politisk kommentator, debattör, ingenjör, utvecklare, arkitekt, läkare, lärare, borgmästare, riksdagsledamot, minister, advokat, filosof, sociolog, biolog, fysiker, psykolog, regissör, manusförfattare, poet, översättare, meteorolog, kulturchef, ledarredaktör, politisk chefredaktör, redaktionschef, kulturredaktör, sportchef, sportjournalist, kulturjournalist, konstkritiker, litteraturkritiker, musikkritiker, filmkritiker, ekonomijournalist, ekonomireporter, politikreporter, utrikesreporter, kriminalreporter, rådgivare, student, docent, doktorand, entreprenör, konsult`,
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
    prenumerera, e-post, mejla, profil, mer, kopiera länk, annons, tipsa, på x, på twitter, på facebook, på instagram, på linkedin, på bluesky, visa mer, visa profil, visa alla artiklar, alla artiklar, fler artiklar, fler artiklar av skribenten, mer av författaren, se alla inlägg, skicka e-post, skicka mejl, mejla skribenten, kontakt, kontakta, kontakta oss, hemsida, webbplats, om författaren, om skribenten, kopierad länk, länk kopierad, bli prenumerant, endast för prenumeranter, lägg till favoriter, lämna en kommentar, inga kommentarer, lyssna på artikeln, följ skribenten`,
  after: 'läs också, läs även, läs mer, alla rättigheter, ämnen, taggar, källa, källor',
  time: `
    kl, klockan, den, sedan, för, sekund, sekunder, minut, minuter, min, timme, timmar, tim, dag, dagar, vecka,
    veckor, månad, månader, år, igår, idag, i går, i dag, mån, tis, ons, tors, tor, fre, lör, sön`,
  dated: `
    publicerad, publicerat, publicerad den, publicerades, uppdaterad, uppdaterat, uppdaterades, senast uppdaterad,
    ändrad, skapad, datum, den`,
  outlets:
    'DN, SvD, Aftonbladet, Expressen, Göteborgs-Posten, GP, Sydsvenskan, Helsingborgs Dagblad, HD, Dagens Industri, DI, Di, Dagens ETC, ETC, Kvartal, Svenska Yle, Hufvudstadsbladet, HBL, SVT Nyheter, SVT, Sveriges Radio, SR, Ekot, TV4, TV4 Nyheterna, Upsala Nya Tidning, UNT, Norrbottens-Kuriren, NSD, Västerbottens-Kuriren, VK, Nerikes Allehanda, NA, Dalarnas Tidningar, Arbetarbladet, Gefle Dagblad, Östgöta Correspondenten, Corren, Jönköpings-Posten, Barometern, Borås Tidning, BT, Hallandsposten, Kristianstadsbladet, Blekinge Läns Tidning, Omni, TT, Siren, Dagens Medicin, Dagens Samhälle, Ny Teknik, Computer Sweden, Resumé, Breakit, Göteborgs Tidningen, Kvällsposten'
}

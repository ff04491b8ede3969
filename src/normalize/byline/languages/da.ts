// Danish.
import type { BylineLanguage } from '../language.ts'

export const da: BylineLanguage = {
  tag: 'da',
  by: `
    af, skrevet af, udgivet af, publiceret af, tekst af, artikel af, en artikel af, postet af, mere af, mere fra,
    flere artikler af, alle artikler af, interview af, oprettet af, følg, læs mere af, se alle artikler af, en klumme af, en kronik af, en analyse af, en anmeldelse af, produceret af, samlet af, skriv til`,
  roles: {
    author: 'forfatter, tekst, artikel, skribent, interview, reportage, skrevet, journalist, journalister',
    contributor: 'bidrag, medvirkende, med bidrag',
    editor: 'redigering, redigeret, redaktør',
    photographer: 'foto, fotos, billede, billeder, fotograf, fotografi',
    illustrator: 'illustration, illustrationer, tegning, tegninger, grafik',
    translator: 'oversættelse, oversat, oversætter',
    producer: 'produktion, video, klip, instruktion, producer, podcast',
    reviewer: 'faktatjek, faktatjekket'
  },
  and: 'og, samt, sammen med, i samtale med',
  with: 'med, i samarbejde med',
  in: 'i, fra, på',
  for: 'for, på vegne af',
  clauses: 'er, var, har, skriver, arbejder, en, et, bor',
  genres: `
    kommentar, kronik, leder, analyse, debat, anmeldelse, interview, reportage, nyheder, sport, kultur, økonomi,
    politik, udland, indland, en, et, eksklusivt, essay, læserbrev, portræt, klumme`,
  titles: `
    journalist, redaktør, chefredaktør, ansvarshavende chefredaktør, korrespondent, reporter, kommentator, fotograf,
    forfatter, freelancer, freelancejournalist, redaktionschef, praktikant, professor, forsker, medarbejder, vært,
    anmelder, klummeskribent, debattør, formand, direktør, cand.mag, skribent, ph.d, ingeniør, udvikler, arkitekt, læge, lærer, borgmester, folketingsmedlem, minister, advokat, filosof, sociolog, biolog, fysiker, psykolog, instruktør, digter, oversætter, meteorolog, kulturredaktør, sportsredaktør, nyhedsredaktør, udlandsredaktør, udlandskorrespondent, europakorrespondent, sportsjournalist, kulturjournalist, erhvervsjournalist, politisk redaktør, politisk kommentator, rådgiver, studerende, lektor, adjunkt, iværksætter, konsulent, stud.mag`,
  titleEnds: 'journalist, redaktør, korrespondent, reporter, kommentator, chef, skribent',
  modifiers: 'politisk, ansvarshavende, tidligere, vores, økonomisk, senior, freelance',
  desks: `
    redaktion, redaktionen, nyhedsbureau, avis, avisen, nyheder, tidende, blad, dagblad, radio, forening,
    universitet, institut, politi, kommune, forlag, bureau, magasinet, stiftstidende, folkeblad`,
  deskEnds: 'redaktion, redaktionen, avis, avisen, bladet, posten, tidende',
  agencies: 'bureauer, nyhedsbureauer',
  interface: `
    følg, del, print, kommenter, kommentarer, lyt, læs, læs mere, læsetid, min læsetid, minutter, gem, abonner,
    e-mail, profil, mere, kopier link, annonce, lyt til artiklen, på x, på twitter, på facebook, på instagram, på linkedin, på bluesky, kontakt, website, nettside, hjemmeside, se profil, vis profil, vis mere, se mere, se alle artikler, flere artikler, alle artikler, mere fra forfatteren, om forfatteren, send mail, send e-mail, kontakt journalisten, link kopieret, bliv abonnent, kun for abonnenter, tilføj til favoritter, skriv en kommentar, ingen kommentarer, lyt til artikel`,
  after: 'læs også, læs mere, alle rettigheder, emner, tags, kilde, kilder',
  time: `
    kl, klokken, den, d, siden, for, sekund, sekunder, minut, minutter, min, time, timer, dag, dage, uge, uger,
    måned, måneder, år, i går, i dag, man, tir, ons, tor, tors, fre, lør, søn`,
  dated: `
    publiceret, udgivet, offentliggjort, opdateret, senest opdateret, sidst opdateret, ændret, oprettet, dato, den,
    d`,
  outlets:
    'Politiken, Berlingske, Jyllands-Posten, JP, Ekstra Bladet, EB, B.T., BT, Børsen, Information, Kristeligt Dagblad, Weekendavisen, Zetland, Altinget, DR Nyheder, DR, TV 2, TV2, TV 2 Nyheder, Nordjyske, Fyens Stiftstidende, Aarhus Stiftstidende, JydskeVestkysten, Fyns Amts Avis, Sjællandske, Nordjyske Stiftstidende, Arbejderen, Ingeniøren, Version2, Ritzau, Sermitsiaq, KNR, Kringvarp Føroya, Nordsjællands Avis, Frederiksborg Amts Avis, Bornholms Tidende'
}

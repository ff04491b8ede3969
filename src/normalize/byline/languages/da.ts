// Danish.
import type { Language } from '../language.ts'

export const da: Language = {
  tag: 'da',
  by: `
    af, skrevet af, udgivet af, publiceret af, tekst af, artikel af, en artikel af, postet af, mere af, mere fra,
    flere artikler af, alle artikler af, interview af, oprettet af`,
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
    anmelder, klummeskribent, debattør, formand, direktør, cand.mag, skribent, ph.d`,
  titleEnds: 'journalist, redaktør, korrespondent, reporter, kommentator, chef, skribent',
  modifiers: 'politisk, ansvarshavende, tidligere, vores, økonomisk, senior, freelance',
  desks: `
    redaktion, redaktionen, nyhedsbureau, avis, avisen, nyheder, tidende, blad, dagblad, radio, forening,
    universitet, institut, politi, kommune, forlag, bureau, magasinet, stiftstidende, folkeblad`,
  deskEnds: 'redaktion, redaktionen, avis, avisen, bladet, posten, tidende',
  agencies: 'bureauer, nyhedsbureauer',
  interface: `
    følg, del, print, kommenter, kommentarer, lyt, læs, læs mere, læsetid, min læsetid, minutter, gem, abonner,
    e-mail, profil, mere, kopier link, annonce, lyt til artiklen`,
  after: 'læs også, læs mere, alle rettigheder, emner, tags, kilde, kilder',
  time: `
    kl, klokken, den, d, siden, for, sekund, sekunder, minut, minutter, min, time, timer, dag, dage, uge, uger,
    måned, måneder, år, i går, i dag, man, tir, ons, tor, tors, fre, lør, søn`,
  dated: `
    publiceret, udgivet, offentliggjort, opdateret, senest opdateret, sidst opdateret, ændret, oprettet, dato, den,
    d`
}

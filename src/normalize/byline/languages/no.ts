// Norwegian, Bokmål and Nynorsk.
import type { Language } from '../language.ts'

export const no: Language = {
  tag: 'no',
  by: `
    av, skrevet av, skrive av, publisert av, tekst av, artikkel av, en artikkel av, postet av, mer fra,
    flere artikler av, alle artikler av, intervju av`,
  roles: {
    author: 'forfatter, tekst, artikkel, skribent, intervju, reportasje, skrevet, journalist, journalister',
    contributor: 'bidrag, medvirkende, med bidrag',
    editor: 'redigering, redigert, redaktør',
    photographer: 'foto, fotos, bilde, bilder, fotograf, fotografi',
    illustrator: 'illustrasjon, illustrasjoner, tegning, tegninger, grafikk, illustratør',
    translator: 'oversettelse, oversatt, oversetter',
    producer: 'produksjon, video, klipp, regi, produsent, podkast, utvikling, design',
    reviewer: 'kvalitetssikret, faktasjekk'
  },
  and: 'og, samt, sammen med, i samtale med',
  with: 'med, i samarbeid med',
  in: 'i, fra, på',
  for: 'for, på oppdrag fra',
  clauses: 'er, var, har, skriver, arbeider, jobber, en, et, bor',
  genres: `
    kommentar, kronikk, leder, analyse, debatt, anmeldelse, intervju, reportasje, nyheter, sport, kultur, økonomi,
    politikk, utenriks, innenriks, en, et, eksklusivt, essay, leserinnlegg, portrett, innlegg`,
  titles: `
    journalist, redaktør, ansvarlig redaktør, sjefredaktør, korrespondent, utenrikskorrespondent, reporter,
    kommentator, fotograf, forfatter, frilanser, frilansjournalist, nyhetsredaktør, vaktsjef, praktikant, professor,
    forsker, medarbeider, programleder, spaltist, anmelder, sportsjournalist, leder, rådgiver, stipendiat, skribent`,
  titleEnds: 'journalist, redaktør, korrespondent, reporter, kommentator, sjef',
  modifiers: 'politisk, ansvarlig, tidligere, vår, økonomisk, senior, frilans',
  desks: `
    redaksjon, redaksjonen, nyhetsbyrå, avis, avisen, avisa, nyheter, tidende, blad, dagblad, radio, forening,
    universitet, institutt, politiet, kommune, forlag, posten, desken, nyhetsdesken, magasinet`,
  deskEnds: 'redaksjon, redaksjonen, avis, avisen, bladet, posten, tidende',
  agencies: 'byråer, nyhetsbyråer',
  interface: `
    følg, del, skriv ut, kommenter, kommentarer, lytt, les, les mer, lesetid, min lesetid, minutter, lagre, abonner,
    e-post, epost, profil, mer, kopier lenke, annonse, tips meg, tips oss, tips journalisten, send tips`,
  after: 'les også, les mer, alle rettigheter, emner, stikkord, kilde, kilder',
  time: `
    kl, klokken, den, siden, for, sekund, sekunder, minutt, minutter, min, time, timer, dag, dager, uke, uker,
    måned, måneder, år, i går, i dag, man, tir, ons, tor, tors, fre, lør, søn`,
  dated: 'publisert, publisert den, oppdatert, sist oppdatert, endret, opprettet, dato, den, først publisert'
}

// Norwegian, Bokmål and Nynorsk.
import type { BylineLanguage } from '../language.ts'

export const no: BylineLanguage = {
  tag: 'no',
  by: `
    av, skrevet av, skrive av, publisert av, tekst av, artikkel av, en artikkel av, postet av, mer fra,
    flere artikler av, alle artikler av, intervju av, følg, les mer av, se alle artikler av, en kronikk av, en kommentar av, en analyse av, en anmeldelse av, produsert av, samlet av, skriv til`,
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
    forsker, medarbeider, programleder, spaltist, anmelder, sportsjournalist, leder, rådgiver, stipendiat, skribent, ingeniør, utvikler, arkitekt, lege, lærer, ordfører, stortingsrepresentant, statsråd, minister, advokat, filosof, sosiolog, biolog, fysiker, psykolog, regissør, dikter, oversetter, meteorolog, kulturredaktør, sportsredaktør, politisk redaktør, politisk kommentator, kulturjournalist, næringslivsjournalist, student, førsteamanuensis, gründer, konsulent`,
  titleEnds: 'journalist, redaktør, korrespondent, reporter, kommentator, sjef',
  modifiers: 'politisk, ansvarlig, tidligere, vår, økonomisk, senior, frilans',
  desks: `
    redaksjon, redaksjonen, nyhetsbyrå, avis, avisen, avisa, nyheter, tidende, blad, dagblad, radio, forening,
    universitet, institutt, politiet, kommune, forlag, posten, desken, nyhetsdesken, magasinet`,
  deskEnds: 'redaksjon, redaksjonen, avis, avisen, bladet, posten, tidende',
  agencies: 'byråer, nyhetsbyråer',
  interface: `
    følg, del, skriv ut, kommenter, kommentarer, lytt, les, les mer, lesetid, min lesetid, minutter, lagre, abonner,
    e-post, epost, profil, mer, kopier lenke, annonse, tips meg, tips oss, tips journalisten, send tips, på x, på twitter, på facebook, på instagram, på linkedin, på bluesky, kontakt, website, nettside, hjemmeside, se profil, vis profil, vis mer, se mer, se alle artikler, flere artikler, alle artikler, mer fra forfatteren, om forfatteren, send e-post, send epost, kontakt journalisten, lenke kopiert, bli abonnent, kun for abonnenter, legg til favoritter, skriv en kommentar, ingen kommentarer, lytt til saken`,
  after: 'les også, les mer, alle rettigheter, emner, stikkord, kilde, kilder',
  time: `
    kl, klokken, den, siden, for, sekund, sekunder, minutt, minutter, min, time, timer, dag, dager, uke, uker,
    måned, måneder, år, i går, i dag, man, tir, ons, tor, tors, fre, lør, søn`,
  dated: 'publisert, publisert den, oppdatert, sist oppdatert, endret, opprettet, dato, den, først publisert',
  outlets:
    'VG, Aftenposten, Dagbladet, Dagens Næringsliv, DN, E24, NRK, TV 2, TV2, Nettavisen, Bergens Tidende, BT, Bergensavisen, BA, Stavanger Aftenblad, Adresseavisen, Adressa, Nordlys, iTromsø, Avisa Nordland, Fædrelandsvennen, Haugesunds Avis, Sunnmørsposten, Romsdals Budstikke, Drammens Tidende, Fredriksstad Blad, Sarpsborg Arbeiderblad, Moss Avis, Romerikes Blad, Hamar Arbeiderblad, Oppland Arbeiderblad, Klassekampen, Dagsavisen, Vårt Land, Nationen, Morgenbladet, Dag og Tid, Finansavisen, Kapital, Filter Nyheter, Faktisk.no, Khrono, Forskning.no, NTB, Trønder-Avisa, Firda, Varden, Telemarksavisa, Østlendingen, Glåmdalen, Budstikka, Minerva, Journalisten'
}

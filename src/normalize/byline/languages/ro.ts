// Romanian.
import type { BylineLanguage } from '../language.ts'

export const ro: BylineLanguage = {
  tag: 'ro',
  by: `
    de, scris de, publicat de, postat de, autor, un articol de, articol de, redactat de, text de, adăugat de,
    mai multe articole de, interviu de`,
  roles: {
    author: 'autor, autoare, autori, text, articol, interviu, reportaj, redactor',
    contributor: 'cu contribuția, colaborare, în colaborare cu',
    editor: 'editor, editare, editat, redactare, corectură',
    photographer: 'foto, fotografii, fotografie, fotograf, imagini',
    illustrator: 'ilustrație, ilustrații, ilustrator, grafică, desene, infografic',
    translator: 'traducere, tradus, traducător',
    producer: 'video, producție, montaj, regie, producător, podcast'
  },
  and: 'și, şi, precum și, împreună cu',
  with: 'cu',
  in: 'în, la, din',
  for: 'pentru, special pentru',
  clauses: 'este, era, a, scrie, lucrează, un, o',
  genres: `
    opinie, opinii, analiză, editorial, interviu, reportaj, comentariu, știri, politică, economie, cultură, sport,
    exclusiv, cronică, externe, actualitate, anchetă`,
  titles: `
    jurnalist, jurnalistă, redactor, redactor-șef, redactor șef, corespondent, corespondentă, reporter, reporteră,
    editor, editorialist, fotograf, fotoreporter, autor, autoare, analist, economist, istoric, scriitor, profesor,
    colaborator, director, senior editor, publicist, inginer, ingineră, programator, programatoare, arhitect, arhitectă, medic, doctor, profesoară, primar, deputat, deputată, senator, ministru, avocat, avocată, filozof, sociolog, biolog, fizician, psiholog, regizor, regizoare, scenarist, poet, poetă, traducător, traducătoare, meteorolog, comentator, trimis special, corespondent special, redactor șef adjunct, cronicar, consultant, student, studentă, antreprenor, prezentator, prezentatoare, realizator`,
  modifiers: 'șef, special, senior, adjunct, fost, politic',
  desks: `
    redacția, redacție, agenția, agenție, agenții, ziarul, ziar, știri, presă, revista, radio, televiziune,
    ministerul, universitatea, fundația, institutul, asociația, echipa, centrul, portal, gazeta, adevărul`,
  agencies: 'agenții, agenții de presă',
  interface: `
    urmărește, distribuie, printează, comentarii, comentariu, comentează, ascultă, citește, min de citit,
    minute de citit, timp de citire, timp citire, salvează, abonează-te, e-mail, profil, mai mult, copiază linkul,
    publicitate, vezi toate articolele, toate articolele, mai multe articole, alte articole, articolele autorului, mai multe de la autor, vezi profil, vezi profilul, vezi mai mult, profilul autorului, scrie autorului, trimite email, trimite e-mail, contact, contactează autorul, contactează-ne, site web, despre autor, biografie, pe x, pe twitter, pe facebook, pe instagram, adaugă la favorite, adaugă un comentariu, fără comentarii, ascultă articolul, copiază link, doar pentru abonați`,
  after: 'citește și, citiți și, vezi și, toate drepturile rezervate, etichete, subiecte, sursa, surse, rol, funcție',
  time: `
    ora, la, pe, în urmă, acum, secunde, minute, minut, min, ore, oră, zile, zi, săptămâni, săptămână, luni, lună,
    ani, an, ieri, azi, astăzi`,
  dated: `
    publicat, publicat la, publicat pe, publicat în, actualizat, actualizat la, actualizat pe, ultima actualizare,
    modificat, data, data publicării, postat la, postat pe`,
  outlets:
    'HotNews, HotNews.ro, Hotnews, Digi24, Digi24.ro, G4Media, G4Media.ro, Adevărul, Libertatea, Gândul, Evenimentul Zilei, România Liberă, Jurnalul, Ziarul Financiar, ZF, Profit.ro, Economica.net, Recorder, Rise Project, RISE Project, PressOne, Dela0.ro, Republica, Europa Liberă, Europa Liberă România, Pro TV, ProTV, Știrile ProTV, Antena 3, Antena 3 CNN, Realitatea, Realitatea TV, România TV, B1 TV, TVR, Radio România Actualități, RFI România, Mediafax, Agerpres, News.ro, Gazeta Sporturilor, GSP, ProSport, Click!, Spotmedia, SpotMedia, Snoop, Context.ro, Panorama, Știri pe surse, Ziarul de Gardă, Ziarul de Iași, Moldpres, NewsMaker, Agora'
}

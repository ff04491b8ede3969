// Dutch.
import type { BylineLanguage } from '../language.ts'

export const nl: BylineLanguage = {
  tag: 'nl',
  by: `
    door, door onze redacteur, door onze verslaggever, door onze correspondent, van onze correspondent,
    van onze verslaggever, van onze verslaggeefster, geschreven door, gepubliceerd door, geplaatst door, tekst door,
    artikel door, een artikel van, meer van, alle artikelen van, meer artikelen van, opgetekend door,
    interview door, bericht door, volg, gemaakt door, samengesteld door, gepresenteerd door, een column van, een reportage van, een interview van, een opinie van, een analyse van, bekijk alle artikelen van, artikelen van, onze correspondent, mail naar`,
  byOrganization: 'van onze, van de',
  roles: {
    author: 'auteur, auteurs, tekst, teksten, artikel, interview, geschreven, redactie, verslag, reportage',
    contributor: 'met medewerking van, m.m.v., medewerking, in samenwerking met',
    editor: 'eindredactie, bewerking, bewerkt, redigeerwerk',
    photographer: "foto, foto's, foto’s, fotografie, fotograaf, beeld, beelden",
    illustrator: 'illustratie, illustraties, tekening, tekeningen, infographic, graphics, graphic, cartoon',
    translator: 'vertaling, vertaald, vertaler',
    producer: "productie, video, video's, montage, regie, podcast, vormgeving",
    reviewer: 'gecontroleerd, factcheck'
  },
  and: 'en, alsmede, alsook, samen met, in gesprek met',
  with: 'met, met medewerking van, met anp',
  in: 'in, vanuit, te, uit, vanaf, gevestigd in, met standplaats, standplaats, wonend in',
  for: 'voor, namens, in opdracht van',
  clauses: 'is, was, zijn, heeft, schrijft, werkt, een, woont',
  genres: `
    opinie, analyse, column, interview, reportage, recensie, commentaar, essay, achtergrond, exclusief, nieuws,
    politiek, economie, cultuur, sport, wetenschap, gezondheid, buitenland, binnenland, de, het, een, profiel,
    podcast`,
  titles: `
    redacteur, redactrice, verslaggever, verslaggeefster, correspondent, correspondente, journalist, journaliste,
    columnist, columniste, auteur, fotograaf, hoofdredacteur, adjunct-hoofdredacteur, chef, medewerker, recensent,
    stagiair, stagiaire, schrijver, schrijfster, hoogleraar, econoom, historicus, commentator, eindredacteur,
    presentator, directeur, voorzitter, oprichter, onderzoeker, freelancer, politicoloog, ingenieur, ontwikkelaar, architect, arts, burgemeester, wethouder, kamerlid, minister, advocaat, leraar, lerares, docent, wetenschapper, filosoof, socioloog, bioloog, natuurkundige, psycholoog, regisseur, scenarist, dichter, vertaler, presentatrice, weerman, weervrouw, nieuwslezer, cartoonist, tekenaar, bureauchef, politiek verslaggever, oorlogsverslaggever, rechtbankverslaggever, sportverslaggever, opiniemaker, buitenlandcorrespondent, europaverslaggever, manager, adviseur, ondernemer, student`,
  titleEnds: `
    redacteur, redactrice, verslaggever, verslaggeefster, correspondent, journalist, journaliste, recensent,
    commentator`,
  modifiers: `
    politiek, economisch, freelance, onze, voormalig, adjunct, waarnemend, buitenlandse, senior, algemeen`,
  desks: `
    redactie, persbureau, krant, nieuws, dagblad, courant, omroep, stichting, vereniging, universiteit, instituut,
    ministerie, gemeente, politie, team, tijdschrift, nieuwsdienst, desk, lezers, brieven, uitgeverij, magazine,
    nieuwsredactie, webredactie`,
  deskEnds: 'redactie, dagblad, courant, krant, bureau, omroep',
  agencies: 'persbureaus, agentschappen, persbureau',
  interface: `
    volgen, volg, delen, afdrukken, print, reageren, reacties, reactie, luister, luister naar artikel, leestijd,
    min lezen, minuten lezen, minuten leestijd, bewaren, opslaan, abonneer, e-mail, profiel, meer, kopieer link,
    advertentie, beluister, bekijk profiel, bekijk alle artikelen, alle artikelen, meer artikelen, meer van deze auteur, meer berichten, lees verder, stuur een e-mail, stuur e-mail, mail de auteur, contact, neem contact op, op x, op twitter, op facebook, op instagram, op linkedin, op bluesky, op threads, website, toevoegen aan favorieten, laat een reactie achter, geen reacties, beluister artikel, link gekopieerd, word abonnee, meld je aan, nieuwsbrief, over de auteur, biografie, geef cadeau, deel artikel, alleen voor abonnees`,
  after: 'lees ook, lees meer, meer over, alle rechten voorbehouden, onderwerpen, tags, bron, bronnen',
  time: `
    om, op, de, uur, geleden, seconde, seconden, minuut, minuten, min, uren, dag, dagen, week, weken, maand,
    maanden, jaar, jaren, gisteren, vandaag, ma, di, wo, do, vr, za, zo, mrt, mei, okt`,
  dated: `
    gepubliceerd, gepubliceerd op, geplaatst, geplaatst op, bijgewerkt, bijgewerkt op, laatst bijgewerkt,
    laatst bijgewerkt op, laatste update, laatste wijziging, gewijzigd, gewijzigd op, geüpdatet, update, datum, op,
    aangemaakt op`,
  outlets:
    'NRC, de Volkskrant, Volkskrant, Trouw, Telegraaf, AD, Het Financieele Dagblad, FD, Parool, NU.nl, NOS Nieuws, NOS, RTL Nieuws, RTL, Nieuwsuur, EenVandaag, BNR, Follow the Money, De Correspondent, De Groene Amsterdammer, Vrij Nederland, Elsevier, EW, Metro, De Gelderlander, Brabants Dagblad, Eindhovens Dagblad, BN DeStem, Tubantia, de Stentor, De Limburger, Leeuwarder Courant, Dagblad van het Noorden, Noordhollands Dagblad, Leidsch Dagblad, Friesch Dagblad, Nederlands Dagblad, Reformatorisch Dagblad, Omroep Brabant, RTV Noord, RTV Oost, Omrop Fryslân, AT5, De Morgen, Het Laatste Nieuws, HLN, De Tijd, Gazet van Antwerpen, Het Belang van Limburg, VRT NWS, VTM Nieuws, VTM, Knack, Humo, Bruzz, BRUZZ, ANP, Belga, Novum, GPD'
}

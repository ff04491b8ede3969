// Afrikaans.
import type { BylineLanguage } from '../language.ts'

export const af: BylineLanguage = {
  tag: 'af',
  by: 'deur, geskryf deur, gepubliseer deur, artikel deur, teks deur, saamgestel deur, meer deur',
  roles: {
    author: 'skrywer, outeur, teks, artikel, onderhoud, joernalis, verslaggewer',
    contributor: 'bydrae, bykomende beriggewing, medewerking',
    editor: 'redigering, redakteur, geredigeer',
    photographer: "foto, foto's, foto’s, fotograaf, beeld",
    illustrator: 'illustrasie, illustrasies, grafika',
    translator: 'vertaling, vertaal, vertaler',
    producer: 'video, produksie, vervaardiger'
  },
  and: 'en, asook, saam met',
  with: 'met',
  in: 'in, uit, vanuit',
  for: 'vir',
  clauses: 'is, was, skryf, werk',
  genres: 'mening, nuus, sport, ontleding, rubriek, onderhoud, resensie, politiek, kultuur, kommentaar',
  titles: `
    joernalis, redakteur, verslaggewer, korrespondent, fotograaf, rubriekskrywer, skrywer, hoofredakteur,
    medewerker, nuusredakteur, professor`,
  titleEnds: 'redakteur, verslaggewer, joernalis, korrespondent',
  modifiers: 'senior, politieke, vryskut, ons, onderwys',
  desks: 'redaksie, nuus, koerant, span, agentskap, radio, universiteit, stigting, nuuskantoor, tydskrif, nuusspan',
  agencies: 'agentskappe, nuusagentskappe',
  interface:
    'volg, deel, druk, kommentaar, luister, lees, lees meer, min lees, e-pos, profiel, meer, alle artikels, meer artikels, sien profiel, kontak, oor die outeur',
  after: 'lees ook, bron, bronne',
  time: 'om, op, uur, gelede, sekondes, minute, minuut, ure, dae, dag, weke, week, maande, jaar, gister, vandag',
  dated: 'gepubliseer, gepubliseer op, opgedateer, laas opgedateer, datum, geplaas',
  outlets:
    'Netwerk24, Beeld, Die Burger, Rapport, Volksblad, Maroela Media, Huisgenoot, Sarie, Republikein, RSG, eNuus, Die Son, Vrye Weekblad, LitNet'
}

// Albanian.
import type { BylineLanguage } from '../language.ts'

export const sq: BylineLanguage = {
  tag: 'sq',
  by: 'nga, shkruan, shkruar nga, autor, autori, autorë, përgatiti, përgatitur nga, intervistoi',
  roles: {
    author: 'autor, autori, autorja, tekst, teksti, gazetar, gazetari',
    editor: 'redaktor, redaktori, redaktoi',
    photographer: 'foto, fotot, fotografia',
    translator: 'përktheu, përkthimi, përkthyes, përktheu nga',
    producer: 'video'
  },
  and: 'dhe',
  in: 'nga, në',
  titles: 'gazetar, gazetare, gazetari, korrespondent, korrespondente, redaktor, redaktore, redaktori, analist',
  desks: 'redaksia, agjencia',
  dated: 'publikuar, përditësuar',
  outlets: 'ATSH, Top Channel, Shqip, Panorama, Koha Ditore, Koha, Telegrafi, Gazeta Express, Lapsi'
}

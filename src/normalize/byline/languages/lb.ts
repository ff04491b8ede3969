// Luxembourgish.
import type { BylineLanguage } from '../language.ts'

export const lb: BylineLanguage = {
  tag: 'lb',
  by: 'vum, vun der, vun, geschriwwe vum, geschriwwe vun der, e bericht vum, auteur',
  roles: {
    author: 'auteur, auteuren, text, journalist, journalistin',
    editor: 'redakter, redaktesch, editéiert vum',
    photographer: 'foto, fotoen, fotograf, biller',
    translator: 'iwwersetzung, iwwersat vum, iwwersat vun der',
    producer: 'video, kamera'
  },
  and: 'an',
  titles: 'journalist, journalistin, redakter, korrespondent, chefredakter',
  desks: 'redaktioun',
  dated: 'publizéiert, aktualiséiert',
  outlets: 'RTL, RTL Lëtzebuerg, radio 100,7, Lëtzebuerger Land, Tageblatt, Luxemburger Wort'
}

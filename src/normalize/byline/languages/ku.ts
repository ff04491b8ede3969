// Kurdish.
import type { BylineLanguage } from '../language.ts'

export const ku: BylineLanguage = {
  tag: 'ku',
  by: 'nivîskar, ji aliyê, nivîsî, amadekar',
  roles: {
    author: 'nivîskar, nûçegihan, nivîs',
    editor: 'edîtor',
    photographer: 'wêne, wêneyên, foto',
    translator: 'wergêr, wergerandin'
  },
  and: 'û',
  titles: 'rojnamevan, nûçegihan, edîtor, nivîskar',
  outlets: 'Rûdaw, ANF, Kurdistan 24, Mezopotamya Ajansı, MA'
}

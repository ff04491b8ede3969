// Hausa.
import type { BylineLanguage } from '../language.ts'

export const ha: BylineLanguage = {
  tag: 'ha',
  by: 'daga, rubutawa, wanda ya rubuta, ta hanyar, marubuci, marubuta, rubuta',
  roles: {
    author: 'marubuci, marubuciya, marubuta, rubutawa',
    editor: 'edita, tacewa',
    photographer: 'hoto, hotuna',
    translator: 'fassara, mai fassara',
    producer: 'bidiyo'
  },
  and: 'da',
  titles: 'wakili, wakilin, wakilinmu, edita, dan jarida, marubuci, babban edita',
  desks: 'wakilinmu, wakilanmu',
  dated: 'an wallafa',
  outlets: 'Aminiya, Leadership Hausa, BBC Hausa, VOA Hausa, DW Hausa, RFI Hausa, Premium Times Hausa, Daily Trust'
}

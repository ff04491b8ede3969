// Welsh.
import type { BylineLanguage } from '../language.ts'

export const cy: BylineLanguage = {
  tag: 'cy',
  by: 'gan, awdur, awduron, ysgrifennwyd gan, adroddiad gan, erthygl gan',
  roles: {
    author: 'awdur, awduron, testun, gohebydd',
    editor: 'golygydd, golygwyd gan',
    photographer: 'llun, lluniau, ffotograffau, lluniau gan',
    translator: 'cyfieithydd, cyfieithwyd gan',
    producer: 'fideo'
  },
  and: 'a, ac',
  in: 'yn, ym, o',
  titles: 'gohebydd, golygydd, newyddiadurwr, newyddiadurwraig, colofnydd, gohebydd gwleidyddol, gohebydd BBC Cymru',
  desks: 'tîm, adran',
  dated: 'cyhoeddwyd, diweddarwyd',
  outlets: 'Golwg360, Golwg, BBC Cymru, BBC Cymru Fyw, Newyddion S4C, S4C, Nation.Cymru'
}

// Tajik.
import type { BylineLanguage } from '../language.ts'

export const tg: BylineLanguage = {
  tag: 'tg',
  by: 'муаллиф, навишта, таҳияи',
  roles: {
    author: 'муаллиф, муаллифон, матн, рӯзноманигор',
    editor: 'муҳаррир',
    photographer: 'акс, аксҳо, сурат',
    translator: 'тарҷума, тарҷумаи'
  },
  and: 'ва',
  titles: 'рӯзноманигор, хабарнигор, муҳаррир',
  desks: 'идора, агентӣ',
  outlets: 'Ховар, Озодӣ, Радиои Озодӣ, Азия-Плюс'
}

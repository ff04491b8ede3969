// Igbo.
import type { BylineLanguage } from '../language.ts'

export const ig: BylineLanguage = {
  tag: 'ig',
  by: 'site n’aka, onye dere, nke dere, onye odee akwụkwọ',
  roles: {
    author: 'onye dere',
    editor: 'onye nchịkọta akụkọ',
    photographer: 'foto, eserese',
    translator: 'ntụgharị'
  },
  and: 'na',
  titles: 'onye nta akụkọ',
  outlets: 'BBC Igbo, Kaodi'
}

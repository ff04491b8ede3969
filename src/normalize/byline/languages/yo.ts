// Yoruba.
import type { BylineLanguage } from '../language.ts'

export const yo: BylineLanguage = {
  tag: 'yo',
  by: 'láti ọwọ́, lati owo, òǹkọ̀wé, akọ̀ròyìn',
  roles: {
    author: 'òǹkọ̀wé, akọ̀wé, akọ̀ròyìn',
    editor: 'olóòtú',
    photographer: 'àwòrán, fọ́tò',
    translator: 'ìtumọ̀, olùtumọ̀',
    producer: 'fídíò'
  },
  and: 'àti',
  titles: 'akọ̀ròyìn, olóòtú, oníròyìn',
  outlets: 'Alaroye, BBC Yoruba, Awikonko'
}

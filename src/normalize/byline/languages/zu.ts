// Zulu.
import type { BylineLanguage } from '../language.ts'

export const zu: BylineLanguage = {
  tag: 'zu',
  by: 'ngu, ibhalwe ngu, umbhali, intatheli, umlobi',
  roles: {
    author: 'umbhali, umlobi, intatheli',
    editor: 'umhleli',
    photographer: 'isithombe, izithombe',
    translator: 'umhumushi'
  },
  and: 'no, nomunye',
  titles: 'intatheli, umhleli, umbhali',
  outlets: 'Isolezwe, Ilanga, UmAfrika'
}

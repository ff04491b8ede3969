// Faroese.
import type { BylineLanguage } from '../language.ts'

export const fo: BylineLanguage = {
  tag: 'fo',
  by: 'eftir, skrivað hevur, høvundur, skrivar',
  roles: {
    author: 'høvundur, tekstur, tíðindafólk, journalistur',
    editor: 'blaðstjóri, ritstjóri',
    photographer: 'mynd, myndir, myndatøkufólk',
    translator: 'týtt hevur, týðing'
  },
  and: 'og',
  titles: 'journalistur, tíðindafólk, blaðstjóri',
  dated: 'útgivið, dagført',
  outlets: 'Kringvarpið, Dimmalætting, Sosialurin, in.fo, KVF'
}

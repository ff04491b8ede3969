// Maltese.
import type { BylineLanguage } from '../language.ts'

export const mt: BylineLanguage = {
  tag: 'mt',
  by: 'minn, kitba ta, kitba, miktub minn, rapport ta, awtur, awtriċi',
  roles: {
    author: 'awtur, awtriċi, kitba, test, ġurnalist, ġurnalista',
    editor: 'editur, editriċi',
    photographer: 'ritratt, ritratti, ritratti ta',
    translator: 'traduzzjoni, tradott minn',
    producer: 'vidjo, filmat'
  },
  and: 'u',
  titles: 'ġurnalist, ġurnalista, editur, editriċi, korrispondent',
  desks: 'redazzjoni',
  dated: 'ippubblikat, aġġornat',
  outlets: 'Newsbook, TVM, TVMnews, One News, NET News, L-Orizzont, In-Nazzjon, Illum, Lovin Malta, DOI'
}

// Gujarati.
import type { BylineLanguage } from '../language.ts'

export const gu: BylineLanguage = {
  tag: 'gu',
  by: 'લેખક, દ્વારા, લેખિકા',
  roles: {
    author: 'લેખક, લેખિકા, લેખ, સંવાદદાતા',
    editor: 'સંપાદક, સંપાદન',
    photographer: 'તસવીર, તસવીરો, ફોટો',
    translator: 'અનુવાદ, અનુવાદક',
    producer: 'વીડિયો'
  },
  and: 'અને',
  titles: 'પત્રકાર, સંવાદદાતા, સંપાદક, બીબીસી સંવાદદાતા',
  desks: 'ડેસ્ક, ટીમ',
  dated: 'પ્રકાશિત, અપડેટ',
  outlets: 'બીબીસી ગુજરાતી, ગુજરાત સમાચાર, સંદેશ, દિવ્ય ભાસ્કર, પીટીઆઈ'
}

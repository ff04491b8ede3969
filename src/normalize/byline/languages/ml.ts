// Malayalam.
import type { BylineLanguage } from '../language.ts'

export const ml: BylineLanguage = {
  tag: 'ml',
  by: 'തയ്യാറാക്കിയത്, എഴുതിയത്, ലേഖകൻ, രചന',
  roles: {
    author: 'ലേഖകൻ, ലേഖിക, എഴുതിയത്, രചന',
    editor: 'എഡിറ്റർ, എഡിറ്റിംഗ്',
    photographer: 'ഫോട്ടോ, ചിത്രം, ചിത്രങ്ങൾ',
    translator: 'വിവർത്തനം, പരിഭാഷ',
    producer: 'വീഡിയോ'
  },
  titles: 'ലേഖകൻ, എഡിറ്റർ, റിപ്പോർട്ടർ, പത്രപ്രവർത്തകൻ',
  desks: 'ഡെസ്ക്, സ്വന്തം ലേഖകൻ, വെബ് ഡെസ്ക്',
  dated: 'പ്രസിദ്ധീകരിച്ചത്',
  outlets: 'മാതൃഭൂമി, മനോരമ, മലയാള മനോരമ, മാധ്യമം, ദേശാഭിമാനി, ഏഷ്യാനെറ്റ് ന്യൂസ്, പിടിഐ'
}

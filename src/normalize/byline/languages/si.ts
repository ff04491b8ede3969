// Sinhala.
import type { BylineLanguage } from '../language.ts'

export const si: BylineLanguage = {
  tag: 'si',
  by: 'ලේඛක, කර්තෘ, සටහන, වාර්තා කළේ, ලියන්නේ, ලිව්වේ',
  roles: {
    author: 'ලේඛක, කර්තෘ, සටහන, රචනය, ලිපිය',
    editor: 'සංස්කාරක, කතුවරයා',
    photographer: 'ඡායාරූප, ඡායාරූපය, ඡායාරූප ශිල්පී',
    translator: 'පරිවර්තනය, පරිවර්තක',
    producer: 'වීඩියෝ'
  },
  and: 'සහ, හා',
  titles: 'මාධ්‍යවේදී, මාධ්‍යවේදිනී, වාර්තාකරු, කතුවරයා',
  desks: 'කණ්ඩායම',
  dated: 'ප්‍රකාශිත',
  outlets: 'බීබීසී සිංහල, දිවයින, ලංකාදීප, දිනමිණ, අද දෙරණ'
}

// Kyrgyz.
import type { BylineLanguage } from '../language.ts'

export const ky: BylineLanguage = {
  tag: 'ky',
  by: 'автор, автору, жазган, даярдаган, маектешкен',
  roles: {
    author: 'автор, автору, текст, журналист',
    editor: 'редактор',
    photographer: 'фото, сүрөт, сүрөттөр',
    translator: 'которгон, котормо, котормочу'
  },
  and: 'жана, менен',
  titles: 'журналист, кабарчы, редактор',
  desks: 'редакция',
  dated: 'жарыяланган, жаңыртылган',
  outlets: 'Кабар, Азаттык, Азаттык үналгысы, Кактус Медиа'
}

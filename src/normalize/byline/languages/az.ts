// Azerbaijani.
import type { BylineLanguage } from '../language.ts'

export const az: BylineLanguage = {
  tag: 'az',
  by: 'müəllif, müəlliflər, müəllifi, yazdı, hazırladı, hazırlayan',
  roles: {
    author: 'müəllif, müəllifi, müəlliflər, mətn, jurnalist',
    editor: 'redaktor, redaktoru',
    photographer: 'foto, fotolar, fotoqraf',
    translator: 'tərcümə, tərcümə etdi, tərcüməçi',
    producer: 'video'
  },
  and: 'və',
  titles: 'jurnalist, müxbir, redaktor, baş redaktor, köşə yazarı, şərhçi',
  desks: 'redaksiya, agentlik',
  dated: 'dərc edilib, yenilənib',
  outlets: 'AZƏRTAC, Trend, Report, APA, Turan, Azadlıq Radiosu, Meydan TV, Oxu.Az'
}

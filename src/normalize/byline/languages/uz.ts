// Uzbek.
import type { BylineLanguage } from '../language.ts'

export const uz: BylineLanguage = {
  tag: 'uz',
  by: 'muallif, muallifi, mualliflar, yozgan, tayyorladi, suhbatlashdi, муаллиф, тайёрлади',
  roles: {
    author: 'muallif, muallifi, mualliflar, matn, jurnalist, муаллиф, муаллифи, матн',
    editor: 'muharrir, muharriri, муҳаррир',
    photographer: 'foto, surat, suratlar, fotosurat, фото, сурат',
    translator: 'tarjima, tarjimon, tarjima qildi, таржима, таржимон',
    producer: 'video, видео'
  },
  and: 'va, ва, hamda',
  titles: 'jurnalist, muxbir, muharrir, bosh muharrir, журналист, мухбир, муҳаррир',
  desks: 'tahririyat, agentligi, таҳририят',
  dated: 'chop etilgan, yangilangan',
  outlets: 'Kun.uz, Daryo, UzA, O‘zA, Gazeta.uz, Ozodlik, Xalq soʻzi'
}

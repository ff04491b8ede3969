// Kinyarwanda.
import type { BylineLanguage } from '../language.ts'

export const rw: BylineLanguage = {
  tag: 'rw',
  by: 'yanditswe na, byanditswe na, na, umwanditsi',
  roles: {
    author: 'umwanditsi, umunyamakuru',
    editor: 'umwanditsi mukuru',
    photographer: 'amafoto, ifoto',
    translator: 'umusemuzi'
  },
  and: 'na',
  titles: 'umunyamakuru, umwanditsi',
  outlets: 'IGIHE, Kigali Today, Imvaho Nshya, Umuseke'
}

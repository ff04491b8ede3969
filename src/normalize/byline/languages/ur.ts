// Urdu.
import type { Language } from '../language.ts'

export const ur: Language = {
  tag: 'ur',
  by: 'تحریر, مصنف, از, رپورٹ',
  roles: {
    author: 'تحریر, مصنف, رپورٹ, انٹرویو',
    editor: 'مدیر, ترتیب',
    photographer: 'تصویر, تصاویر, فوٹو',
    translator: 'ترجمہ, مترجم'
  },
  and: 'اور',
  titles: 'نامہ نگار, صحافی, مدیر, رپورٹر, تجزیہ کار, کالم نگار',
  desks: 'ڈیسک, ویب ڈیسک, نیوز, بیورو, ادارہ',
  dated: 'شائع, اپ ڈیٹ, آخری اپ ڈیٹ'
}

// Burmese.
import type { BylineLanguage } from '../language.ts'

export const my: BylineLanguage = {
  tag: 'my',
  by: 'ရေးသားသူ, သတင်း, ရေးသည်, စာရေးသူ, သတင်းထောက်',
  roles: {
    author: 'ရေးသားသူ, စာရေးသူ, သတင်း, သတင်းထောက်',
    editor: 'အယ်ဒီတာ, တည်းဖြတ်',
    photographer: 'ဓာတ်ပုံ, ဓါတ်ပုံ',
    translator: 'ဘာသာပြန်, ဘာသာပြန်သူ',
    producer: 'ဗီဒီယို'
  },
  and: 'နှင့်, နဲ့',
  titles: 'သတင်းထောက်, အယ်ဒီတာ',
  desks: 'သတင်းဌာန, အဖွဲ့',
  outlets: 'မြန်မာ့အလင်း, ဧရာဝတီ, မြန်မာနောင်, ဗွီအိုအေ'
}

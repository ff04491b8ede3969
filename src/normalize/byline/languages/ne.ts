// Nepali.
import type { BylineLanguage } from '../language.ts'

export const ne: BylineLanguage = {
  tag: 'ne',
  by: 'लेखक, लेखिका, द्वारा, प्रस्तुति',
  roles: {
    author: 'लेखक, लेखिका, पाठ, संवाददाता',
    editor: 'सम्पादक, सम्पादन',
    photographer: 'तस्बिर, तस्बिरहरू, फोटो',
    translator: 'अनुवाद, अनुवादक',
    producer: 'भिडियो'
  },
  and: 'र, तथा',
  titles: 'पत्रकार, संवाददाता, सम्पादक',
  desks: 'समाचारदाता, राससका',
  dated: 'प्रकाशित, अपडेट',
  outlets: 'रासस, कान्तिपुर, नागरिक, सेतोपाटी, अनलाइनखबर, गोरखापत्र, बीबीसी नेपाली'
}

// Marathi.
import type { BylineLanguage } from '../language.ts'

export const mr: BylineLanguage = {
  tag: 'mr',
  by: 'लेखक, लेखिका, द्वारा, शब्दांकन',
  roles: {
    author: 'लेखक, लेखिका, मजकूर, प्रतिनिधी',
    editor: 'संपादक, संपादन',
    photographer: 'छायाचित्र, छायाचित्रे, फोटो',
    translator: 'अनुवाद, अनुवादक',
    producer: 'व्हिडिओ'
  },
  and: 'आणि, व',
  titles: 'पत्रकार, प्रतिनिधी, वार्ताहर, संपादक, बीबीसी मराठी प्रतिनिधी',
  desks: 'ऑनलाइन टीम, वृत्तसंस्था',
  dated: 'प्रकाशित, अपडेट',
  outlets: 'लोकसत्ता, लोकमत, सकाळ, महाराष्ट्र टाइम्स, बीबीसी मराठी, पीटीआय, एबीपी माझा'
}

// Kannada.
import type { BylineLanguage } from '../language.ts'

export const kn: BylineLanguage = {
  tag: 'kn',
  by: 'ಬರಹ, ಲೇಖಕ, ಲೇಖಕರು, ಬರೆದವರು, ಲೇಖನ',
  roles: {
    author: 'ಲೇಖಕ, ಲೇಖಕರು, ಲೇಖಕಿ, ಬರಹ, ವರದಿಗಾರ, ವರದಿ',
    editor: 'ಸಂಪಾದಕ, ಸಂಪಾದಕರು',
    photographer: 'ಚಿತ್ರ, ಚಿತ್ರಗಳು, ಫೋಟೋ',
    translator: 'ಅನುವಾದ, ಅನುವಾದಕ',
    producer: 'ವಿಡಿಯೋ'
  },
  and: 'ಮತ್ತು, ಹಾಗೂ',
  titles: 'ವರದಿಗಾರ, ಸಂಪಾದಕ, ಪತ್ರಕರ್ತ',
  desks: 'ಡೆಸ್ಕ್',
  dated: 'ಪ್ರಕಟಣೆ',
  outlets: 'ಪ್ರಜಾವಾಣಿ, ವಿಜಯ ಕರ್ನಾಟಕ, ಉದಯವಾಣಿ, ಪಿಟಿಐ'
}

// Punjabi.
import type { BylineLanguage } from '../language.ts'

export const pa: BylineLanguage = {
  tag: 'pa',
  by: 'ਲੇਖਕ, ਵੱਲੋਂ, ਰਿਪੋਰਟ',
  roles: {
    author: 'ਲੇਖਕ, ਲੇਖਿਕਾ, ਪੱਤਰਕਾਰ, ਰਿਪੋਰਟ',
    editor: 'ਸੰਪਾਦਕ, ਐਡਿਟਰ',
    photographer: 'ਤਸਵੀਰ, ਤਸਵੀਰਾਂ, ਫੋਟੋ',
    translator: 'ਅਨੁਵਾਦ, ਅਨੁਵਾਦਕ',
    producer: 'ਵੀਡੀਓ'
  },
  and: 'ਅਤੇ, ਤੇ',
  titles: 'ਪੱਤਰਕਾਰ, ਸੰਪਾਦਕ, ਬੀਬੀਸੀ ਪੱਤਰਕਾਰ',
  desks: 'ਡੈਸਕ, ਟੀਮ',
  dated: 'ਪ੍ਰਕਾਸ਼ਿਤ, ਅਪਡੇਟ',
  outlets: 'ਬੀਬੀਸੀ ਪੰਜਾਬੀ, ਪੰਜਾਬੀ ਟ੍ਰਿਬਿਊਨ, ਅਜੀਤ, ਜਗ ਬਾਣੀ'
}

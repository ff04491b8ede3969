// Amharic.
import type { BylineLanguage } from '../language.ts'

export const am: BylineLanguage = {
  tag: 'am',
  by: 'ጸሐፊ, ፀሐፊ, ጸሀፊ, አዘጋጅ, ዘጋቢ, የዘገበው',
  roles: {
    author: 'ጸሐፊ, ፀሐፊ, ዘጋቢ, ጽሑፍ',
    editor: 'አርታኢ, አዘጋጅ',
    photographer: 'ፎቶ, ፎቶግራፍ',
    translator: 'ትርጉም, ተርጓሚ',
    producer: 'ቪዲዮ'
  },
  and: 'እና',
  titles: 'ጋዜጠኛ, ዘጋቢ, አዘጋጅ, ዋና አዘጋጅ',
  desks: 'ዝግጅት ክፍል',
  outlets: 'ሪፖርተር, አዲስ ዘመን, ፋና, ኢዜአ, ቢቢሲ አማርኛ'
}

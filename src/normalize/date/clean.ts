// How a date's text is brought to one spelling before it is read: ASCII digits, small letters, no accents, plain marks.

const plain = /^[\x20-\x7e]*$/
// Direction and zero-width marks, soft hyphen, tashkeel: they say nothing about the date.
const silent = /[\u00ad\u061c\u064b-\u0652\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const accents = /[\u0300-\u036f]/g
const digits = /\p{Nd}/gu

/** One spelling: NFKC, lower case, accents of Latin, Greek and Cyrillic removed, every decimal digit as ASCII. */
export function cleaned(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(accents, '')
    .replace(silent, '')
    .normalize('NFC')
    .replace(digits, ascii)
    .replace(/[\u2010-\u2015\u2212\u2043\u30fc\ufe58]/g, '-')
    .replace(/[\u2018\u2019\u02bc\u05f3\u2032]/g, "'")
    .replace(/[\u060c\u3001]/g, ',')
    .replace(/[\u0964\u0970\u3002\u06d4]/g, '.')
    .replace(/\u2236/g, ':')
    .replace(/[\u3008-\u3011\u3014-\u301b]/g, bracket => (bracket.charCodeAt(0) % 2 === 0 ? '(' : ')'))
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replace(/[\u0649\u06cc]/g, '\u064a')
    .replace(/\u06a9/g, '\u0643')
    .replace(/[\u093c\u09bc\u0a3c]/g, '')
    .replace(/\u09c0/g, '\u09bf')
    .replace(/\u03c2/g, '\u03c3')
    .replace(/\u0131/g, 'i')
    .replace(/\s/g, ' ')
}

// The zeros of Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada, Malayalam, Thai,
// Lao, Tibetan, Burmese and Khmer digits; the nine others follow each.
const zeros = [
  ...'\u0660\u06f0\u0966\u09e6\u0a66\u0ae6\u0b66\u0be6\u0c66\u0ce6\u0d66\u0e50\u0ed0\u0f20\u1040\u17e0'
].map(zero => zero.charCodeAt(0))

function ascii(digit: string): string {
  const code = digit.charCodeAt(0)
  const zero = zeros.find(zero => code >= zero && code <= zero + 9)
  return zero === undefined ? digit : String(code - zero)
}

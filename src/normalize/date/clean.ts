// How a date's text is brought to one spelling before it is read: ASCII digits, small letters, no accents, plain marks.
import { decoded } from '../../syntax/htmltext.ts'

const plain = /^[\x20-\x7e]*$/

/** `4:05pmUpdated`, `EDTUpdated`: words that lost the space between them where a page was joined from pieces. */
export function parted(text: string): string {
  if (!/\p{Ll}\p{Lu}|\p{Lu}{3}\p{Ll}/u.test(text)) return text
  return text.replace(/(?<=\p{Ll}{2}|\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})/gu, ' ')
}

/** One spelling: NFKC, lower case, accents of Latin, Greek and Cyrillic removed, every decimal digit as ASCII. */
export function cleaned(written: string): string {
  const text = decoded(written)
  if (plain.test(text)) return text.toLowerCase()
  const composed = (rare.test(text) ? text.replace(pictures, ' ') : text).normalize('NFC')
  let clean = ''
  for (let i = 0; i < composed.length; i++) {
    const code = composed.charCodeAt(i)
    clean += code < 32 ? ' ' : code < 128 ? composed[i]!.toLowerCase() : (known.get(code) ?? character(composed[i]!))
  }
  // The Thai era (พ.ศ.) is one word.
  if (clean.includes('\u0e28')) return clean.replace(/\u0e1e\. ?\u0e28\.?/g, '\u0e1e\u0e28 ')
  return clean.includes('\u5e74') ? inDigits(clean) : clean
}

const rare = /[\u00a9\u00ae\u203c\u2049\u2100-\u2bff\ud800-\uf8ff\ufffc]|\ufe0e|\ufe0f/

// Clocks and calendars before a date, as emoji and as the private characters of icon fonts.
const pictures = /(?:\p{Extended_Pictographic}|\p{Co}|[\ufffc\u25a0-\u27bf]|\ufe0e|\ufe0f)+/gu

/** 二〇二四年三月五日 as 2024年3月5日, and the first year of an era (令和元年) as its year 1. */
function inDigits(text: string): string {
  const counted = !text.includes('\u5143') ? text : text.replace(/(?<=令和|平成|昭和|民國|民国)元(?=年)/g, '1')
  if (!hanYear.test(counted)) return counted
  return counted.replace(/[〇零一二三四五六七八九十]+(?=[年月日号號时時点點分])/g, number => {
    if (!number.includes('十')) return [...number].map(digit => hanDigits.get(digit)).join('')
    const [tens, ones] = number.split('十') as [string, string]
    return String(Number(hanDigits.get(tens) ?? 1) * 10 + Number(hanDigits.get(ones) ?? 0))
  })
}

const hanYear = /[〇零一二三四五六七八九]{4}年|(?:令和|平成|昭和|民國|民国)[〇零一二三四五六七八九十]+年/
const hanDigits = new Map([...'〇一二三四五六七八九'].map((digit, i) => [digit, String(i)])).set('零', '0')

/** What has been cleaned before, by character. */
const known = new Map<number, string>()

function character(character: string): string {
  const spelled = character
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
  const clean = [...spelled].map(each => plainly.get(each) ?? each).join('')
  // Hostile texts may hold every character there is.
  if (known.size < 5000) known.set(character.charCodeAt(0), clean)
  return clean
}

const plainly = new Map<string, string>()

function put(characters: string, value: string): void {
  for (const character of characters) plainly.set(character, value)
}

// Nukta and the long i of Bengali and Hindi, whose spelling varies; other forms of alef, yeh, kaf, sigma and i.
put('\u093c\u09bc\u0a3c', '')
put('\u09c0', '\u09bf')
put('\u0622\u0623\u0625\u0671', '\u0627')
put('\u0649\u06cc', '\u064a')
put('\u06a9', '\u0643')
put('\u03c2', '\u03c3')
put('\u0131', 'i')
put('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\u2500\ufe58', '-')
put('\u2018\u2019\u02bc\u05f3\u2032', "'")
put('\u060c\u3001', ',')
put('\u0964\u0970\u3002\u06d4', '.')
// The Armenian mark before an addition.
put('\u2236\u055d', ':')
put('\u1175\u2223\u2502\u2758\u4e28', '|')
put('\u119e', '\u00b7')
put('\u00b1', '+')
put('\u00ab\u00bb\u2039\u203a\u201c\u201d\u201e\u201f\u2033', '"')
put('\u104a\u1363', ',')
put('\u104b\u1362\u17d4', '.')
put('\u1361', ' ')
put('\u3008\u300a\u300c\u300e\u3010\u3014\u3016\u3018\u301a', '(')
put('\u3009\u300b\u300d\u300f\u3011\u3015\u3017\u3019\u301b', ')')
put('\u1680\u2028\u2029', ' ')
// Direction and zero-width marks, soft hyphen, tashkeel: they say nothing about the date.
put('\u00ad\u061c\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u200b\u200c\u200d\u200e\u200f\ufeff', '')
put('\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069', '')
// The zeros of Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada, Malayalam, Thai,
// Lao, Tibetan, Burmese and Khmer digits; the nine others follow each.
for (const zero of '\u0660\u06f0\u0966\u09e6\u0a66\u0ae6\u0b66\u0be6\u0c66\u0ce6\u0d66\u0e50\u0ed0\u0f20\u1040\u17e0') {
  for (let i = 0; i < 10; i++) put(String.fromCharCode(zero.charCodeAt(0) + i), String(i))
}

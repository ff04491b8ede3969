// The day in the Islamic or the Bengali calendar that papers print beside the Gregorian one: passed over where both are one day.
import { cleaned } from './clean.ts'

interface Second {
  /** What a cleaned text holds of it, with the mark and the word (الموافق, corresponding to) that join both. */
  readonly written: RegExp
  readonly months: readonly (readonly string[])[]
  /** Whether the day in that calendar is this instant's, give or take what its kinds differ by. */
  is(time: number, year: number, month: number, day: number): boolean
}

const dayLong = 86_400_000

const names = (text: string): string[][] => text.split(';').map(row => row.split(',').map(name => cleaned(name.trim())))

let umalqura: Intl.DateTimeFormat | undefined

/** Countries see the new moon a day or two apart. */
function islamic(time: number, year: number, month: number, day: number): boolean {
  umalqura ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC'
  })
  return [-2, -1, 0, 1, 2].some(days => {
    const shown = Object.fromEntries(
      umalqura!.formatToParts(time + days * dayLong).map(({ type, value }) => [type, Number.parseInt(value, 10)])
    )
    return shown.year === year && shown.month === month && shown.day === day
  })
}

/** Its year begins on 14 April; Bangladesh and West Bengal divide it differently. */
function bengali(time: number, year: number, month: number, day: number): boolean {
  const about = Date.UTC(year + 593, 3, 14) + ((month - 1) * 30.6 + day - 1) * dayLong
  return Math.abs(time - about) < 4 * dayLong
}

function second(months: string[][], joint: string, after: string, is: Second['is']): Second {
  const all = months.flat().sort((a, b) => b.length - a.length)
  const mark = '[ ,.|/()-]*'
  return {
    written: new RegExp(
      `${mark}(?:(?:${joint})${mark})?(?<![\\d.,/:])(\\d{1,2})[ ,-]*(${all.join('|')})[ ,-]*(1[34]\\d\\d)(?!\\d) ?(?:${after})?${mark}(?:(?:${joint})${mark})?`
    ),
    months,
    is
  }
}

const calendars: readonly Second[] = [
  second(
    names(
      'محرم, المحرم, محرم الحرام;صفر, صفر المظفر;ربيع الأول, ربیع الاول;ربيع الآخر, ربيع الثاني, ربیع الثانی;جمادى الأولى, جمادى الاول, جمادی الاول, جمادی الاولیٰ;جمادى الآخرة, جمادى الثانية, جمادى الاخر, جمادی الثانی, جمادی الثانیہ;رجب, رجب المرجب;شعبان, شعبان المعظم;رمضان, رمضان المبارك, رمضان المبارک;شوال, شوال المکرم;ذو القعدة, ذي القعدة, ذوالقعدة, ذیقعد, ذوالقعدہ;ذو الحجة, ذي الحجة, ذوالحجة, ذوالحجہ'
    ),
    cleaned('الموافق'),
    ['هـ', 'هجرية', 'هجري', 'ه', 'ھ'].map(cleaned).join('|'),
    islamic
  ),
  second(
    names('বৈশাখ;জ্যৈষ্ঠ;আষাঢ়, আষাঢ়;শ্রাবণ;ভাদ্র;আশ্বিন;কার্তিক;অগ্রহায়ণ, অগ্রহায়ণ;পৌষ;মাঘ;ফাল্গুন, ফাগুন;চৈত্র'),
    'বাংলা',
    ['বঙ্গাব্দ', 'বাংলা'].map(cleaned).join('|'),
    bengali
  )
]

/** A text without its day in a second calendar, and whether that day is an instant's; undefined where it has none. */
export function withoutSecond(
  clean: string
): { readonly rest: string; readonly passed: string; readonly agrees: (time: number) => boolean } | undefined {
  if (clean.length < 12 || !/[\u0600-\u06ff\u0980-\u09ff]/.test(clean)) return undefined
  for (const { written, months, is } of calendars) {
    const found = written.exec(clean)
    if (!found) continue
    const month = months.findIndex(names => names.includes(found[2]!)) + 1
    const rest = `${clean.slice(0, found.index)} ${clean.slice(found.index + found[0].length)}`.trim()
    const passed = found[0].replace(/^[ ,.|/()-]+|[ ,.|/()-]+$/g, '')
    return { rest, passed, agrees: time => is(time, Number(found[3]), month, Number(found[1])) }
  }
  return undefined
}

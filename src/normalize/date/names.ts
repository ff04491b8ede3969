// Zone abbreviations: what each can stand for. An abbreviation is no zone: it is taken only where the item's own zone goes by
// that name at that time, which CLDR's English names of zones tell.
import { cleaned } from './clean.ts'

export interface Candidate {
  /** Minutes east of UTC. */
  readonly offset: number
  /** A zone that goes by this name. */
  readonly zone: string
  /** CLDR's English name of the time, as `Intl` prints it for every zone that shares it. */
  readonly long: string
  /** Whether the tz database itself uses the name so. */
  readonly own: boolean
}

/** UTC under its own names: they need no zone. */
const utc = new Set([
  'gmt',
  'utc',
  'ut',
  'z',
  'zulu',
  'гринвич',
  'гринуич',
  'гринвичу',
  'по гринвичу',
  'غرينتش',
  'جرينتش',
  'بتوقيت غرينتش',
  'tmg',
  'tu',
  'utc time'
])

export function isUtc(word: string): boolean {
  return utc.has(word)
}

// name: offset, zone, CLDR's name; further readings after `;`, with `?` where the tz database does not use the name so.
const table: { readonly [names: string]: string } = {
  est: '-300 America/New_York Eastern Standard Time; ?600 Australia/Sydney Australian Eastern Standard Time',
  edt: '-240 America/New_York Eastern Daylight Time; ?660 Australia/Sydney Australian Eastern Daylight Time',
  'et, eastern, eastern time, us eastern, us eastern time':
    '-300 America/New_York Eastern Standard Time; -240 America/New_York Eastern Daylight Time',
  cst: '-360 America/Chicago Central Standard Time; 480 Asia/Shanghai China Standard Time; 480 Asia/Taipei Taipei Standard Time; -300 America/Havana Cuba Standard Time; ?570 Australia/Adelaide Australian Central Standard Time',
  cdt: '-300 America/Chicago Central Daylight Time; -240 America/Havana Cuba Daylight Time',
  'ct, central, central time, us central':
    '-360 America/Chicago Central Standard Time; -300 America/Chicago Central Daylight Time',
  mst: '-420 America/Denver Mountain Standard Time; -420 America/Mazatlan Mexican Pacific Standard Time; ?390 Asia/Yangon Myanmar Time; ?480 Asia/Kuala_Lumpur Malaysia Time',
  mdt: '-360 America/Denver Mountain Daylight Time',
  'mt, mountain, mountain time':
    '-420 America/Denver Mountain Standard Time; -360 America/Denver Mountain Daylight Time',
  pst: '-480 America/Los_Angeles Pacific Standard Time; 480 Asia/Manila Philippine Standard Time; ?300 Asia/Karachi Pakistan Standard Time',
  pdt: '-420 America/Los_Angeles Pacific Daylight Time',
  'pt, pacific, pacific time, us pacific':
    '-480 America/Los_Angeles Pacific Standard Time; -420 America/Los_Angeles Pacific Daylight Time',
  'eastern standard time': '-300 America/New_York Eastern Standard Time',
  'eastern daylight time': '-240 America/New_York Eastern Daylight Time',
  'central standard time': '-360 America/Chicago Central Standard Time',
  'central daylight time': '-300 America/Chicago Central Daylight Time',
  'mountain standard time': '-420 America/Denver Mountain Standard Time',
  'mountain daylight time': '-360 America/Denver Mountain Daylight Time',
  'pacific standard time': '-480 America/Los_Angeles Pacific Standard Time',
  'pacific daylight time': '-420 America/Los_Angeles Pacific Daylight Time',
  hne: '-300 America/Toronto Eastern Standard Time',
  hae: '-240 America/Toronto Eastern Daylight Time',
  he: '-300 America/Toronto Eastern Standard Time; -240 America/Toronto Eastern Daylight Time',
  hnc: '-360 America/Winnipeg Central Standard Time',
  hac: '-300 America/Winnipeg Central Daylight Time',
  hnp: '-480 America/Vancouver Pacific Standard Time',
  hap: '-420 America/Vancouver Pacific Daylight Time',
  akst: '-540 America/Anchorage Alaska Standard Time',
  akdt: '-480 America/Anchorage Alaska Daylight Time',
  hst: '-600 Pacific/Honolulu Hawaii-Aleutian Standard Time',
  ast: '-240 America/Halifax Atlantic Standard Time; ?180 Asia/Riyadh Arabian Standard Time',
  adt: '-180 America/Halifax Atlantic Daylight Time; ?240 Asia/Riyadh Arabian Daylight Time',
  'atlantic, atlantic time': '-240 America/Halifax Atlantic Standard Time; -180 America/Halifax Atlantic Daylight Time',
  nst: '-210 America/St_Johns Newfoundland Standard Time; ?345 Asia/Kathmandu Nepal Time',
  ndt: '-150 America/St_Johns Newfoundland Daylight Time',
  'brt, horario de brasilia, brasilia time, hora de brasilia': '-180 America/Sao_Paulo Brasilia Standard Time',
  art: '-180 America/Argentina/Buenos_Aires Argentina Standard Time',
  clt: '-240 America/Santiago Chile Standard Time',
  clst: '-180 America/Santiago Chile Summer Time',
  cot: '-300 America/Bogota Colombia Standard Time',
  pet: '-300 America/Lima Peru Standard Time',
  vet: '-240 America/Caracas Venezuela Time',
  uyt: '-180 America/Montevideo Uruguay Standard Time',
  wet: '0 Europe/Lisbon Western European Standard Time',
  west: '60 Europe/Lisbon Western European Summer Time',
  'uk, uk time': '0 Europe/London Greenwich Mean Time; 60 Europe/London British Summer Time',
  'british summer time': '60 Europe/London British Summer Time',
  'london time': '0 Europe/London Greenwich Mean Time; 60 Europe/London British Summer Time',
  bst: '60 Europe/London British Summer Time; ?360 Asia/Dhaka Bangladesh Standard Time; ?660 Pacific/Bougainville Bougainville Time',
  'indian standard time, india standard time': '330 Asia/Kolkata India Standard Time',
  'israel time': '120 Asia/Jerusalem Israel Standard Time; 180 Asia/Jerusalem Israel Daylight Time',
  ist: '330 Asia/Kolkata India Standard Time; 60 Europe/Dublin Irish Standard Time; 120 Asia/Jerusalem Israel Standard Time',
  idt: '180 Asia/Jerusalem Israel Daylight Time',
  'cet, mez, hec, szeev, central european time': '60 Europe/Berlin Central European Standard Time',
  'heure de paris, hora peninsular, ora italiana, paris time, berlin time, rome time, madrid time, brussels time':
    '60 Europe/Berlin Central European Standard Time; 120 Europe/Berlin Central European Summer Time',
  met: '60 Europe/Berlin Central European Standard Time',
  mest: '120 Europe/Berlin Central European Summer Time',
  'cest, mesz, selc, central european summer time': '120 Europe/Berlin Central European Summer Time',
  'بتوقيت القاهرة, cairo time':
    '120 Africa/Cairo Eastern European Standard Time; 180 Africa/Cairo Eastern European Summer Time',
  'بتوقيت بيروت': '120 Asia/Beirut Eastern European Standard Time; 180 Asia/Beirut Eastern European Summer Time',
  'بتوقيت السعودية, بتوقيت مكة المكرمة, بتوقيت مكة, بتوقيت الرياض, بتوقيت بغداد, بتوقيت الدوحة, بتوقيت الكويت':
    '180 Asia/Riyadh Arabian Standard Time',
  'بتوقيت الإمارات, بتوقيت أبوظبي, بتوقيت دبي, uae time': '240 Asia/Dubai Gulf Standard Time',
  'eet, oez': '120 Europe/Athens Eastern European Standard Time',
  'eest, oesz': '180 Europe/Athens Eastern European Summer Time',
  'msk, мск, время московское, moscow time, по мск, по москве, московское время, по московскому времени':
    '180 Europe/Moscow Moscow Standard Time',
  'trt, tsi, tsi ile':
    '180 Europe/Istanbul Türkiye Standard Time; 180 Europe/Istanbul Türkiye Time; 180 Europe/Istanbul Turkey Time; 180 Europe/Istanbul GMT+03:00',
  gst: '240 Asia/Dubai Gulf Standard Time; -120 Atlantic/South_Georgia South Georgia Time',
  irst: '210 Asia/Tehran Iran Standard Time',
  aft: '270 Asia/Kabul Afghanistan Time',
  'pkt, pakistan time': '300 Asia/Karachi Pakistan Standard Time',
  uzt: '300 Asia/Tashkent Uzbekistan Standard Time',
  npt: '345 Asia/Kathmandu Nepal Time',
  bdt: '360 Asia/Dhaka Bangladesh Standard Time; 480 Asia/Brunei Brunei Darussalam Time',
  mmt: '390 Asia/Yangon Myanmar Time',
  ict: '420 Asia/Bangkok Indochina Time',
  wib: '420 Asia/Jakarta Western Indonesia Time',
  wita: '480 Asia/Makassar Central Indonesia Time',
  wit: '540 Asia/Jayapura Eastern Indonesia Time',
  'hkt, hong kong time, 香港時間': '480 Asia/Hong_Kong Hong Kong Standard Time',
  'sgt, singapore time': '480 Asia/Singapore Singapore Standard Time',
  'myt, malaysia time, malaysian time': '480 Asia/Kuala_Lumpur Malaysia Time',
  'pht, phst, philippine time, manila time': '480 Asia/Manila Philippine Standard Time',
  'jst, 日本時間, 日本標準時, japan time, japan standard time': '540 Asia/Tokyo Japan Standard Time',
  'kst, 한국시간, 한국 시간, korea time': '540 Asia/Seoul Korean Standard Time',
  '北京时间, 北京時間, beijing time, china standard time': '480 Asia/Shanghai China Standard Time',
  awst: '480 Australia/Perth Australian Western Standard Time',
  acst: '570 Australia/Adelaide Australian Central Standard Time',
  acdt: '630 Australia/Adelaide Australian Central Daylight Time',
  aest: '600 Australia/Sydney Australian Eastern Standard Time',
  aedt: '660 Australia/Sydney Australian Eastern Daylight Time',
  nzst: '720 Pacific/Auckland New Zealand Standard Time',
  nzdt: '780 Pacific/Auckland New Zealand Daylight Time',
  'wat, west africa time, west african time':
    '60 Africa/Lagos West Africa Standard Time; 60 Africa/Lagos West Africa Time',
  cat: '120 Africa/Maputo Central Africa Time',
  'eat, east africa time, east african time': '180 Africa/Nairobi East Africa Time',
  'sast, south african standard time, south africa standard time': '120 Africa/Johannesburg South Africa Standard Time'
}

/** RFC 822's zones (section 5.1): in its fields they mean this whatever the item's zone. */
const rfc822: { readonly [name: string]: number } = {
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420
}

let index: Map<string, readonly Candidate[]> | undefined

/** What a zone's abbreviation can stand for, or undefined where we do not know it as one. */
export function candidates(word: string): readonly Candidate[] | undefined {
  index ??= new Map(
    Object.entries(table).flatMap(([names, readings]) => {
      const list = readings.split('; ').map(reading => {
        const [offset, zone, ...long] = reading.split(' ')
        return {
          offset: Number(offset!.replace('?', '')),
          zone: zone!,
          long: long.join(' '),
          own: !offset!.startsWith('?')
        }
      })
      return names.split(', ').map(name => [cleaned(name), list] as const)
    })
  )
  return index.get(word)
}

/** The offset that RFC 822 gives a zone's name, in minutes. */
export function offsetOfRfc822(word: string): number | undefined {
  return rfc822[word]
}

/** Whether the zone goes by one of the candidates' names at the instant: that candidate. */
export function candidateAt(
  list: readonly Candidate[],
  zone: string,
  time: number,
  offset: number
): Candidate | undefined {
  const sameOffset = list.filter(candidate => candidate.offset === offset)
  if (sameOffset.length === 0) return undefined
  const long = longName(zone, time, offset)
  return sameOffset.find(candidate => candidate.zone === zone || candidate.long === long)
}

interface Names {
  readonly format: Intl.DateTimeFormat
  readonly known: Map<number, string>
}

const names = new Map<string, Names>()

/** CLDR's English name of the zone's time. It is kept by day: within a day it changes only where the offset does. */
function longName(zone: string, time: number, offset: number): string {
  let found = names.get(zone)
  if (!found) {
    found = { format: new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'long' }), known: new Map() }
    names.set(zone, found)
  }
  const key = Math.floor(time / 86_400_000) * 10_000 + offset
  let name = found.known.get(key)
  if (name === undefined) {
    // `9/30/2026, Eastern Daylight Time`
    const text = found.format.format(time)
    name = text.slice(text.indexOf(', ') + 2)
    if (found.known.size < 20_000) found.known.set(key, name)
  }
  return name
}

// tsx scripts/places.ts FOLDER: writes src/normalize/byline/cities.ts, large cities and countries as CLDR spells them in the languages of newspapers. FOLDER is an unpacked cldr-dates-full.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { places } from '../src/normalize/byline/places.ts'
import { fold } from '../src/normalize/byline/tokens.ts'

/** Languages of newspapers; what they spell alike is there once. */
const languages =
  'af am ar az be bg bn ca cs da de el en es et eu fa fi fr gl gu he hi hr hu hy id is it ja ka kk kn ko lt lv mk ml mr my nb ne nl pa pl ps pt ro ru si sk sl sq sr sr-Latn sv sw ta te th tr uk ur uz vi zh zh-Hant'.split(
    ' '
  )

const fewer: ReadonlySet<string> = new Set('am gl gu kk kn ml mr my ne pa ps si sq te uz eu az be hy mk'.split(' '))

/** Where reporters are: capitals and large cities among the cities of the time zones. */
const zones =
  `Europe/Amsterdam Europe/Andorra Europe/Astrakhan Europe/Athens Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Bucharest Europe/Budapest Europe/Chisinau Europe/Copenhagen Europe/Dublin Europe/Helsinki Europe/Istanbul Europe/Kaliningrad Europe/Kiev Europe/Lisbon Europe/Ljubljana Europe/London Europe/Luxembourg Europe/Madrid Europe/Minsk Europe/Moscow Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Riga Europe/Rome Europe/Samara Europe/Sarajevo Europe/Simferopol Europe/Skopje Europe/Sofia Europe/Stockholm Europe/Tallinn Europe/Tirane Europe/Vaduz Europe/Vienna Europe/Vilnius Europe/Volgograd Europe/Warsaw Europe/Zagreb Europe/Zurich
Asia/Almaty Asia/Amman Asia/Ashgabat Asia/Baghdad Asia/Baku Asia/Bangkok Asia/Beirut Asia/Bishkek Asia/Calcutta Asia/Colombo Asia/Damascus Asia/Dhaka Asia/Dubai Asia/Dushanbe Asia/Gaza Asia/Hebron Asia/Hong_Kong Asia/Irkutsk Asia/Jakarta Asia/Jerusalem Asia/Kabul Asia/Karachi Asia/Katmandu Asia/Kuala_Lumpur Asia/Kuwait Asia/Macau Asia/Manila Asia/Muscat Asia/Nicosia Asia/Novosibirsk Asia/Omsk Asia/Phnom_Penh Asia/Pyongyang Asia/Qatar Asia/Rangoon Asia/Riyadh Asia/Saigon Asia/Samarkand Asia/Seoul Asia/Shanghai Asia/Singapore Asia/Taipei Asia/Tashkent Asia/Tbilisi Asia/Tehran Asia/Thimphu Asia/Tokyo Asia/Ulaanbaatar Asia/Vientiane Asia/Vladivostok Asia/Yekaterinburg Asia/Yerevan Asia/Aden Asia/Bahrain
Africa/Abidjan Africa/Accra Africa/Addis_Ababa Africa/Algiers Africa/Asmera Africa/Bamako Africa/Bangui Africa/Brazzaville Africa/Cairo Africa/Casablanca Africa/Conakry Africa/Dakar Africa/Dar_es_Salaam Africa/Djibouti Africa/Freetown Africa/Gaborone Africa/Harare Africa/Johannesburg Africa/Juba Africa/Kampala Africa/Khartoum Africa/Kigali Africa/Kinshasa Africa/Lagos Africa/Libreville Africa/Luanda Africa/Lusaka Africa/Maputo Africa/Mogadishu Africa/Monrovia Africa/Nairobi Africa/Ndjamena Africa/Niamey Africa/Nouakchott Africa/Ouagadougou Africa/Tripoli Africa/Tunis Africa/Windhoek
America/Asuncion America/Bogota America/Buenos_Aires America/Cancun America/Caracas America/Chicago America/Costa_Rica America/Denver America/Detroit America/El_Salvador America/Guatemala America/Guayaquil America/Havana America/Jamaica America/La_Paz America/Lima America/Los_Angeles America/Managua America/Manaus America/Mexico_City America/Monterrey America/Montevideo America/New_York America/Panama America/Port-au-Prince America/Puerto_Rico America/Recife America/Santiago America/Santo_Domingo America/Sao_Paulo America/Tegucigalpa America/Tijuana America/Toronto America/Vancouver America/Winnipeg America/Halifax
Australia/Adelaide Australia/Brisbane Australia/Melbourne Australia/Perth Australia/Sydney Pacific/Auckland Atlantic/Reykjavik`.split(
    /\s+/
  )

/** Countries that correspondents are named for. */
const countries =
  'US GB DE FR IT ES PT NL BE CH AT PL CZ SK HU RO BG GR TR RU UA BY LT LV EE FI SE NO DK IE IS HR RS SI BA ME MK AL XK MD GE AM AZ KZ UZ IL PS LB SY JO IQ IR SA AE QA KW YE EG LY TN DZ MA SD ET KE UG TZ RW CD NG GH SN ML NE ZA ZW AF PK IN BD LK NP MM TH VN KH MY ID PH CN TW JP KR KP AU NZ CA MX BR AR CL CO PE VE BO EC CU HT'.split(
    ' '
  )

/** Spellings that are names of people more often than of places. */
const people: ReadonlySet<string> = new Set(
  'adelaida adelajda carol charles florencia georgia gruzia israel jordan jordania lima luanda mali maltas nikosia niger oman paris perth petra regina roma rhim salvador sidney sofia sofie sofija soňa sydney toledo toronto vera victoria viena zofia chad togo amman aman ammaan ama amana amanas martinika lucia franca samara siri σοφια софия soul pole vine gana gane misri swede swiss sofje sofya'.split(
    ' '
  )
)

type Tree = { readonly [key: string]: Tree | string }

function exemplar(tree: Tree, zone: string): string | undefined {
  let node: Tree | string | undefined = tree
  for (const part of zone.split('/')) node = typeof node === 'object' ? node[part] : undefined
  const city = typeof node === 'object' ? (node as Tree).exemplarCity : undefined
  return typeof city === 'string' ? city : undefined
}

const folder = process.argv[2] ?? ''
const found = new Set<string>()
for (const language of languages) {
  const file = join(folder, 'main', language, 'timeZoneNames.json')
  if (!existsSync(file)) continue
  const json = JSON.parse(readFileSync(file, 'utf8')) as {
    main: Record<string, { dates: { timeZoneNames: { zone: Tree } } }>
  }
  const tree = json.main[language]!.dates.timeZoneNames.zone
  for (const zone of zones) {
    const city = exemplar(tree, zone)
    if (city) found.add(city)
  }
  // What has no words of its own in bylines has cities only.
  if (fewer.has(language)) continue
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  for (const code of countries) found.add(names.of(code) ?? '')
}

/** As a byline's words are looked up, one by one. */
function keyOf(name: string): string {
  return name.normalize('NFC').split(' ').map(fold).join(' ')
}

const keys = new Set<string>()
for (const name of found) {
  const key = keyOf(name).replace(/[.]/g, '')
  // Bylines give places their short names; those in brackets or of four words are of lists.
  if (key === '' || /[([{,/&]/.test(key) || key.split(' ').length > 3 || [...key].length < 2) continue
  if (/^[\p{Script=Latin}\p{Script=Cyrillic}]{2,3}$/u.test(key) || people.has(key)) continue
  if (!places.has(key)) keys.add(key)
}
const sorted = [...keys].sort()
const lines: string[] = []
let line = ''
for (const key of sorted) {
  if (line.length + key.length > 4000) {
    lines.push(line)
    line = ''
  }
  line += `${line === '' ? '' : ';'}${key}`
}
lines.push(line)
writeFileSync(
  new URL('../src/normalize/byline/cities.ts', import.meta.url),
  `// Large cities and countries as CLDR spells them in the languages of newspapers, folded. Written by scripts/places.ts from Unicode CLDR (Unicode License v3).\nexport const cities = \`${lines.join('\n')}\`\n`
)
console.log(`${sorted.length} names, ${Buffer.byteLength(sorted.join(';'))} bytes`)

// Which language a byline's letters speak for, where the item does not say it or says one that is not written so.

interface Script {
  readonly letter: RegExp
  /** The language whose words are looked up, and all whose texts are written so. */
  readonly language: string
  readonly users: readonly string[]
}

const scripts: readonly Script[] = [
  { letter: /[\u0370-\u03ff\u1f00-\u1fff]/, language: 'el', users: ['el'] },
  {
    letter: /[\u0404\u0406\u0407\u0454\u0456\u0457\u0490\u0491]/,
    language: 'uk',
    users: ['uk', 'be', 'kk', 'ru', 'bg', 'sr', 'mk']
  },
  {
    letter: /[\u0402\u0408-\u040b\u040f\u0452\u0458-\u045b\u045f]/,
    language: 'sr',
    users: ['sr', 'mk', 'bs', 'sh', 'hr', 'kk', 'az', 'ru', 'uk', 'bg']
  },
  {
    letter: /[\u0400-\u04ff]/,
    language: 'ru',
    users: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'bs', 'sh', 'kk', 'ky', 'tg', 'mn', 'uz', 'az', 'tt']
  },
  { letter: /[\u0590-\u05ff]/, language: 'he', users: ['he', 'iw', 'yi'] },
  {
    letter: /[\u0679\u0688\u0691\u06ba\u06be\u06d2]/,
    language: 'ur',
    users: ['ur', 'pnb', 'sd', 'ps', 'fa', 'ar', 'ks', 'ckb']
  },
  {
    letter: /[\u067e\u0686\u0698\u06a9\u06af\u06cc]/,
    language: 'fa',
    users: ['fa', 'ur', 'ps', 'ckb', 'ug', 'sd', 'pnb', 'ar']
  },
  { letter: /[\u0600-\u06ff]/, language: 'ar', users: ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd', 'pnb'] },
  { letter: /[\u0900-\u097f]/, language: 'hi', users: ['hi', 'mr', 'ne', 'sa', 'kok', 'mai', 'bho'] },
  { letter: /[\u0980-\u09ff]/, language: 'bn', users: ['bn', 'as'] },
  { letter: /[\u0b80-\u0bff]/, language: 'ta', users: ['ta'] },
  { letter: /[\u0e00-\u0e7f]/, language: 'th', users: ['th'] },
  { letter: /[\u10a0-\u10ff]/, language: 'ka', users: ['ka', 'xmf'] },
  { letter: /[\u0530-\u058f]/, language: 'hy', users: ['hy'] },
  { letter: /[\u0a00-\u0a7f]/, language: 'pa', users: ['pa'] },
  { letter: /[\u0a80-\u0aff]/, language: 'gu', users: ['gu'] },
  { letter: /[\u0c00-\u0c7f]/, language: 'te', users: ['te'] },
  { letter: /[\u0c80-\u0cff]/, language: 'kn', users: ['kn', 'tcy'] },
  { letter: /[\u0d00-\u0d7f]/, language: 'ml', users: ['ml'] },
  { letter: /[\u0d80-\u0dff]/, language: 'si', users: ['si'] },
  { letter: /[\u0e80-\u0eff]/, language: 'lo', users: ['lo'] },
  { letter: /[\u1000-\u109f]/, language: 'my', users: ['my', 'shn', 'mnw'] },
  { letter: /[\u1200-\u137f]/, language: 'am', users: ['am', 'ti'] },
  { letter: /[\u1780-\u17ff]/, language: 'km', users: ['km'] }
]

/** The language to read a text in: the given one, unless its letters are none of that language's. */
export function languageByScript(text: string, given: string | undefined): string | undefined {
  if (/^[\x00-\u036f\u1e00-\u1eff\u2000-\u206f]*$/.test(text)) return given
  const tag = (given ?? '').toLowerCase().split(/[-_]/)[0]!
  const first = /\p{L}/u.exec(text.replace(/[\w.+-]+@[\w.-]+|@\w+|https?:\S+/g, ''))?.[0]
  if (first === undefined || first < '\u0370') return given
  const script = scripts.find(({ letter }) => letter.test(text))
  return script === undefined || script.users.includes(tag) ? given : script.language
}

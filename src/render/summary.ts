// What an article says first: the words of its opening, past salutations, bylines and lead-ins, as the summary of an item that has none.
import { decoded } from '../syntax/htmltext.ts'
import { oneLine } from '../syntax/unicode.ts'

/** What an opening is not looked for in: its text is not the article's own, or makes no sentence. */
const aside = new Set(
  'blockquote dl table pre figure details aside nav header footer h1 h2 h3 h4 h5 h6 audio video'.split(' ')
)
const lists = new Set(['ul', 'ol'])
/** Text of these stands for nothing in a summary: footnote marks, readings, code that would need its own line. */
const mute = new Set(['rt', 'rp'])
const wrappers = new Set('div section article main'.split(' '))

const noteMark = /^(?:\[\d{1,3}\]|<a [^>]*>\[?\d{1,3}\]?<\/a>)<\/sup>/

interface Block {
  /** `break`: a heading, a table, a picture with its caption: the opening ends there. */
  readonly kind: 'paragraph' | 'list' | 'break'
  readonly text: string
}

/** Shorter openings take the next paragraph along. Letters of scripts that write a word in one or two signs count twice. */
const enough = 80
/** Blocks that are looked at. */
const most = 12

/** The opening of HTML that `render` made: every `<` and `>` in it belongs to a tag. */
export function opening(html: string): string | undefined {
  const blocks = blocksOf(html)
  const first = blocks.findIndex((block, at) => !isPreliminary(block, blocks[at + 1]))
  // An article of nothing else says that, rather than nothing.
  if (first < 0) return blocks.find(({ kind }) => kind !== 'break')?.text
  let text = blocks[first]!.text
  if (blocks[first]!.kind === 'list') return text
  for (const { kind, text: next } of blocks.slice(first + 1)) {
    if (kind !== 'paragraph' || widthOf(text) >= enough) break
    text = `${text} ${next}`
  }
  return text
}

function widthOf(text: string): number {
  return text.length + (text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0)
}

/** Words that letters begin with; what follows them in a short line is whom it greets. */
const greeting =
  /^(?:hello|hi|hey|dear|greetings|good (?:morning|day|afternoon|evening)|welcome|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|moin|bonjour|salut|chers?|ch[eè]res?|hola|buen[oa]s|querid[oa]s?|estimad[oa]s?|ol[aá]|car[oaie]s?|ciao|buongiorno|beste|geachte|hej|hei|k[aæ]re|cze[sś][cć]|drodzy|szanowni|merhaba|sevgili|de[gğ]erli|привет|здравствуйте|дорогие|уважаемые|привіт|шановні|γεια|αγαπητοί|你好|大家好|各位|こんにちは|皆さん|안녕하세요)(?=$|[\s,!.:，！])/iu
const byline = (text: string): boolean =>
  /^(?:(?:written|posted|words?|text|story)\s+)?(?:by|von|par|por|di|door|av|af|od|tarafından|от|від)\s+[^.!?]{1,60}$/iu.test(
    text
  ) && /\s\p{Lu}[^\s]*$/u.test(text)

/** Salutations, bylines, and lines that only lead to what follows. */
function isPreliminary({ kind, text }: Block, next: Block | undefined): boolean {
  if (kind === 'break') return true
  if (kind === 'list') return text.length < enough / 2
  if (text.length <= 60 && greeting.test(text)) return true
  if (byline(text)) return true
  return /[:：]$/.test(text) && (text.length < enough || next?.kind === 'list')
}

/** The first paragraphs of the article itself, and a list where it comes before them. */
function blocksOf(html: string): Block[] {
  const blocks: Block[] = []
  let skipped = 0
  let silent = 0
  let listed = 0
  let text = ''
  let items: string[] = []
  let at = 0
  const folded = (): string => {
    const words = oneLine(decoded(text))
    text = ''
    return /[\p{L}\p{N}]/u.test(words) && !/^https?:\S+$/.test(words) ? words : ''
  }
  const ended = (): void => {
    const words = folded()
    if (words === '') return
    if (listed > 0) items.push(words)
    else blocks.push({ kind: 'paragraph', text: words })
  }
  for (const match of html.matchAll(/<(\/?)([a-z\d]+)[^>]*>/g)) {
    if (match.index < at) continue
    if (skipped === 0 && silent === 0) text += html.slice(at, match.index)
    at = match.index + match[0].length
    const [, slash, name = ''] = match
    const step = slash ? -1 : 1
    if (name === 'br') text += ' '
    else if (mute.has(name)) silent += step
    else if (name === 'sup' && step === 1 && noteMark.test(html.slice(at, at + 2000))) at = html.indexOf('</sup>', at)
    else if (
      name === 'p' ||
      name === 'hr' ||
      name === 'li' ||
      lists.has(name) ||
      wrappers.has(name) ||
      aside.has(name)
    ) {
      if (skipped === 0) ended()
      else text = ''
      if (aside.has(name)) {
        skipped += step
        if (skipped === 0 && blocks.length > 0) blocks.push({ kind: 'break', text: '' })
      }
      if (lists.has(name) && skipped === 0) {
        listed = Math.max(0, listed + step)
        if (listed === 0 && items.length > 0) {
          // A list of contents says where things are, not what.
          if (!isContents(html, items))
            blocks.push({ kind: 'list', text: items.map(one => one.replace(/[.;,]$/, '')).join('; ') })
          items = []
        }
      }
      if (blocks.length >= most) return blocks
    }
  }
  if (skipped === 0) text += html.slice(at)
  ended()
  return blocks
}

/** Every entry is a link and nothing else. */
function isContents(html: string, items: readonly string[]): boolean {
  const links =
    html.match(/<li>\s*(?:<p>)?\s*<a [^>]*>(?:(?!<\/?(?:a|li)\b)[\s\S])*<\/a>\s*(?:<\/p>)?\s*(?=<\/li>|<[uo]l>)/g)
      ?.length ?? 0
  return links >= items.length
}

/** Text of at most `limit` characters: whole sentences where they fill at least a third of it, else whole words and `…`. */
export function shortened(text: string, limit = 300): string {
  const characters = Array.from(text)
  if (characters.length <= limit) return text
  const head = characters.slice(0, limit - 1).join('')
  // Three letters before the stop: `U.S.`, `Dr.` and initials end no sentence.
  const sentences = /^.*(?:[\p{L}\p{N}]{3}[.!?…]["'”’»)\]]*(?=\s)|[。！？][」』”）]*)/su.exec(head)?.[0]
  if (sentences && sentences.length >= limit / 3) return sentences
  const words = /^.*[^\s\p{P}](?=[\s\p{P}]*\s)/su.exec(head)?.[0]
  const cut = words && words.length >= limit / 2 ? words : head.replace(/(?:\p{M}|\u200D|\s)+$/u, '')
  return `${cut}…`
}

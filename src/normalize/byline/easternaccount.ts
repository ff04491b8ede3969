// Accounts for a Chinese, Japanese or Korean byline that was read: every letter is in a credit or known for something else.
import type { Credit } from '../../model.ts'
import { address, dates, languageOf, withoutPage } from './eastern.ts'
import { easternLetter, wordsOf } from './easternwords.ts'
import { organizations } from './organizations.ts'
import { isSpelledPlace } from './places.ts'

const patterns = new Map<string, RegExp>()

/** Whatever word is known in the language, the longest first. */
function known(tag: string): RegExp {
  let found = patterns.get(tag)
  if (!found) {
    const { labels, titles, ands, page, tells, outlets } = wordsOf(tag)
    const words = [...labels.map(([label]) => label), ...titles, ...ands, ...page, ...tells, ...own[tag]!]
    const named = [...organizations, ...outlets].filter(name => easternLetter.test(name))
    const list = [...new Set([...words, ...named])].sort((a, b) => b.length - a.length)
    found = new RegExp(list.join('|'), 'gu')
    patterns.set(tag, found)
  }
  return found
}

/** What is said around names besides: that it was sent, whose reporter where, how a name is read, words of the page. */
const own: Readonly<Record<string, readonly string[]>> = {
  ja: 'の,を,に,は,が,氏,さん,一覧,読む,見る,中,する,著者,ページ,共同,出典,提供,役職,肩書き'.split(','),
  ko: '의,님의,님,입니다,에서,전,현,은,는,보기,제공,출처,직책,직함,역할'.split(','),
  zh: '的,驻,駐,本报,本報,本刊,本台,本网,本社,讯,訊,电,電,发自,發自,综合,綜合,采访,採訪,即時,即时,来源,來源,出处,出處,稿源,特约,特約,职位,职务,職位,職務,角色,身份'.split(
    ','
  )
}

/** What neither a credit nor anything known explains, in the order of the text. */
export function easternLeft(text: string, credits: readonly Credit[], given: string | undefined): string[] {
  const tag = languageOf(text, given)
  let rest = withoutPage(text.replace(address, ' | '), tag)
  for (const { name } of [...credits].sort((a, b) => b.name.length - a.name.length)) rest = without(rest, name)
  rest = rest
    .replace(/[（(][\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+[）)]/gu, ' | ')
    .replace(/\d{1,2}\s*[日月年]/gu, ' | ')
    .replace(dates, ' | ')
    .replace(/(?<=[【〔（(［[])[\p{Script=Katakana}ー]{2,10}(?=[=＝])/gu, ' ')
  const left: string[] = []
  for (const [run] of rest.matchAll(letters)) {
    if (isKnown(run)) continue
    const { desks, titles } = wordsOf(tag)
    if (/^\p{Script=Hangul}{2,4}부$/u.test(run)) continue
    const spaced = run.replace(known(tag), word => (titles.includes(word) ? '\u0001' : '\u0002'))
    for (const found of spaced.matchAll(letters)) {
      const [piece] = found
      // 央视记者, 政治部長, 문화전문기자: whose or what kind of reporter, unless it is a name.
      const titled = spaced[found.index + piece.length] === '\u0001'
      if (titled && sections.has(piece)) continue
      if (!isKnown(piece) && !desks.some(desk => piece.endsWith(desk))) left.push(piece)
    }
  }
  return left
}

/** Before a title: of what it is. */
const sections: ReadonlySet<string> = new Set(
  '政治,経済,社会,国際,文化,運動,科学,生活,外信,地方,報道,整理,写真,芸能,教育,医療,環境,金融,産業,軍事,音楽,美術,映画,スポーツ,フリー,元,前,同,副,本紙,特別,客員,専門,上級,主任,駐在,정치,경제,사회,국제,문화,체육,과학,생활,의학,군사,환경,교육,금융,산업,영화,음악,종교,여행,부동산,스포츠,财经,体育,娱乐,国际,时政,科技,文娱,摄影,首席,特约,特派,实习,见习,資深,资深,高级,專欄,专栏,财新,央广,央视'.split(
    ','
  )
)

const letters = /[\p{L}\p{M}\p{N}ー]+/gu

/** A place, or English words of a page that got into the text. */
function isKnown(run: string): boolean {
  if (isSpelledPlace([{ key: run.toLowerCase(), text: run }])) return true
  return /^(?:by|author|written|photo|text|talk|the|and|x|m\d)$/i.test(run)
}

/** The text without a name, whatever white space is in it. */
function without(text: string, name: string): string {
  const words = name.split(/\s+/)
  let rest = text
  for (let at = rest.indexOf(words[0]!); at >= 0; at = rest.indexOf(words[0]!, at + 1)) {
    let end = at
    for (const word of words) {
      while (end > at && /\s/.test(rest[end] ?? '')) end++
      if (!rest.startsWith(word, end)) {
        end = -1
        break
      }
      end += word.length
    }
    if (end > at) rest = `${rest.slice(0, at)} | ${rest.slice(end)}`
  }
  return rest
}

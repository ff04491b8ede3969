// Chinese, Japanese and Korean bylines: role words touch names without a space, and a space may join or divide.
import type { Credit, Role } from '../../model.ts'
import type { Language } from './language.ts'
import { languages } from './languages.ts'

const letter = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u
const other = /\p{L}/gu

const address = /[\w.+-]+@[\w.-]+|@\w+|https?:\S+/g

/** Whether most letters of the text are Chinese, Japanese or Korean. */
export function isEastern(text: string): boolean {
  if (!letter.test(text)) return false
  let own = 0
  let all = 0
  for (const [char] of text.replace(address, '').matchAll(other)) {
    all++
    if (letter.test(char)) own++
  }
  return own * 2 >= all
}

interface Words {
  readonly labels: readonly (readonly [string, Role])[]
  readonly titles: readonly string[]
  readonly desks: readonly string[]
  readonly ands: readonly string[]
  readonly page: readonly string[]
  readonly tells: readonly string[]
  /** A role word and the mark behind it, wherever it stands. */
  readonly labelled: RegExp
  /** A role word before a space, in texts that begin with one: 记者 王小明 编辑 李四. */
  readonly before: RegExp
  /** A word of the page or of a date and the colon behind it. */
  readonly marked: RegExp
}

function list(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map(phrase => phrase.trim())
    .filter(phrase => letter.test(phrase))
}

const compiled = new Map<string, Words>()

function wordsOf(tag: string): Words {
  let found = compiled.get(tag)
  if (!found) {
    const language: Language = languages.find(each => each.tag === tag) ?? { tag }
    const labels = new Map<string, Role>()
    for (const [role, phrases] of Object.entries(language.roles ?? {}) as [Role, string][]) {
      for (const phrase of list(phrases)) if (!labels.has(phrase)) labels.set(phrase, role)
    }
    for (const phrase of list(language.by)) if (!labels.has(phrase)) labels.set(phrase, 'author')
    const longest = (a: string, b: string): number => b.length - a.length
    const titles = list(language.titles)
    const marked = [...labels.keys()].sort(longest)
    const spaced = tag === 'zh' ? [] : marked.filter(label => !titles.includes(label))
    const page = [...list(language.interface), ...list(language.dated), ...list(language.time)].sort(longest)
    const divided = String.raw`(?<=^|[\s、,，;；|｜)）.])`
    const either = [
      String.raw`(${marked.join('|')})\s*[/／:：=＝・·]\s*`,
      // 文｜王小明, and spaced at the beginning only: 王小明 记者 | 李四 is two people.
      String.raw`(${marked.join('|')})(?:[|｜](?!\s)|(?<=^\S{1,4})\s*[|｜]\s*)`,
      ...(spaced.length > 0 ? [String.raw`(${spaced.join('|')})\s+`] : [])
    ]
    found = {
      labelled: new RegExp(`${divided}(?:${either.join('|')})`, 'gu'),
      before: new RegExp(
        String.raw`(?<=^|[\s|])(${marked.filter(label => label.length > 1).join('|')})[\s|｜]+(?=\S)`,
        'gu'
      ),
      marked: new RegExp(String.raw`(?:${page.join('|')})\s*[:：]`, 'gu'),
      tells: list(language.clauses),
      labels: [...labels].sort(([a], [b]) => longest(a, b)),
      titles: list(language.titles).sort(longest),
      desks: list(language.desks).sort(longest),
      ands: list(language.and),
      page
    }
    compiled.set(tag, found)
  }
  return found
}

/** The language by its letters, where the item does not say: kana are Japanese, hangul Korean. */
function languageOf(text: string, given: string | undefined): string {
  const tag = (given ?? '').toLowerCase().split('-')[0]!
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  return tag === 'ja' || tag === 'ko' ? tag : 'zh'
}

const dividers = /[、,，;；|｜\n]|\s[/／·•-]\s|(?<=\p{Script=Han})[/／](?=\p{Script=Han})|&/u
const source = /(?:来源|來源|出处|出處|稿源|出典|提供|출처)\s*[:：]\s*([^|｜\s]{2,20})/gu
/** `新华社北京10月4日电`: who sent it, from where, and when, before the writers. */
const sent = /^\p{Script=Han}{2,12}\s?\d{1,2}月\d{1,2}日[电電讯訊](?=.*\p{Script=Han})/su
/** `中央社記者`, `南方都市报记者`: whose reporter. */
const paper = /\p{Script=Han}{1,6}(?:社|[报報网網台臺]|新[闻聞])(?=[记記]者)/gu
const whence =
  '[台臺][北中南東]|新北|桃園|高雄|基隆|新竹|苗栗|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|澎湖|金門|馬祖|[綜综]合|北京|上海|[广廣]州|深圳|香港'
const reported = new RegExp(`(?<=[记記]者\\s?)(\\p{Script=Han}{2,4}?)(?:${whence})?(?:採訪)?(?:報導|报道)`, 'u')
const dates =
  /\d{1,4}\s*[年년./-]\s*\d{1,2}\s*[月월./-]\s*\d{1,2}\s*[日일]?\.?|\d{1,2}\s*[月월]\s*\d{1,2}\s*[日일]|\d{1,2}[:時时시]\d{0,2}\s*[分분]?(?::\d\d)?|\d+/gu

/** The credits of a byline in one of the three languages; empty where nothing was found. */
export function eastern(text: string, given: string | undefined): Credit[] {
  const tag = languageOf(text, given)
  const words = wordsOf(tag)
  const found: Credit[] = []
  const weak: Credit[] = []
  const untitled = new Set<string>()
  const sources: string[] = []
  let role: Role = 'author'
  const credited = (name: string, titled: boolean): void => {
    const plain = name.replace(/^[\s·=＝:：.~()（）-]+|[\s=＝:：~()（）-]+$/gu, '')
    if (!/\p{L}/u.test(plain) || found.some(credit => credit.name === plain)) return
    const organization = words.desks.some(desk => plain.endsWith(desk)) && !titled
    if (!titled) untitled.add(plain)
    ;(organization && found.length > 0 ? weak : found).push({
      name: plain,
      kind: organization ? 'organization' : 'person',
      role
    })
  }
  const plain = text
    .replace(address, ' | ')
    .replace(/^by\s+/i, '')
    .replace(sent, ' ')
    .replace(paper, ' | ')
    .replace(reported, '$1 ')
    // 記者王小明台北12日電, 王小明 发自北京: where it was written.
    .replace(/(?<=[記记]者)(\p{Script=Han}{2,3})\p{Script=Han}{2}\d{1,2}日[电電].*/u, '$1')
    .replace(/\s(?:发自|發自)\p{Script=Han}{2,6}/u, ' ')
    // 【ソウル山田太郎】, 山田太郎・ソウル支局長
    .replace(/【[\p{Script=Katakana}ー]{2,10}(?=\p{Script=Han}{2,5}】)/gu, '【')
    .replace(/・[\p{Script=Katakana}ー]{2,10}(?:支局長|総局長|特派員)/gu, ' ')
    // 【ニューヨーク=山田太郎】 and (서울=연합뉴스): the name or agency stands behind the sign.
    .replace(/[【([（［][^】)\]）］]{0,40}[=＝]([^】)\]）］]{0,40})[】)\]）］]/gu, (_, name: string) =>
      tag === 'ko' ? ' ' : ` ${name} | `
    )
    .replace(/[【】〔〕「」『』()（）[\]［］〈〉<>]/gu, ' | ')
    .replace(dates, ' | ')
    .replace(source, (_, name: string) => {
      sources.push(name)
      return ' | '
    })
    .replace(words.marked, ' | ')
    .replace(words.labelled, (_, ...found: (string | undefined)[]) => ` | ${found[0] ?? found[1] ?? found[2]}：`)
    // パリ＝山田太郎
    .replace(/(?<=^|[\s、])[\p{Script=Katakana}ー・]{2,12}[=＝](?=\p{Script=Han})/u, ' ')
  const introduced =
    tag === 'zh' &&
    words.labels.some(([phrase]) => phrase.length > 1 && starts(plain.replace(/^[\s|]+/u, ''), phrase, tag))
  const pieces = (introduced ? plain.replace(words.before, ' | $1：') : plain).split(dividers)
  for (const piece of pieces) {
    let rest = piece.trim()
    if (rest === '' || words.page.includes(rest)) continue
    const tell = words.tells.find(word => rest.endsWith(word))
    if (tell && found.some(({ kind }) => kind === 'person')) continue
    if (tell && tell.length > 1 && rest.length > tell.length + 1) {
      // 國際中心／王小明報導
      rest = rest.slice(0, -tell.length).trim()
      weak.push(...found.splice(0))
    } else if (tell && found.length > 0) continue
    // Korean: the word before 기자 is the name; places and papers stand before it.
    for (let n = 0; n < 8; n++) {
      const label = words.labels.find(([phrase]) => starts(rest, phrase, tag))
      if (!label) break
      role = label[1]
      rest = rest.slice(label[0].length).replace(/^[\s:：/／=＝·・]+/u, '')
      if (role !== 'author' && words.labels.some(([phrase, as]) => as === 'author' && starts(rest, phrase, tag)))
        role = 'author'
    }
    if (rest === '') continue
    for (const part of parts(rest, tag, words)) {
      const title = words.titles.find(phrase => part.endsWith(phrase) && part.length > phrase.length)
      credited(title ? part.slice(0, -title.length) : part, title !== undefined)
    }
  }
  // 社会部・山田太郎
  if (tag === 'ja' && found.some(({ kind }) => kind === 'person')) {
    return found.filter(({ kind, name }) => kind === 'person' || !/[部局班室]$/u.test(name))
  }
  // `순천, 광양 구현모 기자`: beside a name with a title only what looks like a Korean name is one.
  if (tag === 'ko' && found.some(credit => !untitled.has(credit.name))) {
    return found.filter(
      credit => !untitled.has(credit.name) || (koreanName.test(credit.name) && credit.kind === 'person')
    )
  }
  if (found.length === 0 && weak.length === 0) {
    return sources.map(name => ({ name, kind: 'organization', role: 'author' }))
  }
  return found.length > 0 ? found : weak
}

/** A frequent family name of one syllable and a given name of two. */
const koreanName =
  /^[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용나][가-힣]{2}$/u

/** A role word introduces where a space, a colon or a slash follows it, or the rest is as long as a name. */
function starts(text: string, phrase: string, tag: string): boolean {
  if (!text.startsWith(phrase)) return false
  const rest = text.slice(phrase.length)
  if (rest === '' || /^[\s:：/／=＝·・]/u.test(rest)) return rest.trim() !== ''
  // One character may begin a family name (文 is one too), and Korean syllables begin words.
  return phrase.length > 1 && tag !== 'ko' && [...rest.split(/[\s、]/u)[0]!].length >= 2
}

/** The people of one piece: a space divides in Chinese and Korean, and joins family and given name in Japanese. */
function parts(text: string, tag: string, words: Words): string[] {
  if (tag === 'ko') return korean(text, words)
  if (tag === 'ja') {
    // 経済部 山田太郎
    const [desk, ...rest] = text.split(/\s+/)
    if (/..(?:部|支局|総局|取材班)$/u.test(desk!) && /^\p{Script=Han}{2}/u.test(rest.join('')))
      return parts(rest.join(' '), tag, words)
    for (const and of words.ands) {
      const sides = text.split(new RegExp(`\\s${and}\\s`, 'u'))
      if (sides.length > 1) return sides
    }
    // ・ divides two names in Han characters, and joins the halves of one in katakana.
    return text.split(/(?<=\p{Script=Han})・(?=\p{Script=Han})/u).map(joinedTitle)
  }
  const people: string[] = []
  for (const chunk of text.split(/\s+/)) {
    const and = words.ands.find(word => chunk.indexOf(word) > 1 && chunk.length - chunk.indexOf(word) - word.length > 1)
    if (and) people.push(...chunk.split(and))
    else if (words.titles.includes(chunk)) continue
    else people.push(chunk)
  }
  // 张 三: two single characters are one name.
  if (people.length === 2 && people.every(part => [...part].length === 1)) return [people.join('')]
  return people.every(part => letter.test(part)) ? people : [text]
}

/** `山田太郎 記者`: the title with the name before it. */
function joinedTitle(text: string): string {
  return text.trim().replace(/\s+(?=(?:記者|特派員|編集委員|編集長)$)/u, '')
}

/** The word before the title at `index`; in `홍길순 워싱턴 특파원` the one before that, which alone looks like a name. */
function named(chunks: readonly string[], index: number): string | undefined {
  const before = chunks[index - 1]
  const earlier = chunks[index - 2]
  return before && earlier && !koreanName.test(before) && before.length > 2 && koreanName.test(earlier)
    ? earlier
    : before
}

function korean(text: string, words: Words): string[] {
  const chunks = text.split(/\s+|[·ㆍ・](?=\p{Script=Hangul})/u).filter(chunk => chunk !== '' && chunk !== '=')
  const isTitle = (chunk: string): boolean => words.titles.includes(chunk)
  const titled = chunks.findIndex(isTitle)
  if (titled < 0) {
    const attached = chunks.filter(chunk =>
      words.titles.some(title => chunk.endsWith(title) && chunk.length > title.length + 1)
    )
    if (attached.length > 0) return attached
    return chunks.every(chunk => /^\p{Script=Hangul}{2,4}$/u.test(chunk)) ? chunks : [text]
  }
  // The title stays on the name here: it tells it from places and papers.
  const names: string[] = []
  chunks.forEach((chunk, index) => {
    const before = named(chunks, index)
    // `워싱턴=홍길순 특파원`: the place stands before the sign.
    if (isTitle(chunk) && before !== undefined && !isTitle(before)) names.push(before.split(/[=＝]/u).at(-1)! + chunk)
  })
  // `김철수·이영희 기자`: those joined by a dot share the title.
  const title = chunks[titled]!
  const dotted = text.split(/\s+/).find(chunk => /[·ㆍ・]/u.test(chunk))
  if (dotted && names[0] !== undefined && `${dotted}${title}`.endsWith(names[0])) {
    return dotted.split(/[·ㆍ・]/u).map(name => name + title)
  }
  return names
}

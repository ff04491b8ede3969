// Chinese, Japanese and Korean bylines: role words touch names without a space, and a space may join or divide.
import type { Credit, Role } from '../../model.ts'
import { type EasternWords, easternLetter, wordsOf } from './easternwords.ts'
import { isSpelledPlace } from './places.ts'

const other = /\p{L}/gu

export const address = /[\w.+-]+@[\w.-]+|@\w+|https?:\S+/g

/** Whether most letters of the text are Chinese, Japanese or Korean. */
export function isEastern(text: string): boolean {
  if (!easternLetter.test(text)) return false
  let own = 0
  let all = 0
  for (const [char] of text.replace(address, '').matchAll(other)) {
    all++
    if (easternLetter.test(char)) own++
  }
  return own * 2 >= all
}

/** The language by its letters, where the item does not say: kana are Japanese, hangul Korean. */
export function languageOf(text: string, given: string | undefined): string {
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
const paper = /\p{Script=Han}{1,6}(?:社|[报報网網台臺]|新[闻聞]|周刊|週刊|在线|在線)(?=\s?[记記]者)/gu
/** 本报驻美国记者, 本报讯（记者 …）: whose reporter where, and that it was sent. */
const beforeReporter =
  /(?:本[报報刊台网網社]|新[华華]社|\p{Script=Han}{2,4}[报報社])?[驻駐]\p{Script=Han}{2,6}?(?:特派)?[记記][者]\s*(?=\p{Script=Han}{2})|^\s*(?:本[报報刊台网網站社]|\p{Script=Han}{2,6}[报報网網社])?[讯訊]\s*(?=[（(【|｜\s])/gu
/** 高雄報導 after a name. */
const told = /(?<=\p{Script=Han}{2}\s)\p{Script=Han}{2,4}(?:採訪|采访)?(?:報導|报道)(?=$|\s)/gu
/** 作者，李明 职位，BBC中文: a name between two labels with commas. */
const labelled =
  /^\p{L}{2,8}[,，]\s*(\S+)\s+(?:职位|职务|職位|職務|角色|身份|役職|肩書き|직책|직함|역할|Role)[,，].*$/su
/** 写真部・田中美咲 */
const section = /(^|[\s、|])\p{L}{1,8}[部局課]・(?=\p{Script=Han}{2})/gu
/** 张伟/文: the role after the name. */
const signed =
  /(?<!\p{Script=Han})(\p{Script=Han}{2,4})\s*[/／]\s*(文|图|圖|摄|攝|摄影|攝影|文图|图文|编辑|編輯|整理|译|翻译|翻譯)(?=$|[\s,，、|;；])/gu
/** 田中美咲（たなか・みさき）, 高橋真理（朝日新聞記者） */
const besideName = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,10})\s?[（(]([^（()）]{1,30})[）)]/gu

/** Whether what is in brackets after a name is how it is read, or what the person is. */
function saysMore(inside: string, words: EasternWords): boolean {
  if (/^[\p{Script=Hiragana}ー・\s]+$/u.test(inside)) return true
  if (/^[\p{Script=Katakana}ー]+[・\s][\p{Script=Katakana}ー]+$/u.test(inside)) return true
  return words.titles.some(title => inside.endsWith(title)) && !words.labels.some(([label]) => inside === label)
}

/** After a name and a space, words of the page and what follows them; glued, the genitive and what follows it. */
const page: Readonly<Record<string, RegExp>> = {
  ja: /(?:\s+(?:最新|関連|他の|この(?:著者|筆者|記者))?(?:の?記事|プロフィール|フォロー|もっと|続き|シェア|コメント|ブックマーク|お気に入り|人気記事|著者ページ|マイページ|トップページ|ホームページ|バックナンバー|ツイート|ポスト|メール)[ぁ-んァ-ヶー一覧見読続中登録送]*|(?<=\p{Script=Han})(?:さん)?(?:の(?:最新|他の)?(?:記事|プロフィール)|を(?:フォロー|もっと))[ぁ-んァ-ヶー一覧見読続中]*|\s+[ぁ-んァ-ヶー記事最新]{0,12}(?:を見る|を読む|する|一覧))(?=$|\s|\|)/gu,
  ko: /(?<=기자)\s*(?:TALK|톡|구독|페이지|채널|프로필|응원)(?:하기|보기)?|(?:의|님의)\s*(?:다른|최신|전체)?\s*(?:기사|글|뉴스)(?:\s*(?:더\s?보기|보기|모아보기|전체보기|목록|구독))?|\s+(?:(?:다른|최신)\s?기사(?:\s?(?:더\s?)?보기)?|기사\s?(?:더\s?보기|모아보기|전체보기|목록)|더\s?보기|구독(?:하기)?|팔로우(?:하기)?|응원(?:하기)?|프로필(?:\s?보기)?|기자페이지|공유(?:하기)?|스크랩|글자크기|이메일)(?=$|\s|\|)/giu,
  zh: /(?<=\p{Script=Han}{2})的(?:更多|全部|所有|其他|其它|最新)?(?:文章|作品|报道|報導|主页|主頁|专栏|專欄|動態|动态)(?:列表|合集)?|\s+(?:查看|閱讀|阅读|看)?(?:更多|全部|所有|關注|关注|追蹤|追踪|訂閱|订阅|分享|收藏|留言|个人主页|個人主頁|專欄|专栏|文章列表|简介|簡介)(?:文章|作品|报道|報導|内容|內容|列表)?(?=$|\s|\|)/gu
}

export function withoutPage(text: string, tag: string): string {
  return text.replace(page[tag]!, ' | ')
}

/** Family names that most Chinese have. */
export const chineseName =
  /^(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|东方|東方|夏侯|令狐|皇甫|尉迟|公孙|慕容|端木|[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭肖蔡潘田董袁于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鍾姜崔谭譚廖范汪陆陸金石戴贾賈韦韋夏邱方侯邹鄒熊孟秦白江阎閻薛尹段雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴洪武莫孔汤湯向常温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂塗成苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农農司卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党宫宮费費卜冷晏席卫衛米柏宗代桂全隋应應刁门門伊竺])\p{Script=Han}{1,2}$/u
const whence =
  '[台臺][北中南東]|新北|桃園|高雄|基隆|新竹|苗栗|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|澎湖|金門|馬祖|[綜综]合|北京|上海|[广廣]州|深圳|香港'
const reported = new RegExp(`(?<=[记記]者\\s?)(\\p{Script=Han}{2,4}?)(?:${whence})?(?:採訪)?(?:報導|报道)`, 'u')
export const dates =
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
  const plain = withoutPage(
    text
      .replace(address, ' | ')
      .replace(/^by\s+/i, '')
      .replace(labelled, '$1'),
    tag
  )
    .replace(section, '$1')
    .replace(beforeReporter, ' | ')
    .replace(told, '')
    .replace(signed, ' | $2：$1 | ')
    .replace(besideName, (all, name: string, inside: string) => {
      const label = words.labels.find(([phrase, role]) => phrase === inside && role !== 'author')
      if (label) return ` | ${inside}：${name} | `
      return saysMore(inside, words) ? `${name} ` : all
    })
    // 山田太郎＝ソウル
    .replace(/(?<=\p{Script=Han}{2})[=＝][\p{Script=Katakana}ー]{2,10}(?=$|[\s、,|])/gu, ' ')
    .replace(sent, ' ')
    .replace(paper, ' | ')
    .replace(reported, '$1 ')
    // 記者王小明台北12日電, 王小明 发自北京: where it was written.
    .replace(/(?<=[記记]者)(\p{Script=Han}{2,3})\p{Script=Han}{2}\d{1,2}日[电電].*/u, '$1')
    .replace(/\s(?:发自|發自)\p{Script=Han}{2,6}/u, ' ')
    // 【ソウル山田太郎】, 山田太郎・ソウル支局長
    .replace(/【[\p{Script=Katakana}ー]{2,10}(?=\p{Script=Han}{2,5}】)/gu, '【')
    .replace(/・[\p{Script=Katakana}ー]{2,10}(?:支局長|総局長|特派員)/gu, ' ')
    // 【ニューヨーク=山田太郎】 and (서울=연합뉴스): the name or agency stands after the sign.
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
    rest = withoutTitleBefore(rest, tag, words)
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
  // 社会部・山田太郎, 中國時報 李明哲
  if (tag === 'zh' && found.some(({ kind }) => kind === 'person')) return found.filter(({ kind }) => kind === 'person')
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

/** 論説委員　佐藤健一, ソウル支局長　高橋真理, 編集委員・田中美咲, 央视记者 张伟: the title before the name goes. */
function withoutTitleBefore(text: string, tag: string, words: EasternWords): string {
  if (tag === 'ko') return text
  const at = /^(\S{2,14}?)[\s・]+(?=\p{Script=Han}{2})/u.exec(text)
  if (!at || at[0].length >= text.length) return text
  const [all, before] = [at[0], at[1]!]
  const title = words.titles.find(phrase => before.endsWith(phrase))
  if (title === undefined) return text
  const whose = before.slice(0, -title.length)
  if (tag === 'zh') return whose === '' || chineseName.test(whose) ? text : text.slice(all.length)
  // 山田太郎記者 佐藤花子記者: two people.
  return /^\p{Script=Han}{3,5}$/u.test(whose) && !/[部局社]$/u.test(whose) && whose.length > 3
    ? text
    : text.slice(all.length)
}

/** The people of one piece: a space divides in Chinese and Korean, and joins family and given name in Japanese. */
function parts(text: string, tag: string, words: EasternWords): string[] {
  if (tag === 'ko') return korean(text, words)
  if (tag === 'ja') {
    // 経済部 山田太郎
    const [desk, ...rest] = text.split(/\s+/)
    if (
      /..(?:部|支局|総局|取材班|通信|新聞|新聞社|通信社|放送|テレビ|ニュース|オンライン|編集局)$/u.test(desk!) &&
      /^\p{Script=Han}{2}/u.test(rest.join(''))
    )
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
  return people.every(part => easternLetter.test(part)) ? people : [text]
}

/** `山田太郎 記者`: the title with the name before it. */
function joinedTitle(text: string): string {
  return text.trim().replace(/\s+(?=(?:記者|特派員|編集委員|編集長)$)/u, '')
}

/** The word before the title at `index`; in `홍길순 워싱턴 특파원` the one before that, which alone looks like a name. */
function named(chunks: readonly string[], index: number): string | undefined {
  const before = chunks[index - 1]
  const earlier = chunks[index - 2]
  if (before === undefined) return undefined
  if (isPlaceOrDesk(before)) return earlier === undefined || isPlaceOrDesk(earlier) ? undefined : earlier
  return earlier && !koreanName.test(before) && koreanName.test(earlier) ? earlier : before
}

function isPlaceOrDesk(chunk: string): boolean {
  return (
    /..(?:부|팀|국|센터|본부|지국|총국|지사|신문|일보|뉴스|방송)$/u.test(chunk) ||
    isSpelledPlace([{ key: chunk, text: chunk }])
  )
}

/** `도쿄특파원`: a place or a desk and a title that touch. */
function withPlaceApart(chunk: string, words: EasternWords): string[] {
  const title = words.titles.find(phrase => chunk.endsWith(phrase) && chunk.length > phrase.length)
  const before = title === undefined ? '' : chunk.slice(0, -title.length)
  return title !== undefined && isPlaceOrDesk(before) ? [before, title] : [chunk]
}

function korean(text: string, words: EasternWords): string[] {
  const chunks = text
    .split(/\s+|[·ㆍ・](?=\p{Script=Hangul})/u)
    .filter(chunk => chunk !== '' && chunk !== '=')
    .flatMap(chunk => withPlaceApart(chunk, words))
  const isTitle = (chunk: string): boolean =>
    words.titles.includes(chunk) ||
    /^(?:\p{Script=Hangul}{0,4}전문|주재|지역|현장|편집|취재|방송|선임|수석|객원|인턴|수습|사진|영상|특별|전|현)기자$/u.test(
      chunk
    )
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
    if (isTitle(chunk) && before !== undefined && !isTitle(before))
      names.push(before.split(/[=＝]/u).at(-1)! + (words.titles.includes(chunk) ? chunk : '기자'))
  })
  // `김철수·이영희 기자`: those joined by a dot share the title.
  const title = chunks[titled]!
  const dotted = text.split(/\s+/).find(chunk => /[·ㆍ・]/u.test(chunk))
  if (dotted && names[0] !== undefined && `${dotted}${title}`.endsWith(names[0])) {
    return dotted.split(/[·ㆍ・]/u).map(name => name + title)
  }
  return names
}

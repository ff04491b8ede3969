// Bylines: no letter and no digit of one is left out in silence, whatever the text.
import { describe, expect, it } from 'vitest'
import { account, taken } from '../../src/normalize/byline/account.ts'
import { Is, lexicon } from '../../src/normalize/byline/lexicon.ts'
import { type BylineToken, tokens } from '../../src/normalize/byline/tokens.ts'
import { parseByline } from '../../src/normalize/byline.ts'
import { fc, runs } from '../fuzz.ts'

const languages =
  `en de fr es pt it nl pl cs hu ro hr sv da nb fi et lv lt el ru uk bg tr ar he fa hi bn id vi sl mk be eu sq hy az kk ky uz
   mn cy ga mt lb fil fo so ha yo ig zu rw km lo my te ml kn gu pa si ne mr am eo ku sw af ca is sr ur ta th`.split(
    /\s+/
  )

/** Names of no language's words, so that nothing but the reader can lose them. */
const syllables = ['Zor', 'Quel', 'Brix', 'Dask', 'Fenj', 'Vuk', 'Ylt', 'Wemb', 'Xab', 'Thoz', 'Krul', 'Jom']
const word = fc
  .tuple(fc.constantFrom(...syllables), fc.constantFrom(...syllables))
  .map(([first, second]) => `${first}${second.toLowerCase()}`)
const name = fc.tuple(word, word).map(words => words.join(' '))
const glue = fc.constantFrom(
  ...[' and ', ', ', '; ', ' | ', ' / ', ' — ', ' & ', ' with ', '\n', ' (', ') ', ': ', ' · ', ' '],
  ...[' und ', ' et ', ' y ', ' e ', ' og ', ' och ', ' ja ', ' и ', ' та ', ' ve ', ' dan ', ' và ', ', and ']
)
const other = fc.constantFrom(
  ...['By ', 'Von ', 'Par ', 'Por ', 'di ', 'Автор: ', 'Reporter', 'Senior Reporter', 'Redakteurin', 'Journaliste'],
  ...[
    'BBC News',
    'Reuters',
    'dpa',
    '12 May 2024',
    '3 May',
    'Nairobi',
    'Brüssel',
    'View More Posts',
    '@handle',
    '5 min read'
  ],
  ...['covers courts', 'is a reporter', 'Fotos: ', 'photos by ', 'Text: ', 'Editing by ', 'Follow', 'Acme']
)
const line = fc
  .array(fc.tuple(fc.oneof(name, name, other), glue), { minLength: 1, maxLength: 7 })
  .map(parts => parts.map(([piece, mark]) => piece + mark).join(''))

function said(text: string, language: string): string {
  const { authors, problems } = parseByline(text, { language })
  return [...authors.map(credit => credit.name), ...problems.map(problem => problem.text)].join('\n')
}

const invented = new RegExp(`^(?:${syllables.join('|')})[a-z]+$`)

/** One word or two behind a preposition are a place, whatever they are. */
function saysWhere(read: readonly BylineToken[], index: number, language: string): boolean {
  const words = lexicon(language)
  return [1, 2].some(size => words.phrase(read, Math.max(0, index - size), Is.in | Is.for) !== undefined)
}

describe('what a byline says', () => {
  it('is in a credit or in a problem, for every name of every language’s bylines', () => {
    fc.assert(
      fc.property(line, fc.constantFrom(...languages), (text, language) => {
        const all = said(text, language)
        const read = tokens(text)
        read.forEach(({ text }, index) => {
          if (invented.test(text) && !saysWhere(read, index, language)) expect(all).toContain(text)
        })
      }),
      runs(500)
    )
  })

  it('is in a credit with its words together and in order', () => {
    fc.assert(
      fc.property(line, fc.constantFrom(...languages), (text, language) => {
        const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')
        const { authors, problems } = parseByline(text, { language })
        for (const { name } of authors) {
          if (!bare(text).includes(bare(name))) expect(problems.map(problem => problem.text).join()).toContain(name)
        }
      }),
      runs(500)
    )
  })

  it('is in a credit or in a problem in Chinese, Japanese and Korean, too', () => {
    const name = fc.constantFrom('龘靐齉', '麤鱻', '爨鼉', '픞콻뭫', '켵봷', '쀍꽯')
    const other = fc.constantFrom(
      ...[
        '记者',
        '记者 ',
        '文：',
        '本报讯',
        '北京',
        '新华社',
        '編集委員　',
        '写真：',
        '（',
        '）',
        '、',
        '，',
        ' ',
        '／',
        '・',
        ' | '
      ],
      ...[
        '기자',
        ' 특파원',
        ' 기자 ',
        '도쿄',
        '2024年5月3日',
        '的文章',
        ' 記事一覧',
        '報導',
        '/文',
        '驻',
        '【',
        '】',
        '＝',
        '\n',
        '和',
        'と'
      ]
    )
    const text = fc.array(fc.oneof(name, other), { minLength: 1, maxLength: 8 }).map(parts => parts.join(''))
    fc.assert(
      fc.property(text, fc.constantFrom('zh', 'zh-TW', 'ja', 'ko', 'en'), (text, language) => {
        const all = said(text, language)
        for (const letter of text) if (/[龘靐齉麤鱻爨鼉픞콻뭫켵봷쀍꽯]/.test(letter)) expect(all).toContain(letter)
      }),
      { numRuns: 3000 }
    )
  })

  it('is in a credit or in a problem for words of any script between any marks', () => {
    const letters = [
      'zqxw',
      'ъщэю',
      'ψξζθ',
      'ظضغث',
      'שצקת',
      'ऌऔऴऱ',
      'ঋঐঢ়',
      'ஐஔஜஷ',
      'ฏฐฑฒ',
      'ჯჰჴჸ',
      'ŵŷžß',
      'QZXW'
    ] as const
    const word = fc
      .tuple(fc.constantFrom(...letters), fc.integer({ min: 4, max: 8 }), fc.nat())
      .map(([from, size, seed]) =>
        Array.from({ length: size }, (_, i) => [...from][(seed + i * i) % [...from].length]).join('')
      )
    const mark = fc.constantFrom(
      ...' ,;:|/·•–—()[]{}<>«»"“”‘’&+=~…\n\t#!?%^_.\''.split(''),
      ' ',
      ' ',
      ', ',
      ' @',
      '. ',
      ' - '
    )
    const text = fc.array(fc.tuple(word, mark), { minLength: 1, maxLength: 8 }).map(parts => parts.flat().join(''))
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, ...languages), (text, language) => {
        const { authors, problems } = parseByline(text, language === undefined ? {} : { language })
        const all = [...authors, ...problems.map(({ text: name }) => ({ name }))].map(({ name }) => name).join('\n')
        const bare = (text: string): string =>
          text
            .normalize('NFC')
            .toLowerCase()
            .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
        for (const { text: word, kind } of tokens(text)) {
          if (kind === 'word') expect(bare(all)).toContain(bare(word))
        }
      }),
      { numRuns: 3000 }
    )
  })

  it('is accounted for when the reader finds nobody', () => {
    const read = tokens('Jane Doe, reporter, met Zorquel Brixdask in Nairobi on 12 May 2024')
    const { as, left } = account(read, lexicon('en'), [], [], () => false)
    expect(left.map(run => run.map(word => word.text).join(' '))).toEqual(['Jane Doe', 'met Zorquel Brixdask'])
    expect(as[read.findIndex(word => word.text === 'Nairobi')]).toBe(taken.place)
  })
})

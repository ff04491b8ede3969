// Bylines: no letter and no digit of one is left out in silence, whatever the text.
import { describe, expect, it } from 'vitest'
import { account, taken } from '../../src/normalize/byline/account.ts'
import { Is, lexicon } from '../../src/normalize/byline/lexicon.ts'
import { type Token, tokens } from '../../src/normalize/byline/tokens.ts'
import { parseByline } from '../../src/normalize/byline.ts'
import { fc, runs } from '../fuzz.ts'

const languages = 'en de fr es pt it nl pl cs hu ro hr sv da nb fi et lv lt el ru uk bg tr ar he fa hi bn id vi'.split(
  ' '
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
function saysWhere(read: readonly Token[], index: number, language: string): boolean {
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

  it('is accounted for when the reader finds nobody', () => {
    const read = tokens('Jane Doe, reporter, met Zorquel Brixdask in Nairobi on 12 May 2024')
    const { as, left } = account(read, lexicon('en'), [], [], () => false)
    expect(left.map(run => run.map(word => word.text).join(' '))).toEqual(['Jane Doe', 'met Zorquel Brixdask'])
    expect(as[read.findIndex(word => word.text === 'Nairobi')]).toBe(taken.place)
  })
})

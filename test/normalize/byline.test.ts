// Bylines: every line of the case files, what holds for any text, and what each option does.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Credit } from '../../src/model.ts'
import { lexicon } from '../../src/normalize/byline/lexicon.ts'
import { fold } from '../../src/normalize/byline/tokens.ts'
import { disagreement, parseByline } from '../../src/normalize/byline.ts'
import { roster } from '../../src/normalize/roster.ts'
import { fc, runs } from '../fuzz.ts'

const folder = new URL('../cases/byline/', import.meta.url)

/** `Jane Doe · John Roe [editor] · <Reuters>` */
function written(credits: readonly Credit[]): string {
  return credits
    .map(
      ({ name, kind, role }) =>
        `${kind === 'organization' ? `<${name}>` : name}${role === 'author' ? '' : ` [${role}]`}`
    )
    .join(' · ')
}

function names(text: string, options: Parameters<typeof parseByline>[1] = {}): string[] {
  return parseByline(text, options).authors.map(credit => credit.name)
}

describe.each(readdirSync(folder).sort())('the bylines of %s', file => {
  let language: string | undefined
  const cases: { text: string; credits: string; language: string | undefined }[] = []
  for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n')) {
    const tag = /^# language: (.*)/.exec(line)?.[1]
    if (tag) language = tag === '-' ? undefined : tag
    if (line === '' || line.startsWith('#')) continue
    const at = line.lastIndexOf(' => ')
    cases.push({ text: line.slice(0, at).replaceAll(String.raw`\n`, '\n'), credits: line.slice(at + 4), language })
  }
  it.each(cases)('$text', ({ text, credits, language }) => {
    expect(written(parseByline(text, language === undefined ? {} : { language }).authors)).toBe(credits)
  })
})

describe('any text', () => {
  const language = fc.constantFrom(
    undefined,
    'en',
    'de',
    'fr',
    'es',
    'pt',
    'it',
    'tr',
    'ru',
    'ar',
    'ja',
    'ko',
    'zh',
    'xx',
    ''
  )
  const pieces = fc.constantFrom(
    ...[
      'By ',
      'von ',
      ' and ',
      ' & ',
      ', ',
      '; ',
      ' | ',
      ' - ',
      '/',
      '(',
      ')',
      ':',
      ' in ',
      ' with ',
      'Jane',
      ' Doe',
      'REUTERS',
      '3 May 2024',
      '@x',
      'a@b.co'
    ],
    ...[
      'Editor',
      'Fotos',
      '"',
      '“',
      '”',
      '…',
      '\n',
      '&amp;',
      '<b>',
      '記者',
      '기자',
      'و',
      '.',
      ' ul ',
      "O'",
      'é',
      'İ',
      '🙂',
      '\u200f',
      '1',
      '【',
      '=',
      'http://'
    ]
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 30 }).map(parts => parts.join(''))
  )

  it('gives credits with names, and never throws', () => {
    fc.assert(
      fc.property(text, language, (text, tag) => {
        for (const credit of parseByline(text, tag === undefined ? {} : { language: tag }).authors) {
          expect(credit.name).toMatch(/[\p{L}\p{N}]/u)
          expect(credit.name).toBe(credit.name.trim())
        }
      }),
      runs(500)
    )
  })

  it('is not lost: a text with a capitalized word or any name has a credit or is nothing but words of the page', () => {
    fc.assert(
      fc.property(text, text => {
        if (/\p{Lu}\p{Ll}{3,}/u.test(text.replace(/<[^<>]*>|[\w.]*@[\w.]*|&\w+;/g, '')))
          expect(parseByline(text).authors.length).toBeGreaterThan(0)
      })
    )
  })

  it('leaves no white space behind where a mark was taken out', () => {
    expect(names('【http://\n)')).toEqual(['http://'])
  })

  it.each(['By Editor:', 'By Editor |', '– By Editor'])('%j is kept without By, as it is without the marks', text => {
    expect(names(text, { language: 'en' })).toEqual(['Editor'])
  })

  it('gives the same credits from what it gave before, for one clean name', () => {
    fc.assert(
      fc.property(text, text => {
        const { authors } = parseByline(text, { language: 'en' })
        if (authors.length !== 1 || !/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(authors[0]!.name)) return
        expect(names(authors[0]!.name, { language: 'en' })).toEqual([authors[0]!.name])
      })
    )
  })
})

describe('a bare name', () => {
  // Words that mean something in a byline have their own cases.
  const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'tr', 'sv', 'xx']
  const unknown = (word: string): boolean => languages.every(tag => lexicon(tag).word(fold(word)) === 0)
  const word = fc
    .tuple(
      fc.constantFrom(...'ABCDEFGHIJKLMNOPRSTUVWYZÁÉÖŞŁÇ'),
      fc.string({ unit: fc.constantFrom(...'abcdefghijklmnoprstuvyzáéöşłç'), minLength: 3, maxLength: 9 })
    )
    .map(letters => letters.join(''))
    .filter(unknown)
  const name = fc.tuple(word, word).map(words => words.join(' '))

  it('keeps every letter in every language', () => {
    fc.assert(
      fc.property(name, fc.constantFrom(...languages), (name, language) => {
        expect(names(name, { language })).toEqual([name])
      }),
      runs(500)
    )
  })

  it('stays one of several, whatever divides them', () => {
    const joined = fc.constantFrom(
      ...([
        ['en', ' and '],
        ['en', ' & '],
        ['en', ', '],
        ['en', '; '],
        ['en', ' | '],
        ['en', ' / '],
        ['en', '\n'],
        ['de', ' und '],
        ['de', ' sowie '],
        ['fr', ' et '],
        ['es', ' y '],
        ['pt', ' e '],
        ['it', ' e '],
        ['nl', ' en '],
        ['pl', ' i '],
        ['tr', ' ve '],
        ['sv', ' och ']
      ] as const)
    )
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 4 }), joined, (all, [language, join]) => {
        expect(names(all.join(join), { language })).toEqual(all)
      }),
      runs(250)
    )
  })

  it('keeps every letter behind By', () => {
    fc.assert(fc.property(name, name => void expect(names(`By ${name}`, { language: 'en' })).toEqual([name])))
  })
})

describe('hostile texts of 200,000 characters', () => {
  it.each([
    ['one letter', 'a'],
    ['spaces', ' '],
    ['commas', 'a,'],
    ['conjunctions', 'A B and '],
    ['brackets', '('],
    ['entities', '&amp;'],
    ['tags', '<'],
    ['digits', '1 '],
    ['dates', '3 May '],
    ['hyphens', '-'],
    ['prefixes', 'By '],
    ['labels', 'Text und '],
    ['accents', 'á́'],
    ['Chinese', '记者'],
    ['Korean', '기자 '],
    ['dots', 'a.'],
    ['at signs', '@a'],
    ['quotes', '"a" ']
  ])('%s return', (_, part) => {
    const { authors } = parseByline(part.repeat(Math.ceil(200_000 / part.length)))
    expect(authors.length).toBeLessThan(2)
  })

  it('are kept whole', () => {
    const name = 'Jane Doe '.repeat(20_000).trim()
    expect(names(name)).toEqual([name])
  })

  it('return at the longest length that is read, too', () => {
    for (const part of ['A B and ', '(', '3 May ', 'By ', 'Text und ', '记者', '기자 ', '"a" ', 'Editor ', 'von ']) {
      expect(parseByline(part.repeat(2000).slice(0, 2000)).authors.length).toBeGreaterThan(-1)
    }
  })
})

describe('options', () => {
  it('recases names that are all capitals, and nothing else', () => {
    const recased = (text: string): string[] => names(text, { language: 'en', recase: true })
    expect(recased("By JANE MCDONALD, SEÁN O'NEIL and VINCENT VAN DER ROE")).toEqual([
      'Jane McDonald',
      "Seán O'Neil",
      'Vincent van der Roe'
    ])
    expect(recased('RIYAZ UL HAQQANI')).toEqual(['Riyaz ul Haqqani'])
    expect(recased('ANNE-MARIE J.R. AL-DOE III')).toEqual(['Anne-Marie J.R. al-Doe III'])
    expect(recased('Riyaz ul HAQQANI')).toEqual(['Riyaz ul HAQQANI'])
    expect(recased('AFP')).toEqual(['AFP'])
    expect(names('JANE DOE', { language: 'en' })).toEqual(['JANE DOE'])
  })

  it('puts the given name first only where told so', () => {
    expect(names('Doe, Jane', { lastFirst: true })).toEqual(['Jane Doe'])
    expect(names('By Doe, Jane; Roe, John', { lastFirst: true })).toEqual(['Jane Doe', 'John Roe'])
    expect(names('Doe, Jane, Roe, John', { lastFirst: true })).toEqual(['Jane Doe', 'John Roe'])
    expect(names('Doe, Jane and Roe, John, PhD', { lastFirst: true })).toEqual(['Jane Doe', 'John Roe'])
    expect(names('Jane Doe, John Roe, Ann Poe', { lastFirst: true })).toEqual(['Jane Doe', 'John Roe', 'Ann Poe'])
    expect(names('Doe, Jane')).toEqual(['Doe', 'Jane'])
  })

  it('knows the outlets it is told', () => {
    const outlets = ['Springfield Roundup']
    expect(names('Jane Doe Springfield Roundup', { language: 'en', outlets })).toEqual(['Jane Doe'])
    expect(parseByline('Springfield Roundup', { outlets }).authors[0]?.kind).toBe('organization')
  })

  it('takes regional language tags and relatives', () => {
    expect(names('Von Lena Doehring', { language: 'de-AT' })).toEqual(['Lena Doehring'])
    expect(names('Av Ida Dahl', { language: 'nb-NO' })).toEqual(['Ida Dahl'])
  })

  it('gives nothing for a text without letters', () => {
    for (const text of ['', ' ', '-', '| |', '…', '\u200f'])
      expect(parseByline(text)).toEqual({ authors: [], problems: [] })
  })
})

describe('problems', () => {
  const rules = (text: string, options: Parameters<typeof parseByline>[1] = {}): string[] =>
    parseByline(text, options).problems.map(each => `${each.level} ${each.rule}`)

  it('say nothing of plain bylines', () => {
    expect(rules('By Jane Doe, Science Editor, and John Roe in Nairobi | 3 May 2024', { language: 'en' })).toEqual([])
  })

  it('name what was kept whole, at its place', () => {
    const [problem] = parseByline('3 May 2024', { place: { file: 'a.md', line: 4 } }).problems
    expect(problem).toMatchObject({ level: 'warning', rule: 'byline/unexplained', place: { file: 'a.md', line: 4 } })
  })

  it('name what was left out on a guess', () => {
    const { authors, problems } = parseByline('By Jane Doe 3 May 2024 Davis Cup', { language: 'en' })
    expect(authors.map(credit => credit.name)).toEqual(['Jane Doe'])
    expect(problems[0]?.text).toContain('Davis Cup')
  })

  it('say that a list without marks was divided by guess', () => {
    expect(rules('Anna Doehring Maria Roth Peter Poe')).toEqual(['warning byline/unexplained'])
    expect(names('Anna Doehring Maria Roth Peter Poe')).toEqual(['Anna Doehring', 'Maria Roth', 'Peter Poe'])
  })

  it('say that a photographer is shown as the author', () => {
    expect(rules('Photos by Jane Doe')).toEqual(['info byline/no-writer'])
  })

  it('say when a list of authors and the byline disagree, and not when the byline says less', () => {
    const [jane, john] = parseByline('Jane Doe, John Roe').authors as [Credit, Credit]
    expect(disagreement([jane], [john], { file: 'a.md' })?.rule).toBe('byline/disagrees')
    expect(disagreement([jane, john], [john], { file: 'a.md' })).toBeUndefined()
    expect(disagreement([jane], parseByline('JANE DOE').authors, { file: 'a.md' })).toBeUndefined()
    expect(disagreement([jane], parseByline('Reuters').authors, { file: 'a.md' })).toBeUndefined()
  })
})

describe('a roster', () => {
  const people = roster([
    {
      name: 'Jane Doe',
      slug: 'jane',
      aliases: ['J. Doe', 'Jane Doe & Daughters'],
      email: 'jane@example.org',
      url: 'https://example.org/jane'
    },
    { name: 'Sam Levin' },
    { name: 'Samuel Levin Roe' },
    { name: 'Zoë Dürr' },
    { name: 'The Night Desk', kind: 'organization' },
    { name: 'Peter and Paul', aliases: ['P&P'] }
  ])

  it('gives what it knows of a person', () => {
    expect(parseByline('By J. Doe', { roster: people }).authors).toMatchObject([
      { name: 'Jane Doe', kind: 'person', role: 'author', email: 'jane@example.org', url: 'https://example.org/jane' }
    ])
  })

  it('lets the longest name win, and no part of a longer one', () => {
    expect(names('By Sam Levine and Samuel Levin Roe', { roster: people })).toEqual(['Sam Levine', 'Samuel Levin Roe'])
    expect(names('Sam Levin Smith', { roster: people })).toEqual(['Sam Levin Smith'])
    expect(names('By Jane Doe & Daughters, Sam Levin', { roster: people })).toEqual(['Jane Doe', 'Sam Levin'])
  })

  it('keeps names whole that hold a conjunction', () => {
    expect(names('By Peter and Paul', { roster: people, language: 'en' })).toEqual(['Peter and Paul'])
  })

  it('divides known names without marks', () => {
    expect(names('Sam Levin Jane Doe', { roster: people })).toEqual(['Sam Levin', 'Jane Doe'])
  })

  it('folds case and accents to the known spelling', () => {
    expect(names('By ZOE DURR and the night desk', { roster: people })).toEqual(['Zoë Dürr', 'The Night Desk'])
  })

  it('keeps the role of the byline', () => {
    expect(
      parseByline('By Sam Levin; editing by Jane Doe', { roster: people, language: 'en' }).authors.map(
        credit => credit.role
      )
    ).toEqual(['author', 'editor'])
  })

  it('warns where a known name is near, and lets guests pass', () => {
    const levels = (text: string): string[] =>
      parseByline(text, { roster: people }).problems.map(each => `${each.level} ${each.rule}`)
    expect(levels('John Roe')).toEqual([])
    expect(levels('Sam B. Levin')).toEqual(['warning byline/unknown-author'])
    expect(levels('Sam Levin')).toEqual([])
    expect(parseByline('John Roe').problems).toEqual([])
  })
})

// What each report form writes for the same problems.

import { describe, expect, test } from 'vitest'
import { ownRules, type Problem, problemOf } from '../../src/problem.ts'
import { checked, github, jsonl, pretty, sarif } from '../../src/report.ts'
import { fc } from '../fuzz.ts'

const skipped: Problem = {
  rule: 'date/clock-change',
  level: 'error',
  place: { file: 'items/a.md', line: 3, column: 7, field: 'published' },
  text: '02:30 was skipped in Europe/Oslo: give the offset.'
}
const guess: Problem = {
  rule: 'byline/guess',
  level: 'warning',
  place: { file: 'items/a.md', line: 1, column: 1 },
  text: 'Is “Ida” a person?'
}
const whole: Problem = {
  rule: 'rss/guid',
  level: 'info',
  place: { file: 'ø, b.xml' },
  text: '100%\nof it',
  w3c: 'MissingGuid'
}
const config: Problem = { rule: 'config/site', level: 'error', place: { file: '' }, text: 'No site.' }
const all = [skipped, guess, whole, config]
const source = 'title: Cod\n\nat:   02:30\n'

describe('pretty', () => {
  test('groups by file, sorts by line, frames the place and counts', () => {
    expect(
      pretty(all, { colour: false, sources: file => (file === 'items/a.md' ? source : undefined) })
    ).toBe(`items/a.md
  1:1  warning  byline/guess
    Is “Ida” a person?
    1 | title: Cod
      | ^

  3:7  error  date/clock-change  published
    02:30 was skipped in Europe/Oslo: give the offset.
    3 | at:   02:30
      |       ^

  error  config/site
    No site.

ø, b.xml
  note  rss/guid
    100% of it

2 errors, 1 warning, 1 note in 2 files
`)
  })

  test('shows three of what is wrong many times, and counts the rest', () => {
    const many = Array.from(
      { length: 8 },
      (_, i): Problem => ({
        rule: 'byline/unexplained',
        level: 'warning',
        place: { file: `${i}.md` },
        text: `Problem ${i}.`
      })
    )
    const text = pretty(
      [...many, { rule: 'date/missing', level: 'error', place: { file: '9.md' }, text: 'No date.' }],
      { colour: false }
    )
    expect(text.match(/Problem \d/g)).toEqual(['Problem 0', 'Problem 1', 'Problem 2'])
    expect(text).toContain('  warning  byline/unexplained  5 more in 5 files; --report jsonl has all\n')
    expect(text.indexOf('No date.')).toBeLessThan(text.indexOf('Problem 0'))
    expect(text).toContain('1 error, 8 warnings in 9 files')
  })

  test('a setting whose file is not known is named by its path', () => {
    const clash: Problem = {
      rule: 'config/feed-path',
      level: 'error',
      place: { file: '', setting: ['feeds', 2] },
      text: 'A.'
    }
    expect(pretty([clash], { colour: false })).toContain('  error  config/feed-path  feeds.2\n')
    const { locations } = JSON.parse(sarif([clash], { version: '1' })).runs[0].results[0]
    expect(locations).toEqual([{ logicalLocations: [{ name: 'feeds.2', kind: 'member' }] }])
  })

  test('nothing wrong is nothing written', () => {
    expect(pretty([], { colour: true })).toBe('')
  })

  test('colour is written only when told', () => {
    expect(pretty(all, { colour: false })).not.toContain('\u001b')
    expect(pretty(all, { colour: true })).toContain('\u001b[31merror')
  })

  test('a long line is cut around the place', () => {
    const place = { file: 'a', line: 1, column: 501 }
    const framed = pretty([{ ...skipped, place }], {
      colour: false,
      width: 60,
      sources: () => `${'a'.repeat(500)}B${'c'.repeat(500)}`
    })
    const [row = '', caret = ''] = framed.split('\n').filter(line => line.includes('|'))
    expect(row.length).toBeLessThanOrEqual(60)
    expect(row[caret.indexOf('^')]).toBe('B')
  })

  test('a caret below wide characters and tabs stands under its place', () => {
    const framed = pretty([{ ...skipped, place: { file: 'a', line: 1, column: 4 } }], {
      colour: false,
      sources: () => '日\t本x'
    })
    expect(framed.split('\n').find(line => line.includes('^'))).toBe(`      | ${' '.repeat(5)}^`)
  })

  test('a source cannot move the cursor or turn the line around', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(50), fc.nat(50), (text, line, column) => {
        const shown = pretty([{ ...skipped, text, place: { file: text, line, column } }], {
          colour: false,
          sources: () => text
        })
        expect(shown.replaceAll('\n', '')).not.toMatch(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
      })
    )
  })
})

describe('jsonl', () => {
  test('one problem a line', () => {
    expect(
      jsonl(all)
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line))
    ).toEqual(all)
  })

  test('of a checked file: one line with the file, its format and its problems', () => {
    expect(JSON.parse(checked('a.xml', 'rss', [whole, skipped]))).toEqual({
      file: 'a.xml',
      format: 'rss',
      problems: [
        { rule: 'rss/guid', w3c: 'MissingGuid', level: 'info', line: 1, column: 1, text: '100%\nof it' },
        { rule: 'date/clock-change', level: 'error', line: 3, column: 7, text: skipped.text }
      ]
    })
  })
})

describe('github', () => {
  test('one annotation a line, with the place and the rule', () => {
    expect(github([skipped])).toBe(
      '::error file=items/a.md,line=3,col=7,title=date/clock-change::02:30 was skipped in Europe/Oslo: give the offset.\n'
    )
  })

  test('what would end a property or the line is escaped', () => {
    expect(github([whole])).toBe('::notice file=ø%2C b.xml,title=rss/guid::100%25%0Aof it\n')
  })

  test('no text begins a command of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(github([{ ...guess, text, place: { file: text, line: 1 } }]).split(/\r\n|\r|\n/)).toHaveLength(2)
      })
    )
  })
})

describe('sarif', () => {
  const head = {
    id: 'rss/guid',
    level: 'warning' as const,
    says: 'An item has no guid',
    fix: 'Add one',
    spec: 'https://example.org/'
  }
  const log = JSON.parse(sarif(all, { version: '1.2.3', rules: new Map([[head.id, head]]) }))
  const [run] = log.runs

  test('says its version and the tool’s', () => {
    expect([log.version, run.tool.driver.name, run.tool.driver.version]).toEqual(['2.1.0', 'dateline', '1.2.3'])
  })

  test('every result points at its rule', () => {
    const named = run.results.map((result: { ruleIndex: number }) => run.tool.driver.rules[result.ruleIndex].id)
    expect(named).toEqual(all.map(({ rule }) => rule))
  })

  test('a rule carries its sentence, its cure and its source', () => {
    expect(run.tool.driver.rules.find((rule: { id: string }) => rule.id === 'rss/guid')).toEqual({
      id: 'rss/guid',
      shortDescription: { text: 'An item has no guid.' },
      fullDescription: { text: 'An item has no guid. Add one.' },
      help: { text: 'Add one.' },
      helpUri: 'https://example.org/',
      defaultConfiguration: { level: 'warning' }
    })
  })

  test('a path in our docs is no address of a rule, and goes into its text', () => {
    const own = ownRules('date', { 'date/order': { level: 'error', says: 'Two readings', fix: 'Set the order' } })
    const problem = problemOf(own['date/order'], { file: 'a.md' }, 'Two readings.')
    const log = JSON.parse(sarif([problem], { version: '1', rules: new Map([['date/order', own['date/order']]]) }))
    expect(log.runs[0].tool.driver.rules[0]).toEqual({
      id: 'date/order',
      shortDescription: { text: 'Two readings.' },
      fullDescription: { text: 'Two readings. Set the order.' },
      help: { text: 'Set the order. See docs/rules/date.md#date-order.' },
      defaultConfiguration: { level: 'error' }
    })
  })

  test('a path below the folder is shortened to it, and no other', () => {
    const addressOf = (file: string): string => {
      const log = JSON.parse(sarif([problemOf(head, { file }, 'x')], { version: '1', folder: '/srv/site' }))
      return log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri
    }
    expect(addressOf('/srv/site/out/rss.xml')).toBe('out/rss.xml')
    expect(addressOf('/srv/site2/rss.xml')).toBe('file:///srv/site2/rss.xml')
    expect(addressOf('out/rss.xml')).toBe('out/rss.xml')
  })

  test('the section of docs about a rule is its address, or goes into its text beside its source', () => {
    const ruleIn = (section: string): object => {
      const sections = new Map([[head.id, section]])
      const rules = new Map([[head.id, head]])
      const [found] = JSON.parse(sarif(all, { version: '1', rules, sections })).runs[0].tool.driver.rules.filter(
        ({ id }: { id: string }) => id === head.id
      )
      return { help: found.help.text, helpUri: found.helpUri }
    }
    expect(ruleIn('docs/rules/rss.md#rss-guid')).toEqual({
      help: 'Add one. See docs/rules/rss.md#rss-guid.',
      helpUri: 'https://example.org/'
    })
    expect(ruleIn('https://docs.example/rss#guid')).toEqual({
      help: 'Add one.',
      helpUri: 'https://docs.example/rss#guid'
    })
  })

  test('places are regions, files are addresses', () => {
    expect(run.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'items/a.md' },
      region: { startLine: 3, startColumn: 7 }
    })
    expect(run.results[2].locations[0].physicalLocation).toEqual({ artifactLocation: { uri: '%C3%B8%2C%20b.xml' } })
  })

  test('a problem of no file has no location', () => {
    expect(run.results[3].locations).toEqual([])
  })
})

// `dateline check` on the command line: what is shown, which settings count, and exit codes.
import { describe, expect, test } from 'vitest'
import { at, run, setUp, write } from './command.ts'

setUp()

const channel =
  '<title>Harbour</title><link>https://example.org/</link><description>News</description><language>en</language>'

/** A feed with one error, one warning and one note. */
const feed = `<rss version="2.0"><channel>${channel}<item><title>Cod</title><guid isPermaLink="false">tag:example.org,2026:cod</guid><author>Ida</author></item></channel></rss>`
const sound = feed.replace('<author>Ida</author>', '')

const rules = (words: readonly string[]): string[] =>
  run(['check', '--report', 'jsonl', ...words])
    .out.trim()
    .split('\n')
    .flatMap(line => (JSON.parse(line) as { problems: { rule: string }[] }).problems.map(({ rule }) => rule))

describe('dateline check', () => {
  test('--quiet shows errors only, and says so where there are none', () => {
    write({ 'rss.xml': feed, 'sound.xml': sound })
    expect(rules(['rss.xml'])).toEqual(['encoding/undeclared', 'rss/self-link', 'rss/author-email'])
    expect(rules(['--quiet', 'rss.xml'])).toEqual(['rss/author-email'])
    expect(run(['check', '-q', 'sound.xml'])).toEqual({ code: 0, out: '1 feed checked, no errors found.\n', err: '' })
  })

  test('--max-warnings fails above its number, of warnings that are not shown too', () => {
    write({ 'rss.xml': sound })
    expect(run(['check', '--max-warnings', '1', 'rss.xml']).code).toBe(0)
    const { code, err } = run(['check', '-q', '--max-warnings', '0', 'rss.xml'])
    expect([code, err]).toEqual([1, '1 warning, and --max-warnings allows 0.\n'])
    expect(run(['check', '--max-warnings', 'few', 'rss.xml']).code).toBe(2)
  })

  test('a rule gets the level that is printed, and a whole group can be turned off', () => {
    write({ 'rss.xml': feed })
    expect(run(['check', '--rule', 'rss/author-email=note', 'rss.xml']).out).toContain('note  rss/author-email')
    expect(rules(['--rule', 'rss/*=off', 'rss.xml'])).toEqual(['encoding/undeclared'])
    expect(rules(['--rule', 'rss/*=off', '--rule', 'rss/self-link=error', 'rss.xml'])).toContain('rss/self-link')
    expect(run(['check', '--rule', 'harbour/*=off', 'rss.xml']).code).toBe(2)
  })

  test('settings of rules need no site', () => {
    write({ 'rss.xml': feed, 'rules.yaml': 'rules:\n  rss/author-email: off\n' })
    expect(rules(['-c', 'rules.yaml', 'rss.xml'])).not.toContain('rss/author-email')
    write({ 'rules.yaml': 'rules:\n  rss/author-mail: off\n' })
    const { code, err } = run(['check', '-c', 'rules.yaml', 'rss.xml'])
    expect(code).toBe(2)
    expect(err).toContain('Did you mean rss/author-email?')
  })

  test('dateline.yaml in the current folder counts, unless another is named', () => {
    write({ 'rss.xml': feed, 'dateline.yaml': 'rules:\n  rss/author-email: off\n', 'other.yaml': 'rules: {}\n' })
    expect(rules(['rss.xml'])).not.toContain('rss/author-email')
    expect(rules(['-c', 'other.yaml', 'rss.xml'])).toContain('rss/author-email')
  })

  test('a file that is not there is wrong usage', () => {
    write({ 'rss.xml': sound })
    const { code, out } = run(['check', 'rss.xml', 'gone.xml'])
    expect(code).toBe(2)
    expect(out).toContain('check/unreadable')
  })

  test('a base that is no address is wrong usage', () => {
    write({ 'rss.xml': sound })
    expect(run(['check', '--base', 'notaurl', 'rss.xml']).code).toBe(2)
  })

  test('SARIF names files below the current folder by their paths there', () => {
    write({ 'feeds/rss.xml': feed })
    const { out } = run(['check', '--report', 'sarif', at('feeds/rss.xml')])
    expect(out).toContain('"uri": "feeds/rss.xml"')
    expect(out).toContain('fullDescription')
  })
})

import { execFileSync } from 'node:child_process'
import { existsSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { at, run, setUp, site, start, story, text, tree, version, write } from './command.ts'

setUp()

// Half a paper: one sound item, one with a warning, one with an error, a scheduled one.
const mixed = {
  'items/fish.md': story('Fish'),
  'items/world/twice.md': '---\ntitle: Twice\ndate: 2025-11-02 01:30\ntimezone: America/New_York\n---\nx\n',
  'items/world/late.md': '---\ntitle: Late\ndate: soonish\n---\nx\n',
  'items/next.md': '---\ntitle: Next year\ndate: 2099-01-01T00:00:00Z\n---\n\nA secret of the year after.\n'
}

describe('exit codes', () => {
  test('0 when all is published', () => {
    write({ 'items/a.md': story('Fish') })
    expect(run(['build']).code).toBe(0)
  })

  test('0 with warnings, 1 with --strict', () => {
    write({ 'items/twice.md': mixed['items/world/twice.md'] })
    expect([run(['build']).code, run(['build', '--strict']).code]).toEqual([0, 1])
  })

  test('1 when an item is held back, and the rest is published', () => {
    write(mixed)
    expect(run(['build']).code).toBe(1)
    expect(text('out/rss.xml')).toContain('<title>Fish</title>')
  })

  test('what they were also where nobody reads what is printed', async () => {
    write(mixed)
    const { child, said, ended } = start(['build'])
    child.stdout!.destroy()
    child.stderr!.destroy()
    expect([(await ended).code, said()]).toEqual([1, ''])
    expect(text('out/rss.xml')).toContain('<title>Fish</title>')
  })

  test('2 when out is a file, which stays', () => {
    write({ 'items/a.md': story('Fish'), out: 'mine' })
    const { code, err, out } = run(['build'])
    expect([code, text('out'), out]).toEqual([2, 'mine', ''])
    expect(err).toMatch(/out\n +error +publish\/not-writable\n[\s\S]*Nothing was changed/)
  })
})

describe('the guard', () => {
  const paper = (count: number, fields = ''): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`items/s${i}.md`, story(`Story ${i}`, fields)]))

  test('stops a build of one file', () => {
    write({ 'items/a.md': story('Fish') })
    const { code, err } = run(['build', 'items/a.md', '--config', 'items/dateline.yaml'])
    expect([code, err.includes('build/one-file'), existsSync(at('out'))]).toEqual([2, true, false])
  })

  test('stops a build of a folder that lost its items, and says which', () => {
    write(paper(3))
    run(['build'])
    const before = tree('out')
    for (let i = 0; i < 3; i++) rmSync(at(`items/s${i}.md`))
    const { code, err, out } = run(['build'])
    expect([code, out, tree('out')]).toEqual([2, '', before])
    expect(err).toMatch(/guard\/shrink[\s\S]*3 of 3 published items would be lost:[\s\S]*Story 1/)
    expect([run(['build', '--allow-shrink']).code, text('out/rss.xml').includes('Story 1')]).toEqual([0, false])
  })

  test('stops a build that shows subscribers more than three items again', () => {
    write(paper(5))
    run(['build'])
    const before = tree('out')
    write({ 'items/dateline.yaml': `${site}ids: { from: link }\n` })
    const { code, err } = run(['build'])
    expect([code, tree('out')]).toEqual([2, before])
    expect(err).toMatch(/guard\/reannounced[\s\S]*5 items again as new:[\s\S]*\(was\s+tag:herald\.example,/)
    expect(run(['build', '--accept']).code).toBe(0)
  })

  test('does not stop a build that changes texts, links or where items are', () => {
    write({ ...paper(5), 'items/dateline.yaml': `${site}feeds: [{}, { each: section }]\n` })
    run(['build'])
    write({ ...paper(5, 'section: Town\nauthor: Ida Berg\n') })
    write({ 'items/dateline.yaml': `${site.replace('{slug}/', 'new/{slug}/')}feeds: [{}, { each: section }]\n` })
    expect(run(['build']).code).toBe(0)
  })

  test('keeps a feed whose only item was refused, and says so', () => {
    write({
      ...paper(3),
      'items/dateline.yaml': `${site}feeds: [{}, { each: section }]\n`,
      'items/town.md': story('Town fair', 'section: Town\n')
    })
    run(['build'])
    const before = text('out/section/town/rss.xml')
    write({ 'items/dateline.yaml': `${site}feeds: [{}, { each: section }]\n` })
    write({
      'items/dateline.yaml': `${site}feeds: [{}, { each: section }]\n`,
      'items/town.md': '---\ntitle: Town fair\nsection: Town\ndate: 35 March 2026\n---\n\nx\n'
    })
    const { code, err } = run(['build'])
    expect([code, text('out/section/town/rss.xml')]).toEqual([1, before])
    expect(err).toContain('guard/kept')
    rmSync(at('items/town.md'))
    expect([run(['build']).code, existsSync(at('out/section'))]).toEqual([0, false])
  })
})

describe('dateline.lock', () => {
  const settings = `${site}ids: { ledger: true }\n`
  const id = (): string | undefined => /<guid[^>]*>([^<]*)</.exec(text('out/rss.xml'))?.[1]

  test('keeps the id of an item that is renamed, redated and retitled, one after the other', () => {
    write({ 'items/a.md': story('Fish'), 'items/dateline.yaml': settings })
    run(['build'])
    const first = id()
    const lock = text('items/dateline.lock')
    rmSync(at('items/a.md'))
    write({ 'items/b.md': story('Fish').replace('03-05', '03-06'), 'items/dateline.yaml': settings })
    expect([run(['build']).code, id()]).toEqual([0, first])
    write({ 'items/b.md': story('Fresh fish').replace('03-05', '03-06'), 'items/dateline.yaml': settings })
    expect([run(['build']).code, id(), lock.split('\n').length]).toEqual([0, first, 3])
  })

  test('with a conflict in it stops the build', () => {
    write({ 'items/a.md': story('Fish'), 'items/dateline.yaml': settings, 'items/dateline.lock': '<<<<<<< HEAD\n' })
    const { code, err } = run(['build'])
    expect([code, err.includes('ledger/unreadable'), existsSync(at('out'))]).toEqual([2, true, false])
  })

  test('takes its ids from the feed of another generator', () => {
    const old =
      '<rss version="2.0"><channel><title>x</title><item><guid>https://herald.example/?p=7</guid><link>https://herald.example/a/</link><title>Fish</title></item><item><title>Gone</title></item></channel></rss>'
    write({ 'items/a.md': story('Fish'), 'items/dateline.yaml': settings, 'old.xml': old })
    const { code, out, err } = run(['adopt', 'old.xml'])
    expect([code, out.includes('1 id adopted'), /1 item of the feeds[\s\S]*Gone/.test(err)]).toEqual([1, true, true])
    expect([run(['build']).code, id()]).toEqual([0, 'https://herald.example/?p=7'])
  })
})

describe('diff', () => {
  test('shows what subscribers will see and changes nothing', () => {
    write({ 'items/a.md': story('Fish'), 'items/b.md': story('Chips') })
    run(['build'])
    const before = tree('out')
    write({ 'items/a.md': story('Fresh fish'), 'items/c.md': story('Salt') })
    rmSync(at('items/b.md'))
    const { code, out } = run(['diff', '--report', 'jsonl'])
    const changes = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as { kind: string; title: string })
    expect([code, changes.map(({ kind, title }) => [kind, title])]).toEqual([
      0,
      [
        ['new', 'Salt'],
        ['updated', 'Fresh fish'],
        ['gone', 'Chips']
      ]
    ])
    expect(run(['diff']).out).toMatch(/^new +Salt/m)
    expect(run(['diff', '--report', 'github']).out).toContain('1 new, 1 updated, 1 gone')
    expect(tree('out')).toEqual(before)
  })

  test('says so when nothing changes', () => {
    write({ 'items/a.md': story('Fish') })
    run(['build'])
    expect(run(['diff']).out).toBe('Subscribers will see no change.\n')
  })
})

describe('problems', () => {
  test('name files as the user typed their folder', () => {
    write(mixed)
    expect(run(['build', './items/', '--out', 'out']).err).toMatch(/^items\/world\/late\.md$/m)
    expect(run(['build', at('items'), '--out', 'out']).err).toContain(`${at('items/world/late.md')}\n`)
    expect(run(['build', '.', '--out', 'out'], {}, at('items')).err).toMatch(/^world\/late\.md$/m)
  })

  test('are not taken for a file of the same name where the command was run', () => {
    write({ 'items/a.md': '---\ntitle: A\n---\nx\n', 'a.md': 'not this one' })
    const { err } = run(['build'])
    expect(err).toMatch(/^items\/a\.md$/m)
    expect(err).not.toContain('not this one')
  })

  test('of the settings name the file that was read', () => {
    write({
      'items/a.md': story('Fish'),
      'paper.yaml': `${site}feeds: [{}, { path: RSS.xml }, { path: { rss: Rss.xml } }]\n`
    })
    const { code, err } = run(['build', '--config', 'paper.yaml'])
    expect([code, /^paper\.yaml$/m.test(err)]).toEqual([1, true])
  })

  test('of a folder of assets that is not there name the line of the settings', () => {
    write({ 'items/a.md': story('Fish'), 'items/dateline.yaml': `${site}assets: static\n` })
    const { code, err } = run(['build'])
    expect([code, /items\/dateline\.yaml\n +8:9 +warning +config\/assets/.test(err)]).toEqual([0, true])
  })

  test('of the authors name their file', () => {
    write({ 'items/a.md': story('Fish'), 'items/authors.yaml': 'ida: {nam: Ida}\n' })
    expect(run(['build']).err).toMatch(/^items\/authors\.yaml$/m)
    write({ 'people/authors.yaml': 'ida: {nam: Ida}\n' })
    expect(run(['build', '--authors', 'people']).err).toMatch(/^people\/authors\.yaml$/m)
  })

  test('of publishing name the file below out', () => {
    write({ 'items/a.md': story('Fish'), 'public/rss.xml': 'mine' })
    const { code, err } = run(['build', '--out', 'public', '--force'])
    expect([code, /^public\/rss\.xml$/m.test(err), text('public/rss.xml')]).toEqual([1, true, 'mine'])
  })

  test('show the line with a caret under the place', () => {
    write(mixed)
    expect(run(['build']).err).toMatch(/ 3 \| date: soonish\n +\| {7}\^/)
  })
})

test.skipIf(process.platform === 'win32')('a pipe among the items is told of, and not waited for', async () => {
  write({ 'items/a.md': story('Fish') })
  execFileSync('mkfifo', [at('items/b.md')])
  const { child, said, ended } = start(['build'])
  const end = setTimeout(() => child.kill('SIGKILL'), 60_000)
  expect([(await ended).code, said().includes('read/not-a-file')]).toEqual([0, true])
  clearTimeout(end)
})

interface Report {
  readonly rule: string
  readonly level: string
  readonly place: { readonly file: string; readonly line?: number }
}

describe('reports', () => {
  test('jsonl is one problem a line, and nothing else is printed', () => {
    write(mixed)
    const { out, err } = run(['build', '--report', 'jsonl'])
    const lines = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as Report)
    expect(lines.map(({ rule, place }) => [rule, place.file, place.line])).toEqual([
      ['item/embargoed', 'items/next.md', 1],
      ['date/unreadable', 'items/world/late.md', 3],
      ['date/clock-change', 'items/world/twice.md', 3]
    ])
    expect(err).toBe('')
  })

  test('github is one annotation a line', () => {
    write(mixed)
    const { out } = run(['build', '--report', 'github'])
    expect(out).toMatch(/^::error file=items\/world\/late\.md,line=3,/m)
    expect(
      out
        .trimEnd()
        .split('\n')
        .every(line => /^::(?:error|warning|notice) /.test(line))
    ).toBe(true)
  })

  test('sarif is SARIF 2.1.0 with the version of the command', () => {
    write(mixed)
    const log = JSON.parse(run(['build', '--report', 'sarif']).out)
    expect([log.version, log.runs[0].tool.driver.version, log.runs[0].results.length]).toEqual(['2.1.0', version, 3])
  })

  test.each(['jsonl', 'github', 'sarif'])('%s tells of broken settings too', form => {
    write({ 'items/dateline.yaml': 'site: 3\n' })
    const { code, out, err } = run(['build', '--report', form])
    expect([code, out.includes('config/value'), err]).toEqual([2, true, ''])
  })
})

describe('colours', () => {
  test('are not printed where no terminal is', () => {
    write(mixed)
    const { out, err } = run(['build'])
    expect(out + err).not.toContain('\x1b')
  })

  test('can be asked for, and NO_COLOR has the last word unless they are', () => {
    write(mixed)
    expect(run(['build'], { FORCE_COLOR: '1' }).err).toContain('\x1b[')
    expect(run(['build'], { NO_COLOR: '1', FORCE_COLOR: '0' }).err).not.toContain('\x1b')
  })

  test('a name from outside cannot move the cursor', () => {
    write({ 'items/a\x1b[2Jb.md': '---\ntitle: A\n---\nx\n' })
    expect(run(['build']).err).not.toContain('\x1b')
  })
})

describe('the closing table', () => {
  test('says for each feed how many items and bytes it has and what changed', () => {
    write({
      ...mixed,
      'items/dateline.yaml': `${site}feeds: [{}, { name: summaries, content: summary, formats: [rss] }]\n`
    })
    const { out } = run(['build'])
    expect(out).toMatch(/^Feed +Items +Bytes +Changed$/m)
    expect(out).toMatch(/^main +2 +[\d.]+ kB +rss atom json$/m)
    expect(out).toMatch(/^summaries +2 +[\d.]+ kB +rss$/m)
    expect(out).toMatch(/^4 items read, 2 in feeds, 1 embargoed, 1 refused$/m)
    expect(out).toMatch(/^6 files: 6 written, 0 unchanged, 0 removed \(\d+\.\d\d s\)$/m)
    expect(out).toMatch(/^Next change by itself: 2099-01-01 00:00 UTC$/m)
  })

  test('is not printed with --quiet, nor anything else when all is well', () => {
    write({ 'items/a.md': story('Fish') })
    expect(run(['build', '--quiet'])).toEqual({ code: 0, out: '', err: '' })
  })
})

describe('a second build', () => {
  test('changes no byte and no time of a file, and says so', () => {
    write(mixed)
    run(['build'])
    const before = tree('out')
    for (const file of Object.keys(before)) utimesSync(at(join('out', file)), 1, 1)
    const { out } = run(['build'])
    expect(tree('out')).toEqual(before)
    expect(Object.keys(before).filter(file => statSync(at(join('out', file))).mtimeMs !== 1000)).toEqual([])
    expect(out).toMatch(/^5 files: 0 written, 5 unchanged, 0 removed/m)
    expect(out).toMatch(/^main +2 +[\d.]+ kB +–$/m)
  })

  test('with the output among the items does not read it', () => {
    write(mixed)
    for (const _ of [1, 2])
      expect(run(['build', '.', '--out', 'public/feeds'], {}, at('items')).out).toMatch(/^4 items read/m)
  })

  test('removes the files of a feed that is gone, and its empty folder', () => {
    write({ ...mixed, 'items/dateline.yaml': `${site}feeds: [{}, { name: short, content: summary }]\n` })
    run(['build'])
    expect(existsSync(at('out/short/rss.xml'))).toBe(true)
    write({ 'items/dateline.yaml': site })
    expect(run(['build']).out).toMatch(/3 removed/)
    expect(existsSync(at('out/short'))).toBe(false)
  })

  test('keeps what it did not write', () => {
    write({ ...mixed, 'out/index.html': 'mine', 'items/dateline.yaml': `${site}feeds: [{}, { name: short }]\n` })
    expect([run(['build']).code, existsSync(at('out/rss.xml'))]).toEqual([2, false])
    run(['build', '--force'])
    writeFileSync(at('out/short/notes.txt'), 'mine too')
    write({ 'items/dateline.yaml': site })
    run(['build'])
    expect([text('out/index.html'), text('out/short/notes.txt')]).toEqual(['mine', 'mine too'])
  })

  test('after everything was deleted by hand writes everything again', () => {
    write(mixed)
    run(['build'])
    const before = tree('out')
    for (const file of Object.keys(before).filter(name => name !== '.dateline.json')) rmSync(at(join('out', file)))
    run(['build'])
    expect(tree('out')).toEqual(before)
  })
})

test('a problem with a setting names the file of the settings and the line', () => {
  write({
    ...mixed,
    'items/dateline.yaml': `${site}feeds:\n  - { name: a, path: x }\n  - { name: b, path: x }\n  - { name: c, where: { tag: none } }\n`
  })
  const { err } = run(['build'])
  expect(err).toMatch(/^items.dateline\.yaml$/m)
  expect(err).toMatch(/^ {2}\d+:5 {2}error {2}config\/feed-path {2}feeds\.1$/m)
  expect(err).toMatch(/^ {2}warning {2}feed\/empty$/m)
})

describe('time', () => {
  test('an embargoed item leaves no byte in out', () => {
    write({
      ...mixed,
      'items/dateline.yaml': `${site}feeds: [{}, { each: section }, { each: tag }, { each: author }]\n`
    })
    write({
      'items/next.md':
        '---\ntitle: Next year\nid: quux-1\ndate: 2099-01-01T00:00:00Z\nsection: Prophecy\ntags: [oracle]\nauthor: Cassandra Secret\n---\n\nA secret of the year after.\n'
    })
    run(['build'])
    const everything = JSON.stringify(tree('out'))
    expect(/next|secret|prophecy|oracle|cassandra|quux/i.exec(everything)).toBeNull()
  })

  test('comes out when --now is past it, and not a second before', () => {
    write(mixed)
    run(['build', '--now', '2098-12-31T23:59:59Z'])
    expect(text('out/rss.xml')).not.toContain('Next year')
    run(['build', '--now', '2099-01-01T01:00:00+01:00'])
    expect(text('out/rss.xml')).toContain('Next year')
  })

  test('the same --now gives the same bytes', () => {
    write(mixed)
    for (const out of ['one', 'two']) run(['build', '--out', out, '--now', '2099-06-01T00:00:00Z'])
    expect(tree('two')).toEqual(tree('one'))
  })
})

describe('the machine', () => {
  const unlike: readonly Readonly<Record<string, string>>[] = [
    { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Europe/Istanbul' },
    { LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8', TZ: 'Australia/Lord_Howe' },
    { LANG: 'de_DE@euro', LC_ALL: 'de_DE', TZ: 'Asia/Kathmandu' },
    { LANG: 'C', LC_ALL: 'C', TZ: 'America/New_York' },
    { LANG: 'th_TH.UTF-8', LC_ALL: 'th_TH.UTF-8', TZ: 'Pacific/Apia', NODE_ICU_DATA: '' }
  ]

  test.each(unlike)('with $LANG in $TZ gives the same bytes', env => {
    const words = ['build', join(process.cwd(), 'items'), '--quiet', '--now', '2026-11-20T12:00:00Z', '--out']
    expect(run([...words, 'here']).code).toBe(0)
    const { code } = run([...words, 'there'], env)
    expect([code, tree('there')]).toEqual([0, tree('here')])
  })
})

describe('a first try without settings', () => {
  const alone = (): void => {
    write({ 'items/a.md': story('Fish') })
    rmSync(at('items/dateline.yaml'))
  }

  test('takes the title and the address from the command line', () => {
    alone()
    expect(run(['build', '--url', 'https://tidings.example/', '--title', 'Tidings & Tides']).code).toBe(0)
    expect(text('out/rss.xml')).toContain('<title>Tidings &#x26; Tides</title>')
    expect(text('out/rss.xml')).toContain('https://tidings.example/rss.xml')
  })

  test('is named for its host without a title', () => {
    alone()
    run(['build', '--url', 'https://tidings.example/'])
    expect(text('out/rss.xml')).toContain('<title>tidings.example</title>')
  })

  test('does not overrule settings', () => {
    write({ 'items/a.md': story('Fish') })
    const { code, err } = run(['build', '--url', 'https://tidings.example/'])
    expect([code, err, existsSync(at('out'))]).toEqual([2, expect.stringContaining('leave out --url'), false])
  })

  test.each([
    ['ftp://tidings.example/', /must be an absolute http or https address/],
    ['tidings.example', /Write the whole address/]
  ])('refuses the address %s', (url, why) => {
    alone()
    const { code, err } = run(['build', '--url', url])
    expect([code, err]).toEqual([2, expect.stringMatching(why)])
  })

  test('a title alone says nothing of where the site is', () => {
    alone()
    const { code, err } = run(['build', '--title', 'Tidings'])
    expect([code, err]).toEqual([2, expect.stringContaining('There is no settings file')])
  })
})

import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { manifestIn, publish } from '../../src/publish.ts'

let out: string

beforeEach(() => {
  out = join(mkdtempSync(join(tmpdir(), 'dateline-')), 'out')
})

afterEach(() => {
  rmSync(join(out, '..'), { recursive: true, force: true })
})

const file = (path: string, text: string): { path: string; bytes: Uint8Array } => ({ path, bytes: Buffer.from(text) })
const text = (path: string): string => readFileSync(join(out, path), 'utf8')

function everything(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
}

describe('publishing', () => {
  test('writes each file at its path', () => {
    publish([file('rss.xml', 'a'), file('section/asia/rss.xml', 'b')], out)
    expect([text('rss.xml'), text('section/asia/rss.xml')]).toEqual(['a', 'b'])
  })

  test('leaves nothing unfinished behind', () => {
    publish([file('rss.xml', 'a')], out)
    expect(everything(out)).toEqual(['.dateline.json', 'rss.xml'])
  })

  test('does not touch a file whose bytes are the same', () => {
    publish([file('rss.xml', 'a')], out)
    utimesSync(join(out, 'rss.xml'), 1, 1)
    const { unchanged, written } = publish([file('rss.xml', 'a')], out)
    expect([statSync(join(out, 'rss.xml')).mtimeMs, unchanged, written]).toEqual([1000, ['rss.xml'], []])
  })

  test('a second build of the same does not touch the manifest', () => {
    publish([file('rss.xml', 'a')], out)
    utimesSync(join(out, '.dateline.json'), 1, 1)
    publish([file('rss.xml', 'a')], out)
    expect(statSync(join(out, '.dateline.json')).mtimeMs).toBe(1000)
  })

  test('removes what no feed needs any more, with the folders that became empty', () => {
    publish([file('rss.xml', 'a'), file('tag/fish/rss.xml', 'b')], out)
    const { removed } = publish([file('rss.xml', 'a')], out)
    expect([removed, existsSync(join(out, 'tag'))]).toEqual([['tag/fish/rss.xml'], false])
  })

  test('keeps what it is told to keep', () => {
    publish([file('rss.xml', 'a'), file('tag/rss.xml', 'b')], out)
    publish([file('rss.xml', 'a')], out, { keep: ['tag/rss.xml'] })
    expect([text('tag/rss.xml'), Object.keys(manifestIn(out).files)]).toEqual(['b', ['rss.xml', 'tag/rss.xml']])
  })

  test('never removes a file that it did not write', () => {
    publish([file('tag/rss.xml', 'b')], out)
    writeFileSync(join(out, 'tag/robots.txt'), 'mine')
    publish([file('rss.xml', 'a')], out)
    expect(text('tag/robots.txt')).toBe('mine')
  })

  test('never replaces a file that it did not write', () => {
    mkdirSync(out)
    writeFileSync(join(out, 'rss.xml'), 'mine')
    const { problems } = publish([file('rss.xml', 'a'), file('atom.xml', 'b')], out, { force: true })
    expect([text('rss.xml'), text('atom.xml'), problems.map(({ rule }) => rule)]).toEqual([
      'mine',
      'b',
      ['publish/foreign-file']
    ])
  })

  test('takes over a foreign file that is the same to the byte', () => {
    mkdirSync(out)
    writeFileSync(join(out, 'rss.xml'), 'a')
    expect(publish([file('rss.xml', 'a')], out, { force: true }).problems).toEqual([])
  })

  test('leaves a file of its own that somebody changed and no feed needs', () => {
    publish([file('rss.xml', 'a'), file('old.xml', 'b')], out)
    writeFileSync(join(out, 'old.xml'), 'edited')
    const { problems } = publish([file('rss.xml', 'a')], out)
    expect([text('old.xml'), problems.map(({ rule }) => rule)]).toEqual(['edited', ['publish/changed-file']])
  })

  test.each(['../rss.xml', '/etc/rss.xml', 'a/../../rss.xml', 'a//b.xml', './rss.xml', 'a\\b.xml', ''])(
    'refuses the path %j',
    path => {
      const { problems } = publish([file(path, 'a')], out)
      expect([problems.map(({ rule }) => rule), readdirSync(join(out, '..'))]).toEqual([
        ['publish/foreign-file'],
        ['out']
      ])
    }
  )

  test('does not follow a link out of the output folder', () => {
    mkdirSync(out)
    mkdirSync(join(out, '../elsewhere'))
    symlinkSync('../elsewhere', join(out, 'tag'))
    const { problems } = publish([file('tag/rss.xml', 'a')], out, { force: true })
    expect([problems.map(({ rule }) => rule), readdirSync(join(out, '../elsewhere'))]).toEqual([
      ['publish/foreign-file'],
      []
    ])
  })

  test('an output folder that is a link is the folder it points to', () => {
    mkdirSync(join(out, '../real'))
    symlinkSync('real', out)
    publish([file('rss.xml', 'a')], out)
    expect([lstatSync(out).isSymbolicLink(), text('rss.xml')]).toEqual([true, 'a'])
  })

  test('remembers the domain of the ids', () => {
    publish([file('rss.xml', 'a')], out, { authority: 'herald.example' })
    expect(manifestIn(out).authority).toBe('herald.example')
  })

  test('a manifest that was damaged is taken for none', () => {
    mkdirSync(out)
    writeFileSync(join(out, '.dateline.json'), '{"files": {"../../etc/passwd": "x", "a.xml": "y"')
    expect(manifestIn(out)).toEqual({ files: {} })
  })

  test('a manifest cannot name a file outside', () => {
    mkdirSync(out)
    writeFileSync(join(out, '.dateline.json'), '{"files": {"../../etc/passwd": "x", "a.xml": "y"}}')
    expect(manifestIn(out)).toEqual({ files: { 'a.xml': 'y' } })
  })
})

describe('a folder', () => {
  test('that holds files of others is written into only by force, and by any later build', () => {
    mkdirSync(out)
    writeFileSync(join(out, 'index.html'), 'mine')
    const refused = publish([file('rss.xml', 'a')], out)
    expect([refused.outcome, refused.problems[0]?.rule, everything(out)]).toEqual([
      'untouched',
      'publish/foreign-folder',
      ['index.html']
    ])
    const outcomes = [{ force: true }, {}].map(options => publish([file('rss.xml', 'a')], out, options).outcome)
    expect([outcomes, text('index.html')]).toEqual([['written', 'written'], 'mine'])
  })

  test('with hidden files alone is empty', () => {
    mkdirSync(out)
    writeFileSync(join(out, '.gitkeep'), '')
    expect(publish([file('rss.xml', 'a')], out).outcome).toBe('written')
  })

  test.each(['/', '/..', '/tmp/..'])('that is the root of the disk is never written into (%s)', folder => {
    const { outcome, problems } = publish([file('dateline-never.xml', 'a')], folder, { force: true })
    expect([outcome, problems[0]?.rule]).toEqual(['untouched', 'publish/forbidden-folder'])
  })

  test('that is the home folder, or leads to it, is never written into', () => {
    mkdirSync(join(out, '../home'))
    symlinkSync('home', out)
    const { outcome, problems } = publish([file('rss.xml', 'a')], out, { force: true, never: [join(out, '../home')] })
    expect([outcome, problems[0]?.rule, everything(out)]).toEqual(['untouched', 'publish/forbidden-folder', []])
  })
})

describe('a manifest that cannot be read', () => {
  test.each(['{"files": {"a.xml": "y"', '[]', '', '{}'])('is an error that touches nothing: %j', broken => {
    publish([file('rss.xml', 'a')], out)
    writeFileSync(join(out, '.dateline.json'), broken)
    const { outcome, problems } = publish([file('rss.xml', 'b')], out)
    expect([outcome, problems[0]?.rule, text('rss.xml'), text('.dateline.json')]).toEqual([
      'untouched',
      'publish/manifest',
      'a',
      broken
    ])
  })

  test('is made anew from the files at the paths of feeds where that is asked for', () => {
    publish([file('rss.xml', 'a')], out)
    writeFileSync(join(out, '.dateline.json'), '{')
    expect(publish([file('rss.xml', 'b')], out, { adopt: true }).outcome).toBe('written')
    expect([text('rss.xml'), publish([file('rss.xml', 'c')], out).outcome]).toEqual(['b', 'written'])
  })

  test('that is lost is made anew likewise', () => {
    publish([file('rss.xml', 'a')], out)
    rmSync(join(out, '.dateline.json'))
    expect(publish([file('rss.xml', 'b')], out).problems[0]?.rule).toBe('publish/foreign-folder')
    expect([publish([file('rss.xml', 'b')], out, { adopt: true }).outcome, text('rss.xml')]).toEqual(['written', 'b'])
  })
})

describe('when something fails', () => {
  test('a file in the place of the output folder changes nothing', () => {
    writeFileSync(out, 'a file')
    const { problems } = publish([file('rss.xml', 'a')], out)
    expect([problems[0]?.rule, readFileSync(out, 'utf8')]).toEqual(['publish/not-writable', 'a file'])
  })

  test.skipIf(process.getuid?.() === 0)('a folder without permission changes nothing', () => {
    mkdirSync(out)
    chmodSync(out, 0o500)
    expect(publish([file('rss.xml', 'a')], out).problems[0]?.text).toContain('no permission')
  })

  test('a file in the place of a folder leaves all as it was', () => {
    publish([file('rss.xml', 'old')], out)
    writeFileSync(join(out, 'tag'), 'mine')
    const { problems } = publish([file('rss.xml', 'new'), file('tag/rss.xml', 'a')], out)
    expect(problems).toHaveLength(1)
    expect(text('tag')).toBe('mine')
    expect(everything(out)).toEqual(['.dateline.json', 'rss.xml', 'tag'])
  })

  test('a build that was killed does not keep the next one out', () => {
    mkdirSync(join(out, '.dateline.tmp'), { recursive: true })
    // Beyond any number that a system gives.
    writeFileSync(join(out, '.dateline.tmp/process'), '99999999')
    writeFileSync(join(out, '.dateline.tmp/0'), 'half')
    publish([file('rss.xml', 'a')], out)
    expect(everything(out)).toEqual(['.dateline.json', 'rss.xml'])
  })

  test('a build that is still writing keeps the next one out', () => {
    mkdirSync(join(out, '.dateline.tmp'), { recursive: true })
    writeFileSync(join(out, '.dateline.tmp/process'), String(process.ppid))
    const { problems } = publish([file('rss.xml', 'a')], out)
    expect([problems.map(({ rule }) => rule), existsSync(join(out, 'rss.xml'))]).toEqual([['publish/busy'], false])
  })

  describe('where another machine, or a container, writes into the same folder', () => {
    const elsewhere = (): void => {
      mkdirSync(join(out, '.dateline.tmp'), { recursive: true })
      // The number is alive here; there it may be anybody's.
      writeFileSync(join(out, '.dateline.tmp/process'), `${process.ppid}\nweb-2 pid:[1]\n7-f00\n`)
      writeFileSync(join(out, '.dateline.tmp/7-f00-0'), 'half')
    }
    const aged = (minutes: number): void => {
      const seconds = Date.now() / 1000 - minutes * 60
      utimesSync(join(out, '.dateline.tmp'), seconds, seconds)
    }

    test('a build waits for it, by name', () => {
      elsewhere()
      const { problems } = publish([file('rss.xml', 'a')], out)
      expect([problems[0]?.rule, existsSync(join(out, 'rss.xml'))]).toEqual(['publish/busy', false])
      expect(problems[0]?.text).toContain(`process ${process.ppid} on web-2`)
    })

    test('a build waits while files come and go there', () => {
      elsewhere()
      aged(5)
      expect(publish([file('rss.xml', 'a')], out).problems[0]?.rule).toBe('publish/busy')
    })

    test('what lies still for ten minutes is left, and keeps nobody out', () => {
      elsewhere()
      aged(11)
      expect(publish([file('rss.xml', 'a')], out).problems).toEqual([])
      expect(everything(out)).toEqual(['.dateline.json', 'rss.xml'])
    })
  })

  test('a build that stood still while another began changes nothing, and leaves the other alone', () => {
    publish([file('rss.xml', 'old')], out)
    const bench = join(out, '.dateline.tmp')
    const paused = {
      path: 'rss.xml',
      // Asked for while the build is at work: in between it is taken for left, and another begins.
      get bytes(): Uint8Array {
        rmSync(bench, { recursive: true, force: true })
        mkdirSync(bench)
        writeFileSync(join(bench, 'process'), `${process.ppid}\nweb-2 pid:[1]\n7-f00\n`)
        writeFileSync(join(bench, '7-f00-0'), 'half')
        return Buffer.from('new')
      }
    }
    const { problems } = publish([paused], out)
    expect([problems[0]?.rule, text('rss.xml')]).toEqual(['publish/busy', 'old'])
    expect([readFileSync(join(bench, '7-f00-0'), 'utf8'), existsSync(join(bench, 'process'))]).toEqual(['half', true])
  })

  // A tmpfs of 64 kB stands for a disk that is full; only root may mount one.
  const mounted = process.platform === 'linux' && process.getuid?.() === 0
  test.skipIf(!mounted)('a full disk leaves the last version whole', () => {
    mkdirSync(out)
    const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', out])
    if (mount.status !== 0) return
    try {
      publish([file('rss.xml', 'old')], out)
      const { problems } = publish([file('rss.xml', 'new'), file('big.xml', 'x'.repeat(1 << 20))], out)
      expect([problems[0]?.text.includes('the disk is full'), text('rss.xml'), everything(out)]).toEqual([
        true,
        'old',
        ['.dateline.json', 'rss.xml']
      ])
    } finally {
      spawnSync('umount', [out])
    }
  })
})

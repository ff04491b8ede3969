// action.yml: its steps, run as a runner of GitHub runs them, with the compiled command and without GitHub.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { at, setUp, story, text, write } from './command.ts'

setUp()

interface Step {
  readonly name: string
  readonly id?: string
  readonly env: Readonly<Record<string, string>>
  readonly run: string
}

const action = parse(readFileSync('action.yml', 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly runs: { readonly steps: readonly Step[] }
}

/** Runs all steps with these inputs until one fails. `known`: the number of a comment of an earlier run. */
function acted(inputs: Readonly<Record<string, string>> = {}, known = ''): { code: number; said: string } {
  mkdirSync(at('bin'), { recursive: true })
  const tools = {
    npx: `#!/bin/sh\nwhile [ "$1" != dateline ]; do shift; done\nshift\nexec "${process.execPath}" "${resolve('dist/cli.js')}" "$@"\n`,
    gh: `#!/bin/sh\ncase "$*" in *--paginate*) echo "${known}";; *) echo "$*" >> "${at('asked')}"; for one; do case "$one" in body=@*) cp "\${one#body=@}" "${at('comment')}";; esac; done;; esac\n`
  }
  for (const [name, script] of Object.entries(tools)) {
    writeFileSync(at(`bin/${name}`), script)
    chmodSync(at(`bin/${name}`), 0o755)
  }
  const outputs: Record<string, string> = {}
  const values: Record<string, string> = {
    'github.token': 't',
    'github.repository': 'herald/pier',
    'github.event.pull_request.number': '7'
  }
  for (const [name, input] of Object.entries(action.inputs)) values[`inputs.${name}`] = inputs[name] ?? input.default
  let said = ''
  for (const { name, id = '', env, run } of action.runs.steps) {
    if (name === 'Comment' && values['inputs.comment'] !== 'true') continue
    writeFileSync(at('outputs'), '')
    const filled = Object.entries(env).map(([key, value]) => [
      key,
      value.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, what: string) => {
        const [, step, output] = /^steps\.(\w+)\.outputs\.(\w+)$/.exec(what) ?? []
        return step === undefined ? values[what]! : outputs[`${step} ${output}`]!
      })
    ])
    const done = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: at('.'),
      encoding: 'utf8',
      env: {
        PATH: `${at('bin')}:${process.env.PATH}`,
        RUNNER_TEMP: at('.'),
        GITHUB_OUTPUT: at('outputs'),
        GITHUB_STEP_SUMMARY: at('summary'),
        ...Object.fromEntries(filled)
      }
    })
    said += done.stdout + done.stderr
    for (const line of text('outputs').split('\n')) {
      const [, key, value] = /^(\w+)=(.*)$/.exec(line) ?? []
      if (key !== undefined) outputs[`${id} ${key}`] = value!
    }
    if (done.status !== 0) return { code: done.status ?? -1, said }
  }
  return { code: 0, said }
}

describe('the action', () => {
  test('builds, and writes what subscribers will see into the summary and a comment', () => {
    write({ 'items/a.md': story('Fish') })
    expect(acted().code).toBe(0)
    expect(text('out/rss.xml')).toContain('<title>Fish</title>')
    expect(text('summary')).toContain('Subscribers will see 1 new.')
    expect(text('comment')).toContain('| new | Fish |')
    expect(text('asked')).toContain('--method POST repos/herald/pier/issues/7/comments')
  })

  test('replaces the comment of an earlier run', () => {
    write({ 'items/a.md': story('Fish') })
    acted({}, '42')
    expect(text('asked')).toContain('--method PATCH repos/herald/pier/issues/comments/42')
  })

  test('annotates what was held back, publishes the rest and fails', () => {
    write({ 'items/a.md': story('Fish'), 'items/b.md': '---\ntitle: Late\ndate: soonish\n---\nx\n' })
    const { code, said } = acted()
    expect([code, said.includes('::error file=items/b.md,line=3')]).toEqual([1, true])
    expect(text('out/rss.xml')).toContain('<title>Fish</title>')
  })

  test('does not fail for what was held back where it is told not to', () => {
    write({ 'items/a.md': story('Fish'), 'items/b.md': '---\ntitle: Late\ndate: soonish\n---\nx\n' })
    expect(acted({ 'fail-on-held-back': 'false' }).code).toBe(0)
  })

  test('fails where the settings are wrong, and says so', () => {
    write({ 'items/dateline.yaml': 'site: 7\n', 'items/a.md': story('Fish') })
    const { code, said } = acted({ 'fail-on-held-back': 'false' })
    expect([code, said.includes('::error file=items/dateline.yaml')]).toEqual([2, true])
    expect(text('summary')).toContain('The feeds cannot be built')
  })

  test('takes folders with spaces, and words that a shell would run as words', () => {
    write({
      'my items/dateline.yaml': 'site: { title: T, url: "https://t.example/" }\n',
      'my items/a.md': story('Fish')
    })
    expect(acted({ items: 'my items', out: 'out $(touch run)' }).code).toBe(0)
    expect([existsSync(at('out $(touch run)/rss.xml')), existsSync(at('run'))]).toEqual([true, false])
  })

  test('writes no comment where none is wanted', () => {
    write({ 'items/a.md': story('Fish') })
    acted({ comment: 'false' })
    expect(existsSync(at('comment'))).toBe(false)
  })
})

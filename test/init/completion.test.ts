// The scripts of `dateline completion` name every command, and shells can read them.
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { completion } from '../../src/cli/completion.ts'
import { programOf } from '../../src/cli/program.ts'
import { quiet } from './quiet.ts'

const program = programOf(quiet().screen)

test.each(['bash', 'zsh', 'fish'] as const)('the script for %s names every command', shell => {
  const text = completion(program, shell)
  expect(program.commands.map(one => one.name()).filter(name => !text.includes(name))).toEqual([])
})

test('bash completes an option of the command', () => {
  const script = `${completion(program, 'bash')}COMP_WORDS=(dateline init --ti) COMP_CWORD=2; _dateline; echo "\${COMPREPLY[@]}"`
  expect(spawnSync('bash', ['-c', script], { encoding: 'utf8' }).stdout.trim()).toBe('--title')
})

#!/usr/bin/env node
// Runs the command line. Only here and in cli/ does dateline print, ask the time and read the environment.
import { CommanderError } from 'commander'
import { programOf } from './cli/program.ts'
import { terminal } from './cli/terminal.ts'

try {
  await programOf(terminal()).parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? 0 : 2
}

// Problems as workflow commands, which GitHub shows beside the lines of a change. https://docs.github.com/actions/reference/workflow-commands-for-github-actions
import type { Problem } from '../problem.ts'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

/** One command a line: `::error file=items/a.md,line=3,col=1,title=date/clock-change::07:30 was skipped …`. */
export function github(problems: readonly Problem[]): string {
  return problems.map(command).join('')
}

function command({ rule, level, place, text }: Problem): string {
  const { file, line, column } = place
  const properties = [
    file === '' ? '' : `file=${property(file)}`,
    line === undefined ? '' : `line=${line}`,
    line === undefined || column === undefined ? '' : `col=${column}`,
    `title=${property(rule)}`
  ]
  return `::${commands[level]} ${properties.filter(one => one !== '').join(',')}::${message(text)}\n`
}

/** A line break would end the command; a percent sign begins an escape. */
function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

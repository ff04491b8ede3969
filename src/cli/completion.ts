// Completion in shells: scripts for bash, zsh and fish, made from the commands and options themselves.
import type { Command } from 'commander'

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/** The script that a shell reads to complete the commands and options of `program`. */
export function completion(program: Command, shell: Shell): string {
  if (shell === 'fish') return fish(program)
  const head = shell === 'zsh' ? 'autoload -U +X bashcompinit && bashcompinit\n' : ''
  return head + bash(program)
}

const longs = (command: Command): string[] => [
  ...command.options.flatMap(({ long, hidden }) => (long && !hidden ? [long] : [])),
  '--help'
]

function bash(program: Command): string {
  const cases = program.commands.map(one => `    ${one.name()}) words="${longs(one).join(' ')}" ;;`)
  const all = [...program.commands.map(one => one.name()), 'help', ...longs(program)].join(' ')
  return `_dateline() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  [ "$COMP_CWORD" -eq 1 ] && words="${all}"
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _dateline dateline
`
}

function fish(program: Command): string {
  const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`
  const lines = program.commands.flatMap(one => [
    `complete -c dateline -n __fish_use_subcommand -a ${one.name()} -d ${quoted(one.description())}`,
    ...one.options.flatMap(({ long, short, description }) =>
      long
        ? [
            `complete -c dateline -n '__fish_seen_subcommand_from ${one.name()}' -l ${long.slice(2)}${short ? ` -s ${short.slice(1)}` : ''} -d ${quoted(description)}`
          ]
        : []
    )
  ])
  return `${lines.join('\n')}\n`
}

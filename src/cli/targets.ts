// dateline targets: which aggregators and platforms are known, and what each asks, with the page and the day it was read.
import { targetRules } from '../check.ts'
import { nearest } from '../syntax/nearest.ts'
import { type Target, type TargetName, targetNames, targets } from '../targets.ts'
import { type Terminal, table } from './terminal.ts'

/** Lists the targets, or prints the rules of one. */
export function listTargets(name: string | undefined, screen: Terminal): 0 | 2 {
  if (name === undefined) {
    const rows = targetNames.map(one => {
      const { feed, item } = targetRules[one]
      return [one, String(feed.length + item.length), targets[one].about]
    })
    const [head, ...body] = table([['Target', 'Rules', 'Reads'], ...rows], [1])
    screen.say([screen.colours.bold(head!), ...body].join('\n'))
    screen.say(
      '\ndateline targets NAME prints the rules of one; dateline check --target NAME feed.xml checks a feed by them.'
    )
    return 0
  }
  const known = targetNames.find(one => one === name)
  if (known === undefined) {
    const near = nearest(name, targetNames)
    screen.warn(
      `There is no target ${name}. ${near === undefined ? `The targets are ${targetNames.join(', ')}.` : `Did you mean ${near}?`}`
    )
    return 2
  }
  for (const line of described(known, screen)) screen.say(line)
  return 0
}

function described(name: TargetName, { colours }: Terminal): string[] {
  const target: Target = targets[name]
  const { feed, item } = targetRules[name]
  const notices = [
    ['An update', target.update],
    ['A withdrawal', target.withdrawal]
  ] as const
  return [
    `${colours.bold(target.title)}: ${target.about}.`,
    ...notices.flatMap(([what, notice]) => (notice ? [`${what}: ${notice.says}.`] : [])),
    ...[...feed, ...item].flatMap(({ id, level, says, fix, spec, seen }) => [
      '',
      `${colours.bold(id)}  ${level}`,
      `  ${says}. ${fix}.`,
      colours.dim(`  ${spec}${seen === undefined ? '' : `, read ${seen}`}`)
    ])
  ]
}

// dateline head: the elements by which a site's pages lead to its feeds.
import { alternates } from '../compile.ts'
import { newsroom } from '../newsroom.ts'
import { reported } from './problems.ts'
import type { Terminal } from './terminal.ts'

export function head(items: string, { config }: { readonly config?: string }, screen: Terminal): 0 | 2 {
  const { newsroom: room, problems } = newsroom(items, config === undefined ? {} : { config })
  if (room === undefined) {
    screen.warn(reported(problems, 'pretty', screen).trimEnd())
    return 2
  }
  screen.say(alternates(room.config).trimEnd())
  return 0
}

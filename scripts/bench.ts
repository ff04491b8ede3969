// npm run bench [-- write build dates bylines check]: how fast dateline is, beside its peers; tables in Markdown on standard output.
import { buildBench, stageTimes } from './bench/build.ts'
import { bylinesBench } from './bench/bylines.ts'
import { checkBench } from './bench/check.ts'
import { datesBench } from './bench/dates.ts'
import { figure, machine, table } from './bench/measure.ts'
import { memoryOf, rounds, writeBench } from './bench/write.ts'

type Say = (text: string) => void
type Bench = (say: Say) => void | Promise<void>

const benches: Readonly<Record<string, Bench>> = {
  write: writeBench,
  build: buildBench,
  dates: say => perSecond('dates', datesBench, say),
  bylines: say => perSecond('bylines', bylinesBench, say),
  check: checkBench
}

function perSecond(name: string, of: () => readonly { name: string; perSecond: number }[], say: Say): void {
  say(
    `\n${table(
      [name, 'a second'],
      of().map(({ name, perSecond }) => [name, figure(perSecond)])
    )}`
  )
}

const [first, second, ...more] = process.argv.slice(2)
if (first === 'memory') console.log(await memoryOf(second ?? ''))
else if (first === 'rounds') await rounds(second ?? '')
else if (first === 'stages') console.log(stageTimes(second ?? '', more[0] ?? '', more[1] ?? ''))
else {
  const words = [first, second, ...more].filter(word => word !== undefined)
  const unknown = words.find(word => !Object.hasOwn(benches, word))
  if (unknown !== undefined)
    throw new Error(`There is no ${unknown}: name ${Object.keys(benches).join(', ')}, or nothing for all`)
  console.log(machine())
  for (const [name, bench] of Object.entries(benches)) {
    if (words.length > 0 && !words.includes(name)) continue
    console.log(`\n## ${name}`)
    await bench(text => console.log(text))
  }
}

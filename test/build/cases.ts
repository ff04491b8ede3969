// Cases of the rules of a build: what breaks one and what does not, in test/cases/build, a file for each kind of text.
import { readFileSync } from 'node:fs'

export type BuildText = 'fields' | 'bodies' | 'settings' | 'authors'

export interface BuildCase {
  readonly kind: BuildText
  readonly rule: string
  readonly broken: string
  readonly sound: string
}

const kinds: readonly BuildText[] = ['fields', 'bodies', 'settings', 'authors']

/** All cases, in the order of their files. */
export const buildCases: readonly BuildCase[] = kinds.flatMap(kind =>
  readFileSync(new URL(`../cases/build/${kind}.txt`, import.meta.url), 'utf8')
    .split(/^=====\n/m)
    .map(text => {
      const [, rule = '', broken = '', sound = ''] =
        /^# (\S+)\nbroken:\n([\s\S]*?)^sound:\n([\s\S]*)$/m.exec(text) ?? []
      return { kind, rule, broken, sound }
    })
)

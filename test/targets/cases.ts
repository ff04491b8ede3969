// Cases of targets: a sound document for each, and edits of it that break one rule each.
import { readFileSync } from 'node:fs'
import type { TargetName } from '../../src/targets.ts'

export interface TargetCase {
  readonly rule: string
  readonly says: string
  readonly isSound: boolean
  readonly text: string
}

const folder = 'test/cases/check/targets'

/** The sound document of a target as it is in its file: `{{words 9}}` and `<!-- 9 more items -->` are still to be filled. */
export function soundDocument(target: TargetName): string {
  return readFileSync(`${folder}/${target}.xml`, 'utf8')
}

const sentence = 'Fish were landed in the morning, and the boats went out again before noon. '

/** `{{words 450}}` is as many characters of words, `{{x 20}}` as many `x`; `<!-- 9 more items -->` repeats the first item. */
export function filled(text: string): string {
  const whole = text.replace(/\{\{(\S+) (\d+)\}\}/g, (_, what: string, count: string) => {
    const length = Number(count)
    return what === 'words'
      ? sentence
          .repeat(Math.ceil(length / sentence.length))
          .slice(0, length - 1)
          .concat('.')
      : what.repeat(length)
  })
  const item = /<(item|url)>[\s\S]*?<\/\1>/.exec(whole)?.[0] ?? ''
  return whole.replace(/<!-- (\d+) more items -->/g, (_, count: string) =>
    Array.from({ length: Number(count) }, (_, i) => item.replace(/<\/guid>|<\/loc>/, end => `-${i}${end}`)).join('\n')
  )
}

/** The cases of a target, in the order of their file: `## rule  sentence`, then lines to replace (`-`) and their replacements (`+`). */
export function casesOf(target: TargetName): readonly TargetCase[] {
  const sound = soundDocument(target)
  return readFileSync(`${folder}/${target}.txt`, 'utf8')
    .split(/^## /m)
    .slice(1)
    .map(block => {
      const [head = '', ...lines] = block.trimEnd().split('\n')
      const [, mark, rule = '', says = ''] = /^(sound )?(\S+) {2}(.+)$/.exec(head) ?? []
      let text = sound
      for (const edit of lines.join('\n').split(/^- /m).slice(1)) {
        const [old = '', fresh = ''] = edit.replace(/\n$/, '').split(/\n\+ ?/)
        if (!text.includes(old)) throw new Error(`${target}: ${head}: the document has no ${old}`)
        text = text.replace(old, () => fresh)
      }
      return { rule, says, isSound: mark !== undefined, text: filled(text) }
    })
}

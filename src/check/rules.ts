// All rules of `check`, as docs show them. Each rule lists itself when it is declared (rule.ts), so it is enough to load every file that declares some.
import type { Rule, RuleGroup } from '../problem.ts'
import './agreement.ts'
import './any/bytes.ts'
import './document.ts'
import './json.ts'
import { listedRules } from './rule.ts'
import './targets.ts'
import { targetNames } from '../targets.ts'

/** What is in no other group is in `extensions`. */
const groups = {
  xml: { title: 'XML', subjects: ['xml', 'encoding', 'namespace'] },
  any: { title: 'Any feed', subjects: ['feed', 'element', 'attribute'] },
  values: {
    title: 'Values',
    subjects: ['date', 'text', 'number', 'word', 'uri', 'email', 'language', 'media-type', 'id']
  },
  rss: { title: 'RSS', subjects: ['rss', 'rdf'] },
  atom: { title: 'Atom', subjects: ['atom'] },
  json: { title: 'JSON Feed and files of chapters', subjects: ['json', 'chapters'] },
  html: { title: 'HTML inside', subjects: ['html'] },
  extensions: { title: 'Extensions and OPML', subjects: [] },
  targets: { title: 'Aggregators and platforms', subjects: targetNames },
  agreement: { title: 'Feeds of one build', subjects: ['feeds'] }
} as const

type GroupName = keyof typeof groups

const groupOf = new Map<string, GroupName>(
  Object.entries(groups).flatMap(([name, { subjects }]) =>
    subjects.map(subject => [subject, name as GroupName] as const)
  )
)

/** Every rule of a group, by name. */
export function rulesOf(group: GroupName): readonly Rule[] {
  const rules = [...listedRules().values()]
  return rules
    .filter(({ id }) => (groupOf.get(id.slice(0, id.indexOf('/'))) ?? 'extensions') === group)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Every rule of `check`, in groups. */
export function ruleGroups(): readonly RuleGroup[] {
  return (Object.keys(groups) as GroupName[]).map(group => ({
    group,
    title: groups[group].title,
    rules: rulesOf(group)
  }))
}

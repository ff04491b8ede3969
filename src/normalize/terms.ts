// Sections and tags: from the fields that say them, or from the folder.
import type { Desk } from './desk.ts'
import { texts } from './fields.ts'
import { isOneOf } from './locale.ts'
import { itemRules } from './rules.ts'
import { plainText } from './text.ts'

/** What several fields say, in the order of preference, each term once. */
export function terms({ fields, draft, report }: Desk, name: 'section' | 'tags'): string[] {
  const found = new Set<string>()
  for (const field of fields.all(name)) {
    const { value, written } = field
    const several = typeof value === 'string' && !value.includes(',') && /\S\s+\S/.test(value.trim())
    // Jekyll's posts have "a YAML list or a space-separated string" here (its docs, Front Matter).
    const isJekyll = /(?:^|\/)_posts\//.test(draft.origin.file)
    const split = several && isJekyll && /^(?:tags|categories)$/i.test(written)
    if (several && !split && /^(?:tags|categories|keywords)$/i.test(written)) {
      const text = `${written}: ${JSON.stringify(value)} is read as one term: write a list, [${value.trim().split(/\s+/).join(', ')}], if it is several.`
      report(itemRules['item/terms'], fields.place(field), text)
    }
    for (const text of split ? value.trim().split(/\s+/) : texts(value)) {
      const term = plainText(text)
      if (term !== '') found.add(term)
    }
  }
  return [...found]
}

export function sectionsOf(at: Desk, folder: string): string[] {
  const { note, context } = at
  const own = terms(at, 'section')
  if (own.length > 0 || context.config.sections !== 'folder' || folder === '') {
    note('section', own, 'plain text')
    return own
  }
  const { languages } = context.config
  const [first] = folder.split('/').filter(step => !isOneOf(step, languages))
  const found = first === undefined ? [] : [first]
  note('section', found, 'the folder, by sections: folder')
  return found
}

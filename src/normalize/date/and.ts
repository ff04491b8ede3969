// The words for "and", which join an hour and its minutes: 21h e 35min, 21 heures et 35 minutes.

export const and: ReadonlySet<string> = new Set(
  'and und et y e i и і та en og och ja a si sa ve va و और ও και kaj eta in'.split(' ')
)

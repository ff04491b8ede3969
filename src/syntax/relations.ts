// Link relations that feed readers know: those RFC 4287 names, those registered for feeds since, and the general ones that make sense there.
// https://www.iana.org/assignments/link-relations/

export const registered: ReadonlySet<string> = new Set(
  (
    'alternate current describedby edit edit-media enclosure first hub last license next next-archive payment prev-archive previous ' +
    'related replies self service up via'
  ).split(' ')
)

/** The address at which the registry has its relations: a relation may be written with it in front. */
export const iana = 'http://www.iana.org/assignments/relation/'

/** The relation that `rel` means, without the registry's address; a link without `rel` is an `alternate` (RFC 4287, 4.2.7.2). */
export function relationName(rel = 'alternate'): string {
  const name = rel.trim()
  return name.startsWith(iana) ? name.slice(iana.length) : name
}

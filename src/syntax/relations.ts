// Link relations that feed readers know: those RFC 4287 names, those registered for feeds since, and the general ones that make sense there.
// https://www.iana.org/assignments/link-relations/

export const registered: ReadonlySet<string> = new Set(
  (
    'alternate current describedby edit edit-media enclosure first hub last license next next-archive payment prev-archive previous ' +
    'related replies self service up via'
  ).split(' ')
)

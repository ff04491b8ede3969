// What subscribers see when one version of a feed follows another: new, updated, gone, re-announced.
import { hear } from '../heard.ts'
import { rfc3339 } from '../syntax/rfc3339.ts'

/** An item as a feed lists it. */
export interface Listed {
  readonly id: string
  readonly url: string
  readonly title: string
  /** Milliseconds since 1970. */
  readonly published?: number
  /** Its summary and text; absent where they were not read. */
  readonly content?: string
}

/**
 * `re-announced`: readers take an item that they have for new, since its id is another (`was`), or show it again, since its date moved
 * though its content did not.
 */
export interface Change {
  readonly kind: 'new' | 'updated' | 'gone' | 're-announced'
  readonly id: string
  readonly title: string
  readonly url: string
  /** The earlier id, or the earlier date as RFC 3339. */
  readonly was?: string
}

/** The items of a feed of any format; undefined where it cannot be read. Without `bodies`, texts are left out, which saves time. */
export function listedIn(bytes: Uint8Array, bodies = true): Listed[] | undefined {
  return hear(bytes, { bodies })?.items.map(({ id, url, title, published, summary, content }) => ({
    id: id?.value ?? url?.value ?? title.value.text,
    url: url?.value ?? '',
    title: title.value.text,
    ...(published?.value.time !== undefined && { published: published.value.time }),
    ...(bodies && { content: `${summary?.value.text ?? ''}\n${content?.value.text ?? ''}` })
  }))
}

/** What subscribers of a feed see when `after` takes the place of `before`. An absent version is a feed without items. */
export function diff(before: Uint8Array | undefined, after: Uint8Array | undefined): Change[] {
  const listed = (bytes: Uint8Array | undefined): Listed[] => (bytes && listedIn(bytes)) ?? []
  return changesOf(listed(before), listed(after))
}

/** Items that newer ones pushed out of the feed are not gone: every reader has seen them. */
export function changesOf(before: readonly Listed[], after: readonly Listed[]): Change[] {
  const earlier = new Map(before.map(item => [item.id, item]))
  const now = new Set(after.map(({ id }) => id))
  const absent = before.filter(({ id }) => !now.has(id))
  const byUrl = new Map(absent.flatMap(item => (item.url === '' ? [] : [[item.url, item] as const])))
  const byTitle = new Map(
    absent.flatMap(item => (titleKey(item) === undefined ? [] : [[titleKey(item)!, item] as const]))
  )
  const found = new Set<Listed>()
  const changes: Change[] = []
  let news = 0
  for (const item of after) {
    const { id, title, url } = item
    const old = earlier.get(id)
    if (old !== undefined) {
      const kind = kindOf(old, item)
      if (kind !== undefined) changes.push({ id, title, url, ...kind })
      continue
    }
    const same = [byUrl.get(url), byTitle.get(titleKey(item) ?? '')].find(one => one !== undefined && !found.has(one))
    if (same !== undefined) {
      found.add(same)
      changes.push({ kind: 're-announced', id, title, url, was: same.id })
    } else {
      news++
      changes.push({ kind: 'new', id, title, url })
    }
  }
  const oldest = Math.min(...after.map(({ published }) => published ?? Number.POSITIVE_INFINITY))
  for (const item of absent.filter(one => !found.has(one)).toSorted(oldestFirst)) {
    if (news > 0 && item.published !== undefined && item.published < oldest) news--
    else changes.push({ kind: 'gone', id: item.id, title: item.title, url: item.url })
  }
  return changes
}

function kindOf(old: Listed, item: Listed): Pick<Change, 'kind' | 'was'> | undefined {
  const isSame = old.title === item.title && (old.content ?? item.content) === (item.content ?? old.content)
  const hasMoved = old.published !== undefined && item.published !== undefined && old.published !== item.published
  if (isSame && hasMoved) return { kind: 're-announced', was: rfc3339({ time: old.published }) }
  return isSame && old.url === item.url && !hasMoved ? undefined : { kind: 'updated' }
}

// A title alone comes again: "Weather".
function titleKey({ title, published }: Listed): string | undefined {
  return title === '' || published === undefined ? undefined : `${Math.floor(published / 1000)} ${title}`
}

function oldestFirst(a: Listed, b: Listed): number {
  return (a.published ?? 0) - (b.published ?? 0)
}

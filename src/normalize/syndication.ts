// What an item says of its rights, of who may read it, and of the feed that it was taken over from.
import type { Item, Syndicated } from '../model.ts'
import { webAddress } from '../syntax/uri.ts'
import { isValueMap } from '../syntax/yaml.ts'
import type { Desk } from './desk.ts'
import { itemRules } from './rules.ts'
import { plainText } from './text.ts'

/** `rights`, `access` and `source`, each where the item has it. */
export function syndication(at: Desk): Pick<Item, 'rights' | 'access' | 'source'> {
  const rights = plainText(at.fields.text('rights') ?? '')
  const access = accessOf(at)
  const source = sourceOf(at)
  if (access !== undefined) at.note('access', access, 'public feeds have the summary, without files')
  return {
    // `copyright: true` is a setting of themes.
    ...(rights !== '' && !/^(?:true|false|yes|no)$/i.test(rights) && { rights }),
    ...(access && { access }),
    ...(source && { source })
  }
}

function accessOf({ fields, report }: Desk): 'subscribers' | undefined {
  const written = fields.text('access')?.trim().toLowerCase()
  if (written === undefined || /^(?:public|free|open|everyone|all)$/.test(written)) return undefined
  if (/^(?:subscribers?|members?|paid|premium|closed|private)$/.test(written)) return 'subscribers'
  // What somebody wanted to close must not be open.
  const text = `access is ${JSON.stringify(written)}, and public feeds have only the summary: write subscribers or public.`
  report(itemRules['item/access'], fields.place(fields.first('access')), text)
  return 'subscribers'
}

function sourceOf({ fields, report }: Desk): Syndicated | undefined {
  const found = fields.first('source')
  // A text is a source of another kind: who told it, or where it was read.
  if (found === undefined || !isValueMap(found.value)) return undefined
  const text = (name: string): string => {
    const value = (found.value as Readonly<Record<string, unknown>>)[name]
    return typeof value === 'string' ? value.trim() : ''
  }
  const [title, feed, url] = [
    plainText(text('title') || text('name')),
    webAddress(text('feed')),
    webAddress(text('url'))
  ]
  if (title !== '' && feed !== undefined) return { title, feed, ...(url !== undefined && { url }) }
  const lacks = title === '' ? 'title' : 'feed'
  const says = `source has no ${lacks}, and is left out: write source: { title: …, feed: https://… }.`
  report(itemRules['item/source'], fields.place(found), says)
  return undefined
}

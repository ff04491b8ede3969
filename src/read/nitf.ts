// How items are read from NITF, alone or inside NewsML: the headline, the byline, the dates of docdata, and the body.
import type { Problem } from '../problem.ts'
import type { Reading } from './item.ts'
import { notWellFormed } from './refusals.ts'
import { Places, Sheet } from './sheet.ts'
import { type Branch, childrenOf, down, flawOf, isBranch, markupOf, treeOf, within, wordsOf } from './tree.ts'

export function nitf(text: string, file: string): Reading {
  const flaw = flawOf(text)
  const root = flaw === undefined ? treeOf(text, 0, true) : undefined
  if (root === undefined) {
    const problems: Problem[] = [
      notWellFormed({ file, line: flaw?.line ?? 1 }, flaw?.text ?? 'it cannot be read to its end')
    ]
    return { drafts: [], problems }
  }
  const places = new Places(text, file)
  const sheet = new Sheet(places, root.at)
  fromNitf(root, sheet)
  return { drafts: [{ ...sheet.draft(0), alone: true }], problems: [] }
}

const said = (branch: Branch | undefined): string => wordsOf(branch).replace(/\s+/g, ' ').trim()

/** Notes what a `nitf` element says; what is noted before stays. */
export function fromNitf(root: Branch, sheet: Sheet): void {
  const head = down(root, 'head')
  const docdata = down(head, 'docdata') ?? down(root, 'docdata')
  const top = down(root, 'body/body.head')
  const attribute = (name: string, key: string): string | undefined => down(docdata, name)?.attributes[key]
  const headline = down(top, 'hedline/hl1') ?? down(top, 'headline/hl1')
  const status = docdata?.attributes['management-status']
  const content = down(root, 'body/body.content') ?? down(root, 'body')
  const { byline, body } = withoutByline(content)
  const written = bylineOf(down(top, 'byline') ?? within(content, 'byline')[0])
  const subjects = within(head, 'tobject.subject').map(
    ({ attributes: all }) => all['tobject.subject.matter'] ?? all['tobject.subject.type'] ?? ''
  )
  const scope = childrenOf(docdata, 'doc-scope').map(one => one.attributes.scope ?? '')
  const abstract = down(top, 'abstract')
  const firstPublished = attribute('date.issue', 'norm') ?? attribute('date.release', 'norm')
  const release = attribute('date.release', 'norm')
  sheet
    .put('id', attribute('doc-id', 'id-string') ?? attribute('du-key', 'key'), docdata?.at)
    .put('title', said(headline) || said(down(head, 'title')), (headline ?? down(head, 'title'))?.at)
    .put('published', firstPublished, down(docdata, 'date.issue')?.at)
    .put(
      'embargo',
      release !== undefined && release !== firstPublished ? release : undefined,
      down(docdata, 'date.release')?.at
    )
    .put('expires', attribute('date.expire', 'norm'), down(docdata, 'date.expire')?.at)
    .put('status', /^(?:embargoed|withheld|cancell?ed)$/i.test(status ?? '') ? 'withheld' : undefined, docdata?.at)
    .put('language', root.attributes.baselang ?? root.attributes['xml:lang'] ?? root.attributes.lang)
    .put('section', [...new Set(scope.length > 0 ? scope : subjects)].filter(Boolean))
    .put('summary', said(abstract), abstract?.at)
  if (!sheet.has('authors')) sheet.put('byline', byline ?? written, down(top, 'byline')?.at)
  sheet.body(body, 'html', content?.at)
}

/** `<byline>By <person>Ida Berg</person><byttl>Staff Writer</byttl></byline>` gives `By Ida Berg`: the title is no person. */
export function bylineOf(byline: Branch | undefined): string | undefined {
  if (byline === undefined) return undefined
  const text = byline.children
    .filter(one => typeof one === 'string' || one.name !== 'byttl')
    .map(one => (typeof one === 'string' ? one : wordsOf(one)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (/^(?:by\s+)?(?:staff (?:reporter|writer)s?|agency reporter)$/i.test(text))
    return said(down(byline, 'byttl')) || undefined
  return text || undefined
}

const line =
  /^(?:By|Von|Par|Por|Di|Door|Av|Af)\s+\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+\p{L}[\p{L}\p{M}'’.-]*){1,5}(?:,?\s+(?:and|und|et|y|e|en|og|och)\s+\p{Lu}[^.]{3,40})?$/u

/** A body whose first paragraph is a byline gives it away. */
export function withoutByline(content: Branch | undefined): { readonly byline?: string; readonly body: string } {
  if (content === undefined) return { body: '' }
  const holder = content.children.filter(isBranch).find(one => one.name === 'block' || one.name === 'div') ?? content
  const first = (childrenOf(content, 'p')[0] === undefined ? childrenOf(holder, 'p') : childrenOf(content, 'p'))[0]
  const text = said(first)
  const rest = (branch: Branch): Branch => ({
    ...branch,
    children: branch.children
      .filter(one => one !== first && !(isBranch(one) && /^(?:byline|hedline|dateline|media)$/.test(one.name)))
      .map(one => (isBranch(one) ? rest(one) : one))
  })
  const isByline = line.test(text) && text.length <= 90
  const tree = isByline
    ? rest(content)
    : {
        ...content,
        children: content.children.filter(one => !(isBranch(one) && /^(?:byline|hedline|media)$/.test(one.name)))
      }
  return { body: markupOf(tree), ...(isByline && { byline: text }) }
}

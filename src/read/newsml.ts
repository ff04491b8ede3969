// How items are read from NewsML-G2 (news items, messages and packages) and from NewsML 1.2.
import type { Draft, Value } from '../model.ts'
import { type Problem, problemOf } from '../problem.ts'
import type { Reading } from './item.ts'
import { bylineOf, fromNitf, withoutByline } from './nitf.ts'
import { notWellFormed } from './refusals.ts'
import { readRules } from './rules.ts'
import { Places, Sheet } from './sheet.ts'
import { type Branch, childrenOf, down, flawOf, treeOf, within, wordsOf } from './tree.ts'

const said = (branch: Branch | undefined): string => wordsOf(branch).replace(/\s+/g, ' ').trim()
const first = (...texts: readonly (string | undefined)[]): string | undefined =>
  texts.find(text => text !== undefined && text.trim() !== '')

const otherItems = ['conceptItem', 'knowledgeItem', 'planningItem', 'catalogItem', 'hopItem'] as const

export function newsml(text: string, file: string): Reading {
  const flaw = flawOf(text)
  const root = flaw === undefined ? treeOf(text, 0, true) : undefined
  if (root === undefined)
    return {
      drafts: [],
      problems: [notWellFormed({ file, line: flaw?.line ?? 1 }, flaw?.text ?? 'it cannot be read to its end')]
    }
  const places = new Places(text, file)
  const problems: Problem[] = []
  const refuse = (one: Branch, what: string): void => {
    problems.push(
      problemOf(
        readRules['read/not-articles'],
        places.at(one.at),
        `This is ${what}, not an article, and is passed over.`
      )
    )
  }
  const all = (name: string): Branch[] => (root.name === name ? [root] : within(root, name))
  for (const name of otherItems) for (const one of all(name)) refuse(one, `a ${name} of NewsML-G2`)
  const drafts: Draft[] = []
  for (const item of root.name === 'NewsML' ? within(root, 'NewsItem') : all('newsItem')) {
    const kind = down(item, 'itemMeta/itemClass')?.attributes.qcode?.replace(/^.*:/, '') ?? 'text'
    const sheet =
      root.name === 'NewsML'
        ? fromNewsML1(item, places)
        : fromG2(item, places, root.attributes.lang ?? root.attributes['xml:lang'])
    if (/^(?:picture|video|audio|graphic|animation|still)$/.test(kind) && !sheet.has('body'))
      refuse(item, `a news item of class ${kind}`)
    else drafts.push(sheet.draft(drafts.length))
  }
  if (drafts.length === 0) for (const one of all('packageItem')) refuse(one, 'a package that refers to items elsewhere')
  if (drafts.length === 0 && problems.length === 0) refuse(root, `a <${root.name}> without news items`)
  return { drafts: drafts.length === 1 ? [{ ...drafts[0]!, alone: true }] : drafts, problems }
}

/** Rank 1 is the first choice, and an item may repeat a text in other languages. */
function chosen(all: readonly Branch[]): Branch | undefined {
  const filled = all.filter(one => said(one) !== '')
  return filled.find(one => one.attributes.rank === '1' || /:main$/.test(one.attributes.role ?? '')) ?? filled[0]
}

function fromG2(item: Branch, places: Places, message: string | undefined): Sheet {
  const sheet = new Sheet(places, item.at)
  const meta = down(item, 'itemMeta')
  const content = down(item, 'contentMeta')
  const of = (branch: Branch | undefined, name: string): string => said(down(branch, name))
  const put = (name: Parameters<Sheet['put']>[0], branch: Branch | undefined): void =>
    void sheet.put(name, said(branch), branch?.at)
  put('title', chosen(childrenOf(content, 'headline')))
  put('summary', chosen(childrenOf(content, 'description').filter(one => !/caption/.test(one.attributes.role ?? ''))))
  const published =
    ['firstCreated'].map(name => down(meta, name)).find(one => said(one) !== '') ??
    down(content, 'contentCreated') ??
    down(meta, 'versionCreated')
  put('published', published)
  const updated = down(meta, 'versionCreated')
  if (updated !== published) put('updated', updated)
  put('embargo', down(meta, 'embargoed'))
  const status = down(meta, 'pubStatus')?.attributes.qcode ?? ''
  if (/:(?:withheld|cancell?ed)$/.test(status)) sheet.put('status', 'withheld', down(meta, 'pubStatus')?.at)
  sheet
    .put('id', item.attributes.guid)
    .put(
      'language',
      first(down(content, 'language')?.attributes.tag, item.attributes['xml:lang'], item.attributes.lang, message)
    )
    .put('section', [
      ...new Set(
        childrenOf(content, 'subject')
          .map(one => of(one, 'name'))
          .filter(Boolean)
      )
    ])
  const by = chosen(childrenOf(content, 'by'))
  const creators = childrenOf(content, 'creator')
    .filter(isPerson)
    .map(one => first(of(one, 'name'), one.attributes.literal) ?? '')
  if (by !== undefined) sheet.put('byline', said(by), by.at)
  else if (creators.some(Boolean)) sheet.put('authors', creators.filter(Boolean))
  bodyOf(down(item, 'contentSet'), sheet)
  if (!sheet.has('byline') && !sheet.has('authors')) sheet.put('authors', providerOf(down(meta, 'provider')))
  return sheet
}

/** A creator may be an agency, and often says so by its type only. */
function isPerson(creator: Branch): boolean {
  const { type = '', qcode = '', literal = '' } = creator.attributes
  return (
    !/organi[sz]ation/i.test(type + qcode) &&
    !/\.\w{2,4}$|,?\s(?:Inc|Ltd|AG|GmbH)\b/.test(first(said(down(creator, 'name')), literal) ?? '')
  )
}

function providerOf(provider: Branch | undefined): Value | undefined {
  const name = first(said(down(provider, 'name')), provider?.attributes.literal)
  return name === undefined || !/\p{Lu}/u.test(name) || name.length < 3 ? undefined : [{ name, kind: 'organization' }]
}

function bodyOf(content: Branch | undefined, sheet: Sheet): void {
  for (const part of childrenOf(content, 'inlineXML')) {
    const news = down(part, 'nitf')
    if (news !== undefined) {
      fromNitf(news, sheet)
      continue
    }
    const html = down(part, 'html')
    const title = down(html, 'head/title')
    if (!sheet.has('title')) sheet.put('title', said(title), title?.at)
    const written = within(html, 'p').find(one => /\bbyline\b/.test(one.attributes.class ?? ''))
    if (!sheet.has('byline')) sheet.put('byline', bylineOf(written), written?.at)
    const { byline, body } = withoutByline(down(html, 'body') ?? html ?? part)
    if (!sheet.has('byline')) sheet.put('byline', byline)
    sheet.body(body, 'html', part.at)
  }
  for (const part of childrenOf(content, 'inlineData')) {
    const isHtml = /html/.test(part.attributes.contenttype ?? '')
    sheet.body(wordsOf(part), isHtml ? 'html' : 'text', part.at)
  }
}

function fromNewsML1(item: Branch, places: Places): Sheet {
  const sheet = new Sheet(places, item.at)
  const identifier = down(item, 'Identification/NewsIdentifier')
  const management = down(item, 'NewsManagement')
  const component = within(item, 'NewsComponent')[0]
  const lines = within(item, 'NewsLines')[0]
  const put = (name: Parameters<Sheet['put']>[0], branch: Branch | undefined): void =>
    void sheet.put(name, said(branch), branch?.at)
  const id = down(identifier, 'PublicIdentifier')
  // The revision is not part of the id, or each revision would be an item of its own.
  const revision = said(down(identifier, 'RevisionId'))
  const text = said(id)
  sheet.put(
    'id',
    revision !== '' && text.endsWith(`:${revision}`)
      ? text.slice(0, -revision.length - 1)
      : text.replace(/:\d{1,3}[NU]?$/, ''),
    id?.at
  )
  put('title', down(lines, 'HeadLine'))
  put('summary', down(lines, 'SubHeadLine'))
  put('byline', down(lines, 'ByLine'))
  put('published', down(management, 'FirstCreated'))
  put('updated', down(management, 'ThisRevisionCreated'))
  const status = down(management, 'Status')
  if (/^(?:embargoed|withheld|cancell?ed)$/i.test(status?.attributes.FormalName ?? ''))
    sheet.put('status', 'withheld', status?.at)
  const about = within(component, 'DescriptiveMetadata')[0]
  sheet.put('language', down(about, 'Language')?.attributes.FormalName)
  const data = within(item, 'DataContent').find(one => said(one) !== '')
  const news = down(data, 'nitf')
  if (news !== undefined) fromNitf(news, sheet)
  else if (data !== undefined) {
    const hasMarkup = data.children.some(one => typeof one !== 'string')
    const { byline, body } = withoutByline(within(data, 'body.content')[0] ?? within(data, 'body')[0] ?? data)
    const words = wordsOf(data)
    sheet.body(hasMarkup ? body : words, hasMarkup || /<p[\s>]/i.test(words) ? 'html' : 'text', data.at)
    if (!sheet.has('byline')) sheet.put('byline', byline)
  }
  const provider = within(component, 'Provider').map(one => down(one, 'Party'))[0]?.attributes.FormalName
  if (!sheet.has('byline') && provider) sheet.put('authors', [{ name: provider, kind: 'organization' }])
  return sheet
}

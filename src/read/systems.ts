// How items are read from the JSON of content systems: WordPress' REST API, Ghost, Blogger, Arc XP (ANS), Apple News, Contentful, Drupal (JSON:API).
import type { Value } from '../model.ts'
import { decoded } from '../syntax/htmltext.ts'
import type { Node, ObjectNode } from '../syntax/json/tree.ts'
import { at, hasAll, isObject, listAt, textAt, words } from './said.ts'
import { type Places, Sheet } from './sheet.ts'
import { localWithOffset } from './wxr.ts'

/** A system whose items are known by their shape. */
export interface System {
  readonly is: (node: ObjectNode) => boolean
  /** Undefined where the object is not an article. `root`: the whole document. */
  readonly sheet: (node: ObjectNode, places: Places, root: Node) => Sheet | undefined
}

type FieldName = Parameters<Sheet['put']>[0]

/** Notes the first text of several paths. */
function putter(node: Node, sheet: Sheet): (name: FieldName, ...paths: readonly string[]) => void {
  return (name, ...paths) => {
    const found = paths.map(path => at(node, path)).find(one => words(one) !== '')
    sheet.put(name, words(found), found?.at)
  }
}

const names = (nodes: readonly Node[], ...paths: readonly string[]): string[] =>
  nodes.map(one => decoded(textAt(one, ...paths))).filter(Boolean)
const people = (list: readonly string[]): Value => list.map(name => ({ name }))

const wordpress: System = {
  is: node => hasAll(node, 'title.rendered', 'content.rendered') && at(node, 'date_gmt', 'date') !== undefined,
  sheet: (node, places) => {
    if (textAt(node, 'type') === 'page') return undefined
    const sheet = new Sheet(places, node.at)
    const put = putter(node, sheet)
    put('id', 'guid.rendered', 'link')
    put('url', 'link')
    put('slug', 'slug')
    put('title', 'title.rendered')
    put('summary', 'excerpt.rendered')
    const time = (name: string): string | undefined => localWithOffset(textAt(node, name), textAt(node, `${name}_gmt`))
    sheet.put('published', time('date'), at(node, 'date')?.at)
    if (time('modified') !== time('date')) sheet.put('updated', time('modified'), at(node, 'modified')?.at)
    if (/^(?:draft|pending|private)$/.test(textAt(node, 'status'))) put('status', 'status')
    if (at(node, 'content.protected')?.type === 'boolean' && textAt(node, 'password') !== '')
      sheet.put('hidden', 'true')
    const terms = listAt(node, '_embedded.wp:term').flatMap(one => (one.type === 'array' ? one.items : []))
    const of = (taxonomy: string): string[] =>
      names(
        terms.filter(one => textAt(one, 'taxonomy') === taxonomy),
        'name'
      )
    const co = of('author')
    sheet
      .put('authors', people(co.length > 0 ? co : names(listAt(node, '_embedded.author'), 'name')))
      .put('section', of('category'))
      .put('tags', of('post_tag'))
      .put('image', textAt(listAt(node, '_embedded.wp:featuredmedia')[0], 'source_url'))
      .body(textAt(node, 'content.rendered'), 'html', at(node, 'content.rendered')?.at)
    return sheet
  }
}

const ghost: System = {
  // Items of other origins have these names too, except for the marks of its editors and its numbering.
  is: node =>
    at(node, 'published_at', 'status') !== undefined &&
    at(node, 'html', 'lexical', 'mobiledoc') !== undefined &&
    at(node, 'lexical', 'mobiledoc', 'comment_id', 'custom_excerpt') !== undefined &&
    hasAll(node, 'title'),
  sheet: (node, places, root) => {
    if (at(node, 'page')?.type === 'boolean' && textAt(node, 'type') === 'page') return undefined
    if (textAt(node, 'type') === 'page') return undefined
    const sheet = new Sheet(places, node.at)
    const put = putter(node, sheet)
    put('id', 'id', 'uuid', 'comment_id', 'url')
    put('url', 'canonical_url', 'url')
    put('slug', 'slug')
    put('title', 'title')
    put('summary', 'custom_excerpt')
    put('published', 'published_at')
    if (textAt(node, 'updated_at') !== textAt(node, 'published_at')) put('updated', 'updated_at')
    if (!/^(?:|published|sent)$/.test(textAt(node, 'status'))) put('status', 'status')
    put('image', 'feature_image')
    const tables = at(root, 'db') === undefined ? at(root, 'data') : at(listAt(root, 'db')[0], 'data')
    const joined = (links: string, own: string, table: string): string[] => {
      const wanted = listAt(tables, links)
        .filter(one => textAt(one, 'post_id') === textAt(node, 'id'))
        .map(one => textAt(one, own))
      return wanted.flatMap(id =>
        names(
          listAt(tables, table).filter(one => textAt(one, 'id') === id),
          'name'
        )
      )
    }
    const single = at(node, 'author', 'primary_author')
    const given = [
      names(listAt(node, 'authors'), 'name', 'data.name'),
      names(single === undefined ? [] : [single], 'name', 'data.name'),
      joined('posts_authors', 'author_id', 'users'),
      names(
        listAt(tables, 'users').filter(one => textAt(one, 'id') === textAt(node, 'author_id')),
        'name'
      )
    ].find(some => some.length > 0)
    const tags = names(listAt(node, 'tags'), 'name', 'data.name')
    sheet
      .put('authors', people(given ?? []))
      .put('section', tags.length > 0 ? tags : joined('posts_tags', 'tag_id', 'tags'))
      .body(textAt(node, 'html'), 'html', at(node, 'html')?.at)
      .body(textAt(node, 'plaintext'), 'text')
    return sheet
  }
}

const blogger: System = {
  is: node => textAt(node, 'kind') === 'blogger#post',
  sheet: (node, places) => {
    const sheet = new Sheet(places, node.at)
    const put = putter(node, sheet)
    put('id', 'id')
    put('url', 'url')
    put('title', 'title')
    put('published', 'published')
    put('updated', 'updated')
    if (textAt(node, 'status') === 'DRAFT') sheet.put('status', 'draft')
    return sheet
      .put('authors', people(names([node], 'author.displayName')))
      .put(
        'tags',
        listAt(node, 'labels').map(one => decoded(words(one)))
      )
      .body(textAt(node, 'content'), 'html', at(node, 'content')?.at)
  }
}

const ans: System = {
  is: node =>
    at(node, 'content_elements', 'headlines') !== undefined && at(node, 'headlines.basic', '_id') !== undefined,
  sheet: (node, places) => {
    if (!/^(?:|story)$/.test(textAt(node, 'type'))) return undefined
    const sheet = new Sheet(places, node.at)
    const put = putter(node, sheet)
    put('id', '_id')
    put('url', 'canonical_url', 'website_url')
    put('title', 'headlines.basic')
    put('summary', 'description.basic')
    put('published', 'first_publish_date', 'publish_date', 'display_date')
    put('updated', 'last_updated_date')
    put('language', 'language')
    const status = at(node, 'publishing.scheduled_operations') === undefined ? textAt(node, 'workflow.status_code') : ''
    if (/^(?:draft|withheld)$/i.test(status)) sheet.put('status', 'draft')
    const sections = names(listAt(node, 'taxonomy.sections'), 'name', 'title')
    const [basic] = [textAt(at(node, 'promo_items.basic'), 'url')]
    const primary = textAt(node, 'taxonomy.primary_section.name', 'taxonomy.primary_site.name')
    return sheet
      .put(
        'authors',
        people(
          names(
            listAt(node, 'credits.by').filter(one => textAt(one, 'type') !== 'organization'),
            'name',
            'byline'
          )
        )
      )
      .put('section', sections.length > 0 ? sections : primary === '' ? [] : [primary])
      .put('tags', names(listAt(node, 'taxonomy.tags'), 'text', 'slug'))
      .put('image', basic)
      .body(listAt(node, 'content_elements').map(element).join('\n'), 'html', at(node, 'content_elements')?.at)
  }
}

function element(node: Node): string {
  const content = textAt(node, 'content')
  const type = textAt(node, 'type')
  if (type === 'text') return `<p>${content}</p>`
  if (type === 'header') return `<h2>${content}</h2>`
  if (type === 'raw_html') return content
  if (type === 'image') return `<img src="${textAt(node, 'url').replaceAll('"', '&quot;')}" alt="">`
  if (type === 'list')
    return `<ul>${listAt(node, 'items')
      .map(one => `<li>${textAt(one, 'content')}</li>`)
      .join('')}</ul>`
  if (type === 'quote') return `<blockquote>${listAt(node, 'content_elements').map(element).join('')}</blockquote>`
  return ''
}

const appleNews: System = {
  is: node => hasAll(node, 'identifier', 'components', 'layout'),
  sheet: (node, places) => {
    const sheet = new Sheet(places, node.at)
    const put = putter(node, sheet)
    put('id', 'identifier')
    put('url', 'metadata.canonicalURL')
    put('title', 'title')
    put('summary', 'metadata.excerpt')
    put('published', 'metadata.datePublished', 'metadata.dateCreated')
    put('updated', 'metadata.dateModified')
    put('language', 'language')
    const parts = listAt(node, 'components').filter(one =>
      /^(?:body|intro|heading\d?|quote|pullquote)$/.test(textAt(one, 'role'))
    )
    const isMarkdown = parts.some(one => textAt(one, 'format') === 'markdown')
    const line = listAt(node, 'components').find(one => textAt(one, 'role') === 'byline')
    sheet
      .put('authors', listAt(node, 'metadata.authors').map(words).filter(Boolean))
      .put('tags', listAt(node, 'metadata.keywords').map(words))
    if (!sheet.has('authors')) sheet.put('byline', textAt(line, 'text').split('|')[0], line?.at)
    return sheet.body(
      parts.map(one => textAt(one, 'text')).join('\n\n'),
      isMarkdown ? 'markdown' : 'html',
      parts[0]?.at
    )
  }
}

const contentful: System = {
  is: node => textAt(node, 'sys.type') === 'Entry' && isObject(at(node, 'fields')),
  sheet: (node, places, root) => {
    const fields = at(node, 'fields')!
    const locale = isObject(fields)
      ? fields.members
          .map(({ value }) => (isObject(value) ? value.members[0]?.name : undefined))
          .find(name => name !== undefined && /^[a-z]{2}(?:-[A-Z]{2})?$/.test(name))
      : undefined
    const value = (name: string): Node | undefined =>
      (locale === undefined ? undefined : at(fields, `${name}.${locale}`)) ?? at(fields, name)
    const sheet = new Sheet(places, node.at)
    const put = (name: FieldName, ...tries: readonly string[]): void => {
      const found = tries.map(value).find(one => words(one) !== '')
      sheet.put(name, words(found), found?.at)
    }
    const body = ['body', 'content', 'text', 'article'].map(value).find(one => words(one) !== '')
    // Entries of people, tags and settings have no text.
    if (body === undefined || words(value('title') ?? value('headline')) === '') return undefined
    put('title', 'title', 'headline')
    put('slug', 'slug')
    put('summary', 'description', 'summary', 'excerpt')
    put('published', 'publishDate', 'publishedAt', 'datePublished', 'date')
    sheet
      .put('published', textAt(node, 'sys.publishedAt', 'sys.createdAt'))
      .put('updated', textAt(node, 'sys.updatedAt'))
      .put('id', textAt(node, 'sys.id'))
      .put('language', locale ?? textAt(node, 'sys.locale'))
    const author = value('author') ?? value('authors')
    const linked = (author?.type === 'array' ? author.items : author === undefined ? [] : [author]).map(
      one => textAt(one, 'sys.id') || words(one)
    )
    const all = [...listAt(root, 'items'), ...listAt(root, 'includes.Entry'), ...listAt(root, 'entries')]
    const named = linked.map(id => {
      const entry = all.find(one => textAt(one, 'sys.id') === id)
      const name = at(entry, `fields.name.${locale}`, 'fields.name')
      return words(name)
    })
    return sheet.put('authors', people(named.filter(Boolean)), author?.at).body(words(body), 'markdown', body.at)
  }
}

const drupal: System = {
  is: node => /^node--/.test(textAt(node, 'type')) && isObject(at(node, 'attributes')),
  sheet: (node, places, root) => {
    const sheet = new Sheet(places, node.at)
    const put = putter(node, sheet)
    put('id', 'id')
    put('url', 'attributes.path.url', 'attributes.path.alias')
    put('title', 'attributes.title')
    put('published', 'attributes.published_at', 'attributes.created')
    put('updated', 'attributes.changed')
    put('language', 'attributes.langcode')
    put('summary', 'attributes.body.summary')
    const state = textAt(node, 'attributes.moderation_state')
    if (state !== '' && state !== 'published') sheet.put('status', 'unpublished')
    const uid = textAt(node, 'relationships.uid.data.id')
    const user = listAt(root, 'included').find(one => textAt(one, 'id') === uid && uid !== '')
    const html = textAt(node, 'attributes.body.processed', 'attributes.body.value', 'attributes.body')
    return sheet
      .put('authors', people(names(user === undefined ? [] : [user], 'attributes.display_name', 'attributes.name')))
      .body(html, 'html', at(node, 'attributes.body')?.at)
  }
}

/** In the order in which they are asked. */
export const systems: readonly System[] = [wordpress, blogger, ans, appleNews, contentful, drupal, ghost]

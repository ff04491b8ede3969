// What MSN asks of articles.
import { dcterms } from '../../namespaces/dcterms.ts'
import { mi } from '../../namespaces/mi.ts'
import { quoted } from '../../syntax/quoted.ts'
import { parsed } from '../../syntax/uri.ts'
import { w3cTime } from '../../syntax/w3cdtf.ts'
import { child, trimmed } from '../../syntax/xml/element.ts'
import { targets } from '../../targets.ts'
import { atMostBytes, exactNamespaces, formatOf, missingInFeed, missingInItem, plainTitle } from './asks.ts'
import { rulesOfTarget, type TargetRules } from './rule.ts'
import { attributeOf, lengthOf, tagsOf, thousands, wordsOf } from './subject.ts'

const target = targets.msn
const { sources, figures, promotional } = target
const { onFeed, onItem } = rulesOfTarget(target)

const allowed = new Set(target.tags.split(' '))
const stripped = new Set(target.stripped.split(' '))
const embeds = target.embeds.split(' ')
const dayMs = 86_400_000

const isEmbed = (url: string): boolean => {
  const found = parsed(url.startsWith('//') ? `https:${url}` : url)
  return (
    found?.protocol === 'https:' && embeds.some(host => found.hostname === host || found.hostname.endsWith(`.${host}`))
  )
}

export const msn: TargetRules = {
  target,
  feed: [
    formatOf(target, sources.questions),
    exactNamespaces(target, sources.examples),
    atMostBytes(target, figures.feedMost.value, figures.feedMost.source),
    missingInFeed(target, 'title', sources.examples, 'warning'),
    onFeed('one-language', {
      says: 'The feed has items in more than one language',
      fix: 'Write a feed for each language',
      source: sources.questions,
      broken: ({ heard, items }) => {
        const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0]!
        const own = heard.language
        return items.flatMap(({ at, language }) =>
          own && language && primary(own) !== primary(language) ? [{ at, of: `${language} in a feed in ${own}` }] : []
        )
      }
    }),
    onFeed('count', {
      level: 'info',
      says: `The feed has more than ${figures.itemsAbout.value} items`,
      fix: 'Put the newest first: older ones may not be read',
      source: figures.itemsAbout.source,
      broken: ({ items }) => items.length > figures.itemsAbout.value && { of: `${items.length} items` }
    })
  ],
  item: [
    missingInItem(target, 'guid', sources.items),
    missingInItem(target, 'title', sources.items),
    missingInItem(target, 'pubDate', sources.items),
    missingInItem(target, 'link', sources.items),
    plainTitle(target, sources.html),
    onItem('title-length', {
      says: `MSN asks for titles of more than ${figures.titleOver.value} and at most ${figures.titleMost.value} characters`,
      fix: 'Rewrite it, or add <mi:shortTitle>',
      source: sources.items,
      broken: ({ element, heard: { title } }) => {
        const length = lengthOf(title.value.text)
        if (length === 0 || child(element, 'shortTitle', mi.uri)) return false
        return (
          (length <= figures.titleOver.value || length > figures.titleMost.value) && {
            at: title.at,
            of: `${length} characters`
          }
        )
      }
    }),
    onItem('date-future', {
      says: 'The item is from the future',
      fix: 'Leave it out until its time has come',
      source: sources.items,
      broken: ({ heard: { published } }, { now }) =>
        now !== undefined &&
        (published?.value.time ?? 0) > now && { at: published!.at, of: quoted(published!.value.text) }
    }),
    onItem('date-old', {
      says: `MSN takes nothing that is ${figures.ageUnder.value} days old or older`,
      fix: 'Leave the item out',
      source: figures.ageUnder.source,
      broken: ({ heard: { published } }, { now }) => {
        const time = published?.value.time
        return (
          now !== undefined &&
          time !== undefined &&
          now - time >= figures.ageUnder.value * dayMs && { at: published!.at, of: quoted(published!.value.text) }
        )
      }
    }),
    onItem('date-zone', {
      level: 'warning',
      says: 'The date names a zone other than UTC',
      fix: 'Write it in UTC, with GMT or Z',
      source: sources.dates,
      broken: ({ heard: { published } }) => {
        const zone = /\s([A-Z]{3,4})$/.exec(published?.value.text ?? '')?.[1]
        return zone !== undefined && !/^(?:GMT|UTC|UT)$/.test(zone) && { at: published!.at, of: zone }
      }
    }),
    onItem('modified', {
      level: 'warning',
      says: 'The item was updated before it was published',
      fix: 'Give a later <dcterms:modified>: MSN skips updates whose date is not newer',
      source: sources.questions,
      broken: ({ heard: { published, updated } }) =>
        (updated?.value.time ?? Number.POSITIVE_INFINITY) < (published?.value.time ?? 0) && {
          at: updated!.at,
          of: quoted(updated!.value.text)
        }
    }),
    onItem('expiry', {
      says: `The expiration is not a time within ${figures.expiryMost.value} days of publication`,
      fix: 'Write <dcterms:valid>end=2027-02-28T00:00:00Z</dcterms:valid>',
      source: sources.examples,
      broken: ({ element, heard: { published } }) => {
        const given = child(element, 'valid', dcterms.uri)
        if (!given) return false
        const end = w3cTime(/(?:^|;)\s*end=([^;]+)/.exec(trimmed(given))?.[1]?.trim() ?? '')
        const from = published?.value.time
        const isFar = end !== undefined && from !== undefined && end - from > figures.expiryMost.value * dayMs
        return (end === undefined || isFar) && { at: given.at, of: quoted(trimmed(given)) }
      }
    }),
    onItem('link-password', {
      says: 'The link has a user name or password in it',
      fix: 'Publish it without: MSN rejects such links',
      source: sources.feed,
      broken: ({ heard: { url } }) => {
        const found = url && parsed(url.value)
        return !!found && (found.username !== '' || found.password !== '') && { at: url.at }
      }
    }),
    onItem('body', {
      says: 'The item has no text',
      fix: 'Write the whole article into <content:encoded>, or <content> in Atom',
      source: sources.items,
      broken: ({ html }) => html.trim() === ''
    }),
    onItem('body-length', {
      says: `MSN asks for ${figures.bodyLeast.value} to ${thousands(figures.bodyMost.value)} characters of text`,
      fix: 'Leave the item out, or write the whole article into <content:encoded>',
      source: figures.bodyLeast.source,
      broken: ({ html, htmlAt }) => {
        const length = lengthOf(wordsOf(html))
        return (
          html.trim() !== '' &&
          (length < figures.bodyLeast.value || length > figures.bodyMost.value) && {
            at: htmlAt,
            of: `${length} characters`
          }
        )
      }
    }),
    onItem('html-stripped', {
      says: 'The text has an element that may stop the publication of the item',
      fix: `Leave out ${target.stripped.replaceAll(' ', ', ')}`,
      source: sources.html,
      broken: ({ html, htmlAt }) =>
        [...namesIn(html)].filter(name => stripped.has(name)).map(name => ({ at: htmlAt, of: `<${name}>` }))
    }),
    onItem('html-tag', {
      level: 'warning',
      says: 'MSN removes this element from the text',
      fix: 'Use paragraphs, headings, lists, tables, pictures and links',
      source: sources.html,
      broken: ({ html, htmlAt }) =>
        [...namesIn(html)]
          .filter(name => !allowed.has(name) && !stripped.has(name))
          .map(name => ({ at: htmlAt, of: `<${name}>` }))
    }),
    onItem('html-link', {
      says: 'An address in the text is not one that MSN takes',
      fix: 'Begin links with https://, http:// or mailto:, and pictures with https://',
      source: sources.html,
      broken: ({ html, htmlAt }) =>
        tagsOf(html).flatMap(tag => {
          const address =
            tag.name === 'a' ? attributeOf(tag, 'href') : tag.name === 'img' ? attributeOf(tag, 'src') : undefined
          const right = tag.name === 'a' ? /^(?:https?:\/\/|mailto:)/i : /^https?:\/\//i
          return address === undefined || right.test(address) ? [] : [{ at: htmlAt, of: quoted(address) }]
        })
    }),
    onItem('html-style', {
      level: 'warning',
      says: 'The text has inline styles',
      fix: 'Leave out style attributes: MSN removes them',
      source: sources.html,
      broken: ({ html, htmlAt }) => tagsOf(html).some(tag => attributeOf(tag, 'style') !== undefined) && { at: htmlAt }
    }),
    onItem('html-depth', {
      level: 'warning',
      says: `The elements of the text are nested ${figures.depthUnder.value} levels deep or deeper`,
      fix: 'Keep the text simple',
      source: figures.depthUnder.source,
      broken: ({ html, htmlAt }) =>
        tagsOf(html).some(({ depth }) => depth + 1 >= figures.depthUnder.value) && { at: htmlAt }
    }),
    onItem('html-breaks', {
      level: 'warning',
      says: 'The text has line breaks in a row',
      fix: 'Use paragraphs',
      source: sources.html,
      broken: ({ html, htmlAt }) => /<br\s*\/?>\s*<br\s*\/?>/i.test(html) && { at: htmlAt }
    }),
    onItem('iframe', {
      level: 'warning',
      says: 'MSN removes this embed',
      fix: 'Embed from YouTube, Facebook, Instagram or another service that MSN names, over https',
      source: sources.html,
      broken: ({ html, htmlAt }) =>
        tagsOf(html).flatMap(tag => {
          const src = tag.name === 'iframe' ? (attributeOf(tag, 'src') ?? '') : undefined
          return src === undefined || isEmbed(src) ? [] : [{ at: htmlAt, of: quoted(src) }]
        })
    }),
    onItem('image', {
      level: 'info',
      says: 'The item has no picture',
      fix: 'Add one: only articles with pictures are published without an editor',
      source: sources.feed,
      broken: ({ pictures }) => pictures.length === 0
    }),
    onItem('image-type', {
      says: 'The picture is not a PNG, JPEG, GIF or WebP file',
      fix: 'Convert it',
      source: sources.feed,
      broken: ({ pictures }) =>
        pictures.flatMap(({ url, type, at }) => {
          const ending = /\.([a-z0-9]{2,5})(?:[?#]|$)/i.exec(url.replace(/^[a-z]+:\/\/[^/]*/i, ''))?.[1]?.toLowerCase()
          const isWrong = type
            ? !/^image\/(?:png|jpe?g|gif|webp)$/.test(type)
            : /^(?:svg|bmp|tiff?|avif|heic)$/.test(ending ?? '')
          return isWrong ? [{ at, of: type ?? quoted(url) }] : []
        })
    }),
    onItem('image-size', {
      level: 'warning',
      says: `The picture is smaller than ${figures.pictureSide.value} pixels both ways`,
      fix: 'Provide a larger one',
      source: figures.pictureSide.source,
      broken: ({ pictures }) =>
        pictures.flatMap(({ where, width, height, at }) => {
          const isSmall =
            where !== 'thumbnail' &&
            width !== undefined &&
            height !== undefined &&
            Math.max(width, height) < figures.pictureSide.value
          return isSmall ? [{ at, of: `${width} × ${height}` }] : []
        })
    }),
    onItem('image-ratio', {
      level: 'warning',
      says: `The picture is narrower than ${figures.ratioLeast.value} or wider than ${figures.ratioMost.value} times its height`,
      fix: 'Crop it, or it may not be shown as it should be',
      source: figures.ratioLeast.source,
      broken: ({ pictures }) =>
        pictures.flatMap(({ where, width, height, at }) => {
          if (
            where === 'thumbnail' ||
            !width ||
            !height ||
            (width === promotional.width && height === promotional.height)
          )
            return []
          const ratio = width / height
          return ratio < figures.ratioLeast.value || ratio > figures.ratioMost.value
            ? [{ at, of: `${width} × ${height}` }]
            : []
        })
    }),
    onItem('image-bytes', {
      says: `The picture is larger than ${figures.pictureMost.value / 1e6} MB`,
      fix: 'Compress it',
      source: figures.pictureMost.source,
      broken: ({ pictures }) =>
        pictures.flatMap(({ bytes = 0, at }) =>
          bytes > figures.pictureMost.value ? [{ at, of: `${(bytes / 1e6).toFixed(1)} MB` }] : []
        )
    }),
    onItem('image-credit', {
      level: 'warning',
      says: 'The picture has no credit',
      fix: 'Add <media:credit> to <media:content>',
      source: sources.examples,
      broken: ({ pictures }) =>
        pictures.filter(({ where, hasCredit }) => where === 'media' && !hasCredit).map(({ at }) => ({ at }))
    }),
    missingInItem(target, 'author', sources.items, 'warning')
  ]
}

function namesIn(html: string): ReadonlySet<string> {
  return new Set(tagsOf(html).map(({ name }) => name))
}

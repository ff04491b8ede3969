// Values that RSS alone has: guids, enclosure lengths, hours and days, picture sizes, form names.

import type { Rule } from '../../problem.ts'
import { addressFault } from '../../syntax/urifault.ts'
import { attribute } from '../../syntax/xml/element.ts'
import type { ValueKind } from '../grammar.ts'
import type { TextValue } from '../rule.ts'
import { ruleOn } from '../rule.ts'
import { unstableId } from '../values/id.ts'
import { blank, shaped } from '../values/text.ts'
import { link } from '../values/uri.ts'

const profile = 'https://www.rssboard.org/rss-profile'
const specification = 'https://www.rssboard.org/rss-specification'

const guidSpec = `${profile}#element-channel-item-guid`
const web = /^https?:\/\/[^/?#\s]/i

function isPermanentLink({ element }: TextValue): boolean {
  return (attribute(element, 'isPermaLink') ?? 'true') !== 'false'
}

export const guidAddress = ruleOn<TextValue>({
  id: 'rss/guid-address',
  level: 'error',
  says: 'Without isPermaLink="false" a guid must be the address of the item',
  fix: 'Write the complete http(s) address, or add isPermaLink="false"',
  spec: guidSpec,
  w3c: 'InvalidHttpGUID',
  broken: value =>
    isPermanentLink(value) &&
    !isName(value.text) &&
    (!web.test(value.text) || addressFault(value.text, true, false) !== undefined)
})

function isName(text: string): boolean {
  return (
    /^[a-z][a-z0-9+.-]*:./i.test(text) &&
    !/^(?:https?|ftp):/i.test(text) &&
    addressFault(text, true, false) === undefined
  )
}

export const guidPermanent = ruleOn<TextValue>({
  id: 'rss/guid-permalink',
  level: 'error',
  says: 'This guid is not a web address',
  fix: 'Add isPermaLink="false"',
  spec: guidSpec,
  w3c: 'InvalidPermalink',
  broken: value => isPermanentLink(value) && isName(value.text)
})

export const guidUnique = ruleOn<TextValue>({
  id: 'rss/guid-unique',
  level: 'warning',
  says: 'Another feed could easily use the same guid',
  fix: 'Write an address, or a tag: URI with your domain and a date',
  spec: guidSpec,
  w3c: 'NotSufficientlyUnique',
  broken: value => value.text !== '' && !isPermanentLink(value) && (value.text.length < 10 || /^\d+$/.test(value.text))
})

/** `guid`. */
export const guid: ValueKind = {
  name: 'guid',
  sound: (text, _) => /^https?:\/\/[a-z0-9.-]+\.[a-z]{2,}\/[\w.~/@!$'()*+,-]*$/.test(text),
  rules: [blank, guidAddress, guidPermanent, guidUnique, unstableId]
}

export const permanentFlag = shaped('true or false', /^(?:true|false)$/, {
  id: 'rss/guid-flag',
  level: 'error',
  says: 'isPermaLink is neither true nor false',
  fix: 'Write one of these words, in lower case',
  spec: guidSpec,
  w3c: 'InvalidBooleanAttribute'
})

const enclosureSpec = `${profile}#element-channel-item-enclosure`

export const enclosureLength: ValueKind = {
  name: 'length in bytes',
  sound: text => /^\d+$/.test(text),
  rules: [
    ruleOn<TextValue>({
      id: 'rss/enclosure-length',
      level: 'error',
      says: 'This is not a length in bytes',
      fix: 'Write the number of bytes in digits, or 0 if it is not known',
      spec: enclosureSpec,
      w3c: 'InvalidIntegerAttribute',
      broken: ({ text }) => !/^-?\d+$/.test(text)
    }),
    ruleOn<TextValue>({
      id: 'rss/enclosure-unknown',
      level: 'error',
      says: 'An unknown length must be written as 0',
      fix: 'Write length="0"',
      spec: enclosureSpec,
      w3c: 'UseZeroForUnknown',
      broken: ({ text }) => /^-\d+$/.test(text)
    })
  ]
}

/** An address a player can open: http or https, a host with a dot, ASCII. */
export const enclosureUrl: ValueKind = {
  name: 'http(s) address',
  sound: text => /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?\/[\w.~/@!$'()*+,;=:?&-]*$/i.test(text),
  rules: [
    ruleOn<TextValue>({
      id: 'rss/enclosure-url',
      level: 'error',
      says: 'Players cannot open this address',
      fix: 'Write a complete http or https address in ASCII, with a host and a path',
      spec: enclosureSpec,
      w3c: 'InvalidURLAttribute',
      broken: ({ text }) =>
        addressFault(text, true, false) !== undefined ||
        !/^https?:\/\/(?:[^/?#@]*@)?(?:[^/?#:[\]]+\.[^/?#:]+|\[[^\]]+\])(?::\d*)?\//i.test(text)
    }),
    ...link.rules.filter(({ w3c }) => w3c === undefined)
  ]
}

/** Where an item was taken from. */
export const sourceUrl: ValueKind = {
  name: 'http(s) address',
  rules: [
    ruleOn<TextValue>({
      id: 'rss/source-url',
      level: 'error',
      says: 'This is not the address of a feed',
      fix: 'Write the complete http or https address of the original feed, in ASCII',
      spec: `${profile}#element-channel-item-source`,
      w3c: 'InvalidURLAttribute',
      broken: ({ text }) => !web.test(text) || addressFault(text, true, false) !== undefined
    }),
    ...link.rules.filter(({ w3c }) => w3c === undefined || w3c === 'UnknownHost')
  ]
}

const isPort = (text: string): boolean => /^\d{1,9}$/.test(text) && Number(text) >= 1 && Number(text) < 65_536

export const cloudPort: ValueKind = {
  name: 'port',
  sound: isPort,
  rules: [
    ruleOn<TextValue>({
      id: 'rss/cloud-port',
      level: 'error',
      says: 'This is not a valid port',
      fix: 'Write a number from 1 to 65535',
      spec: `${specification}#ltcloudgtSubelementOfLtchannelgt`,
      w3c: 'InvalidIntegerAttribute',
      broken: ({ text }) => !isPort(text)
    })
  ]
}

const minutes = /^\+?0*[1-9]\d*$/

/** How long readers may keep the feed. */
export const ttl: ValueKind = {
  name: 'minutes',
  sound: text => minutes.test(text),
  rules: [
    blank,
    ruleOn<TextValue>({
      id: 'rss/ttl',
      level: 'error',
      says: 'This is not a number of minutes',
      fix: 'Write a whole number, 1 or greater',
      spec: `${profile}#element-channel-ttl`,
      w3c: 'InvalidInteger',
      broken: ({ text }) => !minutes.test(text)
    })
  ]
}

function upTo(most: number, head: Pick<Rule, 'id' | 'w3c'>): ValueKind {
  const sound = (text: string): boolean => /^\d{1,9}$/.test(text) && Number(text) >= 1 && Number(text) <= most
  const rule = ruleOn<TextValue>({
    ...head,
    level: 'error',
    says: `This is not a whole number from 1 to ${most}`,
    fix: 'Write the size of the picture in pixels, or make the picture smaller',
    spec: `${profile}#element-channel-image`,
    broken: ({ text }) => !sound(text)
  })
  return { name: `1 to ${most}`, sound, rules: [rule] }
}

export const imageWidth = upTo(144, { id: 'rss/image-width', w3c: 'InvalidWidth' })
export const imageHeight = upTo(400, { id: 'rss/image-height', w3c: 'InvalidHeight' })

export const imageFormat = ruleOn<TextValue>({
  id: 'rss/image-format',
  level: 'warning',
  says: 'Readers expect a GIF, JPEG or PNG here',
  fix: 'Use one of these formats',
  spec: `${profile}#element-channel-image-url`,
  w3c: 'ImageUrlFormat',
  broken: ({ text }) =>
    /^https?:\/\/[^?#]*\/[^?#/]*\.(?!(?:gif|jpe?g|jpe|png)(?:$|[?#]))[a-z][a-z0-9]{1,4}(?:$|[?#])/i.test(text) &&
    /\.(?:webp|svgz?|avif|heic|bmp|tiff?|ico|jxl|psd|pdf|swf)(?:$|[?#])/i.test(text)
})

export const imageUrl: ValueKind = { name: 'picture', rules: [...link.rules, imageFormat] }

const hourSpec = `${profile}#element-channel-skiphours`

export const hour: ValueKind = {
  name: 'hour',
  sound: text => /^(?:1?\d|2[0-3])$/.test(text),
  rules: [
    ruleOn<TextValue>({
      id: 'rss/hour',
      level: 'error',
      says: 'This is not an hour of the day',
      fix: 'Write a whole number from 0 to 23',
      spec: hourSpec,
      w3c: 'InvalidHour',
      broken: ({ text }) => !/^0*\d{1,2}$/.test(text) || Number(text) > 24
    }),
    ruleOn<TextValue>({
      id: 'rss/midnight',
      level: 'warning',
      says: 'Midnight must be written as hour 0',
      fix: 'Write 0: there is no hour 24',
      spec: hourSpec,
      w3c: 'UseZeroForMidnight',
      broken: ({ text }) => Number(text) === 24
    })
  ]
}

export const day = shaped('day', /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/, {
  id: 'rss/day',
  level: 'error',
  says: 'This is not a day of the week',
  fix: 'Write the English name: Monday, Tuesday …',
  spec: `${profile}#element-channel-skipdays`,
  w3c: 'InvalidDay'
})

export const formName: ValueKind = {
  name: 'name of a form field',
  sound: text => /^[A-Za-z][\w:.-]*$/.test(text),
  rules: [
    ruleOn<TextValue>({
      id: 'rss/form-name',
      level: 'error',
      says: 'This is not a valid name for a form field',
      fix: 'Start with a letter, and continue with letters, digits, hyphens, underscores, colons and full stops',
      spec: `${profile}#element-channel-textinput-name`,
      w3c: 'InvalidFormComponentName',
      broken: ({ text }) => !/^[A-Za-z][\w:.-]*$/.test(text)
    })
  ]
}

const versions = new Set(['0.90', '0.91', '0.92', '0.93', '0.94', '2.0'])

export const rssVersion: ValueKind = {
  name: 'version of RSS',
  sound: text => text === '2.0',
  rules: [
    ruleOn<TextValue>({
      id: 'rss/version',
      level: 'error',
      says: 'This is not a version of RSS',
      fix: 'Write version="2.0"',
      spec: `${profile}#element-rss`,
      w3c: 'InvalidRSSVersion',
      broken: ({ text }) => !versions.has(text)
    }),
    ruleOn<TextValue>({
      id: 'rss/old-version',
      level: 'info',
      says: 'This version was replaced by RSS 2.0',
      fix: 'Write version="2.0": feeds that are valid in this version are valid in 2.0',
      spec: `${profile}#element-rss`,
      broken: ({ text }) => versions.has(text) && text !== '2.0'
    })
  ]
}

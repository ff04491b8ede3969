// What a media type in a feed may be (RFC 6838, section 4.2).

import { isMediaType } from '../../syntax/mime.ts'
import type { Kind } from '../grammar.ts'
import type { Value } from '../rule.ts'
import { ruleOn } from '../rule.ts'
import { blankAttribute } from './text.ts'

const spec = 'https://www.rfc-editor.org/rfc/rfc6838#section-4.2'
const broken = ({ text }: Value): boolean => !isMediaType(text)

export const mediaTypeForm = ruleOn<Value>({
  id: 'media-type/form',
  level: 'error',
  says: 'This is not a media type',
  fix: 'Write it like audio/mpeg',
  spec,
  w3c: 'InvalidMIMEType',
  broken
})

export const enclosureType = ruleOn<Value>({
  ...mediaTypeForm,
  id: 'media-type/attribute',
  w3c: 'InvalidMIMEAttribute',
  broken
})

export const mediaType: Kind = { name: 'media type', sound: isMediaType, rules: [mediaTypeForm] }

/** As `mediaType`, where an empty one is a lesser fault. */
export const mediaTypeOrBlank: Kind = {
  name: 'media type',
  sound: isMediaType,
  rules: [blankAttribute, ruleOn<Value>({ ...mediaTypeForm, broken: value => value.text !== '' && broken(value) })]
}

/** Of RSS's enclosure. */
export const mediaTypeAttribute: Kind = { name: 'media type', sound: isMediaType, rules: [enclosureType] }

// What a media type in a feed may be (RFC 6838, section 4.2).

import { isMediaType } from '../../syntax/mime.ts'
import type { ValueKind } from '../grammar.ts'
import type { TextValue } from '../rule.ts'
import { ruleOn } from '../rule.ts'
import { blankAttribute } from './text.ts'

const spec = 'https://www.rfc-editor.org/rfc/rfc6838#section-4.2'
const broken = ({ text }: TextValue): boolean => !isMediaType(text)

export const mediaTypeForm = ruleOn<TextValue>({
  id: 'media-type/form',
  level: 'error',
  says: 'This is not a media type',
  fix: 'Write it like audio/mpeg',
  spec,
  w3c: 'InvalidMIMEType',
  broken
})

export const enclosureType = ruleOn<TextValue>({
  ...mediaTypeForm,
  id: 'media-type/attribute',
  w3c: 'InvalidMIMEAttribute',
  broken
})

export const mediaType: ValueKind = { name: 'media type', sound: isMediaType, rules: [mediaTypeForm] }

/** As `mediaType`, where an empty one is a lesser fault. */
export const mediaTypeOrBlank: ValueKind = {
  name: 'media type',
  sound: isMediaType,
  rules: [blankAttribute, ruleOn<TextValue>({ ...mediaTypeForm, broken: value => value.text !== '' && broken(value) })]
}

/** Of RSS's enclosure. */
export const mediaTypeAttribute: ValueKind = { name: 'media type', sound: isMediaType, rules: [enclosureType] }

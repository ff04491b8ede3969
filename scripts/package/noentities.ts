// Takes the place of @nodable/entities in the bundle: we give fast-xml-parser a decoder of our own (read/tree.ts), and that package comes without a licence text.
export class EntityDecoder {
  constructor() {
    throw new Error('read/tree.ts gives fast-xml-parser its own decoder')
  }
}
export const XML = {}
export const CURRENCY = {}
export const COMMON_HTML = {}
export const ENTITY_ACTION = {}

// Draft → Item: dates, bylines, ids, addresses and plain texts are settled here.
export { type Byline, type BylineOptions, parseByline } from './normalize/byline.ts'
export { type DateOptions, type DateResult, parseDate } from './normalize/date.ts'
export type { Context, Note } from './normalize/desk.ts'
export { isKnown as isKnownField, known as knownFields } from './normalize/fields.ts'
export { normalize, type Settled } from './normalize/item.ts'
export type { Asset, Assets } from './normalize/media.ts'
export { type Roster, readable, roster, type Suggestion, spellings } from './normalize/roster.ts'
export { slugOf } from './syntax/slug.ts'

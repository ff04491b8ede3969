// The door of `state`: what a build leaves in .dateline/ so that the next one need not do what would give the same. Deleting it costs time only.
export { lookOf } from './state/look.ts'
export { forget, type Lasting, lasting, type Question, recall, settingsPlaces, stateFolder } from './state/recall.ts'
export { laidDown, layDown } from './state/shelf.ts'

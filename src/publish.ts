// Bytes → files: what is published appears whole or not at all.
export { compared, type Published, type PublishOptions, publish, type Review } from './publish/folder.ts'
export { type Manifest, manifestIn, manifestName } from './publish/manifest.ts'
export type { Plan } from './publish/plan.ts'

// Bytes → files: what is published appears whole or not at all.
export { type Published, publish } from './publish/files.ts'
export { type Manifest, manifestIn } from './publish/manifest.ts'

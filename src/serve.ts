// The door of `serve`: the newsroom as its people see it while they write, over HTTP on this machine.
export { type Preview, type PreviewPlace, preview } from './serve/server.ts'
export type { ComingItem, PreviewAuthor, PreviewFeed, PreviewState } from './serve/state.ts'

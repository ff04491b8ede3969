// The door of `diff`: two builds of a feed → what its subscribers see.
export { type Change, changesOf, diff, type Listed, listedIn } from './diff/changes.ts'
export { type Guarded, type GuardedFeed, guard } from './diff/guard.ts'

// The library's public names.
export { type BuildRequest, type BuildResult, build } from './build.ts'
export { agreement, type Checked, type CheckedFeed, type CheckOptions, check, type Verdict } from './check.ts'
export { alternates, type Compiled, compile, type Surroundings } from './compile.ts'
export { type Config, configSchema, configuration } from './config.ts'
export { type Change, diff } from './diff.ts'
export type {
  Author,
  Body,
  Correction,
  Credit,
  Draft,
  Enclosure,
  Episode,
  Feed,
  Field,
  Format,
  Image,
  Item,
  Masthead,
  Moment,
  Rendered,
  Role,
  Show,
  Source,
  Value,
  Withdrawal
} from './model.ts'
export { type Newsroom, newsroom } from './newsroom.ts'
export {
  type Byline,
  type BylineOptions,
  type DateOptions,
  type DateResult,
  parseByline,
  parseDate,
  type Roster,
  roster
} from './normalize.ts'
export type { Level, Place, Problem } from './problem.ts'
export { type Manifest, manifestIn, type Published, publish } from './publish.ts'
export { authors, folder, read, sourcesOf } from './read.ts'
export { documents, writers } from './write.ts'

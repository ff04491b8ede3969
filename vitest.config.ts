import { defineConfig } from 'vitest/config'

// What starts processes, writes files, replaces modules or waits for its turn gets a process of its own for each file.
const apart = ['test/{cli,publish}/**/*.test.ts', 'test/read/{ahead,files}.test.ts', 'test/feed/package.test.ts']

// Other people's posts, where they are at hand: `npm run corpora`.
const corpora = ['test/corpora/**/*.test.ts']

// In a browser, where there is one: `npm run browser`.
const browser = ['test/browser/**/*.test.ts']

// Where a zone of the machine could get in, the tests run four times: east and west of UTC, half hours, a clock change of thirty minutes.
// Everywhere else test/determinism.test.ts holds that no source can ask for it.
const zones = ['America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu']
const timed = ['test/normalize/{date,zone}*.test.ts', 'test/build/{golden,sample}.test.ts']

// However busy the machine: these end what hangs, they measure nothing.
const minutes = process.env.FUZZ === undefined ? 2 : 30
const patience = { testTimeout: minutes * 60_000, hookTimeout: 120_000, teardownTimeout: 60_000 }
const pure = { ...patience, isolate: false }
const env = { TZ: 'UTC' }

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: '100%',
    projects: [
      {
        test: { name: 'UTC', include: ['test/**/*.test.ts'], exclude: [...apart, ...corpora, ...browser], ...pure, env }
      },
      { test: { name: 'apart', include: apart, ...patience, env, globalSetup: 'test/cli/compiled.ts' } },
      { test: { name: 'corpora', include: corpora, ...pure, env } },
      { test: { name: 'browser', include: browser, ...pure, env } },
      ...zones.map(zone => ({ test: { name: zone, include: timed, ...pure, env: { TZ: zone } } }))
    ]
  }
})

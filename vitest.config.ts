import { defineConfig } from 'vitest/config'

// What starts processes, writes files, replaces modules or waits for its turn gets a process of its own for each file.
const apart = ['test/{cli,publish}/**/*.test.ts', 'test/read/{ahead,files}.test.ts', 'test/feed/package.test.ts']

// Where a zone of the machine could get in, the tests run four times: east and west of UTC, half hours, a clock change of thirty minutes.
// Everywhere else test/determinism.test.ts holds that no source can ask for it.
const zones = ['America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu']
const timed = ['test/normalize/{date,zone}*.test.ts', 'test/build/{golden,sample}.test.ts']

// However busy the machine: these end what hangs, they measure nothing.
const patience = { testTimeout: 120_000, hookTimeout: 120_000, teardownTimeout: 60_000 }
const pure = { ...patience, isolate: false }

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: '100%',
    projects: [
      { test: { name: 'UTC', include: ['test/**/*.test.ts'], exclude: apart, ...pure, env: { TZ: 'UTC' } } },
      { test: { name: 'apart', include: apart, ...patience, env: { TZ: 'UTC' } } },
      ...zones.map(zone => ({ test: { name: zone, include: timed, ...pure, env: { TZ: zone } } }))
    ]
  }
})

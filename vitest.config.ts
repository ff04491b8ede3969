import { defineConfig } from 'vitest/config'

// Where a zone could get in, the tests run four times: east and west of UTC, half hours, a clock change of thirty minutes.
const zones = ['America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu']
const timed = [
  'test/normalize/{date,zone}*.test.ts',
  'test/build/{sample,golden,ids,tricky}.test.ts',
  'test/{select,feed,syntax}/**/*.test.ts'
]

// However busy the machine: these end what hangs, they measure nothing.
const patience = { testTimeout: 120_000, hookTimeout: 120_000, teardownTimeout: 60_000 }

export default defineConfig({
  test: {
    pool: 'forks',
    projects: [
      { test: { name: 'UTC', include: ['test/**/*.test.ts'], ...patience, env: { TZ: 'UTC' } } },
      ...zones.map(zone => ({ test: { name: zone, include: timed, ...patience, env: { TZ: zone } } }))
    ]
  }
})

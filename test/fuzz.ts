// Property tests begin with the same seed everywhere, so that a run says the same twice. `npm run fuzz` takes a new one each time and
// twenty times as many runs; `FUZZ=1234 npm run fuzz` takes that one.
import fc from 'fast-check'

const asked = process.env.FUZZ
const times = asked === undefined ? 1 : 20
fc.configureGlobal({
  numRuns: 100 * times,
  ...(asked !== '1' && { seed: asked === undefined ? 20_260_101 : Number(asked) })
})

/** So many runs in `npm test`, and twenty times as many in `npm run fuzz`. */
export const runs = (count: number): { numRuns: number } => ({ numRuns: count * times })

export { fc }

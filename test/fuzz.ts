// Property tests begin with the same seed everywhere, so that a run says the same twice. `FUZZ=1` takes a new one each time, `FUZZ=1234` that one.
import fc from 'fast-check'

const asked = process.env.FUZZ
const seed = asked === undefined ? 20_260_101 : Number(asked)
fc.configureGlobal(asked === '1' ? {} : { seed })

export { fc }

// The thread of sound.ts: measures the files it is sent, one after the other. CommonJS, because it is started from its text.
const { workerData } = require('node:worker_threads')

/** @type {{ library: string, port: import('node:worker_threads').MessagePort, done: Int32Array }} */
const { library, port, done } = workerData
const loading = import(library)

port.on('message', async path => {
  /** @type {number | undefined} */
  let seconds
  try {
    const { parseFile } = await loading
    // Frame by frame where no header gives the length: an estimate from the first frames can be wrong by minutes.
    const { format } = await parseFile(path, { duration: true, skipCovers: true, skipPostHeaders: true })
    seconds = format.duration
  } catch {}
  port.postMessage({ path, seconds })
  Atomics.add(done, 0, 1)
  Atomics.notify(done, 0)
})

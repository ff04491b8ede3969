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
    // Where no header gives the length, all of the file is read.
    const { format } = await parseFile(path, { duration: true, skipCovers: true, skipPostHeaders: true })
    seconds = format.duration
  } catch {}
  port.postMessage({ path, seconds })
  Atomics.add(done, 0, 1)
  Atomics.notify(done, 0)
})

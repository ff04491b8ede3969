// The second thread of ahead.ts: reads files in their order and sends them in batches. CommonJS, because it is started from its text.
const { closeSync, openSync, readSync } = require('node:fs')
const { workerData } = require('node:worker_threads')

/** @type {{ paths: readonly string[], largest: number, port: import('node:worker_threads').MessagePort, done: Int32Array }} */
const { paths, largest, port, done } = workerData

/** @type {Buffer<ArrayBuffer> | undefined} */
let shelf
/** @type {number[]} */
let sizes = []
let free = 0

for (const path of paths) {
  shelf ??= Buffer.allocUnsafeSlow(4 * largest)
  const size = read(path, shelf)
  if (size > 0) free += size
  sizes.push(size)
  if (shelf.length - free < largest || sizes.length >= 500) send(shelf)
}
if (shelf !== undefined) send(shelf)

/**
 * How many bytes the file has; -1 if it is large or cannot be read.
 * @param {string} path
 * @param {Buffer} buffer
 */
function read(path, buffer) {
  let size = -1
  try {
    const file = openSync(path, 'r')
    try {
      size = readSync(file, buffer, free, largest, 0)
    } finally {
      closeSync(file)
    }
  } catch {}
  return size >= largest ? -1 : size
}

/**
 * `done` counts the batches that were sent.
 * @param {Buffer<ArrayBuffer>} full
 */
function send(full) {
  port.postMessage({ bytes: full.buffer, sizes }, [full.buffer])
  Atomics.add(done, 0, 1)
  Atomics.notify(done, 0)
  shelf = undefined
  sizes = []
  free = 0
}

// Reads files in a second thread before they are needed: opening and reading takes a fifth of the time of a large build.
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'

/** Fewer files are read sooner than a thread starts. */
const minimumFiles = 2000

/** Milliseconds to wait for the thread; after that the caller reads the files itself. */
const patienceMs = 1000

interface Batch {
  /** The files' bytes one after the other. */
  readonly bytes: ArrayBuffer
  /** How many bytes each has; -1: read it yourself, for it is large or cannot be read. */
  readonly sizes: readonly number[]
}

/** The code of the thread. A bundle has its text in place of this call, so that the thread needs no file of its own there. */
const script = readFileSync(new URL('./thread.cjs', import.meta.url), 'utf8')

/** Files that are being read by another thread. */
export class FilesAhead {
  readonly #worker: Worker
  readonly #port: MessagePort
  readonly #done = new Int32Array(new SharedArrayBuffer(4))
  #received = 0
  #batch: Batch = { bytes: new ArrayBuffer(0), sizes: [] }
  #next = 0
  #at = 0
  #left: number
  #gone = false

  /** Reads of each file what is shorter than `largest` bytes. */
  constructor(paths: readonly string[], largest: number) {
    const { port1, port2 } = new MessageChannel()
    this.#left = paths.length
    this.#port = port1
    this.#worker = new Worker(script, {
      eval: true,
      execArgv: [],
      workerData: { paths, largest, port: port2, done: this.#done },
      transferList: [port2]
    })
    this.#worker.on('error', () => {})
    this.#worker.unref()
  }

  /** The bytes of the next path; undefined where the caller has to read the file itself. */
  next(): Uint8Array | undefined {
    if (this.#gone || this.#left-- <= 0) return undefined
    if (this.#next === this.#batch.sizes.length) this.#receive()
    const size = this.#batch.sizes[this.#next++] ?? -1
    if (size < 0) return undefined
    this.#at += size
    return Buffer.from(this.#batch.bytes, this.#at - size, size)
  }

  close(): void {
    this.#port.close()
    void this.#worker.terminate()
  }

  #receive(): void {
    while (Atomics.load(this.#done, 0) === this.#received) {
      if (Atomics.wait(this.#done, 0, this.#received, patienceMs) !== 'timed-out') continue
      this.#gone = true
      this.close()
      return
    }
    this.#batch = receiveMessageOnPort(this.#port)?.message as Batch
    this.#received++
    this.#next = 0
    this.#at = 0
  }
}

/** A second thread that reads `paths`; undefined where it would not pay, or cannot be started. */
export function readAhead(paths: readonly string[], largest: number): FilesAhead | undefined {
  if (paths.length < minimumFiles || availableParallelism() < 2) return undefined
  try {
    return new FilesAhead(paths, largest)
  } catch {
    return undefined
  }
}

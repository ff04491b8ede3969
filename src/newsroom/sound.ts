// How long a file of sound or film is. MPEG audio is measured here, because music-metadata guesses where the first frames have one bit rate; it
// measures all other formats, in a thread that we wait for, because it only works asynchronously.
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { typeOfBytes } from '../syntax/mime.ts'
import { mpegSeconds } from '../syntax/mpegaudio.ts'

// Set by the bundle, which has the library in a file of its own.
declare const DATELINE_VERSION: string | undefined

/** Milliseconds to wait for one file: a film of an hour without a header takes two seconds. */
const patienceMs = 30_000

/** The code of the thread. A bundle has its text in place of this call, so that the thread needs no file of its own there. */
const script = readFileSync(new URL('./sound.cjs', import.meta.url), 'utf8')

class Meter {
  readonly #worker: Worker
  readonly #port: MessagePort
  readonly #done = new Int32Array(new SharedArrayBuffer(4))

  constructor() {
    const { port1, port2 } = new MessageChannel()
    this.#port = port1
    this.#worker = new Worker(script, {
      eval: true,
      execArgv: [],
      workerData: { library: libraryAddress(), port: port2, done: this.#done },
      transferList: [port2]
    })
    this.#worker.on('error', () => {})
    this.#worker.unref()
  }

  /** Seconds; undefined where the file does not say. `gone`: the thread gave no answer, and will give none. */
  seconds(path: string): number | undefined | 'gone' {
    const before = Atomics.load(this.#done, 0)
    this.#port.postMessage(path)
    while (Atomics.load(this.#done, 0) === before)
      if (Atomics.wait(this.#done, 0, before, patienceMs) === 'timed-out') return 'gone'
    const answer = receiveMessageOnPort(this.#port)?.message as { readonly path: string; readonly seconds?: number }
    return answer.path === path ? answer.seconds : undefined
  }

  close(): void {
    this.#port.close()
    void this.#worker.terminate()
  }
}

function libraryAddress(): string {
  if (typeof DATELINE_VERSION === 'undefined')
    return pathToFileURL(createRequire(import.meta.url).resolve('music-metadata')).href
  // This code may be in a chunk of the bundle.
  return new URL(/\/chunks\/[^/]+$/.test(import.meta.url) ? '../sound.js' : './sound.js', import.meta.url).href
}

let meter: Meter | undefined | 'broken'
/** What was measured in this process, by path, size and time: `watch` builds the same files again and again. */
const known = new Map<string, number | undefined>()

/** How long the sound or film at `path` is, in seconds; undefined where that is not known. `version`: changes with the file. */
export function secondsOf(path: string, version: string): number | undefined {
  const key = `${version} ${path}`
  if (known.has(key)) return known.get(key)
  const found = measured(path)
  const seconds = found !== undefined && Number.isFinite(found) && found > 0 ? found : undefined
  known.set(key, seconds)
  return seconds
}

function measured(path: string): number | undefined {
  return mpeg(path) ?? byLibrary(path)
}

function mpeg(path: string): number | undefined {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return undefined
  }
  try {
    const read = (offset: number, length: number): Uint8Array => {
      const bytes = Buffer.allocUnsafe(length)
      return bytes.subarray(0, readSync(file, bytes, 0, length, offset))
    }
    if (typeOfBytes(read(0, 64)) !== 'audio/mpeg') return undefined
    return mpegSeconds(read, fstatSync(file).size)
  } catch {
    return undefined
  } finally {
    closeSync(file)
  }
}

function byLibrary(path: string): number | undefined {
  if (meter === 'broken') return undefined
  try {
    meter ??= new Meter()
    const seconds = meter.seconds(path)
    if (seconds !== 'gone') return seconds
    meter.close()
    meter = 'broken'
  } catch {
    meter = 'broken'
  }
  return undefined
}

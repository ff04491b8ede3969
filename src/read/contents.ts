// The bytes of one file of items: small files share buffers, large ones are read whole or, as NDJSON, in pieces.
import { Buffer } from 'node:buffer'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { Source } from '../model.ts'
import { type Problem, problemOf } from '../problem.ts'
import { kindOf } from './kind.ts'
import { unreadable } from './refusals.ts'
import { readRules } from './rules.ts'

/** A file, or of a large NDJSON file some of its lines. */
export interface Part extends Source {
  /** The line of the file that the bytes begin on; 1 where absent. */
  readonly line?: number
}

/** An article of 32 MB does not exist; what is larger got here by mistake. */
export const LARGEST = 32 * 1024 * 1024

/** Bytes of NDJSON that are handed on at once. */
const PIECE = 4 * 1024 * 1024

/** A file that is to be read, by its real path and its path below the root. */
export interface Entry {
  readonly full: string
  readonly path: string
}

/** Bytes of a buffer that many files share. */
const SHELF = 4 * 1024 * 1024
/** Larger files have a buffer of their own. */
export const LARGE = 256 * 1024

/** Reads files one after the other into the same buffers: twice as fast as into a buffer for each. */
export class Shelf {
  /** Bytes; larger files are refused. */
  readonly largest: number
  #buffer = Buffer.alloc(0)
  #free = 0

  constructor(largest: number) {
    this.largest = largest
  }

  /** The bytes of an open file; undefined where they are too many to share a buffer. */
  read(descriptor: number): Uint8Array | undefined {
    if (this.#buffer.length - this.#free < LARGE) {
      this.#buffer = Buffer.allocUnsafeSlow(SHELF)
      this.#free = 0
    }
    const start = this.#free
    const size = readSync(descriptor, this.#buffer, start, LARGE, 0)
    if (size === LARGE) return undefined
    this.#free = start + size
    return this.#buffer.subarray(start, this.#free)
  }
}

/** The file, in pieces where it is large NDJSON, or the problem why not. `read`: its bytes, where they are at hand. */
export function* contents(
  { full, path }: Entry,
  shelf: Shelf,
  read: Uint8Array | undefined
): Generator<Part | Problem> {
  if (read !== undefined) {
    yield { file: path, bytes: read }
    return
  }
  let descriptor: number | undefined
  try {
    descriptor = openSync(full, 'r')
    const bytes = shelf.read(descriptor)
    if (bytes !== undefined) yield { file: path, bytes }
    else if (kindOf(path) === 'ndjson') yield* pieces(descriptor, path, shelf.largest)
    else yield whole(descriptor, path, shelf.largest)
  } catch (thrown) {
    yield unreadable(path, thrown)
  } finally {
    if (descriptor !== undefined) closed(descriptor)
  }
}

// What a disk says when a file that was read is closed takes nothing from what was read.
function closed(descriptor: number): void {
  try {
    closeSync(descriptor)
  } catch {}
}

function whole(descriptor: number, path: string, largest: number): Part | Problem {
  const { size } = fstatSync(descriptor)
  if (size > largest) {
    const says = `This file is larger than an item may be (${megabytes(size)}, at most ${megabytes(largest)}): remove it, or split it.`
    return problemOf(readRules['read/too-large'], { file: path }, says)
  }
  const bytes = Buffer.allocUnsafeSlow(size)
  let at = 0
  for (let got = -1; got !== 0 && at < size; at += got) got = readSync(descriptor, bytes, at, size - at, at)
  return { file: path, bytes: bytes.subarray(0, at) }
}

/** A large NDJSON file in pieces that end with a line, so that a file of any size needs little memory. */
function* pieces(descriptor: number, path: string, largest: number): Generator<Part | Problem> {
  let line = 1
  let position = 0
  let size = PIECE
  for (;;) {
    const bytes = Buffer.allocUnsafeSlow(size)
    const got = readSync(descriptor, bytes, 0, size, position)
    if (got === 0) return
    const end = got < size ? got : bytes.lastIndexOf(0x0a) + 1
    if (end === 0 && size < largest) {
      size = Math.min(size * 2, largest)
      continue
    }
    if (end === 0) {
      const says = `Line ${line} is longer than an item may be (at most ${megabytes(largest)}), and neither it nor the lines after it are read: shorten it.`
      yield problemOf(readRules['read/too-large'], { file: path, line }, says)
      return
    }
    yield { file: path, bytes: bytes.subarray(0, end), line }
    for (let at = bytes.indexOf(0x0a); at !== -1 && at < end; at = bytes.indexOf(0x0a, at + 1)) line++
    position += end
    size = PIECE
  }
}

function megabytes(size: number): string {
  return `${Math.ceil(size / 1024 / 1024)} MB`
}

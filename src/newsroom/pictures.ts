// The width and height of a picture, by image-size.
import { closeSync, openSync, readSync } from 'node:fs'
import { createRequire } from 'node:module'

// Set by the bundle, which holds the library itself and follows calls of `require` with a name in them.
declare const DATELINE_VERSION: string | undefined
declare const require: NodeJS.Require

/** JPEG files have their size after what cameras write at their head. */
const headBytes = 1 << 20

/** In pixels; undefined where the file is no picture, or its size is not in its first megabyte. */
export function pixelsOf(path: string): { readonly width: number; readonly height: number } | undefined {
  const { imageSize } = (
    typeof DATELINE_VERSION === 'undefined' ? createRequire(import.meta.url)('image-size') : require('image-size')
  ) as typeof import('image-size')
  try {
    const { width, height } = imageSize(headOf(path))
    return { width, height }
  } catch {
    return undefined
  }
}

function headOf(path: string): Uint8Array {
  const handle = openSync(path, 'r')
  try {
    const head = Buffer.alloc(headBytes)
    return head.subarray(0, readSync(handle, head, 0, head.length, 0))
  } finally {
    closeSync(handle)
  }
}

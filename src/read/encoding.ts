// How bytes become text: UTF-8 with or without a byte order mark, and what was found instead where it is neither.
import { Buffer, isAscii, isUtf8 } from 'node:buffer'
import { type Problem, problemOf } from '../problem.ts'
import { utf8Of } from '../syntax/encoding.ts'
import { binaryKind, firstNotUtf8, looksLikeWindows1252, utf16Kind } from '../syntax/filekind.ts'
import type { Part } from './contents.ts'
import { readRules } from './rules.ts'

/**
 * The text of a source without byte order mark, all line breaks as LF; or the problem `read/encoding`, an error that says what was
 * found and on which line.
 */
export function decoded({ file, bytes, line = 1 }: Part): string | Problem {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const ascii = isAscii(buffer)
  if (ascii ? buffer.includes(0) : !isUtf8(buffer) || buffer.includes(0)) return undecodable(file, buffer, line)
  const text = ascii ? buffer.toString('latin1') : utf8Of(buffer)
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

function undecodable(file: string, bytes: Buffer, first: number): Problem {
  const kind = binaryKind(bytes)
  const wide = utf16Kind(bytes)
  if (wide !== undefined) return error(file, 1, `This file is ${wide}: save it as UTF-8.`)
  if (kind !== undefined && kind !== 'a binary file') {
    return error(file, 1, `This file is ${kind}, not text: remove it, or give it its right name.`)
  }
  const at = isUtf8(bytes) ? bytes.indexOf(0) : firstNotUtf8(bytes)
  const line = first - 1 + lineOf(bytes, at)
  const value = bytes[at] ?? 0
  if (value === 0)
    return error(
      file,
      line,
      `Line ${line} contains a NUL byte, so this is not text: remove the byte, or save the file as UTF-8.`
    )
  const guess = looksLikeWindows1252(bytes)
  const hex = value.toString(16).toUpperCase().padStart(2, '0')
  const found = `The byte 0x${hex} on line ${line} is not UTF-8${guess ? '; the file looks like Windows-1252 or Latin-1' : ''}`
  return error(file, line, `${found}: save it as UTF-8.`)
}

function error(file: string, line: number, text: string): Problem {
  return problemOf(readRules['read/encoding'], { file, line }, text)
}

function lineOf(bytes: Buffer, at: number): number {
  let line = 1
  for (let i = bytes.indexOf(0x0a); i !== -1 && i < at; i = bytes.indexOf(0x0a, i + 1)) line++
  return line
}

// How what was written is made to last through a loss of power: file by file, or all that a file system holds at once.
import { spawnSync } from 'node:child_process'
import { closeSync, fsyncSync, openSync, statSync } from 'node:fs'

/** Fewer are flushed one by one: what others are writing on the same file system need not be waited for. */
const MANY = 200

/**
 * Waits until the disk has these files or folders, all on the file system of `folder`. `together` flushes that and tells whether it
 * could. Throws as fs does.
 */
export function flush(paths: readonly string[], folder: string, together = fileSystem): void {
  if (paths.length >= MANY && together(folder)) return
  for (const path of paths) flushOne(path)
}

// A rename lasts only when its folder is flushed. Windows cannot open folders and needs no such thing, and flushes what is open for writing.
function flushOne(path: string): void {
  const windows = process.platform === 'win32'
  if (windows && statSync(path).isDirectory()) return
  const file = openSync(path, windows ? 'r+' : 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

// Node knows no syncfs(2); coreutils and BusyBox do. Each fsync of a file costs a round to the disk, this one for all. It tells of errors as fsync does (Linux 5.8).
function fileSystem(folder: string): boolean {
  return process.platform === 'linux' && spawnSync('/bin/sync', ['-f', folder], { stdio: 'ignore' }).status === 0
}

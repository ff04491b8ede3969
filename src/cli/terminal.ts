// What a terminal shows besides problems: colours, a progress bar, tables of figures.
import pc from 'picocolors'

export type Colours = ReturnType<typeof pc.createColors>

export interface Terminal {
  readonly colours: Colours
  readonly width: number
  readonly say: (text: string) => void
  readonly warn: (text: string) => void
}

/** Colours only where a person looks at it, and never where NO_COLOR asks for none (https://no-color.org). */
export function terminal(stream: NodeJS.WriteStream = process.stdout): Terminal {
  const { NO_COLOR, FORCE_COLOR } = process.env
  // `dateline explain … | head` closes the pipe: the rest is not printed, and the command finishes.
  for (const one of [process.stdout, process.stderr]) {
    if (one.listenerCount('error') > 0) continue
    one.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') unprinted(one, error)
    })
  }
  const colour = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' ? true : stream.isTTY === true && !NO_COLOR
  return {
    colours: pc.createColors(colour),
    // Some terminals say that they have no columns.
    width: Math.min(stream.columns || 100, 140),
    say: text => void process.stdout.write(`${text}\n`),
    warn: text => void process.stderr.write(`${text}\n`)
  }
}

// A full disk below standard output: the feeds are what they are, and whoever reads the exit code knows that something is missing.
function unprinted(stream: NodeJS.WriteStream, { message }: Error): void {
  if (stream === process.stdout)
    process.stderr.write(`What was to be printed could not be written (${message}): the feeds are not concerned.\n`)
  process.once('exit', code => {
    if (code === 0) process.exitCode = 1
  })
}

/** A bar on the error stream, from the moment the work takes longer than a second; nothing where the stream is not a terminal. */
export function progressBar(
  started: number,
  clock: () => number
): { show: (stage: string, done: number, of?: number) => void; clear: () => void } {
  const stream = process.stderr
  let shown = 0
  let last = started
  const show = (stage: string, done: number, of?: number): void => {
    if (!stream.isTTY) return
    const now = clock()
    if (now - started < 1000 || now - last < 80) return
    last = now
    shown++
    const columns = 24
    const full = of === undefined ? shown % columns : Math.round((done / Math.max(1, of)) * columns)
    const bar =
      of === undefined
        ? `${' '.repeat(full)}▪${' '.repeat(columns - full - 1)}`
        : '█'.repeat(full) + '░'.repeat(columns - full)
    stream.write(`\r\x1b[2K${bar} ${stage} ${grouped(done)}${of === undefined ? '' : ` of ${grouped(of)}`}`)
  }
  const clear = (): void => {
    if (shown > 0) stream.write('\r\x1b[2K')
  }
  return { show, clear }
}

/** `12345` → `12,345`, the same on every machine. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `12345` → `12 kB`. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 999_500) return `${(bytes / 1000).toFixed(bytes < 9950 ? 1 : 0)} kB`
  return `${(bytes / 1e6).toFixed(1)} MB`
}

/** `1 item`, `2 items`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}

/** Rows of cells in columns; `right` are the columns that hold figures. */
export function table(rows: readonly (readonly string[])[], right: readonly number[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => columns(row[column]!))))
  return rows.map(row =>
    row
      .map((cell, column) => {
        const space = ' '.repeat(widths[column]! - columns(cell))
        return right.includes(column) ? space + cell : cell + space
      })
      .join('  ')
      .trimEnd()
  )
}

// Terminal columns: two for the wide East Asian letters, none for marks.
function columns(text: string): number {
  let sum = 0
  for (const letter of text)
    sum += /\p{M}|[\u200b-\u200f\u202a-\u202e]/u.test(letter)
      ? 0
      : /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(letter)
        ? 2
        : 1
  return sum
}

// How an item is read from Lektor's contents.lr: fields between lines of three dashes, and blocks in a field between lines of four.
import type { Body, Field } from '../model.ts'
import type { Reading } from './item.ts'

interface Entry {
  readonly name: string
  readonly text: string
  readonly line: number
}

/** The fields of a text; a line of more dashes than the fence is a shorter fence in a field. */
function entriesOf(text: string, fence: string, first: number): Entry[] {
  const found: Entry[] = []
  let open: { name: string; lines: string[]; line: number } | undefined
  const close = (): void => {
    if (open !== undefined) {
      const blank = open.lines.findIndex(line => line.trim() !== '')
      found.push({ name: open.name, text: open.lines.join('\n').trim(), line: open.line + Math.max(0, blank) })
    }
    open = undefined
  }
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trimEnd() === fence) {
      close()
      continue
    }
    if (open !== undefined) {
      open.lines.push(line)
      continue
    }
    const head = /^([A-Za-z_][\w-]*)[ \t]*:[ \t]*(.*)$/.exec(line)
    if (head !== null) open = { name: head[1]!, lines: [head[2]!], line: first + i }
  }
  close()
  return found
}

/** A body of blocks is the texts of its blocks, in their order; pictures and settings of blocks are for pages. */
function blocks(text: string, first: number): string {
  if (!/^#### *[\w-]+ *####[ \t]*$/m.test(text)) return text
  return text
    .split(/^#### *[\w-]+ *####[ \t]*$/m)
    .flatMap(block =>
      entriesOf(block, '----', first)
        .filter(({ name }) => /^(?:text|body|content|contents|html|markdown)$/.test(name))
        .map(entry => inner(entry.text))
    )
    .filter(one => one !== '')
    .join('\n\n')
}

/** Blocks inside a block have one dash more, and their marks one number sign more. */
function inner(text: string): string {
  const at = text.search(/^text:[ \t]*/m)
  return at === -1
    ? text
    : text
        .slice(at)
        .replace(/^text:[ \t]*/, '')
        .trim()
}

/** Undefined where the text has no title: it is the page of something else. */
export function lektor(text: string, file: string): Reading | undefined {
  const fields = new Map<string, Field>()
  let body: Body | undefined
  const entries = entriesOf(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), '---', 1)
  for (const { name, text: value, line } of entries) {
    if (value === '') continue
    if (name === 'body' || name === 'content') {
      const markdown = blocks(value, line)
      if (markdown !== '') body ??= { text: markdown, format: 'markdown', line }
      continue
    }
    const own = names[name] ?? name
    if (!fields.has(own))
      fields.set(own, { value: own === 'tags' ? value.split(/\n+/).map(one => one.trim()) : value, line })
  }
  if (!fields.has('title')) return undefined
  // Every item is a folder, and its file is called the same.
  const folder = file.split('/').at(-2)
  if (folder !== undefined && !fields.has('slug')) fields.set('slug', { value: folder })
  const draft = {
    origin: { file, line: 1 },
    index: 0,
    alone: true,
    fields,
    ...(body !== undefined && { body })
  } as const
  return { drafts: [draft], problems: [] }
}

const names: Readonly<Record<string, string>> = { _slug: 'slug', pub_date: 'published', _hidden: 'hidden' }

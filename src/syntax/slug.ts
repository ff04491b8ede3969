// Slugs: the part of an address and an id that an editor chose, or that the file's name or the title gives.
/** `2021-03-05-slug.md` → its day and slug; `fish/index.md` is named by its folder. */
export function fileName(file: string): { day?: string; slug: string } {
  const folder = file.lastIndexOf('/')
  const last = file.slice(folder + 1).replace(/\.[^.]+$/, '')
  const name = /^_?index$/i.test(last) && folder !== -1 ? file.slice(0, folder).split('/').at(-1)! : last
  const dated = /^(\d{4}-\d{2}-\d{2})(?:[-_ ]+(.+))?$/.exec(name)
  return dated ? { day: dated[1]!, slug: slugOf(dated[2] ?? dated[1]!) } : { slug: slugOf(name) }
}

// Latin letters that Unicode does not take apart.
const plainer: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h'
}

/** Lower case, letters and digits of any script, everything else a single dash: `Fish & Chips` → `fish-chips`. */
export function slugOf(text: string): string {
  if (!/[^a-z0-9-]|^-|-$|--/.test(text)) return text
  return text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđðþłıħ]/g, letter => plainer[letter]!)
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}

/** Whether text can be one step of a path without leaving it. */
export function isSafeSlug(text: string): boolean {
  return text !== '' && text !== '.' && text !== '..' && !/[/\\\0-\x1f\x7f]/.test(text)
}

// What all subscribe pages have: the head, the style, the policy that lets nothing of others run.
import { readFileSync } from 'node:fs'
import { sha256Base64 } from '../../syntax/hash.ts'
import { escapeAttribute, escapeHtml } from '../../syntax/htmltext.ts'
import { directionOf } from './words.ts'

/** One style for all pages, inside each of them: they ask for no other file. A bundle has its text in place of this call. */
const style = readFileSync(new URL('./page.css', import.meta.url), 'utf8').replace(/\n\s*/g, '')

// Shows the button, which without scripts could do nothing.
const script = `const b=document.querySelector('button[data-copied]'),f=document.querySelector('input');if(b&&f&&navigator.clipboard){b.hidden=false;b.onclick=async()=>{try{await navigator.clipboard.writeText(f.value)}catch{f.select();return}document.querySelector('[role=status]').textContent=b.dataset.copied}}if(f)f.onfocus=()=>f.select()`

const hash = (text: string): string => `'sha256-${sha256Base64(text)}'`

/** Content Security Policy Level 3: our style and our script by their hashes, and nothing else. */
const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`

export interface PageFrame {
  /** Plain text. */
  readonly title: string
  readonly language: string
  /** Elements of the head. */
  readonly links: readonly string[]
  readonly body: string
}

/** An HTML document (WHATWG HTML). The same arguments, the same bytes. */
export function framed({ title, language, links, body }: PageFrame): Uint8Array {
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="dateline">',
    `<title>${escapeHtml(title)}</title>`,
    ...links,
    `<style>${style}</style>`
  ]
  return new TextEncoder().encode(
    `<!doctype html>\n<html lang="${escapeAttribute(language)}" dir="${directionOf(language)}">\n<head>\n${head.join('\n')}\n</head>\n<body>\n${body}<script>${script}</script>\n</body>\n</html>\n`
  )
}

/** An element whose text is in another language than the page, where it is. */
export function spoken(language: string | undefined, page: string): string {
  if (language === undefined || language === page) return ''
  const direction = directionOf(language) === directionOf(page) ? '' : ` dir="${directionOf(language)}"`
  return ` lang="${escapeAttribute(language)}"${direction}`
}

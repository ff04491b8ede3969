// Which texts of address fields are addresses: `new URL(text, base)` takes nearly any text for a relative path.
import { webAddress } from './uri.ts'

/** Words that templates and scripts write where there is no address. */
const nothing = /^(?:false|true|yes|no|none|null|nil|undefined|nan|n\/a|tba|tbd|todo|-+|#|~|\.+)$/i
/** Endings of files, which a path of one step may have as a domain has its last label. */
const fileEnding =
  /\.(?:html?|xhtml|php\d?|aspx?|jsp|cgi|md|txt|pdf|docx?|xlsx?|pptx?|zip|gz|jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|mp[34]|m4[av]|ogg|oga|opus|wav|webm|mov|aac|flac|vtt|srt|json|xml|css|js|epub)$/i

/**
 * The absolute address that a field means, seen from `base`; undefined where it means none: words, placeholders, a host without its scheme,
 * several addresses in one text. `<https://a.example/>` and `&amp;` are read as what they stand for.
 */
export function fieldAddress(written: string, base: string): string | undefined {
  const text = written
    .trim()
    .replace(/^<(https?:[^<>\s]*)>$/i, '$1')
    .replaceAll('&amp;', '&')
  if (text === '' || nothing.test(text) || /[\n\r\t<>{}\\^`|]|\]\(|^\[|\$\w/.test(text)) return undefined
  if (/\shttps?:\/\//i.test(text) || /^[@~]/.test(text)) return undefined
  if (/^[^\s/?#:@]+@[^\s/?#:@]+$/.test(text)) return undefined
  if (/(?:^|\/):[a-z_]+(?:\/|$)|(?:^|\/)%[a-z_]+%/i.test(text)) return undefined
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(text)) return webAddress(text, base)
  return isBareHost(text) ? undefined : webAddress(text, base)
}

/** `www.example.org`, `cdn.example/a.mp3`, `example.org:8080/x`: an address whose scheme was forgotten. */
function isBareHost(text: string): boolean {
  const [, host = '', rest = ''] = /^([^/?#]*)(.*)$/s.exec(text)!
  if (/^www\./i.test(host)) return true
  if (!/^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(?::\d+)?$/i.test(host)) return false
  return rest !== '' || !fileEnding.test(host)
}

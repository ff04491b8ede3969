// How text is spelled in HTML: what must be escaped, and what a fragment says once its tags and references are resolved.
import { decodeHTMLStrict } from 'entities/decode'

/** Text as HTML content, also inside double quotes: `a < b` gives `a &lt; b`. */
export function escapeHtml(text: string): string {
  return /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text
}

/** Text as a double-quoted attribute value. */
export const escapeAttribute = (text: string): string => escapeHtml(text).replaceAll('"', '&quot;')

/** Character references that end with a semicolon resolved, once: `AT&amp;amp;T` gives `AT&amp;T`, and `&copy2026` stays. */
export const decoded = (text: string): string => (text.includes('&') ? decodeHTMLStrict(text) : text)

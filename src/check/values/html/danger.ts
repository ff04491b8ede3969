// Which addresses and styles are dangerous in somebody else's page.

/** Browsers drop tabs and line breaks inside an address and control characters before it. */
const ignored = /[\t\n\r]+/g
const leading = /^[\u0000-\u0020]+/
const scripts = /^(?:javascript|vbscript|livescript|mocha|jscript):/i
const data = /^data:\s*([^;,]*)/i
const drawings = /^image\/svg/i

/**
 * The dangerous scheme of an address whose character references are decoded, as the words of a message; undefined for all others.
 * `shown` says that the address is only drawn (an image), where SVG runs no script.
 */
export function danger(address: string, shown: boolean): string | undefined {
  const plain = resolved(address)
  const script = scripts.exec(plain)
  if (script) return script[0].toLowerCase()
  const type = data.exec(plain)?.[1]
  if (type === undefined) return undefined
  const image = /^image\//i.test(type) && (shown || !drawings.test(type))
  return image ? undefined : `data:${type}`
}

const scheme = /^[a-z][a-z0-9+.-]*:/i

/** Whether an address needs a base to lead anywhere. The empty address and whatever has a scheme do not. */
export function relative(address: string): boolean {
  return address.trim() !== '' && !scheme.test(resolved(address))
}

function resolved(address: string): string {
  return address.replace(ignored, '').replace(leading, '')
}

const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d)
const comma = 0x2c

/** The addresses of a `srcset`: each without its descriptor (WHATWG HTML, 4.8.4.2.2). */
export function candidates(srcset: string): readonly string[] {
  const found: string[] = []
  const end = srcset.length
  let at = 0
  while (at < end) {
    while (at < end && (srcset.charCodeAt(at) === comma || isSpace(srcset.charCodeAt(at)))) at++
    const from = at
    while (at < end && !isSpace(srcset.charCodeAt(at))) at++
    let to = at
    while (to > from && srcset.charCodeAt(to - 1) === comma) to--
    if (to === from) break
    found.push(srcset.slice(from, to))
    // A comma at the end of the address ends the candidate; otherwise its descriptor follows.
    if (to < at) continue
    while (at < end && srcset.charCodeAt(at) !== comma) {
      const close = srcset.charCodeAt(at) === 0x28 ? srcset.indexOf(')', at) : at
      at = close < 0 ? end : close + 1
    }
  }
  return found
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Properties that stay inside the item; `position`, `behavior`, `mso-…` and the like do not, or are unknown. */
const properties = words(
  `azimuth background background-color border border-bottom border-bottom-color border-bottom-style border-bottom-width
  border-collapse border-color border-left border-left-color border-left-style border-left-width border-right border-right-color
  border-right-style border-right-width border-spacing border-style border-top border-top-color border-top-style border-top-width
  border-width clear color cursor direction display elevation float font font-family font-size font-style font-variant font-weight
  height letter-spacing line-height list-style-type margin margin-bottom margin-left margin-right margin-top max-height max-width
  min-height min-width overflow padding padding-bottom padding-left padding-right padding-top pause pause-after pause-before pitch
  pitch-range richness speak speak-header speak-numeral speak-punctuation speech-rate stress text-align text-decoration
  text-indent text-transform unicode-bidi vertical-align voice-family volume white-space width word-spacing word-break
  word-wrap overflow-wrap aspect-ratio box-sizing object-fit table-layout`
)

/** Shorthands whose values are checked: a background can load, and a margin can push the item over its neighbours. */
const shorthand = /^(?:background|border|margin|padding)(?:-|$)/

const keywords = words(
  `aqua auto black block blue bold both bottom brown center collapse dashed dotted double fuchsia gray green groove hidden inherit
  inset !important italic left lime maroon medium none navy normal nowrap olive outset pointer purple red ridge right solid silver
  teal thick thin top transparent underline white yellow`
)
const lengthOrColour =
  /^(?:#[0-9a-f]+|rgba?\(\d+%?,?\d*%?,?\d*%?,?[\d.]*\)?|\d{0,2}\.?\d{0,2}(?:cm|em|ex|in|mm|pc|pt|px|%|,|\))?)$/
const characters =
  /^(?:[:,;#%.\sa-zA-Z0-9!]|\w-\w|\w\/[\d.]|calc\([\w\s.%+*/-]+\)|'[\s\w-]+'|"[\s\w-]+"|\([\d,\s.%]+\))*$/

/**
 * The first declaration of a `style` that can leave the item, load something or run something; undefined for a quiet style.
 * As the W3C validator has it: an allowed property, and for backgrounds and boxes allowed words, colours and lengths below 100.
 */
export function styleDanger(style: string): string | undefined {
  for (const part of style.split(';')) {
    const declaration = part.trim()
    if (declaration === '') continue
    const colon = declaration.indexOf(':')
    const property = declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase()
    if (!properties.has(property) || !characters.test(declaration)) return declaration
    const value = declaration.slice(colon + 1).toLowerCase()
    if (value.includes(':')) return declaration
    if (!shorthand.test(property)) continue
    for (const word of value.split(/\s+/)) {
      if (word !== '' && !keywords.has(word) && !lengthOrColour.test(word)) return declaration
    }
  }
  return undefined
}

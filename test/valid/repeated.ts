// The nodes of a document that say again what one before them said.

import type { XmlNode } from 'libxml2-wasm'

/** The nodes whose value was there before. */
export function repeated(nodes: readonly XmlNode[], value: (node: XmlNode) => string): XmlNode[] {
  const seen = new Set<string>()
  return nodes.filter(node => {
    const key = value(node)
    const again = seen.has(key)
    seen.add(key)
    return again
  })
}

// Where JavaScript inside MDX ends: expressions in braces, and the modules of imports and exports.

/** No expression of an article is longer: a brace that is not closed within is a brace. */
const longest = 20_000

/** Characters that may still be stepped through in this text; when they are used up, a brace is a brace. */
export interface Budget {
  left: number
}

/** The offset behind the brace that closes the one at `from`; undefined where none does. */
export function expressionEnd(text: string, from: number, budget: Budget): number | undefined {
  for (const { offset, depth } of steps(text, from, '{}', budget)) {
    if (depth === 0) return offset + 1
    if (offset - from > longest) return undefined
  }
  return undefined
}

/** The offset of the first blank line after `from` that stands in no bracket, or of the end of the text. */
export function moduleEnd(text: string, from: number, budget: Budget): number | undefined {
  let open = 0
  for (const { offset, depth } of steps(text, from, '{}()[]\n', budget)) {
    if (offset - from > longest) return undefined
    if (text[offset] !== '\n') open = depth
    else if (open <= 0 && /^\n[ \t]*(?:\n|$)/.test(text.slice(offset, offset + 200))) return offset
  }
  return open <= 0 ? text.length : undefined
}

// The signs that were asked for, outside strings and comments, with how many brackets are open behind each.
function* steps(
  text: string,
  from: number,
  signs: string,
  budget: Budget
): Generator<{ offset: number; depth: number }> {
  const quiet = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/y
  // Depths at which a template literal goes on once its `${…}` is closed.
  const templates: number[] = []
  let depth = 0
  let inTemplate = false
  const last = Math.min(text.length, from + longest + 1)
  for (let i = from; i < last; i++) {
    if (budget.left-- <= 0) return
    const sign = text[i]!
    if (inTemplate) {
      if (sign === '\\') i++
      else if (sign === '`') inTemplate = false
      else if (sign === '$' && text[i + 1] === '{') {
        templates.push(depth++)
        inTemplate = false
        i++
      }
      continue
    }
    quiet.lastIndex = i
    if (/["'/]/.test(sign) && quiet.test(text)) {
      i = quiet.lastIndex - 1
      continue
    }
    if (sign === '`') {
      inTemplate = true
      continue
    }
    if (!signs.includes(sign)) continue
    if ('{(['.includes(sign)) depth++
    else if (sign !== '\n') depth--
    if (sign === '}' && depth === templates.at(-1)) {
      templates.pop()
      inTemplate = true
      continue
    }
    yield { offset: i, depth }
  }
}

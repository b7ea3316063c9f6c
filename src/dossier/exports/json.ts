import type { Dossier } from '../../model/dossier.ts'

/** Characters that are gathered before they are handed on. */
const chunk = 1 << 16

/**
 * A dossier as JSON, piece by piece: one line an item of its lists, so that a large one is never one
 * string and a small one can be searched and compared line by line.
 */
export function* jsonOf(dossier: Dossier): Generator<string> {
  let text = '{\n'
  const entries = Object.entries(dossier)
  for (const [index, [name, value]] of entries.entries()) {
    const end = index === entries.length - 1 ? '\n' : ',\n'
    if (!Array.isArray(value) || value.length === 0) {
      text += `"${name}": ${JSON.stringify(value)}${end}`
      continue
    }
    text += `"${name}": [\n`
    for (const [place, item] of value.entries()) {
      text += `${JSON.stringify(item)}${place === value.length - 1 ? `\n]${end}` : ',\n'}`
      if (text.length < chunk) continue
      yield text
      text = ''
    }
  }
  yield `${text}}\n`
}

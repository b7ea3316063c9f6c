import { parseHTML } from 'linkedom'
import type { Mapped, MappedBuilder } from '../mapped.ts'
import type { Markup, SourceText } from './source-text.ts'

/** A page as a tree, of which each text knows where it stands in the page's markup. */
export interface Dom {
  readonly document: Document
  /** Adds the words of a text node with their places. */
  readonly copy: (node: Node, builder: MappedBuilder) => void
}

export const elementNode = 1
export const textNode = 3

/**
 * Parses a page. The tree's text nodes are those of `source`, one for one, as both come of one
 * parser; nodes made anew from markup later on are found by their words.
 */
export const domOf = (markup: Markup, source: SourceText): Dom => {
  const { document } = parseHTML(markup.text)
  const places = new WeakMap<Node, number>()
  let next = 0
  for (const node of textNodes(document)) places.set(node, source.starts[next++] ?? 0)
  return { document, copy: copier(source.words, places) }
}

/** All text nodes in order, without recursion: pages can nest without bound. */
export const textNodes = (root: Node): Node[] => {
  const found: Node[] = []
  for (let node: Node | null = root; node; node = after(node, root))
    if (node.nodeType === textNode || node.nodeType === 4) found.push(node)
  return found
}

const after = (node: Node, root: Node): Node | null => {
  if (node.firstChild) return node.firstChild
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling
  return null
}

const copier = (words: Mapped, places: WeakMap<Node, number>): Dom['copy'] => {
  let cursor = 0
  return (node, builder) => {
    const text = (node as Text).data
    if (text === '') return
    const known = places.get(node)
    const start = known !== undefined && words.text.startsWith(text, known) ? known : find(words.text, text, cursor)
    if (start < 0) {
      const whole = words.pieces
      builder.put(text, whole[0]?.from ?? 0, whole.at(-1)?.to ?? 0)
      return
    }
    cursor = start + text.length
    builder.copy(words, { start, end: cursor })
  }
}

const find = (text: string, words: string, from: number): number => {
  const ahead = text.indexOf(words, from)
  return ahead >= 0 ? ahead : text.indexOf(words)
}

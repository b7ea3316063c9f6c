import { Parser } from 'htmlparser2'
import { MappedBuilder, type Mapped } from '../mapped.ts'

/** A page's markup with an html and a body element, and the way back to the places of the page as it came. */
export interface Markup {
  readonly text: string
  readonly placeOf: (at: number) => number
}

/** Gives a page that lacks them the tags that browsers imply: the parser does not. */
export const withBody = (html: string): Markup => {
  if (/<body\b/iu.test(html)) return { text: html, placeOf: (at) => at }
  const root = /<html\b[^>]{0,2000}>/iu.exec(html)
  const head = /<\/head\s*>/iu.exec(html) ?? root ?? /<!doctype[^>]{0,2000}>/iu.exec(html)
  const at = head ? head.index + head[0].length : 0
  const inserted = root ? '<body>' : '<html><body>'
  const placeOf = (place: number): number => (place <= at ? place : Math.max(at, place - inserted.length))
  return { text: html.slice(0, at) + inserted + html.slice(at), placeOf }
}

/** All text of a page in the order of its markup, each piece mapped to the markup that it was decoded from. */
export interface SourceText {
  readonly words: Mapped
  /** Where the text of the n-th text event begins in `words`. */
  readonly starts: readonly number[]
  readonly depth: number
  readonly elements: number
}

/** Void elements are closed by themselves and do not nest. */
export const sourceText = (markup: Markup): SourceText => {
  const builder = new MappedBuilder()
  const starts: number[] = []
  let depth = 0
  let deepest = 0
  let elements = 0
  const parser: Parser = new Parser(
    {
      ontext: (text) => {
        starts.push(builder.length)
        builder.put(text, markup.placeOf(parser.startIndex), markup.placeOf(parser.endIndex + 1))
      },
      onopentag: () => {
        elements++
        deepest = Math.max(deepest, ++depth)
      },
      onclosetag: () => {
        depth--
      },
    },
    { lowerCaseAttributeNames: false, decodeEntities: true },
  )
  parser.write(markup.text)
  parser.end()
  return { words: builder.done(), starts, depth: deepest, elements }
}

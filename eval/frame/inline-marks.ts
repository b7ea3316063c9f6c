import { Parser } from 'htmlparser2'
import type { Span } from '../../src/text/span.ts'

/** An element within a text: what it covers and what its tag says. */
export interface InlineMark extends Span {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** A text without its tags, white space kept, and where they stood. */
export interface MarkedText {
  readonly text: string
  readonly marks: readonly InlineMark[]
}

/**
 * The content of the first element of a name in an XML text.
 * @example markedText('<A>x <B c="1">y</B></A>', 'A') // { text: 'x y', marks: [{ name: 'B', start: 2, … }] }
 */
export const markedText = (xml: string, element: string): MarkedText => {
  let text = ''
  let state: 'before' | 'within' | 'after' = 'before'
  const marks: InlineMark[] = []
  const open: { readonly name: string; readonly attributes: Record<string, string>; readonly start: number }[] = []
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (state === 'within') open.push({ name, attributes, start: text.length })
        else if (name === element && state === 'before') state = 'within'
      },
      ontext: (words) => {
        if (state === 'within') text += words
      },
      onclosetag: (name) => {
        if (state !== 'within') return
        const last = open.pop()
        if (last) marks.push({ ...last, end: text.length })
        else if (name === element) state = 'after'
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return { text, marks: marks.sort((a, b) => a.start - b.start) }
}

import type { Attribute } from '../../model/mention.ts'
import type { Phrases } from '../words/phrases.ts'
import type { Context } from './context.ts'
import { citedAs, type Row } from './view.ts'

/** What is told of a person, in the words that tell it, with the letters of all that do. */
export const attributeRow = (
  { name, conflict, citations }: Attribute & { readonly name: keyof Phrases['attributes'] },
  context: Context,
): Row => {
  const { phrases } = context
  const letters = [...new Set(citations.map(({ report }) => context.letter(report)))].join(' ')
  const remarks = [phrases.attributes[name], conflict ? phrases.lines.inConflict : null].filter(Boolean).join(' · ')
  return {
    id: null,
    cells: [context.cited(citations[0]!.text), letters, remarks],
    citations: citedAs('name', citations),
    ids: [],
  }
}

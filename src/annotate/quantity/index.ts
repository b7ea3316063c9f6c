import { wordsOf } from '../../model/citation.ts'
import type { Quantity } from '../../model/quantity.ts'
import { defineAnnotator } from '../../pipeline/annotator.ts'
import { lexemesOf } from './lexeme.ts'
import { readQuantities } from './quantity.ts'

/**
 * Finds every number with its unit, modifier and sort, in digits or words, as printed. It reads the
 * text of each sentence and no tokens, so that "$2.5bn" or "10-15" are whole to it.
 */
export const quantities = defineAnnotator({
  name: 'quantity',
  version: '4',
  languages: 'any',
  needs: ['sentences'],
  makes: ['quantities'],
  annotate: (view) => {
    const { number: words, figure } = view.language
    const found: Quantity[] = []
    for (const sentence of view.layer('sentences')) {
      const lexemes = lexemesOf(view.text, sentence)
      for (const reading of readQuantities({ text: view.text, lexemes, words, persons: figure.persons })) {
        const { span, ...rest } = reading
        found.push({
          ...rest,
          ...wordsOf(view.text, span),
          kind: 'quantity',
          id: view.id('quantities', span),
          report: view.report.id,
        })
      }
    }
    return { quantities: found }
  },
})

import type { Sentence } from '../../model/sentence.ts'
import { defineAnnotator, type View } from '../../pipeline/annotator.ts'
import { splitSentences } from './split.ts'

/** Sentences of the title, headings and paragraphs. Furniture is no telling and has none. */
export const sentences = defineAnnotator({
  name: 'sentence',
  version: '4',
  languages: 'any',
  needs: [],
  makes: ['sentences'],
  annotate: (view) => ({ sentences: sentencesOf(view) }),
})

const sentencesOf = (view: View<never>): readonly Sentence[] => {
  const found: Sentence[] = []
  for (const [block, { start, end, role }] of view.report.blocks.entries()) {
    if (role !== 'title' && role !== 'heading' && role !== 'body') continue
    for (const span of splitSentences(view.text, { start, end }, view.language.sentence)) {
      found.push({ ...span, index: found.length, block, role })
    }
  }
  return found
}

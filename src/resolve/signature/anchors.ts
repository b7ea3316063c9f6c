import type { Anchors } from '../../model/anchors.ts'
import { ownWords } from '../../model/own-words.ts'
import type { Clause } from '../../model/statement.ts'
import { defineAnnotator, type View } from '../../pipeline/annotator.ts'
import type { Keys } from './keys.ts'
import { addWords } from './own-keys.ts'

/**
 * By what each clause can meet another report: keys of its own words, as signatures have them, but before anything is
 * known of speakers and figures. So a report can be grouped while most of it is not read yet. A clause that only tells
 * who speaks has none.
 */
export const anchors = defineAnnotator({
  name: 'anchor',
  version: '1',
  languages: 'any',
  needs: ['clauses', 'tokens', 'mentions', 'quantities', 'times'],
  makes: ['anchors'],
  annotate: (view) => ({
    anchors: view
      .layer('clauses')
      .filter(({ rule }) => rule !== 'reporting')
      .map((clause) => anchorsOf(view, clause)),
  }),
})

const anchorsOf = (view: View<'clauses' | 'tokens' | 'mentions' | 'quantities' | 'times'>, clause: Clause): Anchors => {
  const { start, end, sentence, headline, agent, patient } = clause
  const keys: Keys = new Map()
  const own = ownWords(clause, view.within('clauses', clause), [agent ?? [], patient ?? []].flat())
  addWords(keys, view, { span: clause, own })
  return { start, end, sentence, headline, keys: [...keys.values()] }
}

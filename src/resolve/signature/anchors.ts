import { lightConcepts } from '../../language/concepts.ts'
import type { Anchors } from '../../model/anchors.ts'
import { ownWords } from '../../model/own-words.ts'
import type { Clause } from '../../model/statement.ts'
import { defineAnnotator, type View } from '../../pipeline/annotator.ts'
import { keyOf, raise, type Keys } from './keys.ts'
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

type Needs = View<'clauses' | 'tokens' | 'mentions' | 'quantities' | 'times'>

const anchorsOf = (view: Needs, clause: Clause): Anchors => {
  const { start, end, sentence, headline, agent, patient } = clause
  const keys: Keys = new Map()
  const own = ownWords(clause, view.within('clauses', clause), [agent ?? [], patient ?? []].flat())
  addWords(keys, view, { span: clause, own })
  if (view.within('quantities', clause).some((quantity) => quantity.sort === 'count' && own(quantity))) addTolls(keys)
  return { start, end, sentence, headline, keys: [...keys.values()] }
}

/** A happening that is counted: "nine died" has one more thing in common with "a toll of twelve" than "they died" has. */
const addTolls = (keys: Keys): void => {
  for (const { key } of [...keys.values()]) {
    const name = key.slice(2)
    if (key.startsWith('k:') || (key.startsWith('e:') && !lightConcepts.has(name))) raise(keys, keyOf(`m:${name}`, 0.5))
  }
}

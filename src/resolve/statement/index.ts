import type { Clause } from '../../model/statement.ts'
import { defineAnnotator, type View } from '../../pipeline/annotator.ts'
import { contains } from '../../text/span.ts'
import { framesOf, innermostOf } from './attribution.ts'
import { deedsTold } from './befallen/index.ts'
import { sceneOf } from './befallen/scene.ts'
import { detailsOf } from './detail/index.ts'
import { nominalsOf } from './nominal/index.ts'
import type { Known } from './participants.ts'
import { statementOf, type Needs, type Told } from './told-by.ts'

/** Statements: the clauses that say something of the world, with who says so and all that comparison needs; and deeds and details that a noun names. */
export const statements = defineAnnotator({
  name: 'statement',
  version: '13',
  languages: ['en', 'es'],
  needs: ['sentences', 'clauses', 'tokens', 'mentions', 'entities', 'times', 'quantities', 'figures', 'attributions'],
  makes: ['statements', 'nominals'],
  annotate: (view) => {
    const clauses = view.layer('clauses')
    const attributions = view.layer('attributions')
    // "After the death of two guards, the board said" tells of two deaths.
    const frames = framesOf(clauses, attributions, (clause) =>
      view.within('figures', clause).some(({ measure }) => measure !== 'other'),
    )
    const innermost = innermostOf(attributions)
    const known = knownOf(view)
    const told = toldOf(view)
    const made = clauses
      .filter((clause) => !frames.has(clause.id))
      .map((clause) => statementOf(view, clause, { attribution: innermost(clause), known, ...told(clause) }))
    const nominals = [
      ...nominalsOf(view, { known, innermost, statements: made }),
      ...detailsOf(view, { known, innermost }),
    ]
    return { statements: made, nominals }
  },
})

const knownOf = (view: View<Needs>): Known => {
  const entityOf = new Map<string, string>()
  for (const entity of view.layer('entities')) for (const mention of entity.mentions) entityOf.set(mention, entity.id)
  const named = new Set(view.layer('entities').flatMap((entity) => (entity.named ? entity.id : [])))
  const { statement, event, attribution } = view.language
  const words = { things: event.things, firstPersons: attribution.firstPersons }
  return {
    entityOf,
    named,
    headFirst: statement.headFirst,
    someOf: statement.someOf,
    copulas: statement.passives,
    ...words,
  }
}

/** The sentence of a clause, and the deeds that it tells itself: each is told by the shortest clause that holds it. */
const toldOf = (view: View<Needs>): ((clause: Clause) => Told) => {
  const sentences = view.layer('sentences')
  const clausesOf = Map.groupBy(view.layer('clauses'), ({ sentence }) => sentence)
  const known = new Map<Clause, Told>()
  return (clause) => {
    if (!known.has(clause)) {
      const sentence = sentences[clause.sentence]!
      const scene = sceneOf(view.within('tokens', sentence), view.within('mentions', sentence), view.language)
      const deeds = deedsTold(scene)
      const byLength = (clausesOf.get(clause.sentence) ?? []).toSorted((a, b) => a.end - a.start - (b.end - b.start))
      const own = Map.groupBy(deeds, ({ at }) => byLength.find((each) => contains(each, scene.tokens[at]!)) ?? null)
      for (const each of byLength) known.set(each, { scene, deeds: own.get(each) ?? [] })
    }
    return known.get(clause)!
  }
}

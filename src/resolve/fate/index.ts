import type { Fate } from '../../model/fate.ts'
import type { Statement } from '../../model/statement.ts'
import { defineAnnotator } from '../../pipeline/annotator.ts'
import { apposed, listed, namedNext, phrase, relative, struckOff, type Before, type Told } from './rules.ts'
import { scenesOf, type Scene } from './scene.ts'
import { contextOf, fateOf, withLaterWords } from './tell.ts'

/**
 * What became of people who are named, where the verb of a clause does not say it: appositions, relative clauses, lists of
 * the dead, names taken off them; and what those who died, by whichever words, died of.
 */
export const fates = defineAnnotator({
  name: 'resolve-fate',
  version: '2',
  languages: 'any',
  needs: ['sentences', 'tokens', 'mentions', 'entities', 'times', 'figures', 'statements'],
  makes: ['fates'],
  annotate: (view) => {
    const scenes = scenesOf(view)
    const found: Fate[] = []
    const known = new Set<string>()
    const context = contextOf(view)
    const told = verbsOf(view.layer('statements'))
    let before: Before = { scene: undefined, count: undefined, counted: 0, listed: 0, known }
    for (const scene of scenes) {
      if (scene.sentence.role === 'body' || scene.sentence.role === 'title') {
        const here = dedupe([...rulesOn(scene, before), ...byVerb(scene, told.get(scene.sentence.index) ?? [])])
        found.push(...here.map((one) => fateOf(context, { scene, before }, one)))
        const listing = here.some(({ rule }) => rule === 'listed')
        const count = scene.dead.findLast(
          ({ counts, standing, rule }) => counts === 'incident' && standing === 'asserted' && byVerbs.has(rule),
        )
        before = {
          scene,
          count: count ?? before.count,
          counted: scene.dead.length > 0 ? memory : Math.max(0, before.counted - 1),
          listed: listing ? memory : Math.max(0, before.listed - 1),
          known,
        }
      }
      for (const { entity, isNamed } of scene.people) if (isNamed) known.add(entity)
    }
    return { fates: withLaterWords(view.text, scenes, found) }
  },
})

/** Rules of counts whose own verb tells what happened, so that their day is its day: not "until Monday seven". */
const byVerbs: ReadonlySet<string> = new Set(['predicate', 'predicate-phrase', 'verb-first', 'object'])

/** In sentences: so long a count or list of the dead is gone on with. */
const memory = 2

const rulesOn = (scene: Scene, before: Before): readonly Told[] => [
  ...struckOff(scene, before),
  ...apposed(scene),
  ...relative(scene),
  ...phrase(scene),
  ...listed(scene, before),
  ...namedNext(scene, before),
]

/** Of each person what the first rule says. */
const dedupe = (told: readonly Told[]): readonly Told[] => {
  const seen = new Set<string>()
  return told.filter(({ person }) => !seen.has(person.entity) && seen.add(person.entity))
}

const deaths: ReadonlySet<string> = new Set(['kill', 'murder', 'execute', 'die', 'drown', 'suicide'])

/** What verbs and nouns of clauses tell already, for its cause alone. */
const verbsOf = (statements: readonly Statement[]): ReadonlyMap<number, readonly Statement[]> =>
  Map.groupBy(
    statements.filter(({ befallen }) => befallen?.some(({ concept, denied }) => deaths.has(concept) && !denied)),
    ({ sentence }) => sentence,
  )

const byVerb = (scene: Scene, statements: readonly Statement[]): readonly Told[] =>
  statements.flatMap(({ befallen = [] }) =>
    befallen.flatMap(({ concept, entity }) => {
      const person = deaths.has(concept) ? scene.people.find((one) => one.entity === entity && one.isNamed) : undefined
      return person
        ? [
            {
              person,
              rule: 'verb',
              standing: 'reported' as const,
              at: person.to - 1,
              from: person.from,
              to: scene.tokens.length,
            },
          ]
        : []
    }),
  )

import type { Happening } from './happening.ts'

/** What stands in this share of all dated statements, and in more than a few, tells none apart. */
const common = 0.3
/** However many statements are dated: what so many share tells none apart. */
const manyAtMost = 200

/** How much two statements tell of the same. */
export type Weigh = (a: Happening, b: Happening) => number

/** What makes statements alike, as far as it is rare enough to tell them apart. */
export interface Likeness {
  readonly weigh: Weigh
  /** All of a statement that is weighed: two of one kind weigh alike with any other. */
  readonly kindOf: (happening: Happening) => string
  /** Statements that have none of these in common weigh nothing. */
  readonly traitsOf: (happening: Happening) => readonly string[]
}

/** A claim in common weighs most, then figures, concepts, names and terms. */
export const likenessIn = (all: readonly Happening[]): Likeness => {
  const rare = rarityIn(all)
  const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
    [...a].filter((item) => b.has(item) && rare(item)).length
  const told = tellingIn(all)
  const namesOf = (happening: Happening): readonly string[] => [...happening.entities, ...happening.context]
  return {
    weigh: (a, b) => {
      const names = shared(a.entities, b.entities) + shared(a.entities, b.context) + shared(a.context, b.entities)
      const kinds = [
        told(a).some((claim) => b.claims.has(claim)) ? 5 : 0,
        a.incident !== null && a.incident === b.incident ? 3 : 0,
        3 * Math.min(1, shared(a.figures, b.figures)),
        2 * Math.min(2, shared(a.concepts, b.concepts)),
        2 * Math.min(2, names),
        Math.min(4, shared(a.terms, b.terms)),
      ].filter((weight) => weight > 0)
      // One kind of likeness alone is chance, but for two names.
      return kinds.length > 1 || names > 1 ? kinds.reduce((sum, weight) => sum + weight, 0) : 0
    },
    kindOf: (happening) => {
      const { incident, figures, concepts, entities, context, terms } = happening
      const sets = [
        told(happening),
        ...[figures, concepts, entities, context, terms].map((set) => [...set].filter(rare)),
      ]
      return JSON.stringify([incident, ...sets.map((set) => set.toSorted())])
    },
    traitsOf: (happening) => [
      ...told(happening).map((claim) => `claim ${claim}`),
      ...(happening.incident === null ? [] : [`incident ${happening.incident}`]),
      ...[...happening.figures].map((figure) => `figure ${figure}`),
      ...[...happening.concepts].filter(rare).map((concept) => `concept ${concept}`),
      ...namesOf(happening)
        .filter(rare)
        .map((name) => `name ${name}`),
      ...[...happening.terms].filter(rare).map((term) => `term ${term}`),
    ],
  }
}

/** The claims of a statement that another dated statement tells too: a kind is also held against itself. */
const tellingIn = (all: readonly Happening[]): ((happening: Happening) => readonly string[]) => {
  const counts = new Map<string, number>()
  for (const { claims } of all) for (const claim of claims) counts.set(claim, (counts.get(claim) ?? 0) + 1)
  return ({ claims }) => [...claims].filter((claim) => counts.get(claim)! > 1)
}

const rarityIn = (all: readonly Happening[]): ((item: string) => boolean) => {
  const counts = new Map<string, number>()
  for (const { concepts, entities, terms } of all) {
    for (const item of [...concepts, ...entities, ...terms]) counts.set(item, (counts.get(item) ?? 0) + 1)
  }
  const most = Math.max(4, Math.min(all.length * common, manyAtMost))
  return (item) => (counts.get(item) ?? 0) <= most
}

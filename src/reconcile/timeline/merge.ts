import type { Happening } from './happening.ts'

/** Likeness from which on two statements of one day tell of one happening. */
const enough = 4
/** What stands in this share of all dated statements, and in more than a few, tells none apart. */
const common = 0.3

/** How much two statements tell of the same. */
export type Weigh = (a: Happening, b: Happening) => number

/** How much two statements tell of the same: one sentence's day or a claim in common most, then figures, concepts, names and terms. */
export const likenessIn = (all: readonly Happening[]): Weigh => {
  const rare = rarityIn(all)
  const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
    [...a].filter((item) => b.has(item) && rare(item)).length
  return (a, b) => {
    if (a.report === b.report && a.sentence === b.sentence) return enough
    const names = shared(a.entities, b.entities) + shared(a.entities, b.context) + shared(a.context, b.entities)
    const kinds = [
      5 * Math.min(1, shared(a.claims, b.claims)),
      a.incident !== null && a.incident === b.incident ? 3 : 0,
      3 * Math.min(1, shared(a.figures, b.figures)),
      2 * Math.min(2, shared(a.concepts, b.concepts)),
      2 * Math.min(2, names),
      Math.min(4, shared(a.terms, b.terms)),
    ].filter((weight) => weight > 0)
    // One kind of likeness alone is chance, but for two names.
    return kinds.length > 1 || names > 1 ? kinds.reduce((sum, weight) => sum + weight, 0) : 0
  }
}

const rarityIn = (all: readonly Happening[]): ((item: string) => boolean) => {
  const counts = new Map<string, number>()
  for (const { concepts, entities, terms } of all) {
    for (const item of [...concepts, ...entities, ...terms]) counts.set(item, (counts.get(item) ?? 0) + 1)
  }
  const most = Math.max(4, all.length * common)
  return (item) => (counts.get(item) ?? 0) <= most
}

/** Statements of one day in groups that tell of one happening each, in the order of their first statement. */
export const mergeDay = (happenings: readonly Happening[], weigh: Weigh): readonly (readonly Happening[])[] => {
  const groups: Happening[][] = []
  for (const happening of happenings) {
    const scored = groups.map((group) => ({ group, score: Math.max(...group.map((other) => weigh(other, happening))) }))
    const best = scored.sort((a, b) => b.score - a.score)[0]
    if (best && best.score >= enough) best.group.push(happening)
    else groups.push([happening])
  }
  return groups
}

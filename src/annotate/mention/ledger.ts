import type { EntityType } from '../../model/mention.ts'
import type { Candidate, Scores } from './candidate.ts'

/** What the whole report tells of its names. */
export interface Ledger {
  /** Scores of all candidates with the same words. */
  readonly byKey: ReadonlyMap<string, Scores>
  /** Words of full names of people, with how much they speak for a person in each full name. */
  readonly nameWords: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** How often each name stands in the running text. */
  readonly counts: ReadonlyMap<string, number>
  /** Initial letters of bodies named in full. */
  readonly acronyms: ReadonlySet<string>
}

const repeated = 0.3
/** What a name can be of; of equal evidence the first wins. */
export const types = ['person', 'organization', 'place', 'other'] as const

/** Evidence of the whole report: what is said once of a name holds wherever it stands. */
export const ledgerOf = (candidates: readonly Candidate[]): Ledger => {
  const byKey = new Map<string, { scores: Scores; most: Scores }>()
  for (const { key, scores, doubtful } of candidates) {
    if (doubtful) continue
    const entry = byKey.get(key) ?? { scores: emptyScores(), most: emptyScores() }
    byKey.set(key, entry)
    for (const type of types) {
      entry.scores[type] += scores[type]
      entry.most[type] = Math.max(entry.most[type], scores[type])
    }
  }
  const totals = new Map([...byKey].map(([key, entry]) => [key, merged(entry)] as const))
  const counts = new Map<string, number>()
  for (const { key } of candidates) counts.set(key, (counts.get(key) ?? 0) + 1)
  return { byKey: totals, nameWords: nameWordsOf(totals), acronyms: acronymsOf(totals), counts }
}

/** No evidence for any kind. */
export const emptyScores = (): Scores => ({ person: 0, organization: 0, place: 0, other: 0 })

const merged = ({ scores, most }: { scores: Scores; most: Scores }): Scores => {
  const total = emptyScores()
  for (const type of types) total[type] = most[type] + Math.min(2, (scores[type] - most[type]) * repeated)
  return total
}

const nameWordsOf = (totals: ReadonlyMap<string, Scores>): Ledger['nameWords'] => {
  const words = new Map<string, Map<string, number>>()
  for (const [key, scores] of totals) {
    const parts = key.split(' ')
    if (parts.length < 2 || bestOf(scores) !== 'person' || scores.person < 2) continue
    for (const [i, part] of parts.entries()) {
      if (part.length < 2) continue
      const weight = i === 0 ? 2 : i === parts.length - 1 ? 4 : 3
      const own = words.get(part) ?? new Map<string, number>()
      words.set(part, own.set(key, Math.max(own.get(key) ?? 0, weight)))
    }
  }
  return words
}

/** How much other names of people speak for a word of this name: "Carlton Hotel" does not speak for itself. */
export const vouchedBy = (ledger: Ledger, word: string, key: string): number => {
  let most = 0
  for (const [name, weight] of ledger.nameWords.get(word) ?? []) if (name !== key) most = Math.max(most, weight)
  return most
}

const acronymsOf = (totals: ReadonlyMap<string, Scores>): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const [key, scores] of totals) {
    const parts = key.split(' ')
    if (parts.length > 1 && bestOf(scores) !== 'person')
      found.add(
        parts
          .filter((p) => p.length > 3 || p.length === 1)
          .map((p) => p[0])
          .join(''),
      )
  }
  return found
}

/** The kind of which most evidence speaks. */
export const bestOf = (scores: Scores): EntityType => {
  let best: EntityType = 'other'
  for (const type of types)
    if (scores[type] > scores[best] + (best === 'other' && type !== 'other' ? -0.01 : 0)) best = type
  return best
}

import { sharesToll } from './counts/shared.ts'
import { evidenceOf } from './evidence.ts'
import { compareDeeds } from './deed.ts'
import type { Fact } from './fact.ts'
import { refrainFinder } from './refrain.ts'
import { thresholds } from './thresholds.ts'
import { dot, type Vector } from './vector.ts'

/** Two statements that may be about one thing. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly likeness: number
  /** What of it does not come from names and days. */
  readonly told: number
  readonly ownReport: boolean
  /** What speaks for one proposition. */
  readonly evidence: number
}

/** How many statements one statement may be held against by what it shares with them, its rarest keys first. */
const mostMet = 200
/** How many of those it met are looked at whole, the likeliest first. */
const mostLookedAt = 12
/** How many more are, of which those count for which much speaks: what is common to a story tells little of one pair. */
const mostFurther = 28
/** A deed that only a noun names has few keys, and often common ones: it is held against so many times more. */
const nominalShare = 4

/**
 * Pairs of statements alike enough to be looked at, the likest first. Candidates share rare keys, and of
 * them only the best are kept, so the work grows in step with the statements.
 * @param told where given, only pairs of a statement before that place and one from there on
 */
export const likelyPairs = (
  facts: readonly Fact[],
  vectors: readonly Vector[],
  told: number | null = null,
): readonly Pair[] => {
  const postings = postingsOf(facts.slice(0, told ?? facts.length), vectors)
  const tolls = told === null ? tollsOf(facts) : noTolls
  const pairs: Pair[] = []
  vectors.forEach((vector, b) => {
    if (b < (told ?? 0)) return
    const tolled = tolls.get(b) ?? []
    const share = told === null ? 1 : nominalShare
    const met = candidates(vector, { b, vectors, postings, share })
    const further = new Set(met.slice(mostLookedAt * share).filter((a) => !tolled.includes(a)))
    for (const a of new Set([...met, ...tolled])) {
      const ownReport = facts[a]!.report === facts[b]!.report
      // Statements of one sentence lend each other their words, so their likeness tells nothing.
      if (ownReport && facts[a]!.statement.sentence === facts[b]!.statement.sentence) continue
      const plain = dot(vectors[a]!, vector)
      const likeness = plain * sameAct(facts[a]!, facts[b]!)
      if (likeness < thresholds.faintest && !tolled.includes(a)) continue
      const deeds = compareDeeds(facts[a]!.deed, facts[b]!.deed)
      const ages = deeds === 'same' || deeds === 'near' ? none : facts[a]!.ageKeys
      const named = namedAlike(facts[a]!, ages, [vectors[a]!, vector])
      const evidence = evidenceOf(facts[a]!, facts[b]!, { likeness: plain, named })
      if (further.has(a) && evidence < 0) continue
      pairs.push({ a, b, likeness, told: likeness - named, ownReport, evidence })
    }
  })
  return pairs.sort((x, y) => y.likeness - x.likeness || x.b - y.b || x.a - y.a)
}

/**
 * By statement the earlier ones that give one count of one happening, or of one day: "the port where 42 died" and "more
 * than 40 were killed on Friday" hardly have a word in common.
 */
const tollsOf = (facts: readonly Fact[]): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>()
  const told = facts.flatMap((fact) => [...happeningsOf(fact)].map((happening) => ({ fact, happening })))
  for (const group of Map.groupBy(told, ({ happening }) => happening).values()) {
    if (group.length > mostOfOne) continue
    for (const [at, { fact: b }] of group.entries())
      for (const { fact: a } of group.slice(0, at))
        if (a.report !== b.report && sharesToll(a, b)) found.set(b.index, [...(found.get(b.index) ?? []), a.index])
  }
  return found
}

/** What its counts of people are of, by incident and by day. */
const happeningsOf = ({ figures }: Fact): ReadonlySet<string> =>
  new Set(
    figures.flatMap(({ measure, incident, asOf }) =>
      measure === 'other' ? [] : [incident, asOf].flatMap((one) => (one === null ? [] : `${measure} ${one}`)),
    ),
  )
const mostOfOne = 60
const noTolls: ReturnType<typeof tollsOf> = new Map()

/** Statements by key, in order. */
type Postings = ReadonlyMap<string, readonly number[]>

const postingsOf = (facts: readonly Fact[], vectors: readonly Vector[]): Postings => {
  const postings = new Map<string, number[]>()
  const isRefrain = refrainFinder()
  facts.forEach((fact, index) => {
    if (isRefrain(fact)) return
    for (const key of vectors[index]!.keys()) {
      const list = postings.get(key)
      if (list) list.push(index)
      else postings.set(key, [index])
    }
  })
  return postings
}

/** Earlier statements that share the rarest keys of one, those that share most. */
interface Search {
  readonly b: number
  readonly vectors: readonly Vector[]
  readonly postings: Postings
  readonly share: number
}

const candidates = (vector: Vector, { b, vectors, postings, share }: Search): readonly number[] => {
  const lists = [...vector].map(([key, value]) => ({ key, value, list: postings.get(key) ?? [] }))
  const partial = new Map<number, number>()
  let met = 0
  for (const { key, value, list } of lists.sort((x, y) => x.list.length - y.list.length)) {
    if (met + list.length > mostMet * share) break
    met += list.length
    for (const a of list) {
      if (a >= b) break
      partial.set(a, (partial.get(a) ?? 0) + value * vectors[a]!.get(key)!)
    }
  }
  const found = [...partial].filter(([, sum]) => sum >= thresholds.faintest / 2)
  const most = (mostLookedAt + mostFurther) * share
  if (found.length > mostLookedAt * share) found.sort((x, y) => y[1] - x[1] || x[0] - y[0])
  if (found.length > most) found.length = most
  return found.map(([a]) => a)
}

/** Two statements that name the same things but tell of different acts are less alike than their words. */
const sameAct = (a: Fact, b: Fact): number => {
  if (a.acts.size === 0 || b.acts.size === 0) return 1
  for (const act of a.acts) if (b.acts.has(act)) return thresholds.sameAct
  return thresholds.otherAct
}

const none: ReadonlySet<string> = new Set()

/** What two statements have in common by names, days and the ages of those they name alone. */
const namedAlike = (fact: Fact, ages: ReadonlySet<string>, [a, b]: readonly [Vector, Vector]): number => {
  let sum = 0
  for (const key of fact.keys.keys())
    if (key.startsWith('x:') || key.startsWith('t:') || ages.has(key)) sum += (a.get(key) ?? 0) * (b.get(key) ?? 0)
  return sum
}

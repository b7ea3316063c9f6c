import { oneDeed } from '../../language/concepts.ts'
import { pointOf } from '../../model/estimate.ts'
import { wordList } from '../../text/words.ts'
import type { Clusters } from './cluster.ts'
import type { Fact } from './fact.ts'
import type { Party } from './party.ts'
import { thresholds } from './thresholds.ts'
import type { Vector } from './vector.ts'

/** What befalls one person, by kind: who is hurt may die of it, who is impeached is ousted. */
const fates: readonly (readonly [kind: string, concepts: ReadonlySet<string>])[] = [
  ['harm', 'kill die murder execute suicide drown injure hospitalize shoot stab beat survive bury'],
  ['office', 'impeach remove coup'],
  ['custody', 'arrest detain imprison'],
  ['abduction', 'kidnap'],
].map(([kind, concepts]) => [kind!, new Set(wordList(concepts!).map((each) => oneDeed.get(each) ?? each))] as const)

/** Those that befall who is told to do them: "the guard died", "the guard suffered an injury". */
const suffered: ReadonlySet<string> = new Set(['kill', 'injure', 'drown', 'suicide', 'survive'])

/**
 * Rule `fate`: the person to whom it was done and the kind of fate: "Mayor Quist was ousted" and "after the
 * impeachment of Elena Quist" are one matter; "Elena Quist was ousted" and "Elena Quist was shot" are two,
 * and so are two ousted mayors.
 */
const fateTopic = ({ deed, patient, agent }: Fact): string | null => {
  const concepts = deed.told.size > 0 ? deed.told : deed.lemma === null ? deed.all : new Set<string>()
  for (const [kind, members] of fates) {
    const own = [...concepts].filter((concept) => members.has(concept))
    if (own.length === 0) continue
    if (isPerson(patient)) return `${kind} ${patient.entity}`
    if (isPerson(agent) && own.some((concept) => suffered.has(concept))) return `${kind} ${agent.entity}`
  }
  return null
}

const isPerson = (party: Party | null): party is Party & { readonly entity: string } =>
  party?.type === 'person' && party.entity !== null

/**
 * Rule `toll`: what a total counts, and how many: "58 died" and "the toll of 58 dead" are one matter. "One of
 * the 58 wounded has died" is not of it, and a count of one happening is no total.
 */
const tollTopic = ({ figures }: Fact): string | null => {
  const totals = figures.filter(
    (figure) =>
      figure.counts === 'total' && figure.measure !== 'other' && !figure.otherEvent && figure.standing === 'asserted',
  )
  const [first] = totals
  const count = first === undefined ? 0 : (pointOf(first) ?? 0)
  return totals.length === 1 && count >= least ? `toll ${first!.measure} ${count}` : null
}
/** Two dead are told of many things. */
const least = 8

/** What a rule says that each statement is about, or null. */
export const topicsOf = (facts: readonly Fact[]): readonly (string | null)[] =>
  facts.map((fact) => fateTopic(fact) ?? tollTopic(fact))

/**
 * Groups claims by what most of their statements are about. Each claim follows one topic, so that no claim
 * with two topics chains them into one matter.
 */
export const byTopic = (claims: Clusters, topics: readonly (string | null)[]): Clusters => {
  const groups = new Map<string, number[]>()
  claims.forEach((members, claim) => {
    const topic = mostly(members.flatMap((member) => topics[member] ?? [])) ?? `claim ${claim}`
    groups.set(topic, [...(groups.get(topic) ?? []), ...members])
  })
  return [...groups.values()]
}

const mostly = (topics: readonly string[]): string | null => {
  const counts = Map.groupBy(topics, (topic) => topic)
  return [...counts].toSorted(([, x], [, y]) => y.length - x.length)[0]?.[0] ?? null
}

/**
 * Rule `apart`: whether two groups may be one matter by their likeness: never two fates, nor a fate and a toll.
 * Two tolls may be one, told on two days.
 */
export const mayShareMatter =
  (topics: readonly (string | null)[]) =>
  (x: readonly number[], y: readonly number[]): boolean => {
    const [p, q] = [x, y].map((members) => mostly(members.flatMap((member) => topics[member] ?? [])))
    return !p || !q || p === q || (p.startsWith('toll ') && q.startsWith('toll '))
  }

/**
 * Rule `broad`: vectors without the entities that much of the story names. A country, a president or a
 * government is in statements on everything, and sharing one makes no two of them one matter.
 */
export const withoutBroad = (facts: readonly Fact[], vectors: readonly Vector[]): readonly Vector[] => {
  const named = new Map<string, number>()
  for (const { keys } of facts) {
    for (const key of keys.keys()) if (key.startsWith('x:')) named.set(key, (named.get(key) ?? 0) + 1)
  }
  const most = Math.max(thresholds.broad.least, thresholds.broad.share * facts.length)
  const broad = (key: string): boolean => (named.get(key) ?? 0) > most
  return vectors.map((vector) => new Map([...vector].filter(([key]) => !broad(key))))
}

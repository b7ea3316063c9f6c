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
export const fateTopic = ({ deed, patient, agent }: Fact): string | null => {
  const concepts = deed.told.size > 0 ? deed.told : deed.lemma === null ? deed.all : new Set<string>()
  for (const [kind, members] of fates) {
    const own = [...concepts].filter((concept) => members.has(concept))
    if (own.length === 0) continue
    if (isPerson(patient)) return `${kind} ${patient.entity}`
    if (isPerson(agent) && own.some((concept) => suffered.has(concept))) return `${kind} ${agent.entity}`
  }
  return null
}

/** Rule `someone`: "a man died on the pier" tells of one death and no higher number: it is of no toll. */
const isSomeone = ({ deed, figures }: Fact): boolean =>
  deed.told.has('kill') && figures.every((figure) => figure.measure === 'other' || (pointOf(figure) ?? 0) < 2)

/** The topic of a death whose dead no rule knows: it groups nothing, and only keeps tolls away. */
const someone = 'someone'

const isPerson = (party: Party | null): party is Party & { readonly entity: string } =>
  party?.type === 'person' && party.entity !== null

/**
 * Rule `toll`: what is counted, and how many: "58 died" and "the toll of 58 dead" are one matter; "12 died in
 * the fire on Monday" (rule `happening`) and "12 have died since May" are two. Of several counts each is a topic that may be chosen.
 */
const tollTopics = ({ figures }: Fact): readonly string[] =>
  figures.flatMap((figure) => {
    const { counts, measure, otherEvent, standing, asOf } = figure
    const count = pointOf(figure) ?? 0
    if (measure === 'other' || otherEvent || !held.has(standing) || count < least) return []
    if (counts === 'total' || counts === 'part') return `toll ${measure} ${count}`
    return counts === 'incident' && asOf !== null ? `happening ${measure} ${count} ${asOf.slice(0, 10)}` : []
  })
/** A number that another one has replaced is still told of its matter. */
const held: ReadonlySet<string> = new Set(['asserted', 'superseded'])
/** Two dead are told of many things. */
const least = 8

/** What a rule says that each statement is about, or null; of several topics, the one that most reports have. */
export const topicsOf = (facts: readonly Fact[]): readonly (string | null)[] => {
  const open = facts.map((fact) => [fateTopic(fact) ?? (isSomeone(fact) ? someone : tollTopics(fact))].flat())
  const reports = new Map<string, Set<string>>()
  open.forEach((topics, index) => {
    for (const topic of topics) reports.set(topic, (reports.get(topic) ?? new Set()).add(facts[index]!.report.id))
  })
  return open.map((topics) => topics.toSorted((x, y) => reports.get(y)!.size - reports.get(x)!.size)[0] ?? null)
}

/**
 * Groups claims by what most of their statements are about. Each claim follows one topic, so that no claim
 * with two topics chains them into one matter.
 */
export const byTopic = (claims: Clusters, topics: readonly (string | null)[]): Clusters => {
  const groups = new Map<string, number[]>()
  claims.forEach((members, claim) => {
    const topic = mostly(members.flatMap((member) => topics[member] ?? [])) ?? someone
    const key = topic === someone ? `claim ${claim}` : topic
    const group = groups.get(key)
    if (group) group.push(...members)
    else groups.set(key, [...members])
  })
  return [...groups.values()]
}

export const mostly = (topics: readonly string[]): string | null => {
  const counts = Map.groupBy(topics, (topic) => topic)
  return [...counts].toSorted(([, x], [, y]) => y.length - x.length)[0]?.[0] ?? null
}

/**
 * Rule `apart`: whether two groups may be one matter by their likeness: two tolls may, told on two days; two people's
 * fates, two counted happenings, or a toll and any of these may not; a death without a name may be any fate.
 */
export const mayShareMatter =
  (topics: readonly (string | null)[]) =>
  (x: readonly number[], y: readonly number[]): boolean => {
    const [p, q] = [x, y].map((members) => mostly(members.flatMap((member) => topics[member] ?? [])))
    return !p || !q || p === q || (isToll(p) === isToll(q) && (isToll(p) || p === someone || q === someone))
  }

const isToll = (topic: string): boolean => topic.startsWith('toll ')

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

import type { Attribution } from '../../model/attribution.ts'
import { because, type Because } from '../../model/because.ts'
import { cite, type Citation } from '../../model/citation.ts'
import type { Difference } from '../../model/difference.ts'
import { idOf } from '../../model/id.ts'
import type { Fact } from '../claims/fact.ts'
import type { ClaimInput } from '../claims/input.ts'
import type { Vector } from '../claims/vector.ts'
import { speakerIn, type Voices } from '../claims/voices.ts'
import { likenessOf } from './likeness.ts'
import { replaces } from './replace.ts'

/** A statement that somebody is credited with. */
interface Saying {
  readonly fact: Fact
  readonly attribution: Attribution
  /** The voice that says it, null where nobody is known. */
  readonly voice: string | null
  readonly vector: Vector
}

/**
 * How alike a statement must be to the words by which it is taken back or replaced, from 0 to 1. Who takes something
 * back says it once more, in other words or another language, and leaves out where and when: half of what claims ask
 * for is enough, as voice, order and the taking back speak for it as well. What replaces without saying so must be as
 * like as two sides of a conflict.
 */
const alike = { withdrawn: 0.2, replaced: 0.3 }

/** Of the earlier statements, those that come this near to the likest one are taken back with it. */
const near = 0.8

/** So many statements of a voice are remembered, the last ones: reports of months repeat the others. */
const most = 100

/**
 * Later statements of one voice that take back, deny or replace an earlier one: a difference each, from the earlier
 * attribution (`a`) to the later one (`b`), in the order of time. What a source is said to have withdrawn is `stated`;
 * that two statements of one voice exclude each other is `inferred`.
 * @example
 * // Monday: "The gate was locked, the port said." Tuesday: "The port withdrew its statement that the gate was locked."
 * withdrawalsOf(facts, vectors, { entities, voices })[0].because.code // 'saying-withdrawn'
 */
export const withdrawalsOf = (
  facts: readonly Fact[],
  vectors: readonly Vector[],
  { entities, voices }: Pick<ClaimInput, 'entities'> & { readonly voices: Voices },
): readonly Difference[] => {
  const sayings = facts
    .flatMap((fact, at) => sayingOf(fact, vectors[at]!, (source) => voiceIn(speakerIn(source, entities), voices)))
    .sort((a, b) => (a.fact.published ?? 0) - (b.fact.published ?? 0) || a.fact.index - b.fact.index)
  const told = new Map<string | null, Saying[]>()
  const found = new Map<string, Found>()
  for (const later of sayings) {
    for (const one of supersededBy(later, earlierOf(later, told))) {
      const id = `${one.earlier.attribution.id} ${one.later.attribution.id}`
      if (one.likeness > (found.get(id)?.likeness ?? 0)) found.set(id, one)
    }
    told.set(later.voice, [...(told.get(later.voice) ?? []).slice(1 - most), later])
  }
  return inWords([...found.values()]).map(differenceOf)
}

/** What one voice said before; where something is withdrawn in so many words also what nobody known said. */
const earlierOf = (later: Saying, told: ReadonlyMap<string | null, readonly Saying[]>): readonly Saying[] => {
  if (later.voice === null) return []
  const unnamed = isWithdrawn(later) ? (told.get(null) ?? []) : []
  return [...(told.get(later.voice) ?? []), ...unnamed].filter((each) => isBefore(each, later))
}

/** A statement and the later one that supersedes it, and how. */
interface Found {
  readonly earlier: Saying
  readonly later: Saying
  readonly how: 'withdrawn' | 'denied' | 'replaced'
  readonly likeness: number
}

/** What a report says is taken back need not be inferred from it once more. */
const inWords = (all: readonly Found[]): readonly Found[] => {
  const key = ({ earlier, later }: Found): string => `${earlier.attribution.id} ${later.fact.report.id}`
  const stated = new Set(all.filter(isStated).map(key))
  return all.filter((one) => isStated(one) || !stated.has(key(one)))
}

const isStated = ({ how }: Found): boolean => how !== 'replaced'

const sayingOf = (
  fact: Fact,
  vector: Vector,
  voiceOf: (source: Attribution['source']) => string | null,
): readonly Saying[] => {
  const { attribution } = fact
  return attribution?.source ? [{ fact, attribution, voice: voiceOf(attribution.source), vector }] : []
}

const voiceIn = (speaker: string | null, voices: Voices): string | null => speaker && voices(speaker)

/** Only days tell what is later: within one report or day, order is the reporter's. */
const isBefore = (a: Saying, b: Saying): boolean =>
  a.fact.published !== null && b.fact.published !== null && a.fact.published < b.fact.published

const isWithdrawn = ({ attribution }: Saying): boolean => attribution.rule === 'withdrawn-statement'
const isDenied = ({ attribution }: Saying): boolean => attribution.polarity === 'negative'

const supersededBy = (later: Saying, earlier: readonly Saying[]): readonly Found[] =>
  isDenied(later) ? deniedBy(later, earlier) : replacedBy(later, earlier)

const replacedBy = (later: Saying, earlier: readonly Saying[]): readonly Found[] =>
  earlier.flatMap((each) => {
    const likeness = likenessOf(each, later)
    const isReplaced = !isDenied(each) && replaces(later.fact, each.fact, likeness, alike.replaced)
    return isReplaced ? [{ earlier: each, later, how: 'replaced' as const, likeness }] : []
  })

const deniedBy = (later: Saying, earlier: readonly Saying[]): readonly Found[] => {
  if (later.fact.statement.background === true) return []
  const likely = earlier
    .map((each) => ({ earlier: each, likeness: likenessOf(each, later) }))
    .filter(({ likeness }) => likeness >= alike.withdrawn)
  // A report that tells of the taking back already holds the newer version.
  const newer = new Set(likely.flatMap((one) => (isDenied(one.earlier) ? [one.earlier.fact.report.id] : [])))
  const held = likely.filter(
    ({ earlier: { fact } }) =>
      !newer.has(fact.report.id) && fact.statement.background !== true && fact.negated !== later.fact.negated,
  )
  const best = Math.max(0, ...held.map(({ likeness }) => likeness))
  const how = isWithdrawn(later) ? ('withdrawn' as const) : ('denied' as const)
  return held.filter(({ likeness }) => likeness >= near * best).map((one) => ({ ...one, later, how }))
}

const differenceOf = (found: Found): Difference => {
  const [a, b] = [found.earlier.attribution.id, found.later.attribution.id]
  const basis = isStated(found) ? 'stated' : 'inferred'
  return { id: idOf('d', [a, b]), a, b, relation: 'correction', possible: [], basis, because: reasonOf(found) }
}

const reasonOf = ({ how, earlier, later }: Found): Because => {
  const params = { earlier: dayOf(earlier), later: dayOf(later) }
  const evidence = [words(earlier), words(later)]
  if (how === 'withdrawn') return because('saying-withdrawn', params, evidence)
  return how === 'denied' ? because('saying-denied', params, evidence) : because('saying-replaced', params, evidence)
}

const words = ({ fact }: Saying): Citation => cite(fact.report, fact.statement)

const dayOf = ({ fact }: Saying): string | null =>
  fact.published === null ? null : new Date(fact.published * 86_400_000).toISOString().slice(0, 10)

import type { Attribution } from '../../model/attribution.ts'
import { because } from '../../model/because.ts'
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

/** One voice makes no more pairs than this per statement: reports of months repeat it. */
const most = 200

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
  const byVoice = Map.groupBy(sayings, ({ voice }) => voice)
  const unnamed = byVoice.get(null) ?? []
  const found = new Map<string, Found>()
  for (const later of sayings) {
    if (later.voice === null) continue
    const earlier = (byVoice.get(later.voice) ?? []).filter((each) => isBefore(each, later)).slice(-most)
    const others = isWithdrawn(later) ? unnamed.filter((each) => isBefore(each, later)).slice(-most) : []
    for (const one of supersededBy(later, [...earlier, ...others])) {
      const id = `${one.earlier.attribution.id} ${one.later.attribution.id}`
      if (one.likeness > (found.get(id)?.likeness ?? 0)) found.set(id, one)
    }
  }
  return inWords([...found.values()]).map(differenceOf)
}

/** A statement and the later one that supersedes it, with the code of the reason. */
interface Found {
  readonly earlier: Saying
  readonly later: Saying
  readonly code: 'saying-withdrawn' | 'saying-denied' | 'saying-replaced'
  readonly likeness: number
}

/** What a report says is taken back need not be inferred from it once more. */
const inWords = (all: readonly Found[]): readonly Found[] => {
  const key = ({ earlier, later }: Found): string => `${earlier.attribution.id} ${later.fact.report.id}`
  const stated = new Set(all.filter(isStated).map(key))
  return all.filter((one) => isStated(one) || !stated.has(key(one)))
}

const isStated = ({ code }: Found): boolean => code !== 'saying-replaced'

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
    return isReplaced ? [{ earlier: each, later, code: 'saying-replaced' as const, likeness }] : []
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
  const code = isWithdrawn(later) ? ('saying-withdrawn' as const) : ('saying-denied' as const)
  return held.filter(({ likeness }) => likeness >= near * best).map((one) => ({ ...one, later, code }))
}

const differenceOf = ({ earlier, later, code }: Found): Difference => {
  const [a, b] = [earlier.attribution.id, later.attribution.id]
  return {
    id: idOf('d', [a, b]),
    a,
    b,
    relation: 'correction',
    possible: [],
    basis: code === 'saying-replaced' ? 'inferred' : 'stated',
    because: because(code, { earlier: dayOf(earlier), later: dayOf(later) }, [words(earlier), words(later)]),
  }
}

const words = ({ fact }: Saying): Citation => cite(fact.report, fact.statement)

const dayOf = ({ fact }: Saying): string | null =>
  fact.published === null ? null : new Date(fact.published * 86_400_000).toISOString().slice(0, 10)

import { pointOf } from '../../model/estimate.ts'
import type { Figure } from '../../model/figure.ts'
import { fold } from '../../text/fold.ts'
import type { ClaimInput } from './input.ts'
import type { Fact } from './fact.ts'
import type { OriginFinder } from './origin-finder.ts'
import { speakerIn, type Voices } from './voices.ts'

/** What claims are aligned from, and who speaks for whom. */
export interface VoicedInput extends ClaimInput {
  readonly voices: Voices
}

/** As many words in a row, or a whole statement of as many, two outlets do not hit upon alone. */
const copied = { run: 10, whole: 6 }

/**
 * Who the claim goes back to: the entity that each statement or its count is credited to, or the report where the
 * outlet tells it itself; copies of one text, reports of one outlet and statements in the same words stand for one, and so
 * do a body and those who speak for it, by the one that is named first. Who prints the words of a named speaker without
 * the name is no other source. A speaker who is not known counts for nobody.
 */
export const primarySourcesOf = (
  facts: readonly Fact[],
  input: VoicedInput,
  originOf: OriginFinder,
): readonly string[] => {
  const shared = sharedNumbers(facts)
  const spoken = facts.map((fact) => ({ fact, speaker: speakerOf(fact, input, shared) }))
  const sources = new Map<string, string>()
  const heard = new Set<string>()
  for (const { fact, speaker } of spoken) {
    if (speaker === 'outlet' || speaker === null) continue
    if (!sources.has(input.voices(speaker))) sources.set(input.voices(speaker), speaker)
    for (const key of wordKeys(fact)) heard.add(key)
  }
  const told: string[] = []
  for (const { fact, speaker } of spoken) {
    if (speaker !== 'outlet') continue
    const keys = [`origin ${originOf(fact) ?? fact.report.id}`, `outlet ${outletOf(fact)}`, ...wordKeys(fact)]
    if (!keys.some((key) => heard.has(key))) told.push(fact.report.id)
    for (const key of keys) heard.add(key)
  }
  return [...sources.values(), ...told]
}

/** Two reports of one outlet have it as one source, however it is written; nothing is known of two that name none. */
const outletOf = ({ report }: Fact): string => report.outlet?.trim().toLowerCase() || report.id

/** Keys of all its runs of words, or of the whole where it is short. */
const wordKeys = ({ statement }: Fact): readonly string[] => {
  const words = fold(statement.text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  if (words.length < copied.whole) return []
  const runs = words.slice(copied.run - 1).map((_, at) => words.slice(at, at + copied.run).join(' '))
  return [words.join(' '), ...runs].map((run) => `words ${run}`)
}

const numberOf = ({ measure, best, low, high }: Figure): string => `${measure} ${best} ${low} ${high}`

/** Counts that more than one report of the claim gives: of a sentence with the counts of two bodies they tell which is meant. */
const sharedNumbers = (facts: readonly Fact[]): ReadonlySet<string> => {
  const tellers = new Map<string, Set<string>>()
  for (const { figures, report } of facts)
    for (const figure of figures) {
      const number = numberOf(figure)
      tellers.set(number, (tellers.get(number) ?? new Set()).add(report.id))
    }
  return new Set([...tellers].filter(([, reports]) => reports.size > 1).map(([number]) => number))
}

/** The story's entity that speaks, null where somebody does whom nothing names; "the board counts 49" credits the board. */
const speakerOf = (
  { attribution, figures, victims }: Fact,
  { entities }: ClaimInput,
  shared: ReadonlySet<string>,
): string | 'outlet' | null => {
  const named = speakerIn(attribution?.source, entities)
  // Nobody tells of his own death: what the words are credited to was told wrongly.
  if (named) return victims.has(named) ? null : named
  // The largest number that they share is least shared by chance.
  const [common] = figures
    .filter((figure) => shared.has(numberOf(figure)))
    .toSorted((x, y) => (pointOf(y) ?? 0) - (pointOf(x) ?? 0))
  const counters = (common?.authority ? [common] : figures).flatMap(({ authority }) => authority ?? [])
  const counter = counters.find(({ entity }) => entity !== null)?.entity
  // A figure's body is bound to the story already.
  if (counter) return counter
  return attribution === null && counters.length === 0 ? 'outlet' : null
}

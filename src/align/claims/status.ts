import { because } from '../../model/because.ts'
import { cite } from '../../model/citation.ts'
import type { Certainty, Claim, ClaimCitation } from '../../model/claim.ts'
import { pointOf } from '../../model/estimate.ts'
import type { Figure, Measure } from '../../model/figure.ts'
import { idOfGroup } from '../../model/id.ts'
import { newestOf } from '../versions/index.ts'
import type { ReadReport } from '../../model/story.ts'
import { once } from '../../text/once.ts'
import { contains } from '../../text/span.ts'
import type { Fact } from './fact.ts'
import type { ClaimInput } from './input.ts'
import { speakerIn, type Voices } from './voices.ts'

/** Statements of one claim, by side, and whether the sides exclude each other or only count something otherwise. */
export interface Sides {
  readonly told: readonly (readonly Fact[])[]
  readonly excludes: boolean
  readonly differs: Measure | null
}

/** Finds the origin of words: a copied passage belongs to the origin that it was copied from. */
export type OriginFinder = (fact: Fact) => string | null

/** The finder for a story's origins. */
export const originFinder = ({ origins }: ClaimInput): OriginFinder => {
  const home = new Map(origins.flatMap((origin) => origin.reports.map((report) => [report, origin.id] as const)))
  const held = new Map<string, { readonly start: number; readonly end: number; readonly origin: string }[]>()
  for (const origin of origins) {
    for (const part of origin.parts) {
      if (origin.reports.includes(part.report)) continue
      held.set(part.report, [...(held.get(part.report) ?? []), { ...part, origin: origin.id }])
    }
  }
  return ({ report, statement }) =>
    held.get(report.id)?.find((part) => contains(part, statement))?.origin ?? home.get(report.id) ?? null
}

/** What claims are aligned from, and who speaks for whom. */
export interface VoicedInput extends ClaimInput {
  readonly voices: Voices
}

/** What one claim is made from. */
export interface OwnedInput extends VoicedInput {
  /** Ids of the statements that are of no other claim: they name it. */
  readonly own: readonly string[]
  readonly certainty: Certainty
  /** Of each fact, whether its report clearly tells the claim. */
  readonly isClear: (fact: Fact) => boolean
}

const newestIn = once((reports: readonly ReadReport[]) => newestOf(reports.map(({ report }) => report)))

/** A claim of its sides, with its status and the three counts it stands on. */
export const claimOf = (sides: Sides, input: OwnedInput, originOf: OriginFinder): Claim => {
  const facts = sides.told.flat()
  const newest = newestIn(input.reports)
  const told = new Set(facts.map((fact) => fact.report.id))
  // Two versions of one page are one report: the newest that tells it.
  const reports = [...told].filter((id) => !told.has(newest.get(id) ?? ''))
  const origins = [...new Set(facts.flatMap((fact) => originOf(fact) ?? []))]
  const primarySources = primarySourcesOf(facts, input, originOf)
  const numbers = numbersOf(sides)
  const status = statusOf(sides, { reports: reports.length, origins: origins.length, sources: primarySources.length })
  return {
    id: idOfGroup('c', input.own),
    status,
    certainty: input.certainty,
    citations: sides.told.flatMap((side, number) => side.map((fact) => citationOf(fact, number, input))),
    reports,
    origins,
    primarySources,
    because: because(
      `claim-${status}`,
      {
        ...{ reports: reports.length, origins: origins.length, sources: primarySources.length },
        ...(numbers.length > 1 ? { numbers: numbers.map(({ text }) => text).join(' · ') } : {}),
      },
      numbers.map(({ report, start, end, text }) => ({ report, start, end, text })),
    ),
  }
}

/** The first count of each side. */
const numbersOf = ({ told, differs }: Sides): readonly Figure[] =>
  told.flatMap((side) => {
    const counts = side.flatMap(({ figures }) => figures.filter(({ measure }) => measure === differs))
    return counts.find(({ counts }) => counts !== 'part') ?? counts[0] ?? []
  })

interface Standing {
  readonly reports: number
  readonly origins: number
  readonly sources: number
}

/** Reprints repeat, and so do reports that all go back to one body. */
const statusOf = (sides: Sides, { reports, origins, sources }: Standing): Claim['status'] => {
  if (sides.told.length > 1 && sides.excludes) return 'conflicting'
  if (reports < 2) return 'single-source'
  return origins > 1 && sources > 1 ? 'corroborated' : 'repeated'
}

const citationOf = (fact: Fact, side: number, { isClear }: OwnedInput): ClaimCitation => ({
  ...cite(fact.report, fact.statement),
  side,
  certainty: isClear(fact) ? 'clear' : 'likely',
  attribution: fact.attribution?.id ?? null,
  factuality: fact.statement.factuality,
})

/**
 * Who the claim goes back to: the entity that each statement or its count is credited to, or the report where the
 * outlet tells it itself; copies of one text, and reports of one outlet, stand for one, and so do a body and those who
 * speak for it, by the one that is named first. A speaker who is not known counts for nobody.
 */
const primarySourcesOf = (facts: readonly Fact[], input: VoicedInput, originOf: OriginFinder): readonly string[] => {
  const told: string[] = []
  const heard = new Set<string>()
  const sources = new Map<string, string>()
  const shared = sharedNumbers(facts)
  for (const fact of facts) {
    const speaker = speakerOf(fact, input, shared)
    if (speaker === 'outlet') {
      const texts = [`origin ${originOf(fact) ?? fact.report.id}`, `outlet ${outletOf(fact)}`]
      if (!texts.some((text) => heard.has(text))) told.push(fact.report.id)
      for (const text of texts) heard.add(text)
    } else if (speaker !== null && !sources.has(input.voices(speaker))) sources.set(input.voices(speaker), speaker)
  }
  return [...sources.values(), ...told]
}

/** Two reports of one outlet have it as one source, however it is written; nothing is known of two that name none. */
const outletOf = ({ report }: Fact): string => report.outlet?.trim().toLowerCase() || report.id

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
  { attribution, figures }: Fact,
  { entities }: ClaimInput,
  shared: ReadonlySet<string>,
): string | 'outlet' | null => {
  const named = speakerIn(attribution?.source, entities)
  if (named) return named
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

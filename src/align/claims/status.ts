import { because } from '../../model/because.ts'
import { cite } from '../../model/citation.ts'
import type { Certainty, Claim, ClaimCitation } from '../../model/claim.ts'
import type { Figure, Measure } from '../../model/figure.ts'
import { idOfGroup } from '../../model/id.ts'
import { newestOf } from '../versions/index.ts'
import type { ReadReport } from '../../model/story.ts'
import { once } from '../../text/once.ts'
import type { Fact } from './fact.ts'
import type { OriginFinder } from './origin-finder.ts'
import { primarySourcesOf, type VoicedInput } from './sources.ts'

/** Statements of one claim, by side, and whether the sides exclude each other or only count something otherwise. */
export interface Sides {
  readonly told: readonly (readonly Fact[])[]
  readonly excludes: boolean
  readonly differs: Measure | null
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

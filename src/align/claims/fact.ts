import type { Attribution } from '../../model/attribution.ts'
import type { Figure } from '../../model/figure.ts'
import type { Report } from '../../model/report.ts'
import type { Statement } from '../../model/statement.ts'
import type { Deed } from './deed.ts'
import type { Party } from './party.ts'

/** A statement with all that comparison needs of it, bound to the story's entities, days and figures. */
export interface Fact {
  readonly index: number
  readonly report: Report
  readonly statement: Statement
  readonly attribution: Attribution | null
  /** The story's entity that it is credited to. */
  readonly speaker: string | null
  /** Keys of its own words and of what it names; weights from 0 to 1. */
  readonly keys: ReadonlyMap<string, number>
  /** Concepts and families of what it tells, and its predicate; light ones left out. */
  readonly acts: ReadonlySet<string>
  readonly figures: readonly Figure[]
  /** Days that it names, as EDTF days. */
  readonly days: readonly string[]
  /** Those of its days of which it tells the night, which goes on into the next day. */
  readonly nights: readonly string[]
  /** Clock times that it names: `16:40`. */
  readonly clocks: readonly string[]
  /** Entities of the places that it names. */
  readonly places: readonly string[]
  /** The story's entities of the people whom it names. */
  readonly named: readonly string[]
  /** Ages that it tells, by the story's entity. */
  readonly ages: ReadonlyMap<string, number>
  /** Keys of numbers that are ages of people whom it names: they tell who it is, not what happened. */
  readonly ageKeys: ReadonlySet<string>
  /** The day of its report, in days since 1970; null where it is not known. */
  readonly published: number | null
  readonly agent: Party | null
  readonly patient: Party | null
  readonly deed: Deed
  /** The story's entities whose death it tells. */
  readonly victims: ReadonlySet<string>
  /** It counts one dead of an incident of which no report counts more. */
  readonly ofOneDeath: boolean
  readonly negated: boolean
  /** Its numbers stand no longer: a later version of its report prints others in their place. */
  readonly outdated: boolean
  /** Its report is a later version of a page: written after the day on which that was published. */
  readonly revised: boolean
}

/** Whether its report tells it as so, and still does. */
export const isAsserted = ({ statement, outdated }: Fact): boolean =>
  !outdated && (statement.factuality === 'fact' || statement.factuality === 'probable')

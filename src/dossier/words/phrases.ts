import { scan } from '../../text/scan.ts'
import type { Change, ChangedThing, ChangedValue } from '../../model/change.ts'
import type { AppliedCorrection, Correction } from '../../model/correction.ts'
import type { ClaimStatus } from '../../model/claim.ts'
import type { Relation } from '../../model/difference.ts'
import type { Counts, Measure, ScopePart, Standing } from '../../model/figure.ts'
import type { FurnitureKind, Publication } from '../../model/report.ts'
import type { Origin } from '../../model/origin.ts'
import type { SupportedLanguage } from '../../model/language.ts'
import type { Marks } from './marks.ts'

/**
 * Every sentence of ours in an account, in one of the reader's languages. `{name}` is filled from
 * params; a part in square brackets is left out where one of its blanks is empty.
 */
export interface Phrases {
  readonly language: 'en' | 'es'
  readonly months: readonly string[]
  /** Quotation marks around cited words, and those where the words hold such marks themselves. */
  readonly marks: readonly [Marks, Marks]
  readonly languages: Readonly<Record<SupportedLanguage, string>>
  readonly headings: Readonly<Record<Heading, string>>
  readonly measures: Readonly<Record<Measure, string>>
  readonly relations: Readonly<Record<Relation, string>>
  readonly statuses: Readonly<Record<ClaimStatus, string>>
  readonly counts: Readonly<Record<Counts, string>>
  readonly standings: Readonly<Record<Standing, string>>
  readonly scopeRoles: Readonly<Record<ScopePart['role'], string>>
  readonly publicationBases: Readonly<Record<Publication['basis'], string>>
  readonly originBases: Readonly<Record<Origin['basis'], string>>
  readonly furniture: Readonly<Record<FurnitureKind, string>>
  /** What reports tell of a person. */
  readonly attributes: Readonly<Record<'name' | 'age' | 'occupation' | 'role' | 'origin' | 'cause', string>>
  /** What became of a person. */
  readonly outcomes: Readonly<Record<'killed' | 'injured' | 'missing' | 'detained' | 'rescued', string>>
  readonly victimStandings: Readonly<Record<'withdrawn' | 'denied', string>>
  readonly corrections: Readonly<Record<Correction['kind'], string>>
  readonly correctionStandings: Readonly<Record<AppliedCorrection['standing'], string>>
  readonly changes: Readonly<Record<Change['kind'], string>>
  readonly changedThings: Readonly<Record<ChangedThing, string>>
  readonly changedValues: Readonly<Record<ChangedValue['name'], string>>
  readonly lines: Readonly<Record<Line, string>>
  /** The "why" of items, by the code of their `because`. */
  readonly reasons: Readonly<Record<string, string>>
}

export type Heading =
  | 'reports'
  | 'corrections'
  | 'agreed'
  | 'disputed'
  | 'figures'
  | 'victims'
  | 'people'
  | 'speakers'
  | 'timeline'
  | 'only'
  | 'labels'
  | 'undecided'
  | 'diagnostics'

export type Line =
  | 'summary'
  | 'onlyOneReport'
  | 'onlyOneOrigin'
  | 'noReports'
  | 'unknownDate'
  | 'unknownOutlet'
  | 'unknownLanguage'
  | 'unread'
  | 'copyOf'
  | 'by'
  | 'dateInferred'
  | 'undated'
  | 'report'
  | 'reportsCount'
  | 'primarySource'
  | 'primarySources'
  | 'nCorroborated'
  | 'nConflicting'
  | 'nContradictions'
  | 'nCorrections'
  | 'corroborated'
  | 'repeated'
  | 'likely'
  | 'perhaps'
  | 'conflicting'
  | 'side'
  | 'numbersDiffer'
  | 'independent'
  | 'sources'
  | 'outletItself'
  | 'leftOut'
  | 'stated'
  | 'inferred'
  | 'possible'
  | 'or'
  | 'noBody'
  | 'sideBySide'
  | 'reference'
  | 'noDay'
  | 'sinceDay'
  | 'range'
  | 'more'
  | 'nothingAgreed'
  | 'nothingDisputed'
  | 'nothingUndecided'
  | 'noCasualties'
  | 'shownOf'
  | 'dayConflict'
  | 'differentDays'
  | 'quotedDifferently'
  | 'takenBack'
  | 'otherWords'
  | 'explainHint'
  | 'inConflict'
  | 'unknownSpeaker'
  | 'moreSayings'
  | 'storiesCount'
  | 'notFound'
  | 'ambiguous'
  | 'example'
  | 'placeAlso'
  | 'isFurniture'
  | 'nothingHere'
  | 'superseded'
  | 'supersedes'
  | 'addedWords'
  | 'removedWords'
  | 'changeSummary'
  | 'nothingChanged'
  | 'wasNow'
  | 'textChanged'
  | 'changesTitle'
  | 'changesRead'
  | 'changesBetween'

/**
 * Fills a template.
 * @example fill('{n} dead[ by {day}]', { n: 58, day: null }) // '58 dead'
 */
export const fill = (template: string, params: Readonly<Record<string, string | number | null>> = {}): string =>
  template
    .replace(/\[([^[\]]*)\]/g, (_, part: string) => (blanksOf(part).some((name) => isEmpty(params[name])) ? '' : part))
    .replace(/\{(\w+)\}/g, (blank, name: string) => String(params[name] ?? blank))

const blanksOf = (part: string): readonly string[] => [...scan(/\{(\w+)\}/g, part)].map((match) => match[1]!)

const isEmpty = (value: string | number | null | undefined): boolean =>
  value === null || value === undefined || value === ''

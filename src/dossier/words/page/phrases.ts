import type { Relation } from '../../../model/difference.ts'
import type { CitedKind } from '../../account/view.ts'

/**
 * What only a page says: its parts, what can be done with it, and what its words mean. Blanks are filled as
 * in `Phrases`.
 */
export interface PagePhrases {
  readonly lines: Readonly<Record<PageLine, string>>
  /** The kinds of marks in the reports. */
  readonly kinds: Readonly<Record<CitedKind, string>>
  /** What links words of two reports that stand side by side. */
  readonly linkKinds: Readonly<Record<'copied' | 'quoted' | 'told' | 'conflict' | 'figure' | 'differ', string>>
  /** How it is known what a figure counts, when, and by whom. */
  readonly bases: Readonly<Record<'stated' | 'carried' | 'inferred', string>>
  /** How reports are read, step by step. */
  readonly steps: readonly string[]
  /** What nobody checked. */
  readonly unchecked: readonly string[]
  /** Why numbers differ, in plain words. */
  readonly differ: Readonly<Record<Relation, string>>
  /** Words of the account, each with what is meant by it. */
  readonly glossary: readonly (readonly [term: string, meaning: string])[]
}

export type PageLine =
  | 'title'
  | 'titleOne'
  | 'toAccount'
  | 'toReports'
  | 'theReports'
  | 'contents'
  | 'wordsOfPage'
  | 'glossary'
  | 'rules'
  | 'rulesAre'
  | 'counter'
  | 'method'
  | 'why'
  | 'more'
  | 'address'
  | 'withoutScript'
  | 'leftOut'
  | 'leftOutIs'
  | 'search'
  | 'found'
  | 'copy'
  | 'copied'
  | 'citedBy'
  | 'legend'
  | 'original'
  | 'withheld'
  | 'hint'
  | 'printed'
  | 'position'
  | 'previous'
  | 'next'
  | 'clear'
  | 'foundBy'
  | 'holdsFor'
  | 'dayUnknown'
  | 'countedBy'
  | 'limit'
  | 'takenAs'
  | 'counterIs'
  | 'namesAre'
  | 'toldBeside'
  | 'dayIs'
  | 'labelIs'
  | 'quotationIs'
  | 'publishedIs'
  | 'factFrom'
  | 'places'
  | 'placeHappened'
  | 'placeNamed'
  | 'placeCredit'
  | 'placesAway'
  | 'alteredIs'
  | 'copiedFrom'
  | 'sharedWith'
  | 'beside'
  | 'besideReport'
  | 'besideShow'
  | 'besideClose'
  | 'besideNone'
  | 'versionOf'
  | 'scopes'
  | 'scopeNumber'
  | 'scopeBody'
  | 'scopeCounts'
  | 'scopeOpen'
  | 'scopeBeside'
  | 'topReports'
  | 'topReport'
  | 'topAllOwn'
  | 'topOwn'
  | 'topSource'
  | 'topSources'
  | 'topResults'
  | 'first'
  | 'agreement'
  | 'firstAgreed'
  | 'firstRepeated'
  | 'numbers'
  | 'numbersWhy'
  | 'change'
  | 'changedPage'
  | 'notTold'
  | 'openLabel'
  | 'seeMore'
  | 'letters'
  | 'whatIs'
  | 'sharpest'
  | 'dayNotTold'
  | 'withinSpan'
  | 'quotedBySeveral'
  | 'saidAlone'
  | 'wasRead'
  | 'howRead'
  | 'notChecked'
  | 'whatRead'
  | 'perhaps'
  | 'eachCount'
  | 'sum'

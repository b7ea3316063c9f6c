import type { LanguagePack } from '../../language/pack.ts'
import type { StatementWords } from '../../language/topics/statement.ts'
import type { Token } from '../../model/token.ts'
import { once } from '../../text/once.ts'
import { verbGroupsOf } from './groups.ts'
import type { VerbGroup } from './tagged-groups.ts'

/** A clause opens at most so many tokens before its verb. */
export const reach = 14

/** How a part of a sentence is joined to what stands before it; it names the rule that cut there. */
export type Joint =
  | 'main'
  | 'relative'
  | 'complement'
  | 'adverbial'
  | 'coordinate'
  | 'participial'
  | 'reporting'
  | 'resumed'

/** A part of a sentence between two cuts. Indices count the sentence's tokens. */
export interface Segment {
  from: number
  to: number
  joint: Joint
  group: VerbGroup | null
  /** Where its subject ends, if a participle stands between it and the verb: "a tape | released in May was played". */
  subjectTo?: number
}

/** A sentence as it is cut. */
export interface Cutting {
  readonly tokens: readonly Token[]
  readonly groups: readonly VerbGroup[]
  readonly groupsByFrom: ReadonlyMap<number, VerbGroup>
  /** The first finite group that begins at or after each token. */
  readonly nextFinite: readonly (VerbGroup | null)[]
  /** Verbs that a clause can be the content of, and those of them that tell who speaks beside a quotation. */
  readonly isCue: (group: VerbGroup) => boolean
  readonly isSpeech: (group: VerbGroup) => boolean
  /** Verbs whose object is who is told: "told reporters". */
  readonly isTelling: (group: VerbGroup) => boolean
  /** Words that open a clause by themselves. */
  readonly openers: ReadonlySet<string>
  readonly language: LanguagePack
}

/** Lemmas of verbs of saying and thinking, those of speech alone, and those that name who is told. */
export interface Cues {
  readonly all: ReadonlySet<string>
  readonly speech: ReadonlySet<string>
  /** Those that name who is told. */
  readonly telling: ReadonlySet<string>
}

/** What cutting a sentence looks up, found once for all of it. */
export const cuttingOf = (tokens: readonly Token[], language: LanguagePack, cues: Cues): Cutting => {
  const groups = verbGroupsOf(tokens, language.statement)
  const nextFinite: (VerbGroup | null)[] = Array.from({ length: tokens.length + 1 }, () => null)
  let next: VerbGroup | null = null
  let at = groups.length - 1
  for (let i = tokens.length - 1; i >= 0; i--) {
    while (at >= 0 && groups[at]!.from >= i) {
      if (groups[at]!.kind === 'finite') next = groups[at]!
      at--
    }
    nextFinite[i] = next
  }
  const isCue = (group: VerbGroup): boolean => cues.all.has(tokens[group.head]!.lemma)
  const isSpeech = (group: VerbGroup): boolean => cues.speech.has(tokens[group.head]!.lemma)
  const isTelling = (group: VerbGroup): boolean => cues.telling.has(tokens[group.head]!.lemma)
  const groupsByFrom = new Map(groups.map((group) => [group.from, group]))
  const openers = openersOf(language.statement)
  return { tokens, groups, groupsByFrom, nextFinite, isCue, isSpeech, isTelling, openers, language }
}

const openersOf: (words: StatementWords) => ReadonlySet<string> = once(
  ({ coordinators, relatives, complementisers, subordinators }) =>
    new Set([...coordinators, ...relatives, ...complementisers, ...subordinators]),
)

/** The verb group that begins at a token, or null. */
export const groupAt = ({ groupsByFrom }: Cutting, at: number): VerbGroup | null => groupsByFrom.get(at) ?? null

/** Past adverbs and unstressed pronouns, at most three of them. */
export const skipAdverbs = ({ tokens, language }: Cutting, from: number): number => {
  const { clitics, impersonals } = language.attribution
  const isClitic = ({ pos, lower }: Token): boolean =>
    pos === 'pronoun' && (clitics.includes(lower) || impersonals.includes(lower))
  let at = from
  while (at < tokens.length && at < from + 3 && (tokens[at]!.pos === 'adverb' || isClitic(tokens[at]!))) at++
  return at
}

/** Parts of speech that may stand in a noun phrase and what hangs on it. */
export const nominal = new Set([
  'determiner',
  'adjective',
  'noun',
  'name',
  'number',
  'pronoun',
  'preposition',
  'adverb',
  'particle',
  'symbol',
])

/** Past words that only say when, before a place: "said | Friday the bridge fell", "announced | late on Sunday it had met". */
export const pastTime = ({ tokens, language }: Cutting, from: number, to: number): number => {
  const { timeNouns } = language.statement
  let at = from
  let end = from
  while (at < to && dating.has(tokens[at]!.pos)) {
    at++
    if (timeNouns.has(tokens[at - 1]!.lemma) || timeNouns.has(tokens[at - 1]!.lower)) end = at
  }
  return end < to ? end : from
}
const dating: ReadonlySet<string> = new Set([
  'preposition',
  'determiner',
  'adjective',
  'adverb',
  'name',
  'noun',
  'number',
])

/** Whether only a subject stands between a place and a finite verb: no sign, no opener, no other verb. */
export const opensClause = ({ tokens, language }: Cutting, at: number, group: VerbGroup | null): boolean => {
  if (!group || group.from - at > reach) return false
  const { relatives, subordinators, complementisers } = language.statement
  const apposed = appositionIn(tokens, at, group.from)
  for (let i = at; i < group.from; i++) {
    const { lower, pos } = tokens[i]!
    if (apposed?.includes(i)) continue
    const joins = language.statement.coordinators.has(lower) && tokens[at - 1]?.pos !== 'preposition'
    if (!nominal.has(pos) && !joins) return false
    // "As part of a deal he signed": a subject pronoun behind a noun opens a clause about it.
    const contact = i > at && tokens[i - 1]!.pos === 'noun' && language.statement.contactSubjects.has(lower)
    if (contact && !language.statement.coordinators.has(tokens[i + 1]!.lower)) return false
    if (
      i > at &&
      (relatives.has(lower) || complementisers.has(lower) || subordinators.has(lower)) &&
      pos !== 'preposition' &&
      pos !== 'determiner'
    )
      return false
  }
  return true
}

/** The commas of "the second man, Ivo Lenz, | is ill": two, the second right before the verb; null for none. */
export const appositionIn = (tokens: readonly Token[], from: number, to: number): readonly number[] | null => {
  if (tokens[to - 1]?.text !== ',') return null
  const commas = tokens.slice(from, to).flatMap(({ text }, i) => (text === ',' ? from + i : []))
  return commas.length === 2 && commas[0]! > from ? commas : null
}

/** Where a part begins, and what joins it to the one before. */
export interface Cut {
  readonly from: number
  readonly joint: Joint
}

/** What is known of the sentence where a cut may be. */
export interface Place {
  readonly current: Segment
  readonly first: boolean
  /** Whether a subject before a relative clause still waits for its verb. */
  readonly pending: boolean
}

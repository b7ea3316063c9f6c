import type { LanguagePack } from '../../language/pack.ts'
import type { Clause } from '../../model/statement.ts'
import type { Token } from '../../model/token.ts'
import { fold } from '../../text/fold.ts'
import { contains, type Span } from '../../text/span.ts'
import type { TellingNoun } from './deeds.ts'
import { deedPhrases } from './nominal/phrase.ts'
import type { Range } from './nominal/around.ts'

/** Words that stand for who did something and to whom. */
export interface Roles {
  readonly agent: Span | null
  readonly patient: Span | null
}

/**
 * Who takes part in a deed that a noun tells beside a light verb: of "rebels carried out an attack on the port" the rebels
 * and the port, of "he received a sentence" he alone, whom it befell, of "the arrest of Lenz took place" Lenz. Null where
 * the noun names no deed with roles of its own.
 */
export const nounRoles = (
  clause: Clause,
  { words, as }: TellingNoun,
  { tokens, language }: { readonly tokens: readonly Token[]; readonly language: LanguagePack },
): Roles | null => {
  const phrase = deedPhrases(tokens, language).find(({ head }) => contains(words, tokens[head]!))
  if (!phrase) return null
  const span = (range: Range | null): Span | null =>
    range && { start: tokens[range.from]!.start, end: tokens[range.to - 1]!.end }
  const told: Roles = { agent: span(phrase.agent), patient: span(phrase.patient) }
  if (as === 'subject') return told.agent || told.patient ? told : null
  if (as === 'strike') return { agent: told.agent, patient: clause.patient }
  if (as === 'given') return { agent: clause.agent ?? told.agent, patient: clause.patient }
  const { receives, tellings } = language.statement
  const lemma = fold(clause.predicate!.lemma)
  const isHappening = language.deed.happenings.has(fold(tokens[phrase.head]!.lemma))
  if (tellings.has(lemma)) {
    const isOwn = language.deed.own.has(tokens[phrase.from]!.lower)
    return isOwn && isHappening ? { agent: clause.agent, patient: null } : told
  }
  if (receives.has(lemma) && !isHappening) return { agent: told.agent, patient: clause.agent }
  return { agent: clause.agent ?? told.agent, patient: told.patient }
}

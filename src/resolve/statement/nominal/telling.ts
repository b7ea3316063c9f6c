import type { LanguagePack } from '../../../language/pack.ts'
import type { Statement } from '../../../model/statement.ts'
import type { Token } from '../../../model/token.ts'
import { fold } from '../../../text/fold.ts'
import type { DeedPhrase } from './phrase.ts'

const reach = 4

/**
 * Whether the words in it and before it leave open that it was done: "calls for the removal of", "a possible attack on",
 * "without the arrest of".
 */
export const isUnreal = (tokens: readonly Token[], { from, head }: DeedPhrase, { deed }: LanguagePack): boolean =>
  tokens.slice(Math.max(0, from - reach), head).some(({ lemma }) => deed.unreal.has(fold(lemma)))

/** How much it must tell beside its noun. */
const enough = 2

/**
 * Whether it tells enough to be known again: with whom or when or how many, and no pronoun alone. "A catastrophic gearbox
 * failure", "the bombing of two embassies", "a swift coup last May" do; "the attack", "his death" do not.
 */
export const tellsEnough = ({ participants, terms, entities, times, figures }: Statement, head: string): boolean => {
  const words = terms.filter((term) => term !== head).length
  const parts = participants.filter(({ role, pronoun }) => role !== 'other' && !pronoun)
  const known = parts.length > 0 || entities.length > 0 || figures.length > 0 || times.length > 0
  const named = parts.filter(({ entity }) => entity !== null).length
  return known && words + entities.length + named + times.length + 2 * figures.length >= enough
}

/** Whether it is the setting of its clause: "| after a gearbox failure"; not its subject or object, nor part of a name. */
export const isSetting = (
  tokens: readonly Token[],
  { from }: DeedPhrase,
  { deed, statement }: LanguagePack,
): boolean => {
  const before = tokens[from - 1]
  if (!before || deed.owners.has(before.lower) || deed.doers.has(before.lower) || deed.targets.has(before.lower))
    return false
  return before.pos === 'preposition' || statement.subordinators.has(before.lower)
}

import type { LanguagePack } from '../../../language/pack.ts'
import { isGenitiveMark, type Token } from '../../../model/token.ts'
import { fold } from '../../../text/fold.ts'
import { isDeedNoun, premodifying, ownersBefore, partsBehind, type Range, type Before, type Behind } from './around.ts'

/** A noun that names a deed, with what belongs to it. */
export interface DeedPhrase extends Range {
  readonly head: number
  readonly agent: Range | null
  readonly patient: Range | null
}

/** All phrases of a sentence whose noun names a deed, the longer of two that overlap. */
export const deedPhrases = (tokens: readonly Token[], language: LanguagePack): readonly DeedPhrase[] => {
  const found: DeedPhrase[] = []
  tokens.forEach((token, head) => {
    const last = found.at(-1)
    if (
      !isDeedNoun(token, tokens[head + 1], language) ||
      isModifier(tokens, head, language) ||
      isSetPhrase(tokens, head, language) ||
      (last && head < last.to)
    )
      return
    found.push(phraseAt(tokens, head, language))
  })
  return found
}

/** "An attack helicopter", "the bomb squad": a noun before another one only says what kind that is. */
const isModifier = (tokens: readonly Token[], at: number, { statement }: LanguagePack): boolean => {
  const next = tokens[at + 1]
  if (statement.headFirst || !next) return false
  return next.pos === 'noun' && !statement.timeNouns.has(next.lemma)
}

/** "A heart attack", "una huelga de hambre": a word beside it makes another thing of it. */
export const isSetPhrase = (tokens: readonly Token[], at: number, { deed }: LanguagePack): boolean =>
  deed.setPhrases.some((phrase) => {
    const words = phrase.split(' ')
    const place = words.findIndex((word) => word === fold(tokens[at]!.lemma))
    return place >= 0 && words.every((word, i) => fold(tokens[at - place + i]?.lemma ?? '') === word)
  })

const phraseAt = (tokens: readonly Token[], head: number, language: LanguagePack): DeedPhrase => {
  const from = startOf(tokens, head, language)
  const before = ownersBefore(tokens, { from, to: head }, language)
  const behind = partsBehind(tokens, head + 1, language)
  return {
    head,
    from,
    to: behind.to,
    ...rolesOf(fold(tokens[head]!.lemma), { before, behind }, language),
  }
}
const longestBefore = 8

/** Where the words before the noun begin: "the army 's recent | assault". */
const startOf = (tokens: readonly Token[], head: number, { statement }: LanguagePack): number => {
  let from = head
  while (from > 0 && head - from < longestBefore) {
    const token = tokens[from - 1]!
    if (!premodifying.has(token.pos) && !isGenitiveMark(token)) break
    // "The bomb" of "Friday the bomb" begins with its own article.
    if (tokens[from]!.pos === 'determiner' && !isGenitiveMark(token)) break
    from--
  }
  while (from < head && statement.timeNouns.has(tokens[from]!.lemma) && !isGenitiveMark(tokens[from + 1]!)) from++
  return from
}

interface Around {
  readonly before: Before
  readonly behind: Behind
}

/**
 * Who did it and to whom. Of an act the owner before it did it, and what it is "of" suffered it; a fate befalls its owner
 * on either side; a happening is its owner's own.
 */
const rolesOf = (
  noun: string,
  { before, behind }: Around,
  { deed }: LanguagePack,
): Pick<DeedPhrase, 'agent' | 'patient'> => {
  if (deed.happenings.has(noun)) return { agent: behind.owner ?? before.owner ?? before.noun, patient: null }
  if (deed.fates.has(noun))
    return { agent: behind.doer, patient: behind.owner ?? before.owner ?? before.name ?? before.noun }
  // "The raid of the rebels on the market": where both stand, it is theirs.
  const behindIt = behind.target === null ? null : behind.owner
  return {
    agent: behind.doer ?? before.owner ?? behindIt ?? before.name,
    patient: behind.target ?? behind.owner ?? before.noun,
  }
}

import { lightConcepts } from '../../language/concepts.ts'
import type { LanguagePack } from '../../language/pack.ts'
import { verbConcepts } from '../../language/topics/event.ts'
import type { Clause, Participant } from '../../model/statement.ts'
import type { Token } from '../../model/token.ts'
import { fold } from '../../text/fold.ts'

/** What a clause tells that was done, by concepts of the event lexicon. */
export interface Deeds {
  readonly concepts: readonly string[]
  /** Whether a noun tells it. */
  readonly byNoun: boolean
}

/**
 * Rule `light verb`: where the verb says little, its noun tells the deed: "filed a lawsuit" is suing, "made an arrest"
 * arresting, "an explosion occurred" exploding. Counter-examples: "made a cake", whose noun is no happening, and
 * "denied a lawsuit", whose verb says more.
 */
export const deedsOf = (
  { predicate }: Clause,
  tokens: readonly Token[],
  { participants, language }: { readonly participants: readonly Participant[]; readonly language: LanguagePack },
): Deeds => {
  if (predicate === null) return { concepts: [], byNoun: false }
  const { supports, occurs } = language.statement
  const lemma = fold(predicate.lemma)
  const hasAgent = participants.some(({ role }) => role === 'agent')
  const subject = occurs.has(lemma) ? nounDeeds(participants, hasAgent ? 'agent' : 'patient', language) : []
  if (subject.length > 0) return { concepts: subject, byNoun: true }
  const own = verbDeeds(predicate, tokens, language)
  if (own.some((concept) => !lightConcepts.has(concept))) return { concepts: own, byNoun: false }
  const object = supports.has(lemma) ? nounDeeds(participants, 'patient', language) : []
  return object.length > 0 ? { concepts: object, byNoun: true } : { concepts: own, byNoun: false }
}

const nounDeeds = (
  participants: readonly Participant[],
  role: Participant['role'],
  language: LanguagePack,
): readonly string[] => {
  const head = participants.find((each) => each.role === role)?.head
  return (language.event.conceptsOf.get(head ?? '') ?? []).filter((concept) => !lightConcepts.has(concept))
}

/** Concepts of the predicate's last word, and of phrases that begin there: "stepped down". */
const verbDeeds = (
  predicate: NonNullable<Clause['predicate']>,
  tokens: readonly Token[],
  { event }: LanguagePack,
): readonly string[] => {
  const at = tokens.findIndex((token) => token.start >= predicate.start && token.lemmas.includes(predicate.lemma))
  const first = Math.max(at, 0)
  const lemmaAt = (index: number): string => fold(index === at ? predicate.lemma : (tokens[index]?.lemma ?? ''))
  const begun = (event.phrases.get(lemmaAt(first)) ?? []).filter(({ lemmas }) =>
    lemmas.every((part, i) => lemmaAt(first + i) === part),
  )
  return [...new Set([...begun.map(({ concept }) => concept), ...verbConcepts(event, fold(predicate.lemma))])]
}

import type { Token } from '../../../model/token.ts'
import { conceptsIn } from '../../../language/topics/event.ts'
import { fold } from '../../../text/fold.ts'
import type { Needs } from './told.ts'

export const isNoun = ({ pos }: Token): boolean => pos === 'noun' || pos === 'name'

/** Folded nouns of a phrase, the head first, and what the head names in any language ("thing:bridge"). */
export const namesOf = (nouns: readonly Token[], { language }: Needs): readonly string[] => {
  const ordered = language.statement.headFirst ? nouns : nouns.toReversed()
  const head = ordered[0]
  const thing =
    head && (language.event.things.conceptsOf.get(fold(head.lemma)) ?? conceptsIn(language.event, [head.lemma]))[0]
  return [...ordered.map(({ lemma }) => fold(lemma)), ...(thing ? [`thing:${thing}`] : [])]
}

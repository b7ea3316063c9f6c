import type { LanguagePack } from '../../language/pack.ts'
import type { Mention } from '../../model/mention.ts'
import type { Clause, Participant } from '../../model/statement.ts'
import type { Token } from '../../model/token.ts'
import { fold } from '../../text/fold.ts'
import { overlaps, type Span } from '../../text/span.ts'

/** What happens to people, told by a noun, an adjective or a participle. */
const happening: ReadonlySet<string> = new Set(
  'die kill murder execute drown suicide injure disappear kidnap arrest detain rescue'.split(' '),
)

export interface Befallen {
  readonly concept: string
  /** EntityReading id. */
  readonly entity: string
}

interface Within {
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  readonly participants: readonly Participant[]
  readonly language: LanguagePack
  readonly entityOf: ReadonlyMap<string, string>
}

/**
 * Whom a clause names as the one to whom something happened, beside its predicate. Rules: `noun of whom` ("the death of
 * Rosa Vidal", "la muerte de Rosa Vidal", "Rosa Vidal's killing"), `beside the name` ("Rosa Vidal, killed on Sunday",
 * "for killing Rosa Vidal"), `state` ("Rosa Vidal was found dead").
 * @example 'Luis Soto grieved over the death of Rosa Vidal' // Rosa Vidal, and not Luis Soto
 */
export const befallenIn = (clause: Clause, within: Within): readonly Befallen[] => {
  const { tokens, language } = within
  return tokens.flatMap((token, at) => {
    if (clause.predicate !== null && overlaps(token, clause.predicate) && token.lemma === clause.predicate.lemma)
      return []
    const concept = (language.event.conceptsOf.get(fold(token.lemma)) ?? []).find((each) => happening.has(each))
    if (concept === undefined) return []
    const entity = (token.pos === 'noun' ? ofNoun(at, within) : besideName(at, within)) ?? inState(at, clause, within)
    return entity === null ? [] : [{ concept, entity }]
  })
}

/** Titles and articles may stand between "of" and the name. */
const reach = 5

const ofNoun = (at: number, { tokens, mentions, language, entityOf }: Within): string | null => {
  const { genitives } = language.figure
  const next = tokens[at + 1]
  if (next && genitives.has(next.lower)) {
    const last = tokens[Math.min(at + reach, tokens.length - 1)]!
    return entityAt(mentions, entityOf, ({ start }) => start >= next.end && start <= last.start)
  }
  let before = at - 1
  while (before > 0 && tokens[before]!.pos === 'adjective') before--
  const sign = tokens[before]
  if (!sign || !genitives.has(sign.lower)) return null
  return entityAt(mentions, entityOf, ({ end }) => end === sign.start || end === sign.end)
}

/** A participle or adjective behind a name, or a verb before it. */
const besideName = (at: number, { tokens, mentions, entityOf }: Within): string | null => {
  const [token, next, last] = [tokens[at]!, tokens[at + 1], tokens[at - 1]]
  const object = next && entityAt(mentions, entityOf, ({ start }) => start === next.start)
  if (object) return object
  if (!last || token.features.form === 'gerund' || token.features.form === 'finite') return null
  const name = last.pos === 'punctuation' ? tokens[at - 2] : token.pos === 'adjective' ? last : undefined
  return name ? entityAt(mentions, entityOf, ({ end }) => end === name.end) : null
}

/** In words: a state stands close behind its verb. */
const close = 3

const inState = (at: number, clause: Clause, { tokens, participants }: Within): string | null => {
  const { predicate } = clause
  if (predicate === null || !canBeState(tokens[at]!)) return null
  const first = tokens.findIndex(({ start }) => start >= predicate.start)
  if (first < 0 || at <= first || at - first > close) return null
  const role = clause.passive ? 'patient' : 'agent'
  return participants.find((one) => one.role === role)?.entity ?? null
}

const canBeState = ({ poses, features }: Token): boolean =>
  poses.includes('adjective') || features.form === 'participle'

const entityAt = (
  mentions: readonly Mention[],
  entityOf: ReadonlyMap<string, string>,
  stands: (mention: Span) => boolean,
): string | null => {
  const mention = mentions.find(stands)
  return mention ? (entityOf.get(mention.id) ?? null) : null
}

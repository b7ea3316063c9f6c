import type { LanguagePack } from '../../language/pack.ts'
import type { Clause } from '../../model/statement.ts'
import type { TimeReading } from '../../model/time.ts'
import type { Token } from '../../model/token.ts'
import { fold } from '../../text/fold.ts'

/** What tells whether a day is the clause's own. */
export interface Dating {
  readonly tokens: readonly Token[]
  /** Concepts of the clause's predicate. */
  readonly deeds: readonly string[]
  readonly language: LanguagePack
}

/** What befalls people happens on the day of what it happens in: "12 died in Friday's fire". */
const befalling: ReadonlySet<string> = new Set(['kill', 'die', 'injure', 'drown', 'survive', 'hospitalize', 'burn'])

/**
 * Rule `noun's day`: the concepts of the noun whose day a time says, where it does not say when the clause happened;
 * null where it dates the clause.
 * @example "She blamed him for her defeat in Tuesday's election" // ['elect']: the blaming has no day
 * @example "Tuesday's flood closed the road", "12 died in Tuesday's flood" // null
 */
export const nounDated = (clause: Clause, time: TimeReading, { tokens, deeds, language }: Dating): Concepts | null => {
  const noun = nounOf(time, tokens, language)
  if (noun === null || clause.predicate === null || deeds.some((deed) => befalling.has(deed))) return null
  const concepts = language.event.conceptsOf.get(fold(noun.lemma)) ?? []
  return time.start < clause.predicate.start && concepts.length > 0 ? null : concepts
}

type Concepts = readonly string[]

/** The noun that a time belongs to: "Friday's crash", "el choque del viernes", "the 3 May vote"; null for none. */
const nounOf = (time: TimeReading, tokens: readonly Token[], { figure }: LanguagePack): Token | null => {
  const next = tokens.findIndex((token) => token.start >= time.end)
  const before = tokens.findLastIndex((token) => token.end <= time.start)
  const [after, last] = [tokens[next], tokens[before]]
  if (after && after.start === time.end && figure.genitives.has(after.lower)) return nounFrom(tokens, next + 1)
  if (last && figure.genitives.has(last.lower)) return nounAt(tokens[before - 1])
  return last?.pos === 'determiner' && after ? nounAt(after) : null
}

/** The head of the noun phrase that begins at a token: its last noun, or its last name: "Tuesday's Cup Final". */
const nounFrom = (tokens: readonly Token[], at: number): Token | null => {
  let noun: Token | null = null
  let name: Token | null = null
  for (const token of tokens.slice(at, at + longest)) {
    if (token.pos === 'noun') noun = token
    else if (token.pos === 'name') name = token
    else if (token.pos !== 'adjective') break
    if (noun !== null && token !== noun) break
  }
  return noun ?? name
}
const longest = 6

const nounAt = (token: Token | undefined): Token | null => (token?.pos === 'noun' ? token : null)

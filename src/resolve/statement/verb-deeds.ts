import { lightConcepts } from '../../language/concepts.ts'
import type { LanguagePack } from '../../language/pack.ts'
import { eventLemma, verbConcepts } from '../../language/topics/event.ts'
import type { Clause } from '../../model/statement.ts'
import type { Token } from '../../model/token.ts'
import { fold } from '../../text/fold.ts'

export type Predicate = NonNullable<Clause['predicate']>

/** Concepts of the predicate's last word, and of phrases that begin there: "stepped down". */
export const verbDeeds = (
  predicate: NonNullable<Clause['predicate']>,
  tokens: readonly Token[],
  { event }: LanguagePack,
): readonly string[] => {
  const at = tokens.findIndex((token) => token.start >= predicate.start && token.lemmas.includes(predicate.lemma))
  const first = Math.max(at, 0)
  const verb = eventLemma(event, { lemma: predicate.lemma, features: tokens[at]?.features ?? {} })
  const lemmaAt = (index: number): string => fold(index === at ? verb : (tokens[index]?.lemma ?? ''))
  const begun = (event.phrases.get(lemmaAt(first)) ?? []).filter(({ lemmas }) =>
    lemmas.every((part, i) => lemmaAt(first + i) === part),
  )
  return [...new Set([...begun.map(({ concept }) => concept), ...verbConcepts(event, fold(verb))])]
}

/** Whether a concept tells little of a deed, so that a noun may tell it. */
export const isLight = (concept: string): boolean => lightConcepts.has(concept)

/** Rule `phase`: "began shooting", "siguió robando", "empezó a disparar" tell of shooting and robbing. */
export const phaseDeeds = (
  predicate: Predicate,
  tokens: readonly Token[],
  language: LanguagePack,
): readonly string[] => {
  if (!language.statement.phases.has(predicate.lemma)) return []
  const [first, second] = tokensBehind(predicate, tokens)
  const verb = first?.pos === 'verb' ? first : first?.pos === 'particle' || first?.pos === 'preposition' ? second : null
  const { form } = verb?.features ?? {}
  if (verb?.pos !== 'verb' || (form !== 'gerund' && form !== 'infinitive')) return []
  return verbConcepts(language.event, fold(eventLemma(language.event, verb))).filter((concept) => !isLight(concept))
}

/** The words behind a verb. */
export const tokensBehind = ({ end }: Predicate, tokens: readonly Token[]): readonly Token[] => {
  const at = tokens.findIndex(({ start }) => start >= end)
  return at < 0 ? [] : tokens.slice(at)
}

/**
 * Rule `state`: a verb that leaves or finds somebody in a state tells what happened to them: "left 38 dead", "were
 * reported missing", "resultaron heridos". Counter-examples: "left the wounded behind", "reported the dead to the police".
 */
export const stateDeeds = (
  predicate: Predicate,
  tokens: readonly Token[],
  language: LanguagePack,
): readonly string[] => {
  if (!language.statement.resultatives.has(predicate.lemma)) return []
  const behind = tokensBehind(predicate, tokens).slice(0, farthestState)
  const end = behind.findIndex(({ pos }) => closing.has(pos))
  const near = end < 0 ? behind : behind.slice(0, end)
  const at = near.findIndex(({ lower, pos }) => Object.hasOwn(language.figure.states, lower) && pos !== 'name')
  if (at < 0 || near.slice(0, at).some(({ pos }) => pos === 'determiner') || isNounBefore(near, at)) return []
  const { lemmas } = near[at]!
  const concepts = lemmas.flatMap((lemma) => language.event.conceptsOf.get(fold(lemma)) ?? [])
  return [...new Set(concepts)].filter((concept) => !lightConcepts.has(concept))
}
const farthestState = 8
const closing: ReadonlySet<string> = new Set(['punctuation', 'conjunction', 'pronoun', 'auxiliary'])

/** "Found dead bodies": the state stands with a noun and is of it. */
const isNounBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.pos === 'adjective' && tokens[at + 1]?.pos === 'noun'

/**
 * Rule `joined participle`: what the auxiliary helps beside its first verb: "were found | and destroyed", "fueron
 * detenidos | y acusados". Counter-example: "was arrested and the guard fled".
 */
export const joinedDeeds = (
  predicate: Predicate,
  tokens: readonly Token[],
  language: LanguagePack,
): readonly string[] => {
  const at = tokens.findIndex(({ start }) => start >= predicate.start)
  if (at < 0 || tokens[at]!.pos !== 'auxiliary') return []
  const behind = tokensBehind(predicate, tokens).slice(0, farthestState)
  const and = behind.findIndex(({ lower }) => language.statement.coordinators.has(lower))
  const verb = behind[and + 1]
  if (and < 0 || verb?.pos !== 'verb' || !isPastForm(verb)) return []
  return verbConcepts(language.event, fold(verb.lemma)).filter((concept) => !lightConcepts.has(concept))
}

const isPastForm = ({ features: { form, tense } }: Token): boolean => form === 'participle' || tense === 'past'

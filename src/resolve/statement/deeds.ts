import { lightConcepts } from '../../language/concepts.ts'
import type { LanguagePack } from '../../language/pack.ts'
import type { Clause, Participant } from '../../model/statement.ts'
import type { Token } from '../../model/token.ts'
import { fold } from '../../text/fold.ts'
import { contains, type Span } from '../../text/span.ts'
import { deedPhrases, isSetPhrase } from './nominal/phrase.ts'
import { verbDeeds, isLight, phaseDeeds, tokensBehind, stateDeeds, joinedDeeds, type Predicate } from './verb-deeds.ts'

/** What a clause tells that was done, by concepts of the event lexicon. */
export interface Deeds {
  readonly concepts: readonly string[]
  /** Whether a noun tells it, and how the noun stands to the verb; null where the verb does. */
  readonly noun: TellingNoun | null
}

/** A noun that tells the deed of its clause. */
export interface TellingNoun {
  /** The words that hold it. */
  readonly words: Span
  /** As the subject of a verb that only says that it happened, as its object, or as what somebody was given. */
  readonly as: 'subject' | 'strike' | 'object' | 'given'
}

interface Scene {
  readonly clause: Clause
  readonly predicate: Predicate
  readonly tokens: readonly Token[]
  readonly participants: readonly Participant[]
  readonly language: LanguagePack
}

/**
 * Rule `light verb`: where the verb says little, its noun tells the deed: "filed a lawsuit" is suing, "made an arrest"
 * arresting, "an explosion occurred" exploding, "a quake shook the town" a quake. Counter-examples: "made a cake", whose
 * noun is no happening, and "denied a lawsuit", whose verb says more.
 */
export const deedsOf = (
  clause: Clause,
  tokens: readonly Token[],
  { participants, language }: { readonly participants: readonly Participant[]; readonly language: LanguagePack },
): Deeds => {
  const { predicate } = clause
  if (predicate === null) return { concepts: [], noun: null }
  const scene: Scene = { clause, predicate, tokens, participants, language }
  const phase = phaseDeeds(predicate, tokens, language)
  const subject = phase.length === 0 ? subjectDeeds(scene) : null
  if (subject !== null) return subject
  const state = stateDeeds(predicate, tokens, language)
  const light = verbDeeds(predicate, tokens, language)
  if (state.length > 0) return { concepts: [...new Set([...light.filter(isLight), ...state])], noun: null }
  const further = [...joinedDeeds(predicate, tokens, language), ...phase]
  const own = [...new Set([...light, ...further])]
  const object = language.statement.supports.has(fold(predicate.lemma)) ? objectDeeds(scene) : null
  // "Handles the sale of tickets" tells of handling and of selling.
  if (own.some((concept) => !lightConcepts.has(concept))) {
    const beside = object?.noun?.as === 'object' && namesDeed(object.noun.words, scene) ? object.concepts : []
    return { concepts: [...new Set([...own, ...beside])], noun: null }
  }
  return object ?? { concepts: own, noun: null }
}

/** "An explosion occurred", "there were clashes", "a storm lashed the coast". */
const subjectDeeds = (scene: Scene): Deeds | null => {
  const { predicate, participants, language } = scene
  const { occurs, existentials, strikes } = language.statement
  const lemma = fold(predicate.lemma)
  const agent = participants.find(({ role }) => role === 'agent')
  const patient = participants.find(({ role }) => role === 'patient')
  if (agent && existentials.has(fold(agent.text))) return deedNounOf(patient, 'subject', scene)
  const subject = agent ?? patient
  if (strikes.has(lemma) && agent && patient) {
    const struck = deedNounOf(agent, 'strike', scene)
    if (struck !== null) return struck
  }
  if (occurs.has(lemma)) return nounDeeds(subject, 'subject', scene)
  return occursBy(scene) ? deedNounOf(subject, 'subject', scene) : null
}

/** "Took place", "broke out", "entró en vigor". */
const occursBy = ({ predicate, tokens, language }: Scene): boolean => {
  const at = tokens.findIndex((token) => token.start >= predicate.start && token.lemmas.includes(predicate.lemma))
  const lemmaAt = (index: number): string => fold((index === at ? predicate.lemma : tokens[index]?.lower) ?? '')
  return at >= 0 && language.statement.occursPhrases.some((words) => words.every((word, i) => lemmaAt(at + i) === word))
}

/** "Filed a lawsuit"; "was given a sentence", whose subject is to whom. */
const objectDeeds = (scene: Scene): Deeds | null => {
  const { clause, predicate, tokens, participants, language } = scene
  const patient = participants.find(({ role }) => role === 'patient')
  const object = nounDeeds(patient, 'object', scene)
  if (object !== null || !clause.passive || !patient || patient.start >= predicate.start) return object
  const [behind] = deedPhrases(tokensBehind(predicate, tokens), language)
  if (behind?.from !== 0) return null
  const given = tokensBehind(predicate, tokens).slice(0, behind.head + 1)
  const words = { start: given[0]!.start, end: given.at(-1)!.end }
  return nounDeeds({ head: fold(given.at(-1)!.lemma), ...words }, 'given', scene)
}

/** The same of a noun that is known to name a deed: "there were weapons" tells of none. */
const deedNounOf = (part: Part | undefined, as: TellingNoun['as'], scene: Scene): Deeds | null => {
  return part && namesDeed(part, scene) ? nounDeeds(part, as, scene) : null
}

const namesDeed = (part: Span & { readonly head?: string }, { participants, language }: Scene): boolean => {
  const { acts, fates, happenings } = language.deed
  const head = part.head ?? participants.find(({ start }) => start === part.start)?.head ?? ''
  return acts.has(head) || fates.has(head) || happenings.has(head)
}

type Part = Span & Pick<Participant, 'head'>

const nounDeeds = (part: Part | undefined, as: TellingNoun['as'], { tokens, language }: Scene): Deeds | null => {
  if (!part) return null
  const within = tokens.filter((token) => contains(part, token))
  const at = within.findIndex(({ lemma }) => fold(lemma) === part.head)
  const phrases = within.flatMap((token, at) =>
    (language.event.phrases.get(fold(token.lemma)) ?? []).filter(
      ({ lemmas }) =>
        lemmas.includes(part.head) && lemmas.every((lemma, i) => fold(within[at + i]?.lemma ?? '') === lemma),
    ),
  )
  // "A heart attack" attacks nobody.
  const isOther = at >= 0 && isSetPhrase(within, at, language)
  const own = isOther ? [] : (language.event.conceptsOf.get(part.head) ?? [])
  const concepts = [...phrases.map(({ concept }) => concept), ...own]
  const telling = [...new Set(concepts)].filter((concept) => !isLight(concept))
  return telling.length > 0 ? { concepts: telling, noun: { words: part, as } } : null
}

import type { FigureWords } from '../../language/topics/figure.ts'
import type { Measure } from '../../model/figure.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Token } from '../../model/token.ts'
import { phraseEndAt } from '../../text/phrase.ts'
import { withoutHarmless } from './harmless.ts'
import { lexiconOf, plain, standAt, type Act, type Form, type Lexicon } from './lexicon.ts'

/** A token with what it can say of casualties. */
export interface Word {
  readonly token: Token
  readonly lower: string
  /** A casualty by itself: "deaths". */
  readonly noun: Measure | null
  /** What it makes of those it is said of: "dead". */
  readonly state: Measure | null
  /** A verb whose subject, or whose object, is the casualty. */
  readonly subject: Measure | null
  readonly object: Measure | null
  readonly person: boolean
  /** Whether it is a determiner that counts. */
  readonly counts: Form['counts']
  readonly verb: boolean
  /** A verb that ends the search for a predicate when it says nothing of casualties. */
  readonly finite: boolean
  /** Index of the quantity that it belongs to, else -1. */
  readonly quantity: number
}

/** A sentence as the rules see it. */
export interface Scene {
  readonly sentence: Sentence
  readonly words: readonly Word[]
  readonly quantities: readonly Quantity[]
  readonly figure: FigureWords
  readonly lexicon: Lexicon
  /** Whether any of its words can make a casualty of somebody: most sentences have none, and no number of theirs is one. */
  readonly grave: boolean
  /** Names of days and months. */
  readonly calendar: ReadonlySet<string>
  /** Names of stretches of time, and words that point at one of them: "last year". */
  readonly periods: ReadonlySet<string>
  readonly turns: ReadonlySet<string>
}

/** What of a language says when. */
export type Calendar = Pick<Scene, 'calendar' | 'periods' | 'turns'>

interface Read extends Pick<Scene, 'quantities' | 'figure'>, Calendar {
  readonly tokens: readonly Token[]
}

/** Reads the words of a sentence against the tables. */
export const sceneOf = (sentence: Sentence, { tokens, quantities, figure, ...calendar }: Read): Scene => {
  const lexicon = lexiconOf(figure)
  let next = 0
  const read = tokens.map((token): Word => {
    while (next < quantities.length && quantities[next]!.end <= token.start) next++
    const inside = next < quantities.length && quantities[next]!.start < token.end
    return wordOf(token, inside ? next : -1, { figure, lexicon })
  })
  const words = withoutHarmless(read, lexicon)
  const grave = words.some(
    (word, at) => isGrave(word) || tellsFate(words, at, lexicon) || lexicon.deeds.has(word.lower),
  )
  return { sentence, words, quantities, figure, lexicon, grave, ...calendar }
}

const isGrave = ({ noun, state, subject, object }: Word): boolean =>
  noun !== null || state !== null || subject !== null || object !== null

const tellsFate = (words: readonly Word[], at: number, { fates }: Lexicon): boolean =>
  fates.get(words[at]!.lower)?.some((fate) => standAt(words, at, fate.words)) === true

const wordOf = (token: Token, quantity: number, { figure, lexicon }: Pick<Scene, 'figure' | 'lexicon'>): Word => {
  const { lower, pos } = token
  const { noun, state, person, counts } = lexicon.forms.get(lower) ?? plain
  const act = token.poses.includes('verb') ? actOf(lexicon, token.lemmas) : idle
  const verb = pos === 'verb'
  return {
    token,
    lower,
    // "who lives in": a verb of its own is no casualty.
    noun: verb && act === idle && token.features.form === 'finite' ? null : noun,
    state,
    subject: act.subject,
    object: act.object,
    person,
    counts,
    verb,
    finite: verb && !figure.auxiliaries.has(lower) && !nonFinite.has(token.features.form),
    quantity,
  }
}

const idle: Act = { subject: null, object: null }

const nonFinite: ReadonlySet<Token['features']['form']> = new Set(['gerund', 'infinitive'] as const)

/** What the first lemmas that are verbs of casualty say. */
const actOf = ({ acts }: Lexicon, lemmas: readonly string[]): Act => {
  let found = idle
  for (const lemma of lemmas) {
    const act = acts.get(lemma)
    if (act) found = { subject: found.subject ?? act.subject, object: found.object ?? act.object }
  }
  return found
}

/** Whether some lemma of the word is in the set. */
export const lemmaIn = (word: Word | undefined, set: ReadonlySet<string>): boolean =>
  word !== undefined && (set.has(word.lower) || someIn(word.token.lemmas, set))

const someIn = (words: readonly string[], set: ReadonlySet<string>): boolean => {
  for (const word of words) if (set.has(word)) return true
  return false
}

/** Whether the word ends a clause for good. */
export const isStop = (word: Word | undefined): boolean =>
  word === undefined || word.lower === ';' || word.lower === ':' || word.lower === '—' || word.lower === '–'

/** A dash, or a hyphen or two with room on both sides: "67 people - mostly civilians - were killed". */
export const isDash = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  if (word === undefined || word.lower === '–' || word.lower === '—') return word !== undefined
  if (word.lower !== '-' && word.lower !== '--') return false
  const { start, end } = word.token
  return (words[at - 1]?.token.end ?? start) < start && (words[at + 1]?.token.start ?? end) > end
}

/** Whether a phrase of a list, of at most three words, ends right before a word. */
export const endsBefore = (words: readonly Word[], at: number, phrases: readonly string[]): boolean =>
  phraseAt(words, at - 1, phrases) === at ||
  phraseAt(words, at - 2, phrases) === at ||
  phraseAt(words, at - 3, phrases) === at

/** The phrase of a list that begins at a word, as the index behind it; -1 where none does. */
export const phraseAt = phraseEndAt

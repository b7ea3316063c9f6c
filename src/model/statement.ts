import type { Annotation, Words } from './citation.ts'
import type { Factuality, Polarity } from './attribution.ts'

/** Who or what takes part in what a statement tells. */
export interface Participant extends Words {
  readonly role: 'agent' | 'patient' | 'other'
  /** Folded lemma of the head word. */
  readonly head: string
  /** EntityReading id, where the words name or refer to one. */
  readonly entity: string | null
  /** EntityReading id of whose the named thing is: of "Ivo Lenz's bid" Lenz. */
  readonly owner?: string | null
  /** What the head word names, the same in every language: `police`, `bridge`; null where the lexicon lacks it. */
  readonly thing?: string | null
  /** Whether only a pronoun stands there: whom it means is inferred. */
  readonly pronoun?: boolean
  /** Of a patient: whether it is what the agent is said to be, and nothing is done to it: "the dead were guards". */
  readonly complement?: boolean
  /** Whether its words name some of a group that is told of: "most of the guards". */
  readonly someOf?: boolean
  /** Whether its words name one thing and no second: "a boy", not "two boys" nor "a boy and a girl". */
  readonly single?: boolean
}

/** A person to whom something happened. */
export interface Befallen {
  /** Of the event lexicon: `kill`. */
  readonly concept: string
  /** EntityReading id. */
  readonly entity: string
  /** Told by a noun ("the death of"): it has happened, whatever may come of it or is not said of it. */
  readonly byNoun: boolean
  /** Told of by a pronoun: whom it stands for was decided, not printed. */
  readonly byPronoun: boolean
  readonly denied: boolean
}

/** A clause as found in a sentence, before speakers and entities are known. */
export interface Clause extends Annotation {
  readonly kind: 'clause'
  readonly sentence: number
  readonly predicate: (Words & { readonly lemma: string }) | null
  readonly agent: Words | null
  readonly patient: Words | null
  readonly passive: boolean
  readonly negated: boolean
  /** The clause's own modality; its speaker's is added when it is resolved. */
  readonly factuality: Factuality
  /** The clause that it depends on: its id, where it is a subordinate clause. */
  readonly within: string | null
  readonly headline: boolean
}

/** One attribute of somebody or something, told by the way: "Ivo Lenz, 21", "the 30-metre mast", "two of them Danes". */
export interface Detail {
  /** `age` in years, `measure` in what `unit` says, `part` of a count of `unit`. */
  readonly attribute: 'age' | 'measure' | 'part'
  /** Of measures of length and weight in metres and kilograms. */
  readonly value: number
  readonly unit: string
  /** Whose it is: folded nouns, the head first, and country codes ("country:DK"); of an age the gender, where it is known. */
  readonly holder: readonly string[]
  /** Of an age: whether no name stands with it ("the 21-year-old man", "a boy of 15"). */
  readonly unnamed?: 'definite' | 'indefinite'
}

/** A clause of one report that says something of the world, with all that comparison needs of it. */
export interface Statement extends Annotation {
  readonly kind: 'statement'
  readonly sentence: number
  readonly headline: boolean
  readonly predicate: (Words & { readonly lemma: string }) | null
  /** A clause that only dates another or gives its setting: "since the strike began". */
  readonly background?: boolean
  /** Concepts of the bilingual event lexicon that its words belong to: `kill`, `resign`. */
  readonly concepts: readonly string[]
  /** Those of them that its predicate has: "killed" in "a guard who had resigned was killed". */
  readonly deeds?: readonly string[]
  /** Whether a noun beside a light verb has them: "filed a lawsuit", "an explosion occurred". */
  readonly byNoun?: boolean
  /** What it tells, where it is no clause nor deed but one attribute. */
  readonly detail?: Detail
  readonly participants: readonly Participant[]
  /** To whom something happened, by its words: "Rosa Vidal was killed", "the death of Rosa Vidal". */
  readonly befallen?: readonly Befallen[]
  /** EntityReading ids of those who somebody is said to be: "the man, named as Ivo Lenz". */
  readonly identifies?: readonly string[]
  readonly polarity: Polarity
  readonly factuality: Factuality
  /** The innermost attribution in whose content it stands. */
  readonly attribution: string | null
  readonly figures: readonly string[]
  /** Times that say when it happened. */
  readonly times: readonly string[]
  /** Times that only date a noun in it, with what the noun tells of: Tuesday in "over Tuesday's vote". */
  readonly nounTimes?: readonly { readonly time: string; readonly concepts: readonly string[] }[]
  /** EntityReading ids of all that it mentions. */
  readonly entities: readonly string[]
  /** Folded lemmas of its content words, each once, in order; names and numbers are left to the other fields. */
  readonly terms: readonly string[]
}

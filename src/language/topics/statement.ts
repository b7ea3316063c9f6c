import type { Factuality } from '../../model/attribution.ts'

/** Words of one language that concern clauses and statements. All are lower case; verbs are lemmas. */
export interface StatementWords {
  /** Open a clause about the noun before them: "who", "cuyo". */
  readonly relatives: ReadonlySet<string>
  /** Articles that make a relative clause be of all that was said before: "con lo que". */
  readonly neuters: ReadonlySet<string>
  /** Open a clause that is what a verb or noun says: "that", "que". */
  readonly complementisers: ReadonlySet<string>
  /** Open a clause of time, cause or condition: "because", "mientras". */
  readonly subordinators: ReadonlySet<string>
  /** Those of them that only date or set what stands beside them: "since", "mientras"; not "after", which tells a second happening. */
  readonly settings: ReadonlySet<string>
  /** Those of them that make what follows a condition: "if", "si". */
  readonly conditionals: ReadonlySet<string>
  readonly coordinators: ReadonlySet<string>
  /** Verb forms in "-ing" and the like that are prepositions: "including", "durante". */
  readonly notVerbs: ReadonlySet<string>
  /** Prepositions behind which a form that could be a finite verb is a noun: "guilty to charges". */
  readonly nounPrepositions: ReadonlySet<string>
  /** Verbs whose passive goes on with what somebody did: "is said to have fled". */
  readonly raisers: ReadonlySet<string>
  /** Auxiliaries of what is done: "to have fled". */
  readonly perfects: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  /** Behind a negation, words that make it none: "not only". */
  readonly limiters: ReadonlySet<string>
  /** Right before a verb, words that tell that it has not been done: "yet to", "sin". */
  readonly undone: readonly (readonly string[])[]
  /** Determiners and pronouns that negate what they stand with: "no", "ningún", "nadie". */
  readonly negativeWords: ReadonlySet<string>
  /** Auxiliaries by what they make of a clause. */
  readonly modals: ReadonlyMap<string, Factuality>
  /** Adverbs by what they make of a clause: "probably", "presuntamente". */
  readonly hedges: ReadonlyMap<string, Factuality>
  /** Endings of participles, for words that could be one. */
  readonly participleEndings: readonly string[]
  /** Lemmas that make a passive of a participle. */
  readonly passives: ReadonlySet<string>
  /** Prepositions before the doer of a passive. */
  readonly agentPrepositions: ReadonlySet<string>
  /** Prepositions before what goes along: "with two guards killed". */
  readonly accompanying: ReadonlySet<string>
  /** Prepositions that join two nouns to one phrase. */
  readonly joiners: ReadonlySet<string>
  /** Prepositions by which one happening is dated by another: "held ten after clashes | in which", "tras una riña". */
  readonly datingPrepositions: ReadonlySet<string>
  /** Verbs whose subject follows them where none stands before: "murió un policía". */
  readonly verbFirst: ReadonlySet<string>
  /** Prepositions before a person who is an object: Spanish "a". */
  readonly objectPrepositions: ReadonlySet<string>
  /** Pronouns right before a verb to whose bearer it is done: Spanish "lo mató". */
  readonly objectClitics: ReadonlySet<string>
  /** Pronouns that can only be an object behind a verb: "opposed her". */
  readonly objectPronouns: ReadonlySet<string>
  /** Pronouns that open a relative clause without a word for it behind a noun: "a deal he signed". */
  readonly contactSubjects: ReadonlySet<string>
  /** Subjects that stand for nothing themselves, where they open what somebody is told: "told reporters it was over". */
  readonly dummySubjects: ReadonlySet<string>
  /** Words between an auxiliary and the infinitive that it helps: "has to go", "iba a salir". */
  readonly verbLinks: ReadonlySet<string>
  /** Those of them that make an infinitive of any verb: "to". */
  readonly infinitiveMarkers: ReadonlySet<string>
  /** What hangs on an auxiliary and is no word of its own: "n't". */
  readonly enclitics: ReadonlySet<string>
  /** Verbs that tell in what state they leave or find somebody: "left 38 dead", "resultaron heridos". */
  readonly resultatives: ReadonlySet<string>
  /** Verbs that tell only that something began or went on: "began shooting". */
  readonly phases: ReadonlySet<string>
  /** Nouns of time, which are no object: "left last week". */
  readonly timeNouns: ReadonlySet<string>
  /** Verb forms that make an adverb of a number: "hace dos días". */
  readonly agoVerbs: ReadonlySet<string>
  /** Whether a noun phrase begins with its head: "ministra de salud", not "health minister". */
  readonly headFirst: boolean
  /** Verbs that leave what is done to their object: "filed a lawsuit", "cometió un robo". */
  readonly supports: ReadonlySet<string>
  /** Verbs that only say that their subject happened: "an explosion occurred", "se produjo un incendio". */
  readonly occurs: ReadonlySet<string>
  /** Words that open a phrase for some of a group: "most of the guards", "algunos de los guardias"; lower case. */
  readonly someOf: readonly string[]
  /** The same in several words, the verb's lemma first: "took place", "entró en vigor"; of nouns that name a deed alone. */
  readonly occursPhrases: readonly (readonly string[])[]
  /** Subjects that stand for what follows the verb: "there were clashes". */
  readonly existentials: ReadonlySet<string>
  /** Verbs by which a happening meets somebody or something: "a quake shook the town". */
  readonly strikes: ReadonlySet<string>
  /** Verbs whose subject suffers the deed of their object: "received a sentence", "sufrió un ataque". */
  readonly receives: ReadonlySet<string>
  /** Verbs that only tell of the deed of their object: "announced the arrest of". */
  readonly tellings: ReadonlySet<string>
  /** Verbs and the words that go with them before an object: "carry out", "llevar a cabo". */
  readonly phrasal: ReadonlySet<string>
  /** Verbs and nouns too common to tell what a statement is about. */
  readonly light: ReadonlySet<string>
}

import type { Measure } from '../../model/figure.ts'

/** Words of casualty, by what they measure. */
export type MeasureWords = Readonly<Record<string, Measure>>

/** Words of one language that concern figures. Forms are lower case with straight apostrophes. */
export interface FigureWords {
  /** Words for people, all forms: "officers", "manifestantes". What is said of them can be a casualty. */
  readonly persons: ReadonlySet<string>
  /** Endings of other words for people: "-ers", "-ists"; they count where something is done to them. */
  readonly personEndings: readonly string[]
  /** Endings of words for one person by trade or deed: "-er", "-ista". */
  readonly tradeEndings: readonly string[]
  /** Those of them that narrow nothing: "people", "victims", "personas". */
  readonly anyone: ReadonlySet<string>
  /** Of the nouns for the dead, those that count what was found of them, and so only bound the deaths: "bodies". */
  readonly remains: ReadonlySet<string>
  /** Nouns that are casualties by themselves: "deaths", "heridos". */
  readonly nouns: MeasureWords
  /** Adjectives and participles that make casualties of whom they stand with: "dead", "injured", "desaparecidas". */
  readonly states: MeasureWords
  /** Lemmas of verbs whose subject is the casualty: "die", "fallecer". */
  readonly subjectVerbs: MeasureWords
  /** Lemmas of verbs whose object is the casualty: "kill", "detener". */
  readonly objectVerbs: MeasureWords
  /** Phrases behind those they are said of: "lost their lives", "unaccounted for", "en paradero desconocido". */
  readonly phrases: MeasureWords
  /** Phrases with a word of harm that harm nobody: "death sentences", "held responsible", "punto muerto". */
  readonly harmless: readonly string[]
  /** Lemmas and forms of words by which a deed was only tried or meant: "attempt", "intento". */
  readonly attempts: ReadonlySet<string>
  /** Nouns for lives, which are lost only where a verb of these takes them: "claimed 12 lives". */
  readonly lives: ReadonlySet<string>
  readonly takers: ReadonlySet<string>
  /** Verbs of those who are alive: "the victim testified". */
  readonly livingVerbs: ReadonlySet<string>
  /** Words for harm that leaves its victims alive: "rape", "estafa". */
  readonly otherHarm: ReadonlySet<string>
  /** "as young as 15": the adjectives of an age. */
  readonly ageAdjectives: ReadonlySet<string>
  readonly asMuch: ReadonlySet<string>
  /** The infinitive of the copula: "estimated her to be 25". */
  readonly copula: ReadonlySet<string>
  /** Nouns of what was done to somebody: "the killing of", "la muerte de". */
  readonly deeds: MeasureWords
  /** Nouns for a running count, all forms: "toll", "cifra"; a measure where the word alone has one. */
  readonly tolls: Readonly<Record<string, Measure | null>>
  /** Lemmas of verbs that state a count: "stand", "rise", "sumar", "ascender". */
  readonly tollVerbs: ReadonlySet<string>
  /** Lemmas of verbs whose subject is the one who counts: "count", "elevar". */
  readonly statingVerbs: ReadonlySet<string>
  /** Lemmas of verbs that list whom a count is made of: "count", "sumar". */
  readonly listVerbs: ReadonlySet<string>
  /** Of these, those by which a count says what it is made of: "the list comprises", "la lista reúne". */
  readonly comprising: ReadonlySet<string>
  /** Verbs by which more come to a count: "two more have been added". */
  readonly addingVerbs: ReadonlySet<string>
  /** Lemmas of verbs that, told as already past, make an earlier count: "had put the number at 57". */
  readonly countVerbs: ReadonlySet<string>
  /** Lemmas of verbs that stand for a state and do not end the search for it: "remain", "resultar". */
  readonly lightVerbs: ReadonlySet<string>
  /** Words for one more of the same: "another", "more", "otros", "más". */
  readonly more: ReadonlySet<string>
  /** Of these, those that stand behind the number. */
  readonly moreAfter: ReadonlySet<string>
  /** Words that follow "N more" in a comparison: "than", "que"; and words for less. */
  readonly than: ReadonlySet<string>
  readonly fewer: ReadonlySet<string>
  /** Fillers between a number and its noun that say the rest: "others". */
  readonly others: ReadonlySet<string>
  /** Determiners that count one: "a", "un". */
  readonly one: ReadonlySet<string>
  /** Determiners that count one more: "another", "otro". */
  readonly oneMore: ReadonlySet<string>
  /** Words that count none: "no", "nobody", "ningún"; `nobody` ones need no noun. */
  readonly none: ReadonlySet<string>
  readonly nobody: ReadonlySet<string>
  /** Words between a number and those it is taken from: "of", "de". */
  readonly of: ReadonlySet<string>
  /** Pronouns for those just told: "them", "whom", "ellos", "cuales". */
  readonly them: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  /** Words beside which a bare number tells how strong a quake was. */
  readonly magnitudes: ReadonlySet<string>
  /** Lemmas of nouns for what is measured, not for a thing that has it: "height", "total". */
  readonly sizes: ReadonlySet<string>
  /** Lemmas of verbs whose subject has the measure behind them, `alone` or only where a word tells its dimension. */
  readonly measuring: ReadonlyMap<string, 'alone' | 'dimension'>
  /** Of these, those that say whose: "its", "sus". */
  readonly possessives: ReadonlySet<string>
  /** Words before a clock time: "at 0815". */
  readonly clockBefore: ReadonlySet<string>
  /** Words between a noun and its number: "victim number 60". */
  readonly numberWords: ReadonlySet<string>
  /** Words that make a number one of repetitions: "two times", "dos veces". */
  readonly times: ReadonlySet<string>
  /** Words that open a sentence on something apart from what was told: "Separately", "Elsewhere". */
  readonly apart: ReadonlySet<string>
  /** "also", "también". */
  readonly also: ReadonlySet<string>
  /** Papers that say what others found: "initial reports". */
  readonly papers: ReadonlySet<string>
  /** Verbs by which a stretch of time begins: "since protests began". */
  readonly startVerbs: ReadonlySet<string>
  /** Words that open a sentence by pointing at what was just told: "This death", "Su deceso". */
  readonly anaphors: ReadonlySet<string>
  /** Words that tie a day to a thing: "Friday's crash", "el accidente del viernes". */
  readonly genitives: ReadonlySet<string>
  /** Words before what others are counted by: "per 100,000". */
  readonly per: ReadonlySet<string>
  /** Words that join parts of a list. */
  readonly and: ReadonlySet<string>
  /** Words that begin a clause of its own and end the search for a predicate. */
  readonly breaks: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  /** Forms of auxiliaries and copulas. */
  readonly auxiliaries: ReadonlySet<string>
  /** Forms of the passive auxiliary. */
  readonly passives: ReadonlySet<string>
  /** Of the copulas, those said of one thing or person: "was". */
  readonly singular: ReadonlySet<string>
  /** Whether the last noun of a run is its head ("police officers"), or the first ("agentes heridos"). */
  readonly headLast: boolean
  /** Whether a subject often follows its verb: "murieron 12 personas". */
  readonly verbFirst: boolean
  /** Whether "of" without an article belongs to a plain number too: "15 of" never begins a phrase of its own. */
  readonly ofAfterDigits: boolean
  /** States and verbs that need a person: a wallet can be missing or saved, too. */
  readonly weak: ReadonlySet<Measure>
  /** "among the dead were": the word before the state. */
  readonly among: ReadonlySet<string>
  /** Nouns that need a group to say who is counted: "members of a family". */
  readonly members: ReadonlySet<string>
  /** Phrases that open a subset, in any position: "including", "entre ellos"; and what stands outside: "not counting". */
  readonly includes: readonly string[]
  readonly included: ReadonlySet<string>
  /** Phrases for the greater part of those counted: "most of them", "en su mayoría". */
  readonly mostly: readonly string[]
  /** Phrases that say whether it is known who they were: "identified", "sin nombre". */
  readonly identities: readonly string[]
  /** Of these, those that say that it is not known. */
  readonly unnamed: readonly string[]
  /** Forms of verbs by which some of a whole are still to be named: "quedan 83". */
  readonly remaining: ReadonlySet<string>
  /** Words that leave all else out: "counts only deaths in clashes". */
  readonly solely: ReadonlySet<string>
  readonly excludes: readonly string[]
  /** Classes of what limits name, the same in every language, by every form: "policías" `police`. */
  readonly concepts: Readonly<Record<string, string>>
  /** Phrases before a cause, and nouns that are one. */
  readonly causeBefore: readonly string[]
  readonly causes: ReadonlySet<string>
  /** Words right before those who did it: "by", "por". */
  readonly agentBefore: ReadonlySet<string>
  /** Prepositions and adjectives of a stretch of time: "in the past seven weeks". */
  readonly windowBefore: ReadonlySet<string>
  readonly windowWords: ReadonlySet<string>
  /** Phrases before the one who did it. */
  readonly byBefore: readonly string[]
  readonly sinceBefore: readonly string[]
  /** Phrases by which a clause tells when something began: "the war, which began in 2011, has killed 900". */
  readonly beganBefore: readonly string[]
  /** Verbs and nouns of denial, lemmas. */
  readonly denials: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  /** Pronouns and nouns by which a denial points back: "a number which … denied", "lo desmintió". */
  readonly denied: ReadonlySet<string>
  /** Of these, those that stand right before the verb as its object: "lo desmintió"; "it denied" has its subject there. */
  readonly clitics: ReadonlySet<string>
  /** Adjectives and nouns of a length, behind its number: "30 deep", "30 de hondo". */
  readonly dimensions: ReadonlySet<string>
  /** Forms that make what they govern a forecast, and a report not confirmed. */
  readonly forecasts: ReadonlySet<string>
  readonly possibles: ReadonlySet<string>
  /** Adjectives that doubt a deed: "alleged", "presunto". */
  readonly doubtful: ReadonlySet<string>
  /** Words of an earlier count: "earlier", "previously", "anterior"; phrases of up to four words. */
  readonly earlier: readonly string[]
  /** Phrases right before the value that another replaces: "instead of", "down from". */
  readonly replacedBy: readonly string[]
  /** Phrases right before a value that another is set against: "compared with", "up from". */
  readonly comparedWith: readonly string[]
  /** Words that call what is said untrue: "false", "bulo". */
  readonly falsehoods: ReadonlySet<string>
  /** Forms of "have" behind a modal verb: "may have died". */
  readonly haves: ReadonlySet<string>
  /** Past perfect auxiliaries: "had", "había". */
  readonly perfects: ReadonlySet<string>
  /** Forms of "was" by which an old count is told without its verb: "eran 47". */
  readonly wasCount: ReadonlySet<string>
  /** Words of a running tally: "so far", "since", "en total", "ya". */
  readonly totals: readonly string[]
  /** Of these, those that draw the sum of what was told: "in all", "en total". */
  readonly inAll: readonly string[]
  /** The words before the old and the new value of a change. */
  readonly from: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  /** Nouns that tell of one happening: "crash", "ataque". */
  readonly happenings: ReadonlySet<string>
  /** Phrases by which a body is credited: "according to", "según", "a count by". */
  readonly according: readonly string[]
  /** Prepositions and adverbs behind which the place of a happening stands: "in", "off", "frente". */
  readonly placed: ReadonlySet<string>
  /** Words that may stand between them and its name: "of", "de". */
  readonly placeLinks: ReadonlySet<string>
  /** Words that stand for a place told before them: "where", "donde". */
  readonly relativePlaces: ReadonlySet<string>
  /** Phrases of "as of": "as of", "al cierre de". */
  readonly asOf: readonly string[]
  /** Adjectives and nouns of other disasters: "separate", "similar". */
  readonly otherEvents: ReadonlySet<string>
}

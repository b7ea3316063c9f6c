import type { Modifier } from '../../model/estimate.ts'

/** How a word of measure is named in the result, and what sort of number it makes. */
export interface UnitWord {
  /** `percent`, an ISO 4217 code, or a singular English unit name. */
  readonly unit: string
  readonly sort: 'share' | 'measure' | 'duration'
}

/** Words of one language that concern numbers. All words are lower case with straight apostrophes. */
export interface NumberWords {
  /** The mark before decimals; the other one of "." and "," groups thousands. */
  readonly decimalMark: '.' | ','
  /** What the language's own decimal mark before exactly three digits of a number without a noun is taken for. */
  readonly loneMark: 'decimals' | 'groups'
  /** Whether a plain space groups thousands too: "10 000". */
  readonly spaceGroups: boolean
  /** Words that add up to a number below a thousand: "seven", "ninety", "quinientos". */
  readonly addends: Readonly<Record<string, number>>
  /** Of the addends, those that count only where a partitive or an end follows: Spanish "una" is mostly an article. */
  readonly weakOnes: readonly string[]
  /** Words before or after "one" that make a pronoun of it: "no one", "one another". */
  readonly pronounBefore: readonly string[]
  readonly pronounAfter: readonly string[]
  /** Units that are other words too, before which a weak one is an article: "un metro". */
  readonly oneNotBefore: readonly string[]
  /** What must follow a weak one for it to be a number: "una de las", "una más". */
  readonly partitives: readonly string[]
  /** Words that multiply what stands before them: "hundred", "mil", "millones". */
  readonly magnitudes: Readonly<Record<string, number>>
  /** Magnitudes glued to digits: "2.5bn". With `m` also metres can be meant. */
  readonly shortMagnitudes: Readonly<Record<string, number>>
  /** Words behind metres, before what is no thing that "m" for million could count: "2.7m from the houses". */
  readonly metreBehind: readonly string[]
  /** Pairs of units that are told together as one amount, with how many of the second make one of the first. */
  readonly compounds: readonly { readonly unit: string | null; readonly part: string; readonly size: number }[]
  /** Codes that say millions of a currency: "30 MUSD". They stand among the currencies too. */
  readonly millionCodes: readonly string[]
  /** Words between the two: "5 feet and 2 inches", "3 euros con 99 céntimos". */
  readonly compoundLinks: readonly string[]
  /** The word that joins two clauses. */
  readonly also: string
  /** The word between parts of one number: "one hundred and five", "treinta y dos". */
  readonly joiner: string
  /** Whether the joiner stands behind magnitudes ("hundred and") or behind tens ("treinta y"). */
  readonly joins: 'magnitudes' | 'tens'
  /** Words for one as a determiner of a collective: "a dozen", "una veintena", "el centenar". */
  readonly articles: readonly string[]
  /** "half" in "half a million", "medio centenar", and behind: "two and a half". */
  readonly halves: readonly string[]
  /** Words for a group of some size: "dozen", "veintena". `round` ones are taken as approximate when they stand alone. */
  readonly collectives: Readonly<Record<string, number>>
  /** Plurals that give no number, and the least that they say: "dozens" 24. */
  readonly indefinites: Readonly<Record<string, number>>
  /** Phrases for numbers of so many digits, with how many: "double digits" 2. */
  readonly digitCounts: Readonly<Record<string, number>>
  /** The word between "tens" and "thousands". */
  readonly of: string
  /** Words for a few, before a magnitude ("several hundred") or alone ("several people"): the least that they say. */
  readonly few: Readonly<Record<string, number>>
  /** Of these, those that need no article. */
  readonly fewAlone: readonly string[]
  readonly ordinals: Readonly<Record<string, number>>
  /** Endings of ordinals in digits: "292nd", "3º". */
  readonly ordinalEndings: readonly string[]
  /** Words for parts of one: "third", "tercio"; `half` words are apart. */
  readonly fractions: Readonly<Record<string, number>>
  /** Endings of words that divide: Spanish "veinteavos". */
  readonly fractionEndings: readonly string[]
  /** Words between a whole and a part in words: "two and a third". */
  readonly mixers: readonly string[]
  /** The word before decimals in words: "five point two". */
  readonly points: readonly string[]
  /** Such words that say so only at the end of a clause or before percent: "siete con cincuenta". */
  readonly weakPoints: readonly string[]
  /** Words that make a number negative, and whether they do so whatever follows: "minus", "menos". */
  readonly negatives: readonly string[]
  readonly negativeAlone: boolean
  /** Words for a half as a share: "half of", "la mitad". */
  readonly halfShares: readonly string[]
  /** Words that must follow a half in one word, and words that must not stand before it: "the half". */
  readonly halfOf: readonly string[]
  readonly noHalfBefore: readonly string[]
  /** "out of", "out of every", "de cada": between the two numbers of a share. */
  readonly outOf: readonly string[]
  /** The same where it is a share only of small numbers: "one in five". */
  readonly oneIn: readonly string[]
  /** Words that end a comparison: "more than", "más de". */
  readonly comparers: readonly string[]
  /** Words before a number that is known: "the nine", "los nueve". "More than" compares with such a number. */
  readonly definite: readonly string[]
  /** Phrases before a number that bound it, of up to four words; an article may follow them. */
  readonly modifiersBefore: Readonly<Record<string, Modifier>>
  /** Phrases behind a number, or behind what it counts, that bound it: "or more". */
  readonly modifiersAfter: Readonly<Record<string, Modifier>>
  /** Modifiers that say "during" before a span of time: "over two days". */
  readonly duringWords: readonly string[]
  /** Words before these that make bounds of them again: "for over two days". */
  readonly lastingWords: readonly string[]
  /** Words that may stand between a modifier and its number: "at least another 20". */
  readonly between: readonly string[]
  /** The two words of a range: "between 5 and 7", "from 5 to 7". */
  readonly ranges: readonly { readonly open: string | null; readonly middle: string; readonly change?: boolean }[]
  /** Verbs (any form) behind which "from 7 to 6" tells two values and no range. */
  readonly changeStems: readonly string[]
  /** Measures by every form of their name, of up to three words. */
  readonly units: Readonly<Record<string, UnitWord>>
  /** Measures that are other words too, and count only behind a hyphen or decimals: "30-second". */
  readonly tiedUnits: Readonly<Record<string, UnitWord>>
  /** Currency signs and codes before the digits, longest first. */
  readonly currencyBefore: Readonly<Record<string, string>>
  /** Currency names behind the number, of up to three words. */
  readonly currencyAfter: Readonly<Record<string, string>>
  /** Units whose name has a second meaning, which other words of the sentence tell. */
  readonly unitsInContext: readonly UnitInContext[]
  /** "a year", "per day", "al año": phrases of rate behind the unit, with the unit of time. */
  readonly rates: Readonly<Record<string, string>>
  /** Prepositions before how long something took, which is no rate: "1,000 in a day". */
  readonly spanBefore: readonly string[]
  /** The word before the thing that a rate is counted by: "per 100,000 people". */
  readonly per: readonly string[]
  /** The word before one thing that a measured amount is counted by: "2 dollars per gallon". */
  readonly perThing: readonly string[]
  /** Words behind it that are no such thing: "por el", "por valor". */
  readonly notPer: readonly string[]
  /** Words that tell an age when they follow the number: "years old", "años de edad". */
  readonly ageAfter: readonly string[]
  /** Words that tell an age when they stand shortly before: "aged", "edades". */
  readonly ageBefore: readonly string[]
  /** Units in which an age is told, and the word that ties it to a person: "hombre de 50 años". */
  readonly ageUnits: readonly string[]
  readonly ageTie: string | null
  /** Verbs that tell an age with a span of time ("tenía 30 años"), and words that may stand between. */
  readonly ageVerbs: readonly string[]
  readonly ageVerbGaps: readonly string[]
  /**
   * Words that tell an age with a bare number: verbs that need one of the subjects right before ("she is 35"), verbs that
   * do not ("turned 35"), and words that may follow it.
   */
  readonly ageBare: {
    readonly subjects: readonly string[]
    readonly verbs: readonly string[]
    readonly turns: readonly string[]
    readonly followers: readonly string[]
    /** Words for people who are many: "a crew of 22" has no age. */
    readonly groups: readonly string[]
  }
  /** Words behind the span of time that make it another thing: "tiene 10 años de experiencia". */
  readonly ageNotBefore: readonly string[]
  readonly months: readonly string[]
  /** The word between day, month and year: "9 de enero de 2023". */
  readonly dateJoiner: string | null
  /** Words between two days of one month: "9 and 10 January". */
  readonly dateLinks: readonly string[]
  /** Words before a year of any century. */
  readonly yearBefore: readonly string[]
  /** Words right before or behind a year of an era: "A.D. 1000", "300 a. C." */
  readonly eras: readonly string[]
  readonly weekdays: readonly string[]
  /** Words before an hour: "a las 8". */
  readonly clockBefore: readonly string[]
  /** Words behind an hour: "8 pm", "20 horas" is left to the words before. */
  readonly clockAfter: readonly string[]
  /** Words that tell a vote, and words that do so only beside them. */
  readonly votes: { readonly strong: readonly string[]; readonly weak: readonly string[] }
  /** Words that tell a match. */
  readonly matches: readonly string[]
  /** Words before the number of a numbered thing: "flight 370", "artículo 12". */
  readonly numbered: readonly string[]
  /** Names of such things, which only count as such with a capital: "Model 3", "Game 6". */
  readonly numberedNames: readonly string[]
  /** Words before a place, behind which a number is no part of the name: "in Norvale 94". */
  readonly placeBefore: readonly string[]
  /** Short forms of "number" that a stop follows: "No. 142". */
  readonly numberSigns: readonly string[]
  /** Words for "number" that count persons up: "víctima número 60". */
  readonly numberNames: readonly string[]
  /** Words behind an ordinal that make it a rank: "third largest". */
  readonly superlatives: readonly string[]
  readonly trend: TrendWords
}

/** A unit that means another one in some sentences: pounds that weigh, degrees of heat. */
export interface UnitInContext {
  readonly unit: string
  readonly as: string
  /** Words of such a sentence. */
  readonly words: readonly string[]
  /** What behind "of" does not make it so: "40 pounds of rice", not "40 pounds of debt"; null where "of" never does. */
  readonly notOf: readonly string[] | null
}

/** Words that say which way a value went: "rose 5 percent", "was down 12 points", "subió un 3 %". */
export interface TrendWords {
  /** Verbs in every form, with their way, whatever the number counts: "fell 12". */
  readonly verbs: Readonly<Record<string, Way>>
  /** Words that say so only of a share, of money or of a measured amount: "lost 3 %", not "lost three men". */
  readonly measured: Readonly<Record<string, Way>>
  /** Between the verb and the amount or the new value: "by", "to"; Spanish "un", "en". */
  readonly links: readonly string[]
  /** Of the links, the one behind which the verb may stand further away: "cut costs by 5 %". */
  readonly by: readonly string[]
  /** What joins an amount told in two ways: "190 points, or 0.6 percent". */
  readonly again: readonly string[]
  /** Adverbs that may stand anywhere between: "rose sharply by 5 %"; and their ending. */
  readonly adverbs: readonly string[]
  readonly adverbEnding: string
  /** Words of points and the like, which are measured although they have no unit of their own. */
  readonly points: readonly string[]
}

/** Which way a value went. */
export type Way = 'up' | 'down'

import type { Factuality, Polarity } from '../../model/attribution.ts'

/** What kind of act the cue tells of. */
export type Strength = 'say' | 'claim' | 'deny' | 'ask' | 'order' | 'think' | 'judge' | 'show'

/**
 * What a cue can have as its content: a clause with a complementiser, a clause without one, a
 * quotation, an infinitive, an object (with all that belongs to it).
 */
export type Complement = 'that' | 'bare' | 'quote' | 'infinitive' | 'object'

/** Cues that behave alike. Each group is a rule: its name travels with what it finds. */
export interface CueGroup {
  readonly name: string
  readonly example: string
  readonly counterExample: string
  readonly strength: Strength
  readonly factuality: Factuality
  readonly polarity: Polarity
  readonly takes: readonly Complement[]
  /** Whether the person spoken to may stand between cue and content ("told reporters that"). */
  readonly addressee?: boolean
  /** Lemmas, with the words that must follow: `call for`, `point out`, `hablar de`. */
  readonly cues: readonly string[]
  /** Nouns behind the cue that make it no saying: "claimed 12 lives", "claimed the title". */
  readonly notOf?: readonly string[]
  /**
   * Words of saying and thinking, of which one must stand behind the cue where it takes an object or an infinitive:
   * "raised doubts", not "raised the flag"; "declined to comment", not "declined to pay".
   */
  readonly onlyOf?: readonly string[]
  /** Whether the verb with its pronoun is another that says nothing: "se negó a pagar". */
  readonly plain?: boolean
}

/** A fixed phrase that makes a source or a passive cue of the words beside it. */
export interface PhraseRule {
  readonly name: string
  readonly example: string
  readonly counterExample: string
  /** Lower-case words in order; a first word in capitals is a lemma: `BE quoted as saying`. */
  readonly phrases: readonly string[]
  /** Whether it counts only at the head of a sentence and before a word for people or bodies. */
  readonly speakersOnly?: boolean
}

/** Verbs that take something back. */
export interface WithdrawRule {
  readonly name: string
  readonly example: string
  readonly counterExample: string
  /** Lemmas, with the words that must follow: `walk back`. */
  readonly verbs: readonly string[]
}

/** Verbs by which what others say is disputed, nouns for it, and subjects that make none of them. */
export interface DisputeRule {
  readonly name: string
  readonly example: string
  readonly counterExample: string
  /** Lemmas. */
  readonly verbs: readonly string[]
  /** Lemmas. */
  readonly nouns: readonly string[]
  readonly hardlyAnybody: readonly string[]
}

/** What quotation marks are for where they quote nobody: a work's title, a name, words held at arm's length. */
export type QuoteUse = 'title' | 'name' | 'word'

/** Where quotation marks quote nobody. All that a rule asks for must hold; of `before`, `after` and `owned` one. */
export interface QuoteUseRule {
  readonly name: string
  readonly example: string
  readonly counterExample: string
  readonly use: QuoteUse
  /** Lower-case words right before the marks. */
  readonly before?: readonly string[]
  /** Lower-case words right behind the marks. */
  readonly after?: readonly string[]
  /** Whether a name in the possessive may stand right before the marks. */
  readonly owned?: boolean
  /** Whether the marks must stand between two words of a name. */
  readonly between?: boolean
  /** `title`: all words but small ones begin with a capital letter. `capital`: the first does. */
  readonly letters: 'title' | 'capital' | 'any'
  /** Words that titles and names may write small. */
  readonly small?: readonly string[]
  /** The fewest and the most words between the marks. */
  readonly least: number
  readonly most: number
}

/** Words of one language that concern attributions. */
export interface AttributionWords {
  readonly verbs: readonly CueGroup[]
  /** Nouns of saying, which a clause with a complementiser follows: "the claim that". */
  readonly nouns: readonly CueGroup[]
  /** Words behind a verb of saying that make a deed of it, by its lemma: "pleaded guilty", "se declaró culpable". */
  readonly deeds: Readonly<Record<string, readonly string[]>>
  /** Before a source: "according to". */
  readonly sourcePhrases: readonly PhraseRule[]
  /** Before a reporting clause without a complementiser: "as", "según". */
  readonly asWords: readonly string[]
  /** Passive cues with a source before them: "was quoted as saying". */
  readonly quotedPhrases: readonly PhraseRule[]
  /** What tells that somebody disputes what a noun of saying holds: "questioned reports that". */
  readonly disputing: DisputeRule
  /** Lemmas of verbs by which one source names another as its own: "citing a police report". */
  readonly citing: readonly string[]
  /** Verbs by which somebody takes back what was said; a noun of saying with its clause follows. */
  readonly withdrawing: readonly WithdrawRule[]
  /** Before a verb of saying: what it tells is said no more. */
  readonly noLonger: readonly PhraseRule[]
  /** Passive cues with nobody as source: "is said to". */
  readonly impersonalPhrases: readonly PhraseRule[]
  readonly complementisers: readonly string[]
  /** Words that open an indirect question. */
  readonly questionWords: readonly string[]
  /** Words of one who speaks of himself: in a quotation they are its speaker. */
  readonly firstPersons: readonly string[]
  readonly relatives: readonly string[]
  readonly coordinators: readonly string[]
  /** Words that open a clause of the reporter's own after a comma. */
  readonly asides: readonly string[]
  /** Words behind which one of these opens no clause: "as well". */
  readonly behindAsides: readonly string[]
  /** Nouns for what was said, which open an aside of the reporter's: "a figure that". */
  readonly afterthoughts: readonly string[]
  /** Words that open a clause of time or reason behind a cue: "said as dawn broke". */
  readonly subordinators: readonly string[]
  readonly negations: readonly string[]
  /** Unstressed pronouns before a verb, which are not its subject. */
  readonly clitics: readonly string[]
  /** Pronouns that make a clause impersonal: "se". */
  readonly impersonals: readonly string[]
  readonly infinitiveMarkers: readonly string[]
  /** Lemmas of the auxiliaries that make a passive. */
  readonly passiveAuxiliaries: readonly string[]
  /** Prepositions before the doer of a passive. */
  readonly agentPrepositions: readonly string[]
  /** Endings of verbs that stand for a clause: "saying", "diciendo". */
  readonly gerundEndings: readonly string[]
  /** Whether a finite verb may stand without a subject. */
  readonly dropsSubject: boolean
  /** Prepositions that join nouns to one phrase. */
  readonly joiners: readonly string[]
  /** Prepositions that join nouns before the verb, and open a setting after it. */
  readonly settings: readonly string[]
  /** Prepositions that only tell where: "the guard at the gate, who". */
  readonly placing: readonly string[]
  /** Words that stand before the determiner of a noun: "all the guards", "todos los guardias". */
  readonly predeterminers: readonly string[]
  /** Endings of participles that may stand before a noun, for words that were taken for verbs: "the elected board". */
  readonly modifierEndings: readonly string[]
  /** Words of time that may stand between cue and content, or at the edge of a source. */
  readonly timeWords: readonly string[]
  /** Prepositions that introduce the person spoken to. */
  readonly addressing: readonly string[]
  /** Quotation marks that quote nobody. */
  readonly quoteUses: readonly QuoteUseRule[]
  /** Words that weaken what is said: "allegedly", "without evidence". */
  readonly hedges: readonly PhraseRule[]
  /** Documents and talks in which something is said: "in a statement". */
  readonly media: readonly string[]
  /** Heads of phrases for people and bodies that may stand before a colon in a headline. */
  readonly speakers: readonly string[]
  /** Roles of people who speak for a body that stands beside: spokeswoman, director. Counter-example: member, player. */
  readonly representing: readonly string[]
  /** Nouns for bodies that are cited: agency, board. */
  readonly bodies: readonly string[]
  /** Whether words of time are written small unless a name holds them: "el diario La Mañana". */
  readonly smallTimes: boolean
  /** Whether a conditional form tells what others say: "habría muerto". */
  readonly reportiveConditional: boolean
}

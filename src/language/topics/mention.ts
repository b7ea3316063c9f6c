export type Gender = 'feminine' | 'masculine'

/** What a word for a role or a body means, named the same in every language: `minister:foreign`. */
export interface RoleWord {
  /** Lower case, one space between words. */
  readonly words: string
  readonly concept: string
  readonly gender: Gender | null
}

/** Words of one language that concern names of people and organisations, and what is said for them. */
export interface MentionWords {
  /**
   * Offices that one person holds at a time, so that "the …" alone says who: foreign minister, ombudsman.
   * Counter-example: a spokesman, a plumber.
   */
  readonly offices: readonly RoleWord[]
  /** What many people are at once: spokesman, general, plumber. They type a name; alone they only refer back. */
  readonly occupations: readonly RoleWord[]
  /** Plain nouns for a person: man, girl, victim. */
  readonly persons: ReadonlyMap<string, Gender | null>
  /** Bodies that a definite noun names: the government, the police, the ombudsman's office. */
  readonly bodies: readonly RoleWord[]
  /** Nouns for a government that follow its head's name: the Rivas administration. */
  readonly governments: ReadonlySet<string>
  /** "Mr", "doña", with the gender they tell. */
  readonly honorifics: ReadonlyMap<string, Gender | null>
  /** Words before a title that belong to it: deputy, former, acting. */
  readonly titleModifiers: ReadonlySet<string>
  /** Words that make an office one of the past: former, ex, deposed. */
  /** Words before an office that make it a lesser one: deputy, vice. */
  readonly lesserRoles: ReadonlySet<string>
  /** The country whose office is called so where none is told: "secretary of state". */
  readonly officeCountries: ReadonlyMap<string, string>
  readonly pastRoles: ReadonlySet<string>
  /** News agencies and broadcasters, folded: they are told and cited, and are no people. */
  readonly outlets: ReadonlySet<string>
  /** Titles that in small letters are mostly ordinary words: the major mine. */
  readonly capitalTitles: ReadonlySet<string>
  /** Lower-case words within a person's name: de, la, von, bin. */
  readonly nameParticles: ReadonlySet<string>
  /** Lower-case words within an organisation's name: of, the, for, and. */
  readonly nameJoiners: ReadonlySet<string>
  /** Joiners that tell what a body is for, against or about: Committee on Ethics, Comisión para la Paz. */
  readonly purposes: ReadonlySet<string>
  /** After one of these a joined phrase begins: "of", "de". */
  readonly complements: ReadonlySet<string>
  /** Words that make the name they stand in an organisation's: ministry, front, university. */
  readonly organisationHeads: ReadonlySet<string>
  /** Nouns that make the name right behind them a ship's, a plane's or the like: the ferry Santa Rosa. */
  readonly vessels: ReadonlySet<string>
  /** Words of reports on sport: match, goal, coach. */
  readonly sportWords: ReadonlySet<string>
  /** Lemmas of what teams do: play, lose, qualify. */
  readonly teamVerbs: ReadonlySet<string>
  /** Articles that often stand before a body's name: the, el. */
  readonly bodyArticles: ReadonlySet<string>
  /** Words and lemmas before a team that is played against: beat, versus, contra. */
  readonly beaten: ReadonlySet<string>
  /** Articles that make a town its team, where towns have none: el. */
  readonly teamArticles: ReadonlySet<string>
  /** Whether the head of a body's name opens it: Banco Central, not Central Bank. */
  readonly headsFirst: boolean
  /** Nouns for bodies, places and things that are hardly ever a part of somebody's name: "university", not "church". */
  readonly neverNames: ReadonlySet<string>
  /** Common nouns for bodies that apposition gives to a name, besides the heads: maker, retailer, think tank. */
  readonly bodyNouns: ReadonlySet<string>
  /** What belongs to a body or is held in one: the shares of, a spokesman for, the chief executive of. */
  readonly bodyParts: ReadonlySet<string>
  /** Words that make a government or police one of a region or town: state, local. */
  readonly bodyLevels: ReadonlySet<string>
  /** Nouns that refer back to any body just named: the agency, el organismo. Counter-example: the hospital. */
  readonly bodyAnaphors: ReadonlySet<string>
  /** Prepositions between such a word and the body: of, for, at. */
  readonly bodyLinks: ReadonlySet<string>
  /** Lemmas of verbs whose subject is mostly a company or body: acquire, manufacture. */
  readonly bodyVerbs: ReadonlySet<string>
  /** The same for the last word alone: Corp, Ltd, S.A. */
  readonly organisationEnds: ReadonlySet<string>
  /** Capitalised words that make a name something else than the three types: war, act, cup. */
  readonly otherHeads: ReadonlySet<string>
  /** Second parts of compounds that make an adjective of a name: based, owned. */
  readonly compounds: ReadonlySet<string>
  /** Names of months, weekdays and the like: capitalised, and no names of the kinds sought. */
  readonly calendar: ReadonlySet<string>
  /** Those of them that are surnames as well. */
  readonly calendarSurnames: ReadonlySet<string>
  /** Words that open a sentence or headline with a capital and are no names, where a list of common words has them not. */
  readonly notNames: ReadonlySet<string>
  /** Lemmas of verbs whose subject speaks or acts as people and bodies do. */
  readonly speaking: ReadonlySet<string>
  /** Relative pronouns of people alone: who, quien. */
  readonly relatives: ReadonlySet<string>
  readonly definite: ReadonlySet<string>
  /** Definite words that hold a preposition too: al, del. */
  readonly contractions: ReadonlySet<string>
  readonly pronouns: ReadonlyMap<string, { readonly number: 'singular' | 'plural'; readonly gender: Gender | null }>
  /** Words before a number that make it somebody's age: "aged 31". */
  readonly ageBefore: ReadonlySet<string>
  /** Words before a number that make it an age where a unit follows: "de 22 años". */
  readonly ageLinks: ReadonlySet<string>
  readonly ageUnits: ReadonlySet<string>
  /** What is written together with the digits: "-year-old". */
  readonly ageCompounds: ReadonlySet<string>
  /** Words after which a person's place of origin stands, wherever behind the name: native, born, oriundo. */
  readonly originWords: ReadonlySet<string>
  /** The same where a comma or bracket stands before: ", of Puno,". */
  readonly originLinks: ReadonlySet<string>
  /** Concepts of occupations by which people live: worker, doctor. Counter-example: suspect, spokesperson. */
  readonly livelihoods: ReadonlySet<string>
  /** Words that name a relation to somebody of the same surname: sister, hijo. */
  readonly kin: ReadonlySet<string>
}

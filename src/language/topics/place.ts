/** Words of one language that concern places. */
export interface PlaceWords {
  /** Names of places that the table has not or spells otherwise, folded: Londres is London. */
  readonly exonyms: ReadonlyMap<string, string>
  /** Names and short names of countries that the table has not, folded, with their code: Britain, EE. UU. */
  readonly countries: ReadonlyMap<string, string>
  /** Demonyms that the table has not, folded. */
  readonly demonyms: ReadonlyMap<string, string>
  /** Adjectives and peoples without a country of their own, folded: a capital makes them no name. */
  readonly peoples: ReadonlySet<string>
  /** Whether demonyms are written in small letters. */
  readonly lowerDemonyms: boolean
  /** Names of parts of the world and the like, folded; they have no code. */
  readonly areas: ReadonlySet<string>
  /** Words that make the name they stand in a place's: River, provincia. */
  readonly heads: ReadonlySet<string>
  /** Nouns that make the name beside them a region's: state, provincia. */
  readonly regionNouns: ReadonlySet<string>
  /** Nouns that make the name beside them a town's: city, ciudad. */
  readonly cityNouns: ReadonlySet<string>
  /** First words of many names of places: New, San. */
  readonly starts: ReadonlySet<string>
  /** Prepositions before places: in, near. */
  readonly prepositions: ReadonlySet<string>
}

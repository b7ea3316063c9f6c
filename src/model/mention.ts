import type { Annotation, Words } from './citation.ts'

export type EntityType = 'person' | 'organization' | 'place' | 'other'

/** What a gazetteer knows of a place where only one reading fits the report; null where it stays open. */
export interface PlaceFacts {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Null where the name is a region's and its chief town's, and nothing tells which is meant. */
  readonly kind: 'country' | 'region' | 'city' | null
  /** Name of the first-level region that it is or lies in. */
  readonly region: string | null
  /** "lat,lon" in degrees. */
  readonly coordinates: string | null
}

/** Words for a person, organisation or place, as found in one sentence. */
export interface Mention extends Annotation {
  readonly kind: 'mention'
  readonly type: EntityType
  /** How the words refer: by a name, a description ("the ombudsman"), or a pronoun. */
  readonly form: 'name' | 'description' | 'pronoun'
  /** The name without title and punctuation: "Ruth Calder"; for a description its head words. */
  readonly name: string
  /** Title or role that stands with the name ("President", "police Gen."). */
  readonly role: Words | null
  /** Whether the role is a livelihood ("plumber") rather than an office, rank or part in the story. */
  readonly isLivelihood?: boolean
  /** "a 34-year-old man": an indefinite description, of which only the age may tell who is meant. */
  readonly isIndefinite?: boolean
  /** Where the words beside a person's name say that they are from: "Puno" of "of Puno". */
  readonly origin?: Words | null
  readonly age: { readonly value: number; readonly start: number; readonly end: number } | null
  readonly number: 'singular' | 'plural'
  readonly gender: 'feminine' | 'masculine' | null
  /** ISO 3166-1 alpha-2 code of the country that the words themselves name or imply ("Peru's", "peruano"). */
  readonly country: string | null
  /** What its role or body means in any language (`minister:foreign`, `ombudsman`), or which place it is. */
  readonly concept: string | null
  /** For the name of a place that the gazetteer knows. */
  readonly place?: PlaceFacts | null
  readonly sentence: number
}

/** Something told of a person, body or place: each value that is told, with the words it stands on. */
export interface Attribute {
  /** `age`, `role`, `occupation`, `origin`, `name` (a spelling), `gender`, `outcome`, `cause`, `place` and `day` (of a death or harm); of places `country` and the like. */
  readonly name: string
  readonly value: string
  /** Whether another value is told that cannot hold as well: two ages. */
  readonly conflict?: true
  readonly citations: readonly {
    readonly report: string
    readonly start: number
    readonly end: number
    readonly text: string
  }[]
}

/** All mentions within one report that are one person, organisation or place. */
export interface EntityReading {
  readonly id: string
  readonly type: EntityType
  /** The fullest name printed, else the description. */
  readonly name: string
  readonly named: boolean
  readonly aliases: readonly string[]
  /** Roles as printed: "foreign minister". */
  readonly roles: readonly string[]
  readonly age: number | null
  readonly country: string | null
  /** Offices it holds and what body or place it is, the same in every language: `minister:foreign`. */
  readonly concepts: readonly string[]
  readonly attributes: readonly Attribute[]
  /** Mention ids in the order of the text. */
  readonly mentions: readonly string[]
}

import type { Span } from '../text/span.ts'
import type { Because } from './because.ts'

export const furnitureKinds = [
  'byline',
  'date',
  'caption',
  'credit',
  'slug',
  'related',
  'copyright',
  'newsletter',
  'contact',
  'navigation',
  'advertisement',
  'foreign-headline',
] as const
/** Parts of a page that are not the report's own telling: they feed no figure, date or person. */
export type FurnitureKind = (typeof furnitureKinds)[number]

/** What a page prints that is not the report, with its kind. */
export interface Furniture extends Span {
  readonly kind: FurnitureKind
}

/** A paragraph or line of the text as the reader laid it out. Blocks are in order and do not overlap. */
export interface Block extends Span {
  /** `title` is the report's headline, `heading` one within it; a furniture kind is no telling. */
  readonly role: 'title' | 'heading' | 'body' | FurnitureKind
}

/** How the report's text came from its bytes: each character of the text stands in one entry. */
export interface MapEntry extends Span {
  readonly rawStart: number
  readonly rawEnd: number
}

/** The bytes that were read. `path` is as given by the user. */
export interface RawBytes {
  readonly sha256: string
  readonly bytes: number
  readonly mediaType: string
  readonly encoding: string | null
  readonly path: string | null
}

/** Where a report lay: the address asked for, the one that answered, the page's own, and copies that archives keep. */
export interface Address {
  readonly asked: string
  readonly final: string
  readonly canonical: string | null
  readonly archived: readonly string[]
}

/** The day a report was published. `value` is EDTF: a day, a month, or an interval such as `2023-01-30/2023-01-31`. */
export interface Publication {
  readonly value: string | null
  readonly basis: 'stated' | 'metadata' | 'given' | 'inferred' | 'unknown'
  readonly because: Because | null
}

/** One thing known of a report, as its page or a folder's list gives it, and where it stands there. */
export interface Fact {
  readonly name: 'title' | 'outlet' | 'byline' | 'published' | 'updated' | 'canonical' | 'language'
  readonly value: string
  /** `given`, `text`, `detected`, or the place in the markup: `json-ld`, `meta og:title`, `time`, `address`. */
  readonly from: string
}

/** One article by one outlet, with what is known of it. Offsets count UTF-16 units of `text`. */
export interface Report {
  readonly id: string
  readonly file: string | null
  readonly url: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly byline: string | null
  /** BCP 47, or null where it could not be told. */
  readonly language: string | null
  readonly text: string
  readonly textHash: string
  readonly raw: RawBytes | null
  readonly address: Address | null
  /** When it was fetched (ISO 8601), where it was. */
  readonly retrieved: string | null
  readonly version: string | null
  readonly supersedes: string | null
  readonly published: Publication
  readonly updated: string | null
  /** `unread`: kept and compared for copying, but its language is not supported or it has no article. */
  readonly reading: 'whole' | 'excerpt' | 'unread'
  readonly map: readonly MapEntry[]
  readonly furniture: readonly Furniture[]
  readonly blocks: readonly Block[]
  /** Place, day and agency before the first sentence: "PORT SUR, May 4 (Agency) --". */
  readonly dateline?: Span | null
  /** Where title, outlet and the like are from; the first of a name is the one taken. */
  readonly facts?: readonly Fact[]
}

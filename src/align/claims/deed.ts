import { familiesOf, lightConcepts, oneDeed } from '../../language/concepts.ts'
import type { Statement } from '../../model/statement.ts'
import { fold } from '../../text/fold.ts'

/** What a statement tells that somebody did or that happened. */
export interface Deed {
  /** Concepts of its predicate; none where that is light or unknown. */
  readonly told: ReadonlySet<string>
  /** Concepts of a light predicate: it left, it fell. */
  readonly light: ReadonlySet<string>
  /** Concepts of all its words. */
  readonly all: ReadonlySet<string>
  /** The predicate's lemma where it tells something: "classify", but not "make". */
  readonly lemma: string | null
}

/**
 * How the deeds of two statements stand to each other: `near` where one tells the other's beside its own or by another
 * verb, or both are of one family ("stabbed" and "attacked"), `open` where one of them is not known.
 */
export type DeedRelation = 'same' | 'near' | 'other' | 'open'

const weighty = (concepts: readonly string[]): ReadonlySet<string> =>
  new Set(concepts.filter((concept) => !lightConcepts.has(concept)).map((concept) => oneDeed.get(concept) ?? concept))

/** The deed of a statement; "made an arrest" tells it by a noun. */
export const deedOf = ({ predicate, deeds = [], byNoun = false, concepts, terms }: Statement): Deed => {
  const lemma = predicate === null ? null : fold(predicate.lemma)
  const light =
    byNoun || lemma === null || !terms.includes(lemma) || deeds.some((concept) => lightConcepts.has(concept))
  const lightOnes = new Set(deeds.filter((concept) => lightConcepts.has(concept)))
  return { told: weighty(deeds), light: lightOnes, all: weighty([...concepts, ...deeds]), lemma: light ? null : lemma }
}

/**
 * "A guard was shot dead" and "the killing of a guard" are one deed; "the guard was hurt" and "the guard
 * was arrested" are not. Two known predicates must agree, or it stays open where one tells the other's
 * deed beside its own ("ten were killed and thirty hurt"); where one is light, what the other tells must
 * stand among its words; two light ones must share a concept.
 */
export const compareDeeds = (a: Deed, b: Deed): DeedRelation => {
  if (a.lemma !== null && a.lemma === b.lemma) return 'same'
  const across = shares(a.told, b.all) || shares(b.told, a.all)
  if (a.told.size > 0 && b.told.size > 0) {
    if (shares(a.told, b.told)) return 'same'
    return across || ofOneFamily(a.told, b.told) ? 'near' : 'other'
  }
  if (a.told.size + b.told.size > 0) {
    if (!across) return 'open'
    const [known, light] = a.told.size > 0 ? [a, b] : [b, a]
    // "Went on to back the ousted mayor" tells of backing more than of the ousting.
    return light.lemma === null && [...light.all].every((each) => known.all.has(each)) ? 'same' : 'near'
  }
  if (a.lemma !== null || b.lemma !== null || !shares(a.all, b.all)) return 'open'
  // "The ferry left" and "the ferry toll fell" have a word in common, and no deed.
  return a.light.size > 0 && b.light.size > 0 && !shares(a.light, b.light) ? 'open' : 'same'
}

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const each of a) if (b.has(each)) return true
  return false
}

const ofOneFamily = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((x) => familiesOf.get(x)?.some((family) => [...b].some((y) => familiesOf.get(y)?.includes(family))))

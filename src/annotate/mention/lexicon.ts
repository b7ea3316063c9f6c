import type { LanguagePack } from '../../language/pack.ts'
import type { RoleWord } from '../../language/topics/mention.ts'
import { once } from '../../text/once.ts'

/** A role or body that some words name, and whether the words alone say who it is. */
export interface Term extends RoleWord {
  readonly sort: 'office' | 'occupation' | 'body'
  /** Number of words. */
  readonly size: number
  readonly parts: readonly string[]
}

/** A term that stands in a text, and the token behind it. */
export interface Match {
  readonly term: Term
  readonly end: number
}

/** Roles and bodies that begin with a word, the longest first. */
interface Terms {
  readonly roles: readonly Term[]
  readonly bodies: readonly Term[]
}

export interface Lexicon {
  readonly byFirst: ReadonlyMap<string, Terms>
  /** By a first word that ends in a full stop, without it: full stops of abbreviations may be tokens of their own. */
  readonly byDotted: ReadonlyMap<string, Terms>
  /** Roles of one word. */
  readonly lone: ReadonlySet<string>
}

/** The roles and bodies of a language, indexed once. */
export const lexiconOf: (language: LanguagePack) => Lexicon = once((language) => {
  const { offices, occupations, bodies } = language.mention
  const roles = [...terms(offices, 'office'), ...terms(occupations, 'occupation')]
  const byFirst = indexed(roles, terms(bodies, 'body'))
  return {
    byFirst,
    byDotted: new Map([...byFirst].filter(([word]) => word.endsWith('.')).map(([word, t]) => [word.slice(0, -1), t])),
    lone: new Set(roles.filter(({ size }) => size === 1).map(({ words }) => words)),
  }
})

const terms = (words: readonly RoleWord[], sort: Term['sort']): readonly Term[] =>
  words.map((word) => {
    const parts = word.words.split(' ')
    return { ...word, sort, size: parts.length, parts }
  })

const indexed = (roles: readonly Term[], bodies: readonly Term[]): ReadonlyMap<string, Terms> => {
  const longest = (list: readonly Term[] = []): readonly Term[] => list.toSorted((a, b) => b.size - a.size)
  const [rolesBy, bodiesBy] = [roles, bodies].map((list) => Map.groupBy(list, ({ parts }) => parts[0]!))
  const firsts = new Set([...rolesBy!.keys(), ...bodiesBy!.keys()])
  return new Map(
    [...firsts].map((word) => [word, { roles: longest(rolesBy!.get(word)), bodies: longest(bodiesBy!.get(word)) }]),
  )
}

/** The longest role and the longest body that begin at each word. */
export interface Matches {
  readonly roles: readonly (Match | null)[]
  readonly bodies: readonly (Match | null)[]
}

/**
 * Finds the terms of a text.
 * @param lower the words of the text in lower case
 */
export const matchesIn = (lexicon: Lexicon, lower: readonly string[]): Matches => {
  const roles: (Match | null)[] = []
  const bodies: (Match | null)[] = []
  for (let at = 0; at < lower.length; at++) {
    const plain = lexicon.byFirst.get(lower[at]!)
    const dotted = lower[at + 1] === '.' ? lexicon.byDotted.get(lower[at]!) : undefined
    roles.push(longestAt(dotted?.roles, lower, at) ?? longestAt(plain?.roles, lower, at))
    bodies.push(longestAt(dotted?.bodies, lower, at) ?? longestAt(plain?.bodies, lower, at))
  }
  return { roles, bodies }
}

const longestAt = (terms: readonly Term[] | undefined, lower: readonly string[], at: number): Match | null => {
  if (terms === undefined) return null
  for (const term of terms) {
    const end = endOf(term, lower, at)
    if (end > 0) return { term, end }
  }
  return null
}

const endOf = (term: Term, lower: readonly string[], at: number): number => {
  let i = at
  for (const word of term.parts) {
    if (lower[i] === word) i++
    else if (word.endsWith('.') && lower[i + 1] === '.' && `${lower[i]}.` === word) i += 2
    else return 0
  }
  return i
}

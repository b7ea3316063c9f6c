import type { LanguagePack } from '../../language/pack.ts'
import type { RoleWord } from '../../language/topics/mention.ts'

/** A role or body that some words name, and whether the words alone say who it is. */
export interface Term extends RoleWord {
  readonly sort: 'office' | 'occupation' | 'body'
  /** Number of words. */
  readonly size: number
  readonly parts: readonly string[]
}

/** Roles and bodies by their first word, the longest first. */
export type Terms = ReadonlyMap<string, readonly Term[]>

export interface Lexicon {
  readonly roles: Terms
  readonly bodies: Terms
}

const known = new WeakMap<LanguagePack, Lexicon>()

/** The roles and bodies of a language, indexed once. */
export const lexiconOf = (language: LanguagePack): Lexicon => {
  const old = known.get(language)
  if (old) return old
  const { offices, occupations, bodies } = language.mention
  const made = {
    roles: indexed([...terms(offices, 'office'), ...terms(occupations, 'occupation')]),
    bodies: indexed(terms(bodies, 'body')),
  }
  known.set(language, made)
  return made
}

const terms = (words: readonly RoleWord[], sort: Term['sort']): Term[] =>
  words.map((word) => {
    const parts = word.words.split(' ')
    return { ...word, sort, size: parts.length, parts }
  })

const indexed = (all: readonly Term[]): Terms => {
  const index = new Map<string, Term[]>()
  for (const term of all) {
    const first = term.parts[0]!
    const list = index.get(first)
    if (list) list.push(term)
    else index.set(first, [term])
  }
  for (const list of index.values()) list.sort((a, b) => b.size - a.size)
  return index
}

/**
 * The longest term whose words begin at `at`, or null. Full stops of abbreviations may be tokens of their own.
 * @param lower the words of the text in lower case
 */
export const termAt = (index: Terms, lower: readonly string[], at: number): { term: Term; end: number } | null => {
  for (const term of candidatesAt(index, lower, at)) {
    const end = endOf(term, lower, at)
    if (end > 0) return { term, end }
  }
  return null
}

const candidatesAt = (index: Terms, lower: readonly string[], at: number): readonly Term[] => {
  const word = lower[at]
  if (word === undefined) return []
  const dotted = lower[at + 1] === '.' ? index.get(`${word}.`) : undefined
  const plain = index.get(word)
  return dotted && plain ? [...dotted, ...plain] : (dotted ?? plain ?? [])
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

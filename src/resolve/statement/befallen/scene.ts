import type { LanguagePack } from '../../../language/pack.ts'
import type { Mention } from '../../../model/mention.ts'
import type { Token } from '../../../model/token.ts'
import { scan } from '../../../text/scan.ts'

/** Words for one person within a sentence, by the places of their tokens. */
export interface Person {
  readonly mention: Mention
  readonly from: number
  readonly to: number
}

/** A sentence as those see it who look for whom something befell. */
export interface Scene {
  readonly tokens: readonly Token[]
  /** By the place of their first token; where several begin there, the longest. */
  readonly people: ReadonlyMap<number, Person>
  /** The same by the place behind their last token. */
  readonly peopleBefore: ReadonlyMap<number, Person>
  /** Places behind the last tokens of all other mentions. */
  readonly othersBefore: ReadonlySet<number>
  /** Places of tokens within names, whatever else their words can be. */
  readonly inNames: ReadonlySet<number>
  readonly language: LanguagePack
}

/** The people of a sentence: words for several at once are left to figures. */
export const sceneOf = (tokens: readonly Token[], mentions: readonly Mention[], language: LanguagePack): Scene => {
  const starts = new Map(tokens.map(({ start }, at) => [start, at]))
  const ends = new Map(tokens.map(({ end }, at) => [end, at + 1]))
  const [people, peopleBefore] = [new Map<number, Person>(), new Map<number, Person>()]
  const [othersBefore, inNames] = [new Set<number>(), new Set<number>()]
  for (const mention of mentions) {
    const [from, to] = [starts.get(mention.start), ends.get(mention.end)]
    if (to === undefined || from === undefined) continue
    if (mention.form === 'name') for (let at = from; at < to; at++) inNames.add(at)
    const isPerson = mention.type === 'person' && mention.number === 'singular'
    if (!isPerson) othersBefore.add(to)
    else {
      if ((people.get(from)?.to ?? 0) < to) people.set(from, { mention, from, to })
      if ((peopleBefore.get(to)?.from ?? Infinity) > from) peopleBefore.set(to, { mention, from, to })
    }
  }
  return { tokens, people, peopleBefore, othersBefore, inNames, language }
}

/** Whether a verb of its own clause stands here, and no participle ("the disbanded group"), infinitive or name word. */
export const isFiniteAt = (at: number, { tokens, inNames, language }: Scene): boolean => {
  const { pos, features, lower } = tokens[at]!
  if ((pos !== 'verb' && pos !== 'auxiliary') || notFinite.has(features.form)) return false
  return tokens[at - 1]?.pos !== 'determiner' && !language.harm.named.has(lower) && !inNames.has(at)
}

const notFinite: ReadonlySet<Token['features']['form']> = new Set(['participle', 'gerund', 'infinitive'])

/** In words. */
const longestGroup = 12

/** Where the words of a verb begin: "has [also] been", "resultó", "was found", "was kidnapped and". */
export const groupStart = (at: number, { tokens, language }: Scene): number => {
  let first = at
  while (first > 0 && at - first < longestGroup) {
    const before = tokens[first - 1]!
    const joined = language.statement.coordinators.has(before.lower) && tokens[first - 2]?.pos === 'verb'
    const belongs =
      ['auxiliary', 'adverb', 'verb'].includes(before.pos) || language.statement.negations.has(before.lower)
    if (!joined && !belongs) break
    first--
  }
  while (first < at && tokens[first]!.pos === 'adverb') first++
  return first
}

/** Whether somebody's name stands here only to say whose: "Luis Soto's". */
export const ownsNext = ({ mention, to, from }: Person, { tokens, language }: Scene): boolean => {
  const sign = tokens[to]
  if (mention.form === 'pronoun') return tokens[from]!.pos === 'determiner'
  if (!sign) return false
  return (
    (sign.pos === 'particle' && language.figure.genitives.has(sign.lower)) ||
    (/^['’]$/u.test(sign.text) && sign.start === tokens[to - 1]!.end)
  )
}

/** How many tokens from here are one of these phrases; 0 for none. */
export const phraseAt = (at: number, phrases: readonly string[], { tokens }: Scene): number => {
  for (const phrase of phrases) {
    const words = wordsOf(phrase)
    if (words.every((word, i) => tokens[at + i]?.lower === word)) return words.length
  }
  return 0
}

const wordsOf = (phrase: string): readonly string[] => [...scan(/\S+/gu, phrase)].map((match) => match[0])

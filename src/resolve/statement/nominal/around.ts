import type { LanguagePack } from '../../../language/pack.ts'
import { isGenitiveMark, type Token } from '../../../model/token.ts'
import { fold } from '../../../text/fold.ts'

/** A range of a sentence's tokens. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** "A $2 million fine": what could be a noun is one where no other noun follows. */
export const isDeedNoun = ({ pos, poses, lemma }: Token, next: Token | undefined, { deed }: LanguagePack): boolean => {
  const closes = !next || next.pos === 'punctuation' || next.pos === 'preposition'
  if (pos !== 'noun' && !(pos === 'adjective' && poses.includes('noun') && closes)) return false
  const noun = fold(lemma)
  return deed.acts.has(noun) || deed.fates.has(noun) || deed.happenings.has(noun)
}

/** What may stand before a noun in its phrase. */
export const premodifying: ReadonlySet<string> = new Set([
  'determiner',
  'adjective',
  'noun',
  'name',
  'number',
  'symbol',
])

/** What stands before a noun of a deed. */
export interface Before {
  /** "The army's attack". */
  readonly owner: Range | null
  /** "U.S. attacks": a name before the noun. */
  readonly name: Range | null
  /** "Gearbox failure": a noun before the noun. */
  readonly noun: Range | null
}

/** Who or what stands before the noun: as its owner, as a name or as a noun. */
export const ownersBefore = (tokens: readonly Token[], { from, to }: Range, { statement }: LanguagePack): Before => {
  const mark = tokens.findIndex((token, i) => i > from && i < to && isGenitiveMark(token))
  const owner = mark > from && !statement.timeNouns.has(tokens[mark - 1]!.lemma) ? { from, to: mark } : null
  const rest = mark < 0 ? from : mark + 1
  const at = (pos: Token['pos']): number => tokens.findLastIndex((token, i) => i >= rest && i < to && token.pos === pos)
  const [noun, name] = [at('noun'), at('name')]
  const one = (index: number): Range | null => (index < 0 ? null : { from: index, to: index + 1 })
  return { owner, name: one(name), noun: noun === to - 1 ? one(noun) : null }
}

/** What prepositions join to a noun of a deed. */
export interface Behind {
  readonly to: number
  readonly doer: Range | null
  readonly owner: Range | null
  readonly target: Range | null
}

const mostParts = 5

/** What prepositions join to the noun: "bombings | of two embassies | in the capital | by rebels | on Friday". */
export const partsBehind = (tokens: readonly Token[], at: number, language: LanguagePack): Behind => {
  const { deed, statement } = language
  let [to, doer, owner, target]: [number, Range | null, Range | null, Range | null] = [at, null, null, null]
  while (statement.headFirst && tokens[to]?.poses.includes('adjective')) to++
  for (let parts = 0; parts < mostParts; parts++) {
    const word = tokens[to]?.lower ?? ''
    const isPart = [deed.doers, deed.owners, deed.targets, deed.circumstances].some((words) => words.has(word))
    const phrase = isPart ? nounsFrom(tokens, to + 1, language) : null
    const when = phrase ?? (isTime(tokens, to, language) ? nounsFrom(tokens, to, language) : null)
    // "Protests over the sacking of Quist": the sacking is a deed of its own.
    if (when === null || isDeedNoun(tokens[when.to - 1]!, tokens[when.to], language)) break
    const dated = tokens
      .slice(when.from, when.to)
      .every(({ pos, lemma }) => pos !== 'noun' || statement.timeNouns.has(lemma))
    const named = phrase && tokens.slice(phrase.from, phrase.to).some(({ pos }) => pos === 'noun' || pos === 'name')
    const isOfPlace = parts > 0 && tokens[to - 1]!.pos === 'noun' && !statement.timeNouns.has(tokens[to - 1]!.lemma)
    // "A fire in a hotel of Dorval": the hotel is Dorval's.
    if (named && !(dated && isTime(tokens, phrase.from, language))) {
      if (deed.doers.has(word)) doer ??= phrase
      if (deed.owners.has(word) && !isOfPlace) owner ??= phrase
      if (deed.targets.has(word)) target ??= phrase
    }
    to = when.to
  }
  return { to, doer, owner, target }
}

const isTime = (tokens: readonly Token[], at: number, { statement }: LanguagePack): boolean =>
  tokens
    .slice(at, at + 3)
    .some(
      ({ lemma, lower }, i, near) =>
        (statement.timeNouns.has(lemma) || statement.timeNouns.has(lower)) &&
        near.slice(0, i).every(({ pos }) => pos === 'adjective' || pos === 'determiner' || pos === 'number'),
    )

const longestNouns = 12

/** The noun phrase at a place, with a second one that "and" joins: "embassies", "Dorval and Port Ambler". */
const nounsFrom = (tokens: readonly Token[], from: number, { statement }: LanguagePack): Range | null => {
  let to = from
  let last = from
  while (to < tokens.length && to - from < longestNouns) {
    const token = tokens[to]!
    const joins = to > from && statement.coordinators.has(token.lower) && premodifying.has(tokens[to + 1]?.pos ?? '')
    if (!premodifying.has(token.pos) && !isGenitiveMark(token) && !joins) break
    // "On the town the army left" holds two phrases.
    if (to > from && token.pos === 'determiner' && !statement.coordinators.has(tokens[to - 1]!.lower)) break
    if (joins && tokens[to + 1]!.pos === 'determiner') break
    to++
    if (token.pos === 'noun' || token.pos === 'name' || token.pos === 'number') last = to
  }
  return last > from ? { from, to: last } : null
}

import type { Token } from '../../model/token.ts'
import type { Cutting } from './cutting.ts'

const nominal = new Set(['determiner', 'adjective', 'noun', 'name', 'number', 'symbol'])

export const isNominal = ({ pos, lower }: Token): boolean => nominal.has(pos) || lower === "'s" || lower === "'"
export const nouns = new Set(['noun', 'name', 'number', 'pronoun'])

const longestAntecedent = 10

/** Where the noun that a relative clause is about begins: "| a copy of the letter that", "| a man, who". */
export const antecedentStart = (cutting: Cutting, at: number): number => {
  const { tokens } = cutting
  if (isOfAll(cutting, at)) return at
  const end = antecedentEnd(cutting, at)
  const apart = end < at
  let from = end
  let near = end
  while (from > 0 && end - from < longestAntecedent) {
    const token = tokens[from - 1]!
    if (!isNominal(token) && token.pos !== 'preposition') break
    const { joiners, datingPrepositions } = cutting.language.statement
    if (datingPrepositions.has(token.lower) && from < end) break
    const joins = joiners.has(token.lower)
    if ((isNominal(token) || joins) && near === from) near = from - 1
    from--
  }
  const whole = from === 0 || !isNominal(tokens[from - 1]!)
  if (!whole || apart) from = near
  while (
    from < end &&
    (tokens[from]!.pos === 'preposition' || tokens[from]!.pos === 'particle' || tokens[from]!.pos === 'auxiliary')
  )
    from++
  const { timeNouns } = cutting.language.statement
  while (from < end - 1 && timeNouns.has(tokens[from]!.lower) && tokens[from + 1]!.pos === 'determiner') from++
  const words = tokens.slice(from, end).filter((token) => nouns.has(token.pos))
  // "A deal he signed in May, which dropped the charges" tells of no month.
  return words.some(({ lemma }) => !apart || !timeNouns.has(lemma)) ? from : at
}

/** Where the noun that a relative clause is about ends: "a man | who", "the firm | – which", "Ana Ruiz |, 34, who". */
export const antecedentEnd = (cutting: Cutting, at: number): number => {
  const { tokens } = cutting
  if (!parting.has(tokens[at - 1]?.text ?? '')) return at
  return ageStart(cutting, at - 1) ?? at - 1
}
const parting: ReadonlySet<string> = new Set([',', '–', '—', '--'])

/** The comma before an age that ends at `to`: "Ana Ruiz|, 34", "Ana Ruiz|, de 34 años"; null where no age stands there. */
const ageStart = ({ tokens, language }: Cutting, to: number): number | null => {
  let from = to
  while (from > 0 && to - from < longestAge && tokens[from - 1]!.text !== ',') from--
  const age = tokens.slice(from, to)
  const { timeNouns } = language.statement
  const isPart = ({ pos, lemma }: Token): boolean => ageWords.has(pos) || timeNouns.has(lemma)
  return from > 1 && tokens[from - 1]!.text === ',' && age.some(({ pos }) => pos === 'number') && age.every(isPart)
    ? from - 1
    : null
}
const longestAge = 4
const ageWords: ReadonlySet<string> = new Set(['number', 'preposition', 'adjective'])

/** "He died in the ward, with which the toll is 12" in Spanish, "con lo que": of all that was said, and of no noun. */
const isOfAll = ({ tokens, language }: Cutting, at: number): boolean => {
  const article = tokens[at]?.pos === 'preposition' ? at + 1 : at
  return language.statement.neuters.has(tokens[article]?.lower ?? '')
}

import { pointOf } from '../../../model/estimate.ts'
import type { FigureReading } from '../../../model/figure.ts'
import type { Clause } from '../../../model/statement.ts'
import type { Token } from '../../../model/token.ts'
import { contains, type Span } from '../../../text/span.ts'
import { isNoun, namesOf } from './holder.ts'
import type { Needs, Told } from './told.ts'

/** Units that one thing is measured in, in those that they are compared in (NIST Handbook 44, appendix C). Any ton is a tonne: reports seldom tell which. */
const units: Readonly<Record<string, readonly [string, number]>> = {
  millimetre: ['metre', 0.001],
  centimetre: ['metre', 0.01],
  metre: ['metre', 1],
  kilometre: ['metre', 1000],
  inch: ['metre', 0.0254],
  foot: ['metre', 0.3048],
  yard: ['metre', 0.9144],
  mile: ['metre', 1609.344],
  gram: ['kilogram', 0.001],
  kilogram: ['kilogram', 1],
  ton: ['kilogram', 1000],
  tonne: ['kilogram', 1000],
  pound: ['kilogram', 0.453592],
  hectare: ['square metre', 10_000],
  acre: ['square metre', 4046.86],
  'square metre': ['square metre', 1],
  'square kilometre': ['square metre', 1_000_000],
  'square mile': ['square metre', 2_589_988],
}

/** A code of ISO 4217. */
const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit)

/** What a figure measures, in the unit in which it is compared; null where it is no measure of a thing. */
const sizeOf = (view: Needs, figure: FigureReading): readonly [string, number] | null => {
  const value = pointOf(figure)
  if (value === null || figure.per !== null) return null
  const unit = figure.unit ?? ''
  if (isCurrency(unit)) return [unit, value]
  const known = units[unit]
  if (known) return [known[0], value * known[1]]
  return unit === '' && figure.best !== null && isMagnitude(view, figure) ? ['magnitude', value] : null
}

/** "A magnitude 7.2 quake", "de magnitud 7,2". */
const isMagnitude = (view: Needs, { start, end, sentence }: FigureReading): boolean => {
  const tokens = wordsOf(view, sentence)
  const { magnitudes } = view.language.figure
  const before = tokens.filter((token) => token.end <= start).slice(-reach)
  const behind = tokens.filter((token) => token.end > start && token.end >= end).slice(0, reach)
  return [...before, ...behind].some(({ lower }) => lower.split('-').some((part) => magnitudes.has(part)))
}
const reach = 2

const wordsOf = (view: Needs, sentence: number): readonly Token[] =>
  view.within('tokens', view.layer('sentences')[sentence]!)

/**
 * How large, heavy, dear or strong a thing is: told before its noun ("the 30-metre mast", "a $5 million reward"), behind it ("a fine
 * of $5 million", "una cruz de 30 metros") or by a verb of which it is the subject ("the mast stood 30 metres high").
 */
export const measuresTold = (view: Needs): readonly Told[] => {
  const clauses = Map.groupBy(view.layer('clauses'), ({ sentence }) => sentence)
  return view.layer('figures').flatMap((figure) => {
    const size = sizeOf(view, figure)
    if (size === null) return []
    const own = clauses.get(figure.sentence) ?? []
    const held = byNounBehind(view, figure) ?? byNounBefore(view, figure) ?? bySubject(view, figure, own)
    if (held === null) return []
    const detail = { attribute: 'measure', value: size[1], unit: size[0], holder: namesOf(held.nouns, view) } as const
    return { start: held.start, end: held.end, detail, sentence: figure.sentence }
  })
}

/** The nouns that a measure is of, and the words that tell it. */
interface Held extends Span {
  readonly nouns: readonly Token[]
}

const longest = 5
const fitting: ReadonlySet<Token['pos']> = new Set(['noun', 'name', 'adjective', 'adverb'])

/** From the number to the end of its noun phrase; what it comes to in another unit may stand between, in parentheses. */
const byNounBehind = (view: Needs, { start, end, sentence }: FigureReading): Held | null => {
  const tokens = withoutConversion(wordsOf(view, sentence).filter((token) => token.start >= end)).slice(0, longest)
  const stop = tokens.findIndex(({ pos, text }) => !fitting.has(pos) && text !== '-')
  const nouns = (stop < 0 ? tokens : tokens.slice(0, stop)).filter(isNoun)
  return nouns.length === 0 ? null : { start, end: nouns.at(-1)!.end, nouns }
}

const withoutConversion = (tokens: readonly Token[]): readonly Token[] => {
  // "The 400-pound (181 kg) gorilla": the number is itself the other unit's.
  if (tokens[0]?.text === ')') return tokens.slice(1)
  const open = tokens.slice(0, 3).findIndex(({ text }) => text === '(')
  const close = tokens.findIndex(({ text }) => text === ')')
  return open < 0 || close < open || close - open > longest
    ? tokens
    : [...tokens.slice(0, open), ...tokens.slice(close + 1)]
}

/** "A fine of $5 million", "una cruz de madera de 30 metros". Not: "a height of 30 metres". */
const byNounBefore = (view: Needs, { start, end, sentence }: FigureReading): Held | null => {
  const { figure, statement } = view.language
  const tokens = wordsOf(view, sentence).filter((token) => token.end <= start)
  const joins = ({ lower }: Token): boolean =>
    statement.joiners.has(lower) || statement.accompanying.has(lower) || figure.articles.has(lower)
  const last = tokens.findLastIndex((token) => !joins(token) && !figure.magnitudes.has(token.lower))
  if (last < 0 || !tokens.slice(last + 1).some(({ lower }) => statement.joiners.has(lower))) return null
  const phrase = tokens.slice(Math.max(0, last + 1 - longest), last + 1)
  const stop = phrase.findLastIndex(({ pos, lower }) => !fitting.has(pos) && !statement.joiners.has(lower))
  // Right before "of" a word that may be an adjective is a noun: "a fine of".
  const nouns = phrase.slice(stop + 1).filter((token) => isNoun(token) || token === phrase.at(-1))
  const head = statement.headFirst ? nouns[0] : nouns.at(-1)
  if (!head || nouns.some(({ lemma }) => figure.sizes.has(lemma))) return null
  return { start: nouns[0]!.start, end, nouns }
}

/** "The mast stood 30 metres high", "the calf weighs 30 kg": the subject of a verb that tells a measure. */
const bySubject = (view: Needs, figure: FigureReading, clauses: readonly Clause[]): Held | null => {
  const { measuring, dimensions } = view.language.figure
  const tokens = wordsOf(view, figure.sentence)
  const clause = clauses
    .filter((each) => contains(each, figure))
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]
  if (!clause?.agent || !clause.predicate || clause.negated || clause.predicate.end > figure.start) return null
  const between = tokens.filter(({ start, end }) => start >= clause.predicate!.end && end <= figure.start)
  const behind = tokens.filter(({ start }) => start >= figure.end).slice(0, 3)
  const way = measuring.get(clause.predicate.lemma)
  const tells = way === 'alone' || (way === 'dimension' && behind.some(({ lower }) => dimensions.has(lower)))
  const nouns = tokens.filter((token) => contains(clause.agent!, token) && isNoun(token))
  const first = nouns.slice(0, firstPhrase(tokens, nouns))
  if (!tells || between.length > 2 || first.length === 0) return null
  const last = behind.findLast(({ lower }) => way === 'dimension' && dimensions.has(lower))
  return { start: clause.agent.start, end: last?.end ?? figure.end, nouns: first }
}

/** How many of the nouns of a subject stand before a preposition in it: of "the mast in Dorval" one. */
const firstPhrase = (tokens: readonly Token[], nouns: readonly Token[]): number => {
  const cut = tokens.find(({ pos, start }) => pos === 'preposition' && start > (nouns[0]?.start ?? Infinity))
  const before = nouns.filter(({ start }) => start < (cut?.start ?? Infinity))
  return before.length
}

import { pointOf } from '../../../model/estimate.ts'
import type { FigureReading } from '../../../model/figure.ts'
import type { Token } from '../../../model/token.ts'
import { fold } from '../../../text/fold.ts'
import { contains } from '../../../text/span.ts'
import type { Needs, Told } from './told.ts'

/** How many of a count are of one class: "two of them Danes", "Americans: 0"; and counts of a class: "five Liberals". */
export const partsTold = (view: Needs): readonly Told[] =>
  view.layer('figures').flatMap((figure) => {
    const value = pointOf(figure)
    if (value === null || figure.unit !== null || figure.standing !== 'asserted' || figure.per !== null) return []
    const words = classWords(figure)
    // "Several" gives no number, "an 18-wheeler" counts nothing, and one of a class is in most tolls.
    const isGlued = view.text[figure.end] === '-' || figure.best === null
    if (words === null || !Number.isInteger(value) || value < least(figure) || value === 1 || isGlued) return []
    const holder = holderOf(view, words)
    if (holder.length === 0) return []
    const detail = { attribute: 'part', value, unit: figure.measure, holder } as const
    const [start, end] = [Math.min(figure.start, words.start), Math.max(figure.end, words.end)]
    return { start, end, detail, sentence: figure.sentence }
  })

/** Small numbers of things are alike by chance, parts of a toll are not. */
const least = ({ counts, measure }: FigureReading): number => (counts === 'part' && measure !== 'other' ? 0 : 3)

const classWords = ({ counts, measure, scope, counted }: FigureReading) => {
  if (counts === 'part' && measure !== 'other') return scope.find(({ role }) => role === 'only') ?? counted
  return measure === 'other' ? counted : null
}

const holderOf = (view: Needs, words: { readonly start: number; readonly end: number }): readonly string[] => {
  const tokens = view.within('tokens', words).filter((token) => contains(words, token))
  const countries = view
    .within('mentions', words)
    .flatMap(({ country, start }) => (country !== null && start >= words.start ? country : []))
  const peoples = tokens.flatMap((token) => countryOf(token, view))
  const nouns = tokens.flatMap(({ pos, lemma }) => (pos === 'noun' || pos === 'name' ? fold(lemma) : []))
  const ordered = view.language.statement.headFirst ? nouns : nouns.toReversed()
  return [...new Set([...ordered, ...[...countries, ...peoples].map((code) => `country:${code}`)])].filter(
    (noun) => !view.language.figure.anyone.has(noun),
  )
}

const countryOf = ({ lower, lemma }: Token, { language: { place } }: Needs): readonly string[] =>
  [lower, lemma].flatMap((word) => place.demonyms.get(word) ?? place.demonyms.get(fold(word)) ?? []).slice(0, 1)

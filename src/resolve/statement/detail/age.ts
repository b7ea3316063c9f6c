import type { Token } from '../../../model/token.ts'
import { overlaps, type Span } from '../../../text/span.ts'
import type { Needs, Told } from './told.ts'

/** Ages that stand with one person: "Ivo Lenz, 21", "the 21-year-old sailor", "una mujer de 40 años". */
export const agesTold = (view: Needs): readonly Told[] => {
  const told = view.layer('mentions').flatMap((mention): readonly Told[] => {
    const { start, end, age, type, number, gender, sentence, form, isIndefinite } = mention
    if (age === null || type !== 'person' || number !== 'singular') return []
    const unnamed = form === 'name' ? undefined : isIndefinite ? 'indefinite' : 'definite'
    const holder = gender ? [gender] : []
    const span = { start: Math.min(start, age.start), end: Math.max(end, age.end) }
    return [{ ...span, detail: detailOf(age.value, holder, unnamed), sentence }]
  })
  return [...told, ...agesOfNobody(view, told)]
}

const detailOf = (value: number, holder: readonly string[], unnamed?: 'definite' | 'indefinite'): Told['detail'] => ({
  attribute: 'age',
  value,
  unit: 'year',
  holder,
  ...(unnamed && { unnamed }),
})

/** "A 21-year old man has died": an age before its noun, of somebody whom no mention is made for. */
const agesOfNobody = (view: Needs, told: readonly Told[]): readonly Told[] =>
  view.layer('quantities').flatMap((age) => {
    if (age.sort !== 'age' || age.best === null || told.some((each) => overlaps(each, age))) return []
    const sentence = view.at('sentences', age.start)
    const around = sentence && besideIt(view.within('tokens', sentence), age)
    if (!around) return []
    const { before, noun } = around
    const isDefinite = before !== undefined && view.language.figure.articles.has(before.lower)
    const span = { start: isDefinite ? before.start : age.start, end: noun.end }
    const detail = detailOf(age.best, [], isDefinite ? 'definite' : 'indefinite')
    return { ...span, detail, sentence: sentence.index }
  })

/** The word before an age, and the noun right behind it. */
const besideIt = (tokens: readonly Token[], { start, end }: Span) => {
  const noun = tokens.find((token) => token.start >= end)
  if (noun?.pos !== 'noun' || noun.features.number === 'plural') return null
  return { before: tokens.findLast((token) => token.end <= start), noun }
}

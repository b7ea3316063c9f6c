import type { Item } from './item.ts'
import type { Scene, Word } from './scene.ts'

/** Whether a number stands in a date, a span of time, a name, a code or a compound. */
export const isOfOtherUse = (scene: Scene, item: Item): boolean =>
  isSign(scene, item) ||
  isInDates(scene, item) ||
  isSpanOfTime(scene, item) ||
  isCompound(scene, item) ||
  isNameOfUnit(scene, item)

/** "Plate C-8946A", "no-one", "paramedics of 061", "section 1(2)", "[4] Mr Soto": a part of a word, of a code or of a text. */
const isSign = ({ words }: Scene, { from, to, kind, span, estimate }: Item): boolean => {
  if (kind !== 'quantity' && kind !== 'ordinal') return false
  const [first, last] = [words[from]!.token, words[to - 1]!.token]
  const text = first.text.slice(Math.max(0, span.start - first.start))
  const spelled = /^\p{L}/u.test(text)
  const inWord = span.start > first.start || (span.end < last.end && /[-/]\p{L}|\//u.test(last.text))
  const code = !spelled && (/^[-−]?0\d/u.test(text) || /^\d+\p{Lu}$/u.test(text) || (estimate.low ?? 0) < 0)
  return inWord || code || (brackets.has(words[from - 1]?.lower ?? '') && brackets.has(words[to]?.lower ?? ''))
}

const brackets: ReadonlySet<string> = new Set(['(', ')', '[', ']'])

/** "On 18, 19, 20 and 22 March": a list of days before the name of a month. */
const isInDates = ({ words, figure, calendar }: Scene, { to, counted, kind }: Item): boolean => {
  if (kind !== 'quantity' || counted.head >= 0) return false
  let at = to
  while (words[at] !== undefined && (figure.and.has(words[at]!.lower) || isDay(words[at]!))) at++
  return words.slice(to, at).some(isDay) && calendar.has(words[at]?.lower ?? '')
}

const isDay = ({ lower }: Word): boolean => /^(?:[12]?\d|3[01])$/.test(lower)

/** "A day or two", "20 to 30 minutes", "15 of the previous 21 years": how long, not how many. */
const isSpanOfTime = ({ words, figure, quantities, periods }: Scene, { from, to, counted, kind }: Item): boolean => {
  if (kind !== 'quantity' || counted.person) return false
  const joined = words[from - 1]?.token.pos === 'conjunction' && periods.has(words[from - 2]?.lower ?? '')
  if (joined && counted.head < 0) return true
  const linked = figure.of.has(words[to]?.lower ?? '') || figure.to.has(words[to]?.lower ?? '')
  for (let i = to + 1; linked && i < Math.min(words.length, to + 4); i++) {
    const { token, quantity } = words[i]!
    if (quantity >= 0) return quantities[quantity]!.sort === 'duration'
    if (token.pos !== 'determiner' && token.pos !== 'adjective') return false
  }
  return false
}

/** "No-one", "cell 3/36": part of a word or of a sign. */
const isCompound = ({ words }: Scene, { from, to, kind }: Item): boolean =>
  kind === 'quantity' && (isGlued(words, from - 1) || words[to]?.lower === '/' || words[from - 1]?.lower === '/')

/** Whether a hyphen stands without spaces between two words. */
const isGlued = (words: readonly Word[], at: number): boolean => {
  const [before, sign, behind] = [words[at - 1]?.token, words[at]?.token, words[at + 1]?.token]
  return sign?.lower === '-' && before?.end === sign.start && behind?.start === sign.end
}

/** "32 Engineer Regiment": a number that names a body of troops, before words in capitals of which none is a plural. */
const isNameOfUnit = ({ words }: Scene, { to, estimate, kind }: Item): boolean => {
  let end = to
  while (/^\p{Lu}\p{Ll}/u.test(words[end]?.token.text ?? '')) end++
  const several = words
    .slice(to, end)
    .some(({ token, lower }) => lower.endsWith('s') || token.features.number === 'plural')
  const people = words[end]?.person === true || words[end]?.token.pos === 'noun'
  return kind === 'quantity' && (estimate.best ?? 0) > 1 && end - to > 1 && !several && !people
}

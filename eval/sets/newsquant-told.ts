import type { Estimate, Modifier } from '../../src/model/estimate.ts'
import type { Quantity } from '../../src/model/quantity.ts'
import type { ReadReport } from '../../src/index.ts'
import type { Change, Told, Value } from '../score/quantities.ts'

/** The sorts of numbers that NewsQuant takes for quantities; ordinals, dates, clock times and names are none. */
const sorts: ReadonlySet<Quantity['sort']> = new Set(['count', 'measure', 'share', 'duration', 'age', 'score', 'vote'])

/** What was read of a sentence, in NewsQuant's own notation. */
export const toldOf = ({ report, extraction }: ReadReport): readonly Told[] => {
  const figures = new Map(extraction.figures.map((figure) => [figure.quantity, figure]))
  const quantities = extraction.quantities.filter((quantity) => sorts.has(quantity.sort))
  const spans = quantities.map((quantity, at) => isSpan(report.text, quantity, quantities[at + 1]))
  return quantities.flatMap((quantity, at): readonly Told[] => {
    const next = quantities[at + 1]
    if (next && isOneScore(report.text, quantity, next)) return [scoreOf(quantity, next)]
    const before = quantities[at - 1]
    if (before && isOneScore(report.text, before, quantity)) return []
    if (spans[at - 1]) return []
    const value = spans[at] ? spanOf(quantity, next!) : valueOf(quantity)
    const counted = figures.get(quantity.id)?.counted?.text ?? null
    const told = spans[at] && next!.unit !== null ? next! : quantity
    return value === null ? [] : [toldAs(report.text, { quantity: told, value, counted })]
  })
}

interface Valued {
  readonly quantity: Quantity
  readonly value: Value
  readonly counted: string | null
}

/** What is counted is the unit where there is no other, else what the quantity refers to. */
const toldAs = (text: string, { quantity, value, counted }: Valued): Told => ({
  value,
  change: changeOf(quantity),
  units: unitsFor(text, quantity, counted),
  concepts: quantity.unit === null ? [] : wordsOf(counted, /[,\s]+/),
})

/** NewsQuant tells a fraction in words as one of what it is taken from: "% voter", or "% -" where nothing is named. */
const unitsFor = (text: string, quantity: Quantity, counted: string | null): readonly string[] => {
  if (quantity.unit !== null) return unitsOf(text, quantity, quantity.unit)
  const units = countedUnits(counted)
  if (quantity.sort === 'share') return units.length === 0 ? ['% -'] : units.map((unit) => `% ${unit}`)
  if (quantity.per === null) return units
  return units.length === 0 ? [`per ${quantity.per}`] : units.map((unit) => `${unit} per ${quantity.per}`)
}

/** What is counted by its singular head, and as printed. The head is the last plural, or the last word. */
const countedUnits = (counted: string | null): readonly string[] => {
  const all = wordsOf(counted, /\s+/)
  const plural = all.findLastIndex((word) => /[^su]s$/.test(word) || Object.hasOwn(irregular, word))
  const words = plural < 0 ? all : all.slice(0, plural + 1)
  return words.length === 0 ? [] : [...new Set([singularOf(words.at(-1)!), words.join(' ')])]
}

const irregular: Readonly<Record<string, string>> = {
  people: 'people',
  men: 'man',
  women: 'woman',
  children: 'child',
  lives: 'life',
}

const singularOf = (noun: string): string =>
  irregular[noun] ??
  noun
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x|ss)es$/, '$1')
    .replace(/([^su])s$/, '$1')

const wordsOf = (text: string | null, between: RegExp): readonly string[] =>
  (text ?? '')
    .toLowerCase()
    .split(between)
    .filter((word) => word !== '')

/** "2-0": we tell two numbers, NewsQuant a range. */
const isOneScore = (text: string, a: Quantity, b: Quantity): boolean =>
  a.sort === 'score' && b.sort === 'score' && /^\s?[-–]\s?$/.test(text.slice(a.end, b.start))

/** "From 5 to 3 percent" and "0 to 80 km/h": we tell two values where something changed, NewsQuant one range. */
const isSpan = (text: string, a: Quantity, b: Quantity | undefined): boolean => {
  if (b === undefined || a.unit === null ? false : b.unit !== null && b.unit !== a.unit) return false
  const led = /\bfrom (?:up to )?$/i.test(text.slice(0, a.number.start).replace(/\p{Sc}$/u, ''))
  return b !== undefined && led && /^[^.,;:()]{0,40}\bto (?:just |only )?$/.test(text.slice(a.end, b.start))
}

const spanOf = (a: Quantity, b: Quantity): Value | null => {
  const [from, to] = [valueOf(a), valueOf(b)]
  return typeof from === 'number' && typeof to === 'number' ? [from, to] : null
}

const scoreOf = (a: Quantity, b: Quantity): Told => ({
  value: [a.best ?? 0, b.best ?? 0],
  change: '=',
  units: [],
  concepts: [],
})

/** The words of a modifier, "just" among them, go before a rise or fall: NewsQuant tells only one of the two. */
const changeOf = ({ modifier, modifierWords, trend }: Quantity): Change =>
  trend !== null && modifierWords === null && modifier === 'exact' ? trend : changes[modifier]

const changes: Readonly<Record<Modifier, Change>> = {
  exact: '=',
  approximate: '~',
  'at-least': '>',
  'more-than': '>',
  'at-most': '<',
  'less-than': '<',
  range: '=',
  indefinite: '=',
}

const valueOf = (quantity: Estimate & Pick<Quantity, 'sort'>): Value | null => {
  const { low, best, high, modifier, sort } = quantity
  if (modifier === 'range' && low !== null && high !== null) return [low, high]
  if (modifier === 'indefinite' && low !== null) return magnitudeOf(low)
  // More than 50 people begins at 51; NewsQuant tells the number that is printed.
  if (modifier === 'more-than' && sort === 'count' && low !== null && Number.isInteger(low)) return low - 1
  return best ?? low ?? high
}

/**
 * "Thousands": we say 2,000 at least, NewsQuant 1,000 to 10,000. "Several" and "a few" are no quantity to it, though
 * "several hundred" is.
 */
const magnitudeOf = (low: number): Value | null => {
  const one = low / 2
  if (one === 12 || (one >= 10 && Number.isInteger(Math.log10(one)))) return [one, one * 10]
  return low < 10 ? null : low
}

/** The unit by name and as printed. */
const unitsOf = (text: string, quantity: Quantity, unit: string): readonly string[] => {
  const { per, sort } = quantity
  const name = (sort === 'age' ? `${unit} of age` : nameOf(unit)) + (per === null ? '' : ` per ${per}`)
  const surface = surfaceOf(text, quantity).toLowerCase()
  const rated = per === null || surface === '' ? [] : [`${surface.replace(/ (?=\p{Sc})/u, '')} per ${per}`]
  return [name, surface, ...rated].filter((form) => form !== '')
}

/** What a quantity's words hold beside its number and modifier: "$", "miles". */
const surfaceOf = (text: string, { start, end, number, modifierWords }: Quantity): string => {
  const from = modifierWords && modifierWords.end <= number.start ? modifierWords.end : start
  const to = modifierWords && modifierWords.start >= number.end ? modifierWords.start : end
  return [text.slice(from, number.start), text.slice(number.end, to)]
    .map((words) => words.replace(/^[\s-]+|[\s-]+$/g, ''))
    .filter((words) => words !== '')
    .join(' ')
}

const currencies = new Intl.DisplayNames(['en'], { type: 'currency' })

/** Units that NewsQuant calls otherwise than we or the code list of currencies do. */
const names: Readonly<Record<string, string>> = {
  percent: 'percentage',
  USD: 'dollar',
  GBP: 'pound sterling',
  ILS: 'shekel',
}

const nameOf = (unit: string): string =>
  names[unit] ?? (/^[A-Z]{3}$/.test(unit) ? (currencies.of(unit) ?? unit).toLowerCase() : unit)

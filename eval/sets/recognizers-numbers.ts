import type { ReadReport } from '../../src/index.ts'
import { loadLanguage } from '../../src/language/load.ts'
import type { NumberWords } from '../../src/language/topics/number.ts'
import type { SupportedLanguage } from '../../src/model/language.ts'
import type { Quantity } from '../../src/model/quantity.ts'
import type { Result } from '../score/results.ts'
import { bareSpan, printedNumber } from './bare-span.ts'
import { rangeResults } from './recognizers-intervals.ts'
import { unitNames } from './recognizers-units.ts'

/** The kinds of the set's specifications that tell of numbers. */
export const numberKinds = [
  'number',
  'ordinal',
  'percent',
  'numberrange',
  'currency',
  'dimension',
  'age',
  'temperature',
] as const
export type NumberKind = (typeof numberKinds)[number]

interface Context {
  readonly text: string
  readonly language: SupportedLanguage
  readonly words: NumberWords
}

type Give = (quantity: Quantity, context: Context) => readonly Result[]

/** Our quantities as a recognizer of the kind would give them. */
export const numberResults = async (
  kind: NumberKind,
  { report, extraction }: ReadReport,
  language: SupportedLanguage,
): Promise<readonly Result[]> => {
  const { number: words } = await loadLanguage(language)
  if (kind === 'numberrange') return rangeResults(extraction.quantities, report.text, words)
  return extraction.quantities.flatMap((quantity) => givers[kind](quantity, { text: report.text, language, words }))
}

const isOrdinal = ({ sort }: Quantity): boolean => sort === 'ordinal' || sort === 'rank'
const isMoney = ({ unit }: Quantity): boolean =>
  unit !== null && (/^[A-Z]{3}$/.test(unit) || ['cent', 'penny', 'sen'].includes(unit))
const isDegree = ({ unit }: Quantity): boolean => unit !== null && unit.startsWith('degree')

/** A temperature by its scale is no dimension there; bare degrees may be either. */
const isTemperature = ({ unit }: Quantity): boolean => unit !== null && unit.startsWith('degree ')

const one = (type: string, text: string, value: Result['value']): readonly Result[] => [
  { text, type, value, units: [] },
]

/** A number with its unit, as one result; both ends of a range where both have one, else the second. */
const measured =
  (type: string, is: (quantity: Quantity) => boolean): Give =>
  (quantity, context) => {
    if (!is(quantity)) return []
    const units = quantity.unit === null ? [] : unitNames(quantity.unit, context.language)
    const words = withoutLeads(quantity, context)
    if (quantity.modifier !== 'range') return [{ text: words, type, value: printedNumber(quantity), units }]
    const [first = '', second = ''] = words.split(betweenOf(context.words))
    const last = { text: second, type, value: quantity.high, units }
    return /[\p{L}$€£%]/u.test(first) ? [{ text: first, type, value: quantity.low, units }, last] : [last]
  }

/** The set leaves out the words that may stand before a number: "the 210 pence", "los 20 dólares". */
const withoutLeads = (quantity: Quantity, { text, words }: Context): string => {
  const { start, end } = bareSpan(quantity)
  const leads = new RegExp(`^(?:(?:${words.between.join('|')})\\s+)+(?=[^\\p{L}]|\\p{L}{1,3}\\s?\\p{Sc})`, 'iu')
  return text.slice(start, end).trim().replace(leads, '')
}

const isAge = ({ sort }: Quantity): boolean => sort === 'age'
const lifetimes: ReadonlySet<string | null> = new Set(['year', 'month', 'week', 'day'])

/** In Spanish the set takes every span of years, months, weeks or days for an age, and tells it without "de edad". */
const aged: Give = (quantity, context) => {
  const { language, words } = context
  const spanned = language === 'es' && quantity.sort === 'duration' && lifetimes.has(quantity.unit)
  const given = measured('age', (one) => isAge(one) || spanned)(quantity, context)
  if (language === 'en') return given.map((result) => bareAge(result, quantity, context))
  const tails = words.ageAfter.map((phrase) => phrase.split(' ').slice(1).join(' ')).filter((tail) => tail !== '')
  const tail = new RegExp(`\\s(?:${tails.join('|')})$`, 'iu')
  return given.map((result) => ({ ...result, text: result.text.replace(tail, '') }))
}

/** An age without a unit is told with the word before it, and its unit is "Age": "age 87". */
const bareAge = (result: Result, { number }: Quantity, { text }: Context): Result => {
  const word = /(?:^|\s)(age)\s+$/i.exec(text.slice(0, number.start))
  return word && /\d$/.test(result.text) ? { ...result, text: `${word[1]} ${result.text}`, units: ['Age'] } : result
}

const givers: Readonly<Record<Exclude<NumberKind, 'numberrange'>, Give>> = {
  number: (quantity, context) => (isOrdinal(quantity) || isCut(quantity, context) ? [] : numbersOf(quantity, context)),
  ordinal: (quantity, { text }) =>
    isOrdinal(quantity) ? one('ordinal', wordsOf(text, quantity.number), quantity.best) : [],
  percent: (quantity, { text }) =>
    quantity.unit === 'percent' ? one('percentage', wordsOf(text, bareSpan(quantity)), printedNumber(quantity)) : [],
  currency: measured('currency', isMoney),
  dimension: measured('dimension', (one) => one.sort === 'measure' && !isMoney(one) && !isTemperature(one)),
  age: aged,
  temperature: measured('temperature', isDegree),
}

/** The set gives no number where letters of a unit stand right behind it: "180ml". */
const isCut = ({ number }: Quantity, { text }: Context): boolean =>
  /\d$/.test(text.slice(number.start, number.end)) && /^\p{L}/u.test(text.slice(number.end))

const wordsOf = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  text.slice(start, end).trim()

/** The words between the ends of a range: "to", "and", a dash. */
const betweenOf = ({ ranges }: NumberWords): RegExp =>
  new RegExp(`\\s+(?:${ranges.map(({ middle }) => middle).join('|')})\\s+|\\s*[-–~]\\s*`, 'u')

/** Both ends of a range are numbers of their own. */
const numbersOf = (quantity: Quantity, { text, words: language }: Context): readonly Result[] => {
  const words = wordsOf(text, quantity.number)
  const { low, high, modifier } = quantity
  if (modifier !== 'range' || low === null || high === null) return one('number', words, printedNumber(quantity))
  const [first = '', second = ''] = words.split(betweenOf(language))
  return [...one('number', first, low), ...one('number', second, high)]
}

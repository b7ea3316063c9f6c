import type { ReadReport } from '../../src/index.ts'
import { loadLanguage } from '../../src/language/load.ts'
import type { SupportedLanguage } from '../../src/model/language.ts'
import type { Quantity } from '../../src/model/quantity.ts'
import type { Result } from '../score/results.ts'
import { bareSpan, printedNumber } from './bare-span.ts'
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
  /** The words between the ends of a range: "to", "and". */
  readonly middles: readonly string[]
}

type Give = (quantity: Quantity, context: Context) => readonly Result[]

/** Our quantities as a recognizer of the kind would give them. */
export const numberResults = async (
  kind: NumberKind,
  { report, extraction }: ReadReport,
  language: SupportedLanguage,
): Promise<readonly Result[]> => {
  const { number } = await loadLanguage(language)
  const context = { text: report.text, language, middles: number.ranges.map(({ middle }) => middle) }
  return extraction.quantities.flatMap((quantity) => givers[kind](quantity, context))
}

const isOrdinal = ({ sort }: Quantity): boolean => sort === 'ordinal' || sort === 'rank'
const isMoney = ({ unit }: Quantity): boolean =>
  unit !== null && (/^[A-Z]{3}$/.test(unit) || unit === 'cent' || unit === 'penny')
const isDegree = ({ unit }: Quantity): boolean => unit !== null && unit.startsWith('degree')

const one = (type: string, text: string, value: Result['value']): readonly Result[] => [
  { text, type, value, units: [] },
]

/** A number with its unit, as one result. */
const measured =
  (type: string, is: (quantity: Quantity) => boolean): Give =>
  (quantity, { text, language }) => {
    if (!is(quantity)) return []
    const { start, end } = bareSpan(quantity)
    const units = quantity.unit === null ? [] : unitNames(quantity.unit, language)
    return [{ text: text.slice(start, end).trim(), type, value: printedNumber(quantity), units }]
  }

const givers: Readonly<Record<NumberKind, Give>> = {
  number: (quantity, context) => (isOrdinal(quantity) ? [] : numbersOf(quantity, context)),
  ordinal: (quantity, { text }) =>
    isOrdinal(quantity) ? one('ordinal', wordsOf(text, quantity.number), quantity.best) : [],
  percent: (quantity, { text }) =>
    quantity.unit === 'percent' ? one('percentage', wordsOf(text, bareSpan(quantity)), printedNumber(quantity)) : [],
  numberrange: (quantity, { text }) => rangeOf(quantity, text),
  currency: measured('currency', isMoney),
  dimension: measured('dimension', (quantity) => quantity.sort === 'measure' && !isMoney(quantity)),
  age: measured('age', ({ sort }) => sort === 'age'),
  temperature: measured('temperature', isDegree),
}

const wordsOf = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  text.slice(start, end).trim()

/** Both ends of a range are numbers of their own. */
const numbersOf = (quantity: Quantity, { text, middles }: Context): readonly Result[] => {
  const words = wordsOf(text, quantity.number)
  const { low, high, modifier } = quantity
  if (modifier !== 'range' || low === null || high === null) return one('number', words, printedNumber(quantity))
  const between = new RegExp(`\\s+(?:${middles.join('|')})\\s+|\\s*[-–~]\\s*`, 'u')
  const [first = '', second = ''] = words.split(between)
  return [...one('number', first, low), ...one('number', second, high)]
}

/** "More than 40" is (40,), "20 to 100" [20,100): the upper end of a range in words is left out there. */
const rangeOf = (quantity: Quantity, text: string): readonly Result[] => {
  const { low, high, modifier } = quantity
  const number = printedNumber(quantity)
  const ranges: Readonly<Partial<Record<Quantity['modifier'], string>>> = {
    'at-least': `[${number},)`,
    'more-than': `(${number},)`,
    'at-most': `(,${number}]`,
    'less-than': `(,${number})`,
    range: `[${low},${high})`,
  }
  const range = ranges[modifier]
  return range === undefined ? [] : one('numberrange', text.slice(quantity.start, quantity.end), range)
}

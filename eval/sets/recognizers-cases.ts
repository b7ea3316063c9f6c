import type { SupportedLanguage } from '../../src/model/language.ts'
import { isCivil } from '../../src/text/calendar.ts'
import type { Result } from '../score/results.ts'
import type { NumberKind } from './recognizers-numbers.ts'

interface Reading {
  readonly timex?: string
  readonly value?: string
  readonly start?: string
  readonly end?: string
}

/** A result as the set's files have it: of a model, or of one of its parsers. */
interface GoldResult {
  readonly Text: string
  readonly TypeName?: string
  readonly Type?: string
  readonly Resolution?: {
    readonly value?: string | null
    readonly unit?: string
    readonly isoCurrency?: string
    readonly values?: readonly Reading[]
  } | null
  readonly Value?: {
    readonly Timex: string
    readonly FutureResolution?: Readonly<Record<string, string>>
    readonly PastResolution?: Readonly<Record<string, string>>
  }
}

export interface Case {
  readonly spec: string
  readonly index: number
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime?: string }
  readonly NotSupported?: string
  readonly Results: readonly GoldResult[]
}

/** What a case is about: the kind of its specification. */
export const kindOf = ({ spec }: Pick<Case, 'spec'>): NumberKind | 'date-time' | null => {
  const name = spec.split('/').at(-1) ?? ''
  if (spec.startsWith('DateTime/')) return 'date-time'
  return kinds[name.replace(/Model\.json$/, '')] ?? null
}

const kinds: Readonly<Record<string, NumberKind>> = {
  Number: 'number',
  Ordinal: 'ordinal',
  Percent: 'percent',
  NumberRange: 'numberrange',
  Currency: 'currency',
  Dimension: 'dimension',
  Age: 'age',
  Temperature: 'temperature',
}

/** Whether Microsoft's own code is said to fail on it. */
export const failsThere = ({ NotSupported }: Case): boolean => /dotnet/i.test(NotSupported ?? '')

/** A wanted result, and for a time the moments that it may resolve to. */
export interface Wanted extends Result {
  readonly readings: readonly string[]
}

export const wantedOf = (item: Case, language: SupportedLanguage): readonly Wanted[] =>
  item.Results.map((gold) => ({
    text: gold.Text,
    type: (gold.TypeName ?? gold.Type ?? '').replace(/^datetimeV2\./, ''),
    value: kindOf(item) === 'date-time' ? timexOf(gold) : valueOf(gold.Resolution?.value ?? null, language),
    units: namesOf(gold),
    readings: readingsOf(gold),
  }))

const namesOf = ({ Resolution }: GoldResult): readonly string[] => {
  if (Resolution?.isoCurrency !== undefined) return [Resolution.isoCurrency]
  return Resolution?.unit === undefined ? [] : [Resolution.unit]
}

/** A number with the language's decimal mark, a percentage, or a range, which stays as it is. */
const valueOf = (text: string | null, language: SupportedLanguage): Result['value'] => {
  if (text === null || /^[[(]/.test(text)) return text
  const plain = text.replace('%', '')
  const number = Number(language === 'es' ? plain.replace(',', '.') : plain)
  return Number.isNaN(number) ? text : number
}

const timexOf = (gold: GoldResult): string | null => gold.Value?.Timex ?? gold.Resolution?.values?.[0]?.timex ?? null

/** Moments, and ranges as "start,end". */
const readingsOf = ({ Resolution, Value }: GoldResult): readonly string[] => {
  const ranges = (Resolution?.values ?? []).map(({ value, start, end }) => value ?? rangeText(start, end))
  const parsed = [Value?.FutureResolution, Value?.PastResolution].flatMap((one) =>
    one ? [one['date'] ?? rangeText(one['startDate'], one['endDate'])] : [],
  )
  return [...ranges, ...parsed].filter((reading) => reading !== '')
}

const rangeText = (start: string | undefined, end: string | undefined): string =>
  start === undefined ? '' : `${start},${end ?? ''}`

/**
 * A time that one of the wanted readings tells too: where the words leave the year or week open, the set's timex
 * does so, and ours is bound to a day that must be among its readings.
 */
export const isSameReading = (given: Result, { value, readings }: Wanted): boolean => {
  if (typeof given.value !== 'string' || typeof value !== 'string' || !value.includes('X')) return false
  const own = given.value.replace(/^\(([^,]*),([^,]*),.*\)$/, '$1,$2')
  return readings.some((reading) =>
    own.length < 10 ? reading.startsWith(`${own}-`) : reading.split(',')[0] === own || reading === own,
  )
}

const spokenTypes: ReadonlySet<string> = new Set(['time', 'timerange', 'timezone', 'set'])

/** Words by which a case speaks to an assistant or arranges a meeting. */
const spokenWords =
  /(?:^|[^\p{L}])(?:cortana|please|meet|meeting|meetings|appointment|schedule|book|calendar|remind|reminder|reuni[oó]n|reun[aá]monos|reuniones|cita|citas|programa|programar|programe|agenda|calendario|recuérdame|por favor)(?![\p{L}])/iu

/** Short forms of messages, and words typed without the letters that a printed text has. */
const typedWords = /(?:^|[^\p{L}])(?:tmrw?|tmr|tonite|otd|eoy|eom|eod|ooo|cy|anos|ultimos)(?![\p{L}])/iu
/** A name run together with a number ("Oct2"), or a number with the first letter of its unit ("2W"). */
const typedTogether = /\p{L}{3,}\.?\d|(?:^|\s)\d+[ymwd](?![\p{L}])/iu
/** Signs of formulas, addresses, telephone numbers, tags and tildes. */
const noProse = /[<>=~|]|www\.|\.html|\btel:|\$\p{L}/iu

/** An hour as print has it: with minutes, with the half of the day, or as a word of its own. */
const printedHour = /\d[:.]\d\d|\d\s?[ap]\.?\s?m|noon|midnight|mediod[ií]a|medianoche|\d\s?h(?:oras|s|rs)?\b/i

type Rule = (gold: GoldResult, timex: string) => boolean

const typeOf = (gold: GoldResult): string => (gold.TypeName ?? gold.Type ?? '').replace(/^datetimeV2\./, '')

/** By name, what makes a wanted result one that news does not print. */
const unprinted: Readonly<Record<string, Rule>> = {
  /** A clock time without a day, a part of the day alone, a repeated appointment. */
  spoken: (gold) => spokenTypes.has(typeOf(gold)),
  /** From hour to hour. */
  slot: (gold, timex) => typeOf(gold) === 'datetimerange' && /T\d/.test(timex),
  /** "Tonight around 7": an hour with neither minutes nor a half of the day. */
  bareHour: ({ Text }, timex) => /T\d/.test(timex) && !printedHour.test(Text),
  /** A moment counted from that of speaking: "in 2 minutes" has no day that a report could give. */
  fromNow: (gold, timex) => typeOf(gold) === 'datetime' && /T\d\d:\d\d:\d\d$/.test(timex) && !/\d:\d/.test(gold.Text),
  /** "Feb 30", "2/29/2019". */
  noDay: (_, timex) => (timex.match(/[\dX]{4}-\d\d-\d\d/g) ?? []).some((day) => !isDay(day)),
  /** "School year 2008" and "this fiscal year" as codes of their own. */
  code: (_, timex) => /^[FS]Y/.test(timex),
  typed: ({ Text }) => typedWords.test(Text) || typedTogether.test(Text),
}

/** Whether a day is in the calendar; the 29th of February is where no year is said. */
const isDay = (day: string): boolean => {
  const [year = '', month, date] = day.split('-')
  return isCivil({ year: year.includes('X') ? 2000 : Number(year), month: Number(month), day: Number(date) })
}

/**
 * Whether a case is of a kind that news has. It is not where it speaks to an assistant or arranges a meeting, where it
 * is a formula, an address or typed like a message ("Oct2", "tmrw"), nor where a result is a clock time without a day,
 * a slot from hour to hour, a bare hour ("tonight around 7"), a moment counted from that of speaking ("in 2 minutes"),
 * a repeated appointment, a day that no calendar has ("Feb 30") or a code of a fiscal or school year.
 */
export const isNewsLike = (item: Case): boolean =>
  !spokenWords.test(item.Input) &&
  !noProse.test(item.Input) &&
  !typedWords.test(item.Input) &&
  !item.Results.some((gold) => Object.values(unprinted).some((is) => is(gold, timexOf(gold) ?? '')))

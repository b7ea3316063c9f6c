import type { SupportedLanguage } from '../../src/model/language.ts'
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

/**
 * Whether a case is of a kind that news has. It is not where a result is a clock time without a day, a slot from hour
 * to hour or a repeated appointment, nor where it speaks to an assistant.
 */
export const isNewsLike = (item: Case): boolean =>
  !spokenWords.test(item.Input) &&
  item.Results.every((gold) => {
    const type = (gold.TypeName ?? gold.Type ?? '').replace(/^datetimeV2\./, '')
    return !spokenTypes.has(type) && !(type === 'datetimerange' && /T\d/.test(timexOf(gold) ?? ''))
  })

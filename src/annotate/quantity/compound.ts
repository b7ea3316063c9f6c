import type { NumberReading, Reader, UnitReading } from './reader.ts'
import { tableOf, phraseFrom } from './lexeme.ts'
import { readNumber } from './reading.ts'
import { unitAfter } from './unit.ts'

/**
 * One amount told in two units, or with its magnitude behind the currency: "5 feet 2 inches", "3 euros con 99
 * céntimos", "75 USD million". Not: "2 dollars or 50 cents".
 */
export const compoundAfter = (reader: Reader, first: NumberReading, unit: UnitReading | null): NumberReading | null => {
  if (unit?.sort !== 'measure' || first.unit || first.shape !== 'exact') return null
  return scaled(reader, first, unit) ?? inTwo(reader, first, unit) ?? inCents(reader, first, unit)
}

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit)

const scaled = ({ lexemes, words }: Reader, first: NumberReading, unit: UnitReading): NumberReading | null => {
  // "30 MUSD".
  if (words.millionCodes.includes(lexemes[unit.from]?.lower ?? ''))
    return { ...first, to: unit.to, value: first.value * 1e6, other: null, unit }
  const word = lexemes[unit.to]?.lower ?? ''
  if (!isCurrency(unit.unit) || !Object.hasOwn(words.magnitudes, word) || words.magnitudes[word]! < 1e6) return null
  const to = unit.to + 1
  const value = Number((first.value * words.magnitudes[word]!).toPrecision(15))
  return { ...first, to, value, other: null, unit: { ...unit, to } }
}

/** "5 ft 2 in": only where nothing follows that "in" could be a preposition of. */
const shortInch = ({ lexemes }: Reader, at: number, { unit }: UnitReading): UnitReading | null => {
  const ends = lexemes[at + 1]?.kind !== 'word' && lexemes[at + 1]?.kind !== 'digits'
  return unit === 'foot' && lexemes[at]?.lower === 'in' && ends
    ? { unit: 'inch', sort: 'measure', from: at, to: at + 1 }
    : null
}

/** "15 dollars 50", "3 euros con 50": two digits behind a currency that end the clause. */
const inCents = ({ lexemes, words }: Reader, first: NumberReading, unit: UnitReading): NumberReading | null => {
  if (!isCurrency(unit.unit) || !Number.isInteger(first.value)) return null
  const at = phraseFrom(lexemes, unit.to, tableOf(words.compoundLinks))?.to ?? unit.to
  const [part, next] = [lexemes[at], lexemes[at + 1]]
  const ends = next === undefined || /^[.,;:!?)]$/.test(next.lower)
  if (part?.kind !== 'digits' || part.lower.length !== 2 || part.glued || !ends || lexemes[at + 2]?.glued) return null
  return {
    ...first,
    to: at + 1,
    value: first.value + Number(part.lower) / 100,
    other: null,
    unit: { ...unit, to: at + 1 },
  }
}

const inTwo = (reader: Reader, first: NumberReading, unit: UnitReading): NumberReading | null => {
  const { lexemes, words } = reader
  const link = phraseFrom(lexemes, unit.to, tableOf(words.compoundLinks))
  const part = readNumber(reader, link?.to ?? unit.to)
  if (part?.shape !== 'exact' || !Number.isInteger(first.value)) return null
  const below = unitAfter(reader, part.to) ?? shortInch(reader, part.to, unit)
  const pair = words.compounds.find(
    (one) => one.part === below?.unit && (one.unit === unit.unit || (one.unit === null && isCurrency(unit.unit))),
  )
  if (!below || !pair || part.value >= pair.size) return null
  const value = first.value + part.value / pair.size
  return { ...first, to: below.to, value, other: null, unit: { ...unit, to: below.to } }
}

import { edtfOf, partOfYear } from '../../text/edtf.ts'
import { atomOf, draft, modifierOf, numberOf, spelledYear, turned, type Draft, type Reading } from './draft.ts'
import type { Found } from './match.ts'
import { fullYear, sayingYear } from './read-date.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** "the 1990s", "the '80s", "los años noventa". */
export const readDecade = ({ found }: Reading): Draft | null => {
  const said = found.parts.h ?? []
  const century = numberOf(found, 'k')
  const value = said.length > 1 ? (spelledYear(said) ?? 0) : (numberOf(found, 'h') ?? 0)
  const first = value >= 100 ? value : value + (century === null ? 19 : century) * 100
  return first < 1000 || first > 2100 || first % 10 !== 0
    ? null
    : draft('decade', { value: `${String(first).slice(0, 3)}X`, modifier: modifierOf(found) })
}

/** "the 19th century", "el siglo XX". */
export const readCentury = ({ found }: Reading): Draft | null => {
  const number = numberOf(found, 'o') ?? 0
  return number < 1 || number > 22
    ? null
    : draft('century', { value: `${two(number - 1)}XX`, modifier: modifierOf(found) })
}

/** A quarter, half-year or season, of a year that is said, turned to, or left to publication. */
export const readPart = (reading: Reading): Draft | null => {
  const { found } = reading
  const [unit, number] = partOf(found)
  if (number < 1 || number > (unit === 'half-year' ? 2 : 4)) return null
  const [year, turn] = [sayingYear(found), numberOf(found, 'r')]
  const modifier = modifierOf(found)
  if (found.parts.y && year === null) return null
  if (year !== null) return draft(unit, { modifier, value: edtfOf(partOfYear(unit, fullYear(year), number)) })
  const anchor = 'publication' as const
  if (found.parts.u) {
    const shift = { kind: 'shift', unit: 'year', by: turn ?? 0 } as const
    return draft(unit, { modifier, anchor, steps: [shift, { kind: 'part', unit, number, direction: 'within' }] })
  }
  const direction = turn === 0 ? 'within' : turned(reading)
  return draft(unit, { modifier, anchor, steps: [{ kind: 'part', unit, number, direction }] })
}

type YearPart = 'season' | 'quarter' | 'half-year'

const partOf = (found: Found): readonly [YearPart, number] => {
  const season = numberOf(found, 's')
  if (season !== null) return ['season', season]
  const part = atomOf(found, 'q')
  const short = part?.class === 'shortquarter' ? Number(part.value) : null
  if (short !== null) return short > 10 ? ['half-year', short - 10] : ['quarter', short]
  const unit = part?.class === 'half' || part?.class === 'semester' ? 'half-year' : 'quarter'
  const nth = atomOf(found, 'o')
  const last = unit === 'half-year' ? 2 : 4
  return [unit, nth?.class === 'turn' ? (nth.value === -1 ? last : 0) : (numberOf(found, 'o') ?? 0)]
}

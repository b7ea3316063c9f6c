import type { Citation } from '../../model/citation.ts'
import { contains, type Span } from '../../text/span.ts'
import type { ClaimInput } from './input.ts'

/** Ages of people, where they are printed. */
export const agesOf = ({ entities }: ClaimInput): readonly PrintedAge[] =>
  entities.entities.flatMap(({ id, type, attributes }) => {
    const ages = type === 'person' ? attributes.filter(({ name }) => name === 'age') : []
    return ages.flatMap(({ value, citations }) => citations.map((at) => ({ ...at, person: id, age: Number(value) })))
  })

/** Those that some reports tell otherwise. */
export const disputedAges = (ages: readonly PrintedAge[]): readonly PrintedAge[] =>
  [...Map.groupBy(ages, ({ person }) => person).values()]
    .filter((told) => new Set(told.map(({ age }) => age)).size > 1)
    .flat()

/** Ages by the report that prints them. */
export const agesByReport = (ages: readonly PrintedAge[]): AgesByReport => Map.groupBy(ages, ({ report }) => report)

type AgesByReport = ReadonlyMap<string, readonly PrintedAge[]>

interface PrintedAge extends Citation {
  readonly person: string
  readonly age: number
}

/** The ages that stand in a statement, by whose they are. */
export const agesIn = (statement: Span, printed: readonly PrintedAge[]): ReadonlyMap<string, number> =>
  new Map(printed.filter((at) => contains(statement, at)).map(({ person, age }) => [person, age]))

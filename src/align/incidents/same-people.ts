import type { Entity } from '../../model/entity.ts'
import { nameWords, sharedName, wordKeys } from '../../text/name-match.ts'
import type { Sighting } from './harm.ts'

/** So many words of two names must be alike, in their order. */
const enough = 2

/** What is told of one person, under one spelling or several. */
interface Person {
  readonly words: readonly string[]
  told: readonly Sighting[]
}

/**
 * Victims of one fate whom different reports spell differently are one: two words of the name or more are alike, nothing
 * in the names speaks against it, and neither do day and place. Whom one report names both ways are two.
 * @example 'Anna Kowalsky' and 'Ana Kowalski' died in Tarma on Monday // one
 */
export const samePeople = (
  byEntity: readonly (readonly Sighting[])[],
  persons: ReadonlyMap<string, Entity>,
): readonly (readonly Sighting[])[] => {
  const people: Person[] = []
  const known = new Map<string, Person[]>()
  for (const told of byEntity) {
    const words = nameWords(persons.get(told[0]!.entity)?.name ?? '').map(undoubled)
    const keys = new Set(words.flatMap(wordKeys))
    const near = new Set([...keys].flatMap((key) => known.get(key) ?? []))
    const same = [...near].find((person) => sharedName(person.words, words) >= enough && canBeOne(person.told, told))
    if (same) {
      same.told = [...same.told, ...told]
      continue
    }
    const person = { words, told }
    people.push(person)
    for (const key of keys) known.set(key, [...(known.get(key) ?? []), person])
  }
  return people.map(({ told }) => told)
}

/** "Anna" is "Ana", "Philippe" is "Philipe". */
const undoubled = (word: string): string => word.replace(/(.)\1+/gu, '$1')

const canBeOne = (a: readonly Sighting[], b: readonly Sighting[]): boolean => {
  const reports = new Set(a.map(({ report }) => report))
  const fates = new Set(a.map(({ outcome }) => outcome))
  return (
    b.every(({ report }) => !reports.has(report)) &&
    b.some(({ outcome }) => fates.has(outcome)) &&
    agree(a, b, 'day') &&
    agree(a, b, 'place')
  )
}

/** What only one of them says speaks against nothing. */
const agree = (a: readonly Sighting[], b: readonly Sighting[], of: 'day' | 'place'): boolean => {
  const said = new Set(a.flatMap((sighting) => sighting[of] ?? []))
  const other = b.flatMap((sighting) => sighting[of] ?? [])
  return said.size === 0 || other.length === 0 || other.some((value) => said.has(value))
}

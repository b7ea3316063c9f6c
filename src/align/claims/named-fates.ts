import type { Clusters } from './cluster.ts'
import type { Fact } from './fact.ts'
import { fateTopic, mostly } from './topic.ts'

interface Told {
  readonly facts: readonly Fact[]
  /** Deeds that only nouns name and that are of no claim. */
  readonly nominals: readonly Fact[]
  /** Matters, as indexes of facts. */
  readonly matters: Clusters
  readonly topics: readonly (string | null)[]
}

/**
 * Rule `named fate`: where a report tells of somebody's fate by a noun alone ("since the ouster of Quist"), the matter of
 * that fate cites it, though it makes no claim. A change of power that names nobody ("installed in a coup last May") is that
 * of the only one whom the story tells to have lost an office, unless it is of another year. Counter-examples: "a coup"
 * where two presidents were removed; "the coup of 1962".
 * @returns nominals by matter, as indexes of facts
 */
export const namedFates = ({ facts, nominals, matters, topics }: Told): ReadonlyMap<number, readonly number[]> => {
  const homes = new Map(
    matters.flatMap((members, matter) => {
      const topic = mostly(members.flatMap((member) => topics[member] ?? []))
      return topic === null ? [] : [[topic, matter] as const]
    }),
  )
  const removed = soleRemoval(facts, topics)
  const found = new Map<number, number[]>()
  for (const nominal of nominals) {
    const own = fateTopic(nominal) ?? (removed !== null && isChangeOfPower(nominal) ? removed : null)
    const matter = own === null ? undefined : homes.get(own)
    if (matter !== undefined) found.set(matter, [...(found.get(matter) ?? []), nominal.index])
  }
  return found
}

/** The topic of the only person of whom a statement tells, as done, that an office was taken from them. */
const soleRemoval = (facts: readonly Fact[], topics: readonly (string | null)[]): string | null => {
  const found = new Set(
    facts.flatMap(({ index, deed, negated, statement }) =>
      deed.told.has('impeach') && !negated && statement.factuality === 'fact' ? (topics[index] ?? []) : [],
    ),
  )
  return found.size === 1 ? [...found][0]! : null
}

/** A coup of no year, or of the year before the report or that of it. */
const isChangeOfPower = ({ deed, patient, keys, published }: Fact): boolean => {
  if (!deed.told.has('coup') || patient !== null) return false
  const years = [...keys.keys()].flatMap((key) => (key.startsWith('t:') ? Number(key.slice(2, 6)) : []))
  const printed = published === null ? null : new Date(published * 86_400_000).getUTCFullYear()
  return years.every((year) => printed !== null && printed - year <= 1)
}

import type { Known } from './reading.ts'
import { likeness } from './same.ts'

/** Entities of several reports of which exactly the same is known: they are compared once for all. */
export interface Profile {
  readonly index: number
  readonly known: Known
  readonly members: readonly Known[]
}

/**
 * Puts together what is told alike, so that a story of many reports is compared by what differs in it.
 * Entities that are not even like themselves (a description that nothing identifies) stay apart.
 */
export const profilesOf = (all: readonly Known[]): readonly Profile[] => {
  const alike = new Map<string, Known[]>()
  for (const known of all) {
    const key = keyOf(known)
    const members = alike.get(key)
    if (members) members.push(known)
    else alike.set(key, [known])
  }
  return [...alike.values()]
    .flatMap((members) => (isOne(members) ? [members] : members.map((known) => [known])))
    .map((members, index) => ({
      index,
      known: { ...members[0]!, around: allOf(members, 'around'), aroundFull: allOf(members, 'aroundFull') },
      members,
    }))
}

const allOf = (members: readonly Known[], of: 'around' | 'aroundFull'): ReadonlySet<string> =>
  members.length === 1 ? members[0]![of] : new Set(members.flatMap((known) => [...known[of]]))

const isOne = (members: readonly Known[]): boolean => {
  if (members.length === 1) return true
  const self = likeness(members[0]!, members[1]!)
  return self > 1 || (self === 1 && new Set(members.map(({ order }) => order)).size === members.length)
}

const keyOf = ({ reading, names, country, gender, place }: Known): string => {
  const words = (reading.type === 'organization' ? names : names.slice(0, 1)).map((name) => name.join(' '))
  const of =
    reading.type === 'place' || reading.type === 'other'
      ? [place?.country ?? '']
      : [country, gender, reading.age, reading.named]
  return [reading.type, words.sort().join(';'), [...reading.concepts].sort().join(';'), ...of].join('|')
}

import type { Mention } from '../../model/mention.ts'
import { agree, join, type Group } from './group.ts'

/**
 * Gives "he" and "she" to the nearest person who fits: one named before it in its sentence, else the first
 * named in the sentence before. Plurals and "it" stay open.
 */
export const placePronouns = (groups: readonly Group[], pronouns: readonly Mention[]): void => {
  const people = groups.filter((group) => group.type === 'person')
  const said = people
    .flatMap((group) => group.mentions.map((mention) => ({ group, mention })))
    .sort((a, b) => a.mention.start - b.mention.start)
  for (const pronoun of pronouns) {
    if (pronoun.type !== 'person' || pronoun.number === 'plural') continue
    const group = antecedent(said, pronoun)
    if (group === null) continue
    join(group, pronoun)
    insert(said, { group, mention: pronoun })
  }
}

interface Said {
  readonly group: Group
  readonly mention: Mention
}

/** How many mentions back is looked: pronouns lean on what was just said. */
const reach = 40

const antecedent = (said: readonly Said[], pronoun: Mention): Group | null => {
  const end = firstAfter(said, pronoun.start)
  const fitting = said.slice(Math.max(0, end - reach), end).filter(({ group }) => agree(group.gender, pronoun.gender))
  for (const back of [0, 1, 2]) {
    const there = fitting.filter(({ mention }) => mention.sentence === pronoun.sentence - back)
    if (there.length > 0) return (surest(there, pronoun) ?? there[0]!).group
  }
  return null
}

/** Somebody whose gender is known to fit goes before one of whom it is not. */
const surest = (there: readonly Said[], pronoun: Mention): Said | undefined =>
  there.find(({ group }) => group.gender === pronoun.gender)

const firstAfter = (said: readonly Said[], start: number): number => {
  let low = 0
  let high = said.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (said[middle]!.mention.start < start) low = middle + 1
    else high = middle
  }
  return low
}

const insert = (said: Said[], item: Said): void => {
  said.splice(firstAfter(said, item.mention.start), 0, item)
}

import type { Mention } from '../../model/mention.ts'
import { agree, canBe, groupOf, join, latestBefore, type Group } from './group.ts'

/**
 * Gives descriptions to the one they fit: by office and country, by age, by the role printed with the name,
 * else, where they open a sentence, to the person named last. An office or body that fits nobody named is an
 * entity of its own; other descriptions that fit nobody are left out.
 */
export const placeDescriptions = (groups: Group[], described: readonly Mention[], home: string | null): void => {
  for (const mention of described) {
    const group = mention.type === 'person' ? personOf(groups, mention, home) : bodyOf(groups, mention, home)
    if (group) join(group, mention)
    else if (mention.concept !== null && !general.has(mention.concept)) groups.push(groupOf(mention))
  }
}

/** Concepts that too many bodies have for the noun alone to be one. */
const general = new Set(['agency', 'union'])

const personOf = (groups: readonly Group[], mention: Mention, home: string | null): Group | null => {
  const people = groups.filter((group) => group.type === 'person' && canBe(group, mention))
  if (mention.concept !== null) {
    const holders = people.filter((group) => holds(group, mention, home))
    return latestBefore(holders, mention.start) ?? holders[0] ?? null
  }
  if (mention.age !== null) {
    const aged = people.filter((group) => group.age === mention.age!.value)
    if (aged.length === 1) return aged[0]!
  }
  const head = mention.role?.text.toLowerCase() ?? ''
  const named = people.filter((group) => group.roles.has(head))
  return latestBefore(named, mention.start) ?? lastNamed(people, mention)
}

const holds = (group: Group, mention: Mention, home: string | null): boolean =>
  group.concepts.has(mention.concept!) && agree(group.country ?? home, mention.country ?? home)

const nearby = 2

/** "The 40-year-old carpenter" right after the sentence that names him: one without office or other role. */
const lastNamed = (people: readonly Group[], mention: Mention): Group | null => {
  const free = people.filter((group) => group.concepts.size === 0 && group.roles.size === 0 && group.words.length > 0)
  const last = latestBefore(free, mention.start)
  const before = last?.mentions.findLast((m) => m.start < mention.start)
  const isNear = before !== undefined && mention.sentence - before.sentence <= nearby && mention.sentence > before.sentence
  return isNear && latestBefore(people, mention.start) === last ? last : null
}

const bodyOf = (groups: readonly Group[], mention: Mention, home: string | null): Group | null => {
  const bodies = groups.filter((group) => group.type === 'organization')
  if (mention.concept === null) return null
  const whose = bodies.filter((group) => group.name.toLowerCase() === mention.name.toLowerCase())
  if (whose.length > 0) return whose[0]!
  const same = bodies.filter(
    (group) => group.concepts.has(mention.concept!) && agree(group.country ?? home, mention.country ?? home),
  )
  const isMarked = /\p{Lu}/u.test(mention.name)
  return isMarked && mention.country === null ? null : latestBefore(same, mention.start)
}

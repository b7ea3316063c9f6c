import type { MentionWords } from '../../language/topics/mention.ts'
import type { Mention } from '../../model/mention.ts'
import { agree, canBe, groupOf, join, latestBefore, type Group } from './group.ts'
import { roleIndexOf, type RoleIndex } from './role-index.ts'

export interface Context {
  /** The country that the report names most. */
  readonly home: string | null
  /** Where sentences begin. */
  readonly openings: ReadonlySet<number>
  /** What nouns for bodies mean. */
  readonly words: Pick<MentionWords, 'bodyAnaphors' | 'bodyLevels'>
}

/**
 * Gives descriptions to the one they fit: to whose role the words are ("la ministra, Ana Ruiz"), by office and
 * country, by age, by the role printed with the name, else, where they open a sentence, to the person named last. An
 * office or body that fits nobody named is an entity of its own; other descriptions that fit nobody are left out.
 */
export const placeDescriptions = (groups: Group[], described: readonly Mention[], about: Context): void => {
  const context = { ...about, told: firstTold(described) }
  const roleHolder = roleIndexOf(groups.filter(({ type }) => type === 'person'))
  for (const mention of described) {
    const group =
      mention.type === 'person'
        ? (holderOf(mention, roleHolder) ?? personOf(groups, mention, context))
        : bodyOf(groups, mention, context)
    if (group) join(group, mention)
    else if (mention.concept !== null && !general.has(mention.concept)) groups.push(groupOf(mention))
  }
}

/** The sentence in which each description is first printed, by its words. */
const firstTold = (described: readonly Mention[]): ReadonlyMap<string, number> => {
  const told = new Map<string, number>()
  for (const { role, sentence } of described) {
    const head = role?.text.toLowerCase()
    if (head !== undefined) told.set(head, Math.min(sentence, told.get(head) ?? sentence))
  }
  return told
}

interface Told extends Context {
  readonly told: ReadonlyMap<string, number>
}

const holderOf = ({ role, isIndefinite = false }: Mention, roleHolder: RoleIndex): Group | null =>
  role === null || isIndefinite ? null : roleHolder(role)

/** Concepts that too many bodies have for the noun alone to be one. */
const general = new Set(['agency', 'union'])

const personOf = (groups: readonly Group[], mention: Mention, { home, openings, told }: Told): Group | null => {
  const people = groups.filter((group) => group.type === 'person' && canBe(group, mention))
  if (mention.concept !== null) {
    const holders = people.filter((group) => holds(group, mention, home))
    return latestBefore(holders, mention.start) ?? holders[0] ?? null
  }
  if (mention.age !== null) {
    const aged = people.filter((group) => group.age === mention.age!.value)
    if (aged.length === 1) return aged[0]!
  }
  if (mention.isIndefinite) return null
  const head = mention.role?.text.toLowerCase() ?? ''
  const named = head === '' ? [] : people.filter((group) => hasRole(group, head))
  const opens = openings.has(mention.start) || mention.age !== null
  return latestBefore(named, mention.start) ?? (opens ? lastNamed(people, mention, told.get(head)) : null)
}

/** "the driver" is the "bus driver", "el conductor" the "conductor de autobús". */
const hasRole = ({ roles }: Group, head: string): boolean =>
  roles.has(head) || [...roles.keys()].some((role) => role.endsWith(` ${head}`) || role.startsWith(`${head} `))

const holds = (group: Group, mention: Mention, home: string | null): boolean =>
  group.concepts.has(mention.concept!) && agree(group.country ?? home, mention.country ?? home)

const nearby = 2

/**
 * "The 40-year-old carpenter" right after the sentence that names him: one without office or other role. Whom the report
 * calls so before it names him ("the judge said … Ivo Marsh was found … The judge said") is somebody else.
 */
const lastNamed = (people: readonly Group[], mention: Mention, told = Infinity): Group | null => {
  const free = people.filter((group) => group.concepts.size === 0 && group.roles.size === 0 && group.words.length > 0)
  const last = latestBefore(free, mention.start)
  const before = last?.mentions.findLast((m) => m.start < mention.start)
  const isNear =
    before !== undefined && mention.sentence - before.sentence <= nearby && mention.sentence > before.sentence
  if (!isNear || latestBefore(people, mention.start) !== last || told < last!.mentions[0]!.sentence) return null
  return people.some((other) => other !== last && isNamedIn(other, before.sentence)) ? null : last
}

/** Of two who are named together, a description alone tells neither. */
const isNamedIn = ({ mentions }: Group, sentence: number): boolean =>
  mentions.some((mention) => mention.form === 'name' && mention.sentence === sentence)

const bodyOf = (groups: readonly Group[], mention: Mention, { home, words }: Context): Group | null => {
  const bodies = groups.filter((group) => group.type === 'organization')
  const whose = bodies.find(
    (group) => group.name.toLowerCase() === mention.name.toLowerCase() && agree(group.country, mention.country),
  )
  if (whose) return whose
  if (mention.concept === null || isMarked(mention.name)) return null
  if (general.has(mention.concept))
    return mention.country === null ? bodyBefore(bodies, mention, words.bodyAnaphors) : null
  const level = levelIn(mention.name, words.bodyLevels)
  const same = bodies.filter(
    (group) =>
      group.concepts.has(mention.concept!) &&
      (level === null || level === levelIn(group.name, words.bodyLevels)) &&
      canBeOf(group, mention, home),
  )
  return latestBefore(same, mention.start)
}

/** "state" of "state government": a level that another body of the kind is not of. */
const levelIn = (name: string, levels: ReadonlySet<string>): string | null =>
  name
    .toLowerCase()
    .split(' ')
    .find((word) => levels.has(word)) ?? null

const anaphorReach = 2

/**
 * "The agency", "el organismo": the body named last in this sentence or the two before; one that has the noun in its
 * name goes first, however far back.
 * @example 'The Ores Institute counted 3. The institute …' is one; 'The bank …' after 'Acme Corp' is another
 */
const bodyBefore = (bodies: readonly Group[], mention: Mention, anaphors: ReadonlySet<string>): Group | null => {
  const noun = mention.name.toLowerCase()
  if (noun.includes(' ')) return null
  const named = bodies.filter((group) => group.words.length > 0)
  const own = latestBefore(
    named.filter((group) => group.printed.has(noun)),
    mention.start,
  )
  if (own || !anaphors.has(noun)) return own
  const last = latestBefore(named, mention.start)
  const before = last?.mentions.findLast(({ start }) => start < mention.start)
  if (!last || !before || mention.sentence - before.sentence > anaphorReach) return null
  return last.concepts.has('ombudsman') || last.concepts.size === 0 || isOfKind(last) ? last : null
}

/** Bodies that are called agency, office or institution: not a parliament, an army or a police force. */
const isOfKind = ({ concepts }: Group): boolean =>
  [...concepts].every((concept) => concept.startsWith('ministry:') || institutions.has(concept))
const institutions = new Set(['prosecution', 'electoral', 'un-rights', 'railway', 'agency'])

/** "Rivas government" tells whose it is. */
const isMarked = (name: string): boolean => /\p{Lu}/u.test(name)

/** A body that is marked by somebody's name has no country of its own: only the bare noun refers back to it. */
const canBeOf = (group: Group, mention: Mention, home: string | null): boolean =>
  group.country === null && isMarked(group.name) && group.words.length === 0
    ? mention.country === null
    : agree(group.country ?? home, mention.country ?? home)

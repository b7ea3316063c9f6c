import type { Citation } from '../../model/citation.ts'
import type { Entity } from '../../model/entity.ts'
import type { Attribute, EntityType } from '../../model/mention.ts'
import type { Known } from './reading.ts'

/** The entity that a cluster is, with all that reports say of it. */
export const entityOf = (id: string, cluster: readonly Known[]): Entity => {
  const name = nameOf(cluster)
  const printed = cluster.flatMap(({ reading }) => [reading.name, ...reading.aliases])
  const attributes = [...attributesOf(cluster), ...spellingsOf(cluster)]
  return {
    id,
    type: typeOf(cluster),
    name,
    aliases: [...new Set(printed)].filter((alias) => alias !== name),
    role: commonest(attributes, 'role') ?? commonest(attributes, 'occupation'),
    age: agreedAge(attributes),
    attributes,
    mentions: cluster.flatMap(({ mentions }) => mentions.map(citationOf)),
  }
}

const citationOf = ({ report, start, end, text }: Citation): Citation => ({ report, start, end, text })

/**
 * An office and its body in one cluster are the body, a place and a word taken for a name the place. A name that some
 * reports take for a body and others for a place is what it is oftener taken for.
 */
const typeOf = (cluster: readonly Known[]): EntityType => {
  const [bodies, places] = [printedAs(cluster, 'organization'), printedAs(cluster, 'place')]
  if (bodies + places === 0) return cluster[0]!.reading.type
  return bodies >= places ? 'organization' : 'place'
}

const printedAs = (cluster: readonly Known[], type: EntityType): number =>
  cluster
    .flatMap(({ reading, mentions }) => (reading.type === type ? mentions : []))
    .reduce((sum, { rule }) => sum + (byShape.has(rule) ? 1 : told), 0)

/** Rules that only guess by a name's letters, beside what a word near it tells: "in Valdex". */
const byShape: ReadonlySet<string> = new Set(['capitals', 'acronym'])
const told = 3

/** The fullest name; of equal ones the one printed first. Descriptions only where nothing names it. */
const nameOf = (cluster: readonly Known[]): string => {
  const named = cluster.filter(({ reading }) => reading.named)
  const best = named.reduce<Known | null>((a, b) => (a === null || b.words.length > a.words.length ? b : a), null)
  const { name } = (best ?? cluster[0]!).reading
  return isShouted(name) ? (quietName(name, cluster) ?? name) : name
}

/** "ANDAHUAYLAS": so a dateline prints it. */
const isShouted = (name: string): boolean => name.length > longestAcronym && name === name.toUpperCase()
const longestAcronym = 5

const quietName = (name: string, cluster: readonly Known[]): string | undefined =>
  cluster
    .flatMap(({ reading, mentions }) => [reading.name, ...reading.aliases, ...mentions.map(({ text }) => text)])
    .find((other) => other !== name && other.toUpperCase() === name)

const attributesOf = (cluster: readonly Known[]): readonly Attribute[] => {
  const merged = new Map<string, Attribute>()
  for (const attribute of cluster.flatMap(({ reading }) => reading.attributes)) {
    const key = `${attribute.name} ${attribute.value.toLowerCase()}`
    const old = merged.get(key)
    merged.set(key, old ? { ...old, citations: [...old.citations, ...attribute.citations] } : attribute)
  }
  return withConflicts([...merged.values()])
}

/** A person has one age on one day: of two that are told, each is in conflict with the other. */
const withConflicts = (attributes: readonly Attribute[]): readonly Attribute[] =>
  attributes.filter(({ name }) => name === 'age').length < 2
    ? attributes
    : attributes.map((attribute) => (attribute.name === 'age' ? { ...attribute, conflict: true } : attribute))

/** The ways in which a person's full name is printed, where there is more than one. */
const spellingsOf = (cluster: readonly Known[]): readonly Attribute[] => {
  const full = cluster
    .flatMap(({ mentions }) => mentions)
    .filter(({ type, form, name }) => type === 'person' && form === 'name' && name.includes(' '))
  const spellings = [...Map.groupBy(full, ({ name }) => name)]
  if (spellings.length < 2) return []
  return spellings.map(([value, own]) => ({ name: 'name', value, citations: own.map(citationOf) }))
}

const commonest = (attributes: readonly Attribute[], name: string): string | null =>
  attributes
    .filter((attribute) => attribute.name === name)
    .reduce<Attribute | null>((a, b) => (a === null || b.citations.length > a.citations.length ? b : a), null)?.value ??
  null

/** The age where all reports that tell it agree; else the attributes tell them side by side. */
const agreedAge = (attributes: readonly Attribute[]): number | null => {
  const ages = attributes.filter(({ name }) => name === 'age')
  return ages.length === 1 ? Number(ages[0]!.value) : null
}

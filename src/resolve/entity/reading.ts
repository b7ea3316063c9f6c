import { cite, type Citation } from '../../model/citation.ts'
import type { Attribute, EntityReading, Mention } from '../../model/mention.ts'
import type { ReadText } from '../../pipeline/annotator.ts'
import type { Group } from './group.ts'

/** A group as the layer has it. `id` is the id of its first mention's words. */
export const readingOf = (report: ReadText, group: Group, id: string): EntityReading => {
  const mentions = [...group.mentions].sort((a, b) => a.start - b.start)
  const names = mentions.filter((mention) => mention.form === 'name')
  return {
    id,
    type: group.type,
    name: group.name,
    named: names.length > 0,
    aliases: [...new Set(names.map((mention) => mention.name))].filter((name) => name !== group.name),
    roles: [...group.roles.values()],
    age: group.age,
    country: group.country,
    concepts: [...group.concepts],
    attributes: [
      ...agesOf(report, mentions),
      ...rolesOf(report, mentions),
      ...originsOf(report, mentions),
      ...genderOf(report, group, names),
      ...placeOf(report, names),
    ],
    mentions: mentions.map((mention) => mention.id),
  }
}

const agesOf = (report: ReadText, mentions: readonly Mention[]): Attribute[] => {
  const ages = new Map<number, Citation[]>()
  for (const { age } of mentions) {
    if (age !== null) add(ages, age.value, cite(report, age))
  }
  return [...ages].map(([age, citations]) => ({ name: 'age', value: String(age), citations }))
}

/** Offices, ranks and parts in the story as `role`, livelihoods as `occupation`. */
const rolesOf = (report: ReadText, mentions: readonly Mention[]): Attribute[] =>
  (['role', 'occupation'] as const).flatMap((name) => {
    const told = new Map<string, Citation[]>()
    for (const { role, isLivelihood = false } of mentions) {
      if (role !== null && isLivelihood === (name === 'occupation')) add(told, role.text, cite(report, role))
    }
    return [...told].map(([value, citations]) => ({ name, value, citations }))
  })

const originsOf = (report: ReadText, mentions: readonly Mention[]): Attribute[] => {
  const origins = new Map<string, Citation[]>()
  for (const { origin } of mentions) if (origin) add(origins, origin.text, cite(report, origin))
  return [...origins].map(([value, citations]) => ({ name: 'origin', value, citations }))
}

const add = <K>(found: Map<K, Citation[]>, key: K, citation: Citation): void => {
  const known = found.get(key)
  if (known) known.push(citation)
  else found.set(key, [citation])
}

const genderOf = (report: ReadText, group: Group, names: readonly Mention[]): Attribute[] => {
  const told = names.find((mention) => mention.gender !== null)
  if (group.type !== 'person' || group.gender === null || told === undefined) return []
  return [{ name: 'gender', value: group.gender, citations: [cite(report, told)] }]
}

const gazetteer = [
  ['country', (mention: Mention) => mention.place?.country ?? null],
  ['place-kind', (mention: Mention) => mention.place?.kind ?? null],
  ['region', (mention: Mention) => mention.place?.region ?? null],
  ['coordinates', (mention: Mention) => mention.place?.coordinates ?? null],
] as const

/** What the gazetteer knows of the place; what two of its mentions tell differently is left out. */
const placeOf = (report: ReadText, names: readonly Mention[]): Attribute[] => {
  const known = names.filter(({ place }) => place)
  const [first] = known
  if (first === undefined) return []
  const citations = [cite(report, first)]
  return gazetteer.flatMap(([name, of]): Attribute[] => {
    const values = [...new Set(known.flatMap((mention) => of(mention) ?? []))]
    return values.length === 1 ? [{ name, value: values[0]!, citations }] : []
  })
}

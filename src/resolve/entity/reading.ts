import { cite } from '../../model/citation.ts'
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
      ...genderOf(report, group, names),
      ...placeOf(report, names),
    ],
    mentions: mentions.map((mention) => mention.id),
  }
}

const agesOf = (report: ReadText, mentions: readonly Mention[]): Attribute[] => {
  const ages = new Map<number, Attribute['citations'][number][]>()
  for (const { age } of mentions) {
    if (age !== null) ages.set(age.value, [...(ages.get(age.value) ?? []), cite(report, age)])
  }
  return [...ages].map(([age, citations]) => ({ name: 'age', value: String(age), citations }))
}

const rolesOf = (report: ReadText, mentions: readonly Mention[]): Attribute[] => {
  const roles = new Map<string, Attribute['citations'][number][]>()
  for (const { role } of mentions) {
    if (role !== null) roles.set(role.text, [...(roles.get(role.text) ?? []), cite(report, role)])
  }
  return [...roles].map(([role, citations]) => ({ name: 'role', value: role, citations }))
}

const genderOf = (report: ReadText, group: Group, names: readonly Mention[]): Attribute[] => {
  const told = names.find((mention) => mention.gender !== null)
  if (group.type !== 'person' || group.gender === null || told === undefined) return []
  return [{ name: 'gender', value: group.gender, citations: [cite(report, told)] }]
}

/** What the gazetteer knows of the place; what two of its mentions tell differently is left out. */
const placeOf = (report: ReadText, names: readonly Mention[]): Attribute[] => {
  const known = names.filter(({ place }) => place)
  const [first] = known
  if (first === undefined) return []
  const citations = [cite(report, first)]
  const all = [
    ['country', (m: Mention) => m.place?.country ?? null],
    ['place-kind', (m: Mention) => m.place?.kind ?? null],
    ['region', (m: Mention) => m.place?.region ?? null],
    ['coordinates', (m: Mention) => m.place?.coordinates ?? null],
  ] as const
  return all.flatMap(([name, of]): Attribute[] => {
    const values = [...new Set(known.flatMap((mention) => of(mention) ?? []))]
    return values.length === 1 ? [{ name, value: values[0]!, citations }] : []
  })
}

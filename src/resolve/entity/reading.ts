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
    attributes: [...agesOf(report, mentions), ...rolesOf(report, mentions), ...genderOf(report, group, names)],
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

import type { EntityType, Mention } from '../../model/mention.ts'
import { nameWords } from '../../text/name-match.ts'

/** Mentions that are taken for one, while a report is being read. */
export interface Group {
  readonly type: EntityType
  readonly mentions: Mention[]
  /** Words of the fullest name; empty for a description. */
  words: readonly string[]
  name: string
  gender: Mention['gender']
  country: string | null
  age: number | null
  readonly concepts: Set<string>
  readonly roles: Map<string, string>
  /** Of a body, its names as printed and their words, in lower case. */
  readonly printed: Set<string>
}

/** @param words the words of a name, where they are known */
export const groupOf = (mention: Mention, words?: readonly string[]): Group => {
  const group: Group = {
    type: mention.type,
    mentions: [],
    words: [],
    name: mention.name,
    gender: null,
    country: null,
    age: null,
    concepts: new Set(),
    roles: new Map(),
    printed: new Set(),
  }
  join(group, mention, words)
  return group
}

/** Takes a mention into a group, with what it tells of the one that it names. */
export const join = (group: Group, mention: Mention, known?: readonly string[]): void => {
  group.mentions.push(mention)
  if (mention.form === 'pronoun') return
  if (mention.form === 'name') {
    const words = known ?? nameWords(mention.name)
    if (words.length > group.words.length) {
      group.words = words
      group.name = mention.name
    }
  }
  if (group.type === 'organization') print(group, mention.name.toLowerCase())
  group.gender ??= mention.gender
  group.country ??= mention.country
  group.age ??= mention.age?.value ?? null
  if (mention.concept !== null) group.concepts.add(mention.concept)
  if (mention.role !== null) group.roles.set(mention.role.text.toLowerCase(), mention.role.text)
}

const print = ({ printed }: Group, name: string): void => {
  if (printed.has(name)) return
  printed.add(name)
  for (const word of name.split(' ')) printed.add(word)
}

/** Whether gender, country of office and age allow a mention to be of this group. */
export const canBe = (group: Group, mention: Mention): boolean =>
  agree(group.gender, mention.gender) && agree(group.age, mention.age?.value ?? null)

export const agree = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b

/** The last of some groups to be mentioned before an offset, or null. */
export const latestBefore = (groups: readonly Group[], offset: number): Group | null => {
  let best: Group | null = null
  let at = -1
  for (const group of groups) {
    const start = lastStart(group, offset)
    if (start > at) [best, at] = [group, start]
  }
  return best
}

const lastStart = (group: Group, offset: number): number => {
  for (let i = group.mentions.length - 1; i >= 0; i--) {
    const { start } = group.mentions[i]!
    if (start < offset) return start
  }
  return -1
}

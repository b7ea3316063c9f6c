import { wordKeys } from '../../text/name-match.ts'
import type { Group } from './group.ts'
import { createGroupIndex } from './group-index.ts'

/** People by the words of their names. */
export interface PeopleIndex {
  add(group: Group): void
  /** People of whom a name with these words can be, in the order in which they were added; others may be among them. */
  near(words: readonly string[]): readonly Group[]
}

/** So few people are compared sooner than looked up. */
const few = 50

export const createPeopleIndex = (): PeopleIndex => {
  const people: Group[] = []
  const index = createGroupIndex()
  let indexed = 0
  return {
    add: (group) => void people.push(group),
    near: (words) => {
      if (people.length <= few) return people
      for (; indexed < people.length; indexed++) index.add(people[indexed]!, people[indexed]!.words.flatMap(keysOf))
      const keys = words.map(keysLike)
      // Names of several words share two of them, so that the commonest can be left out: "Ana" of "Ana Soto".
      const sizes = keys.map((own) => own.reduce((sum, key) => sum + index.count(key), 0))
      const commonest = words.length > 1 ? sizes.indexOf(Math.max(...sizes)) : -1
      return index.all(keys.filter((_, i) => i !== commonest).flat())
    },
  }
}

/** An initial stands for every word that it begins. */
const keysOf = (word: string): readonly string[] => [
  ...wordKeys(word),
  `^${word[0]}`,
  ...(word.length === 1 ? [`.${word}`] : []),
]

const keysLike = (word: string): readonly string[] => [
  ...wordKeys(word),
  word.length === 1 ? `^${word}` : `.${word[0]}`,
]

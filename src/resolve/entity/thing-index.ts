import type { Mention } from '../../model/mention.ts'
import { fold } from '../../text/fold.ts'
import type { Group } from './group.ts'

/*
 * Keys that a name and the thing that it is one with must share: `w:` its words, `c:` its concept, `a:` its initials,
 * `s:` a short name that stood behind it in brackets, and of a body whose name is printed shorter `e:` first and last
 * word or `p:` its first words.
 */

/** The keys under which a name looks for its thing. */
export const thingKeysOf = (mention: Mention, words: readonly string[]): readonly string[] => {
  const all = words.join(' ')
  const keys = [`w:${all}`, shortKey(mention.name)]
  if (mention.concept !== null) keys.push(`c:${mention.concept}`)
  if (mention.type !== 'organization') return keys
  const letters = lettersOf(mention.text)
  if (letters !== null) keys.push(`a:${letters}`)
  if (words.length > 1) keys.push(edgeKey(words), `p:${all}`)
  return keys
}

/** The keys of a thing by the name that it begins with. */
export const keysOfThing = ({ type, words }: Group): readonly string[] => {
  const keys = [`w:${words.join(' ')}`]
  if (type !== 'organization' || words.length < 2) return keys
  keys.push(`a:${initialsOf(words)}`)
  if (words.length > 2) keys.push(edgeKey(words))
  for (let size = 2; size < words.length; size++) keys.push(`p:${words.slice(0, size).join(' ')}`)
  return keys
}

/** The keys that a name adds to the thing that it is found to be of. */
export const keysAdded = ({ concept }: Mention, short: string | undefined): readonly string[] => [
  ...(concept === null ? [] : [`c:${concept}`]),
  ...(short === undefined ? [] : [shortKey(short)]),
]

export const shortKey = (name: string): string => `s:${name}`

const edgeKey = (words: readonly string[]): string => `e:${words[0]} ${words.at(-1)}`

/** The letters of a name that is printed in capitals, and can be initials. */
export const lettersOf = (text: string): string | null => {
  if (text !== text.toUpperCase()) return null
  const letters = fold(text).replaceAll('.', '')
  return letters.length < 2 ? null : letters
}

export const initialsOf = (words: readonly string[]): string => words.map((word) => word[0]).join('')

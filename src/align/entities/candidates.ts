import { wordKeys } from '../../text/name-match.ts'
import type { Profile } from './profile.ts'
import type { Known } from './reading.ts'
import { isGuessed, isUnsure } from './same.ts'
import { isLocal } from './same-person.ts'
import { isLoose } from './same-body.ts'
import { placeBones } from './same-place.ts'

/** Under what a profile is found, and under what it looks for others. */
interface Keys {
  readonly kept: readonly string[]
  readonly asked: readonly string[]
}

/**
 * Pairs that may be one, each once: an index of surnames, names, offices and places stands for comparing all with
 * all, so that the work grows in step with the story.
 */
export const candidatePairs = (profiles: readonly Profile[]): readonly (readonly [Profile, Profile])[] => {
  const keys = profiles.map(({ known }) => keysOf(known))
  const index = new Map<string, Profile[]>()
  for (const [i, profile] of profiles.entries()) {
    for (const key of new Set(keys[i]!.kept)) {
      const list = index.get(key)
      if (list) list.push(profile)
      else index.set(key, [profile])
    }
  }
  const seen = new Set<number>()
  const pairs: (readonly [Profile, Profile])[] = []
  for (const [i, profile] of profiles.entries()) {
    for (const other of new Set(keys[i]!.asked.flatMap((key) => index.get(key) ?? []))) {
      if (other === profile) continue
      const [a, b] = other.index < profile.index ? [other, profile] : [profile, other]
      const pair = a.index * profiles.length + b.index
      if (seen.has(pair)) continue
      seen.add(pair)
      pairs.push([a, b])
    }
  }
  return pairs.sort(([a, b], [c, d]) => a.index - c.index || b.index - d.index)
}

const keysOf = (known: Known): Keys => {
  const { kept, asked } = keysByType(known)
  const { words, reading } = known
  // What kind of name it is may be a guess: one name is looked up under every kind.
  const name = reading.named && words.length > 0 ? [`name:${words.join(' ')}`] : []
  return { kept: [...kept, ...name], asked: isUnsure(known) ? [...asked, ...name] : asked }
}

const keysByType = (known: Known): Keys => {
  if (known.reading.type === 'person') return keysOfPerson(known)
  if (known.reading.type === 'organization') return both([...bodyKeys(known), ...ombudsmanKeys(known)])
  const keys = placeKeys(known)
  return { kept: keys, asked: isGuessed(known) ? [...keys, guessKey(known)] : keys }
}

const both = (keys: readonly string[]): Keys => ({ kept: keys, asked: keys })

/**
 * Of two full names that share two words in order, the second shared word stands behind the first word of both: only
 * surnames and middle names lead from full name to full name. A name of one word may be any word of the other.
 */
const keysOfPerson = (known: Known): Keys => {
  const { words } = known
  const offices = officeKeys(known)
  if (words.length === 0) return both([...offices, ...ombudsmanKeys(known)])
  const anyWord = words.flatMap(wordKeys).map((key) => `any:${key}`)
  if (words.length === 1) {
    const asked = isGuessed(known) ? [...anyWord, guessKey(known)] : anyWord
    return { kept: [...anyWord, ...offices], asked }
  }
  const later = words.slice(1).flatMap((word) => [...wordKeys(word).map((key) => `later:${key}`)])
  const initials = words.slice(1).map((word) => `initial:${words[0]} ${word[0]}`)
  const isShort = words.slice(1).some((word) => word.length === 1)
  return { kept: [...anyWord, ...later, ...initials, ...offices], asked: isShort ? [...later, ...initials] : later }
}

/** Where a place of the same name is kept. */
const guessKey = ({ words }: Known): string => `place:${words.join(' ')}`

const officeKeys = ({ country, reading }: Known): readonly string[] =>
  country === null ? [] : reading.concepts.filter((c) => !isLocal(c)).map((concept) => `office:${concept} ${country}`)

const ombudsmanKeys = ({ country, reading }: Known): readonly string[] =>
  reading.concepts.includes('ombudsman') ? [`ombudsman:${country ?? ''}`] : []

const bodyKeys = ({ names, country, reading }: Known): readonly string[] => [
  ...names.filter((name) => name.length > 0).map((name) => `body:${name.join(' ')}`),
  ...reading.concepts.filter((c) => !isLoose(c)).map((c) => `body=${c} ${country ?? ''}`),
]

const placeKeys = (known: Known): readonly string[] => {
  const { words, reading } = known
  const bones = reading.type === 'place' ? placeBones(known) : null
  return [
    ...(words.length > 0 ? [`${reading.type}:${words.join(' ')}`] : []),
    ...(bones === null ? [] : [`bones:${bones}`]),
    ...reading.concepts.map((concept) => `${reading.type}=${concept}`),
  ]
}

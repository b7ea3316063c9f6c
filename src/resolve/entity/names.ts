import type { Mention } from '../../model/mention.ts'
import { nameWords, sharedName } from '../../text/name-match.ts'
import { agree, canBe, groupOf, join, latestBefore, type Group } from './group.ts'
import { createGroupIndex } from './group-index.ts'
import { createPeopleIndex } from './people-index.ts'
import { initialsOf, keysAdded, keysOfThing, lettersOf, shortKey, thingKeysOf } from './thing-index.ts'

/**
 * Groups names that are one: fuller forms first, each shorter form to the one it can be. Where several fit,
 * to the one named last before it.
 * @example 'Marta Rivas', 'Rivas' and 'Ms Rivas' are one; 'Ana Soto' and 'Luis Soto' stay two
 */
export const groupNames = (mentions: readonly Mention[], about: Naming): Group[] => {
  const groups: Group[] = []
  for (const type of ['person', 'organization', 'place', 'other'] as const) {
    const ofType = mentions.filter((mention) => mention.type === type)
    groups.push(...(type === 'person' ? groupPeople(ofType) : groupThings(ofType, about)))
  }
  return groups
}

export interface Naming {
  /** The country that the report names most. */
  readonly home: string | null
  readonly text: string
}

interface Form {
  readonly words: readonly string[]
  readonly mentions: Mention[]
}

/** Names by their words, the fullest first: the same words printed again need not be compared again. */
const byFullness = (mentions: readonly Mention[]): readonly Form[] => {
  const printed = new Map<string, Form>()
  const forms = new Map<string, Form>()
  for (const mention of mentions) {
    const form = printed.get(mention.name) ?? formOf(forms, nameWords(mention.name))
    printed.set(mention.name, form)
    form.mentions.push(mention)
  }
  return [...forms.values()].sort(
    (a, b) => b.words.length - a.words.length || a.mentions[0]!.start - b.mentions[0]!.start,
  )
}

const formOf = (forms: Map<string, Form>, words: readonly string[]): Form => {
  const key = words.join(' ')
  const old = forms.get(key)
  if (old) return old
  const made = { words, mentions: [] }
  forms.set(key, made)
  return made
}

const groupPeople = (mentions: readonly Mention[]): Group[] => {
  const groups: Group[] = []
  const index = createPeopleIndex()
  for (const { words, mentions: same } of byFullness(mentions)) {
    const fitting = index.near(words).filter((group) => isNameOf(group, words))
    for (const mention of same) {
      const possible = fitting.filter((group) => canBe(group, mention) || isOfAnotherAge(group, mention, words))
      const group = possible.length > 1 ? choose(possible, mention, words) : possible[0]
      if (group) join(group, mention, words)
      else {
        const made = groupOf(mention, words)
        groups.push(made)
        index.add(made)
        fitting.push(made)
      }
    }
  }
  return groups
}

/** One word must be a part of the name; of several, two must agree and none speak against it. */
const isNameOf = (group: Group, words: readonly string[]): boolean => {
  if (words.length === 1) return group.words.includes(words[0]!)
  if (group.words.length === 1) return words.includes(group.words[0]!)
  return sharedName(words, group.words) > 1
}

const mostYears = 3

/** Reports print two ages of one person, their own and another's: under one full name a year or two is no second person. */
const isOfAnotherAge = (group: Group, mention: Mention, words: readonly string[]): boolean =>
  words.length > 1 &&
  sharedName(words, group.words) === words.length &&
  agree(group.gender, mention.gender) &&
  Math.abs((group.age ?? 0) - (mention.age?.value ?? 0)) <= mostYears

/**
 * Who is known to be of the gender told goes before one of whom it is not, and a surname before a first name; then who
 * was named last, else who will be first.
 */
const choose = (groups: readonly Group[], mention: Mention, words: readonly string[]): Group => {
  const known = groups.filter(({ gender }) => gender !== null && gender === mention.gender)
  const able = known.length > 0 ? known : groups
  const bySurname = able.filter((group) => words.length > 1 || group.words.indexOf(words[0]!) !== 0)
  const exact = able.filter((group) => group.words.length === words.length && group.words.length === 1)
  const left = bySurname.length > 0 ? bySurname : able
  return latestBefore(left, mention.start) ?? exact[0] ?? left[0]!
}

const groupThings = (mentions: readonly Mention[], { home, text }: Naming): Group[] => {
  const groups: Group[] = []
  const shortOf = shortForms(mentions, text)
  const index = createGroupIndex()
  for (const { words, mentions: same } of byFullness(mentions)) {
    for (const mention of same) {
      const short = shortKey(mention.name)
      const isOne = (group: Group, key: string): boolean =>
        key === short || isSameThing(group, mention, words) || isSameBody(group, mention, home)
      const old = index.first(thingKeysOf(mention, words), isOne)
      const group = old ?? groupOf(mention, words)
      if (old) join(old, mention, words)
      else groups.push(group)
      index.add(group, [...(old ? [] : keysOfThing(group)), ...keysAdded(mention, shortOf.get(mention.id))])
    }
  }
  return groups
}

/** "Rondel Mining Authority (Romina)": the short name in brackets, by the mention that it stands behind. */
const shortForms = (mentions: readonly Mention[], text: string): ReadonlyMap<string, string> => {
  const short = new Map<string, string>()
  for (const [i, mention] of mentions.entries()) {
    const next = mentions[i + 1]
    if (mention.type !== 'organization' || !next || next.start - mention.end > 2 || next.name.includes(' ')) continue
    if (text.slice(mention.end, next.start).trim() === '(' && text[next.end] === ')') short.set(mention.id, next.name)
  }
  return short
}

const isSameThing = (group: Group, mention: Mention, words: readonly string[]): boolean => {
  if (!agree(group.country, mention.country) && mention.type === 'organization') return false
  if (mention.type === 'place' && mention.concept !== null && group.concepts.has(mention.concept)) return true
  if (group.words.join(' ') === words.join(' ')) return true
  return mention.type === 'organization' && (isAcronymOf(mention.text, group) || isShortForm(words, group.words))
}

/** Concepts of which a country has one body: "Fiscalía" and "Ministerio Público" are one. */
const isUnique = (concept: string | null): boolean =>
  concept !== null && (concept.startsWith('ministry:') || only.has(concept))
const only = new Set(['ombudsman', 'prosecution', 'parliament', 'presidency', 'electoral', 'un-rights', 'government'])

const isSameBody = (group: Group, mention: Mention, home: string | null): boolean =>
  mention.type === 'organization' &&
  isUnique(mention.concept) &&
  group.concepts.has(mention.concept!) &&
  agree(group.country ?? home, mention.country ?? home)

/** "DSA" of "Democratic Socialists of America", "PNP" of "Policía Nacional del Perú". */
const isAcronymOf = (text: string, { words }: Group): boolean =>
  words.length > 1 && lettersOf(text) === initialsOf(words)

/** "Ayllu Defence Front" of "Ayllu People Defence Front": all its words in order, first and last the same. */
const isShortForm = (short: readonly string[], full: readonly string[]): boolean => {
  if (short.length < 2 || short.length >= full.length) return false
  if (short[0] !== full[0]) return false
  let at = 0
  for (const word of full) if (word === short[at]) at++
  return at === short.length && (short.at(-1) === full.at(-1) || short.every((word, i) => word === full[i]))
}

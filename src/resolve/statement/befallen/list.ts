import { isFiniteAt, ownsNext, phraseAt, type Person, type Scene } from './scene.ts'

/** One member of a list as it is read: "his brother Luis Soto, mayor of Tarma". */
interface Member {
  readonly opened: 'first' | 'comma' | 'and'
  person: Person | null
  /** Whether a noun stands for somebody without a name. */
  described: boolean
  /** Where the first preposition stands: what follows it only goes with the member. */
  governedFrom: number
  /** Whether somebody is named behind that preposition. */
  company: boolean
}

const memberOf = (opened: Member['opened']): Member => ({
  ...{ opened, person: null, described: false, governedFrom: -1, company: false },
})

interface Reading {
  readonly taken: Person[]
  readonly pending: Person[]
  before: Member | null
  member: Member
}

export interface ListBounds {
  readonly from: number
  /** Where the list must have ended. */
  readonly until: number
  /** Whether the list is a subject, so that the verb behind it is its own. */
  readonly subject: boolean
}

/**
 * The people of a list, those that come along as company left out: "the murders of Rosa Paz, mayor of Tarma, Luis Soto
 * and Pedro Ruiz's brother Juan". A name behind a bare comma counts where the list is closed by "and", or where it names
 * whom the words before it describe ("a guard, Luis Soto"). Where a verb follows, the last one is its subject.
 * @example 'after the killing of Rosa Paz, Luis Soto said' // Rosa Paz
 */
export const peopleIn = ({ from, until, subject }: ListBounds, scene: Scene): readonly Person[] => {
  const reading: Reading = { taken: [], pending: [], before: null, member: memberOf('first') }
  let at = from
  const furthest = Math.min(until, from + longestList)
  while (at < furthest) {
    const step = stepFrom(at, reading, scene)
    if (step === null) {
      if (!subject && isFiniteAt(at, scene)) retract(reading, at)
      break
    }
    at = Math.max(at + 1, step)
  }
  close(reading)
  return reading.taken
}

/** Reads one part of a list; null where it ends. */
const stepFrom = (at: number, reading: Reading, scene: Scene): number | null => {
  const { tokens, language } = scene
  const token = tokens[at]!
  const separator = separatorAt(at, scene)
  if (separator) return opened(separator, at, reading, scene)
  const person = scene.people.get(at)
  if (person) return met(person, reading, scene)
  if (token.text === '(') return closingOf(at, scene)
  if (language.harm.named.has(token.lower)) return at + (language.harm.namedAs.has(tokens[at + 1]?.lower ?? '') ? 2 : 1)
  if (language.statement.relatives.has(token.lower)) return behindRelative(at, scene)
  if (ends(at, reading, scene)) return null
  if (token.pos === 'preposition' && reading.member.governedFrom < 0) reading.member.governedFrom = at
  if (headPos.has(token.pos) && reading.member.governedFrom < 0) reading.member.described = true
  return at + 1
}

/** What can stand for somebody: "two others", "15 more". */
const headPos: ReadonlySet<string> = new Set(['noun', 'name', 'number'])

/** In words. */
const longestList = 160

interface Separator {
  readonly kind: 'comma' | 'and'
  readonly length: number
}

const separatorAt = (at: number, scene: Scene): Separator | null => {
  const { lower } = scene.tokens[at]!
  const { harm, figure, statement } = scene.language
  if (lower === ',' || lower === '-' || /^(?:--+|–|—)$/u.test(lower)) return { kind: 'comma', length: 1 }
  if (lower === ';') return { kind: 'and', length: 1 }
  const phrase = phraseAt(at, harm.alongside, scene) || phraseAt(at, figure.includes, scene)
  if (phrase > 0) return { kind: 'and', length: phrase }
  return statement.coordinators.has(lower) && figure.and.has(lower) ? { kind: 'and', length: 1 } : null
}

const opened = ({ kind, length }: Separator, at: number, reading: Reading, scene: Scene): number => {
  const { member } = reading
  const { statement, figure } = scene.language
  // "A brother of Luis Soto and Ana Ruiz": who is joined to company is company.
  const company = kind === 'and' && member.company && scene.tokens[at - 1]?.lower !== ','
  close(reading)
  reading.member = memberOf(kind)
  if (company) Object.assign(reading.member, { governedFrom: member.governedFrom, company })
  const next = scene.tokens[at + length]
  const repeated =
    next !== undefined &&
    next.pos === 'preposition' &&
    (figure.genitives.has(next.lower) || statement.objectPrepositions.has(next.lower))
  return at + length + (repeated ? 1 : 0)
}

const met = (person: Person, { member }: Reading, scene: Scene): number => {
  if (ownsNext(person, scene)) return person.to + (person.mention.form === 'pronoun' ? 0 : 1)
  const start = person.mention.role?.start ?? person.mention.start
  const governor = scene.tokens[member.governedFrom]
  // "The ambassador to Peru Rosa Paz": what comes before is a name of its own.
  const another = scene.othersBefore.has(person.from) || scene.tokens[person.from - 1]?.pos === 'name'
  const governed = governor !== undefined && governor.start < start && !another
  if (governed) member.company = true
  else if (member.person === null || (member.person.mention.form !== 'name' && person.mention.form === 'name'))
    member.person = person
  return person.to
}

const closingOf = (at: number, { tokens }: Scene): number => {
  const end = tokens.slice(at, at + longestAside).findIndex(({ text }) => text === ')')
  return end < 0 ? at + 1 : at + end + 1
}

/** In words: what stands in brackets or in a relative clause within a list. */
const longestAside = 40

/** Behind a relative clause that a comma ends; null where none does. */
const behindRelative = (at: number, { tokens }: Scene): number | null => {
  const end = tokens.slice(at, at + longestAside).findIndex(({ lower }) => lower === ',' || lower === ';')
  return end < 0 ? null : at + end
}

const ends = (at: number, { member }: Reading, scene: Scene): boolean => {
  const token = scene.tokens[at]!
  const { statement } = scene.language
  if (/^[.:?!…]+$/u.test(token.text)) return true
  if (statement.complementisers.has(token.lower) || statement.subordinators.has(token.lower)) return true
  if (statement.agentPrepositions.has(token.lower) && member.opened !== 'comma') return true
  return isFiniteAt(at, scene)
}

const close = (reading: Reading): void => {
  const { taken, pending, before, member } = reading
  const { person, described, opened: how } = member
  const named = before !== null && before.opened !== 'comma' && isUnnamed(before)
  // "The driver, Luis Soto": one person.
  if (named && person && before.person && how === 'comma') taken.splice(taken.indexOf(before.person), 1)
  if (how === 'and' && (person || (described && !member.company))) taken.push(...pending.splice(0))
  if (person && (how !== 'comma' || named || taken.length + pending.length === 0)) taken.push(person)
  else if (person) pending.push(person)
  if (person || described || member.governedFrom >= 0) reading.before = member
}

const isUnnamed = ({ person, described }: Member): boolean =>
  person === null ? described : person.mention.form === 'description'

/** The last one, where a verb follows that is not the list's: "after the killing of Rosa Paz, Luis Soto said". */
const retract = (reading: Reading, verb: number): void => {
  const { member, taken } = reading
  if (member.person === null || (member.opened === 'first' && taken.length === 0 && reading.before === null)) return
  if (verb - member.person.to <= 1) member.person = null
}

import type { Participant } from '../../model/statement.ts'

/** Who takes part in a statement, in one role, bound to the story. */
export interface Party {
  /** The story's entity. */
  readonly entity: string | null
  /** The story's entity whose it is: of "Ivo Lenz's bid" Lenz. */
  readonly owner: string | null
  readonly type: string | null
  readonly head: string
  readonly thing: string | null
  readonly pronoun: boolean
  /** What somebody is said to be: "the dead were guards" does nothing to guards. */
  readonly complement: boolean
  /** Some of a group that is told of: "most of the guards". */
  readonly someOf: boolean
  /** Told as one human being, without a name: "a boy", "the pilot". */
  readonly oneHuman: boolean
}

/** `open` where it cannot be told: a pronoun, a word that fits anybody. */
export type PartyRelation = 'same' | 'other' | 'open'

/** People told by what they are: a policeman is no teacher. Other nouns are too near each other to set things apart. */
export const roles: ReadonlySet<string> = new Set([
  'police',
  'soldier',
  'commander',
  'minister',
  'president',
  'congress',
  'lawmaker',
  'mayor',
  'judge',
  'lawyer',
  'suspect',
  'civilian',
  'protester',
  'diplomat',
  'expert',
  'doctor',
  'firefighter',
  'teacher',
  'student',
  'baby',
  'mother',
  'father',
  'pilot',
  'tourist',
  'journalist',
  'priest',
])

/** Nouns of people that tell no role. */
const humans: ReadonlySet<string> = new Set(['man', 'woman', 'child'])

/** Roles of more than one: "police fired". */
const bodies: ReadonlySet<string> = new Set(['police', 'congress'])

/** Nouns that stand for anybody. */
const anybody: ReadonlySet<string> = new Set(['person', 'man', 'woman', 'victim', 'group'])

export const partyOf = (
  part: Participant,
  { entity, owner }: Pick<Party, 'entity' | 'owner'>,
  type: string | null,
): Party => ({
  entity,
  owner,
  type,
  head: part.head,
  thing: part.thing ?? null,
  pronoun: part.pronoun ?? false,
  complement: part.complement ?? false,
  someOf: part.someOf ?? false,
  oneHuman:
    (part.single ?? false) &&
    (roles.has(part.thing ?? '') || humans.has(part.thing ?? '')) &&
    !bodies.has(part.thing ?? ''),
})

/** "A policeman" is no "plumber"; "a man" may be either; two named people are two. */
export const compareParties = (a: Party | null, b: Party | null): PartyRelation => {
  if (a === null || b === null) return 'open'
  if (a.entity !== null && b.entity !== null) return compareEntities(a, b)
  if (a.thing !== null && b.thing !== null) {
    if (a.thing === b.thing) return anybody.has(a.thing) ? 'open' : 'same'
    return roles.has(a.thing) && roles.has(b.thing) ? 'other' : 'open'
  }
  return a.head === b.head && a.entity === null && b.entity === null && a.head.length > 2 ? 'same' : 'open'
}

/** "Backed Lenz" and "backed Lenz's bid": one is told by what is his. Counter-example: "killed Lenz's mother". */
export const isOfOne = (a: Party | null, b: Party | null): boolean =>
  a !== null && b !== null && (isOf(a, b) || isOf(b, a))

const isOf = ({ owner, entity, thing }: Party, other: Party): boolean =>
  owner !== null && entity === null && owner === other.entity && !roles.has(thing ?? '') && !anybody.has(thing ?? '')

/** Two people are two, and so are two bodies or two countries; a body and its country may be one, and a pronoun anybody. */
const compareEntities = (a: Party, b: Party): PartyRelation => {
  if (a.entity === b.entity) return 'same'
  if (a.type !== b.type || a.type === 'other' || a.pronoun || b.pronoun) return 'open'
  return a.type !== 'person' && isOneNoun(a, b) ? 'open' : 'other'
}

/** "A Dorval court" and "the court of Lumbera" may be one; bodies and places are often named in part. */
const isOneNoun = (a: Party, b: Party): boolean => a.head === b.head || (a.thing !== null && a.thing === b.thing)

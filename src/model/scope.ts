import { fold } from '../text/fold.ts'
import { scan } from '../text/scan.ts'
import type { Figure, ScopePart } from './figure.ts'

/** How what two figures count relates, as far as it is printed. */
export type ScopeRelation =
  /** Both print the same limits, or neither prints any. */
  | 'same'
  /** One prints limits that narrow the population, the cause or the doer, the other none. */
  | 'narrower'
  /** One prints limits of one kind, the other of another: neither holds all that the other counts. */
  | 'crossed'
  /** Both print limits in different words, which may or may not mean the same. */
  | 'other-words'
  /** Both print limits, and these are of different classes. */
  | 'different'
  /** One includes what the other excludes. */
  | 'opposed'
  /** They differ only in what they say is included, which the other may include as well. */
  | 'unstated'

const narrowing = ['only', 'cause', 'by'] as const

/**
 * What one part of a scope names, for comparing it: its class where it belongs to one, else its own
 * content words.
 */
export const keysOf = (part: Pick<ScopePart, 'text' | 'concept'>): readonly string[] =>
  part.concept ? [part.concept] : [...scan(/\p{L}{4,}/gu, part.text)].map((match) => stemOf(fold(match[0])))

/** Plural endings are cut, so that "officers" and "officer", "civiles" and "civil" meet. */
const stemOf = (word: string): string => word.replace(/e?s$/, '')

/** The keys of all parts of a figure's scope that have a role. */
export const scopeKeys = (figure: Pick<Figure, 'scope'>, role: ScopePart['role']): ReadonlySet<string> =>
  new Set(partsThatLimit(figure, role).flatMap(keysOf))

/**
 * A cause of no known class is mostly the event itself ("the crash of Friday"), and limits nothing; nor do the dead as
 * they were found ("233 bodies").
 */
const partsThatLimit = (figure: Pick<Figure, 'scope'>, role: ScopePart['role']): readonly ScopePart[] =>
  figure.scope.filter(
    (part) =>
      part.role === role &&
      (role !== 'cause' || Boolean(part.concept)) &&
      !(role === 'only' && part.concept === remains),
  )
const remains = 'body'

/**
 * How the printed scopes of two figures relate.
 * @example scopeRelation(58 "including a police officer", 66) // 'unstated'
 */
export const scopeRelation = (a: Figure, b: Figure): ScopeRelation => {
  if (opposed(a, b) || opposed(b, a)) return 'opposed'
  // Of one incident cause and doer are told for their own sake: they leave none of its victims out.
  const roles = a.counts === 'incident' && b.counts === 'incident' ? (['only'] as const) : narrowing
  const limits = roles.map((role) => compareLimits(a, b, role))
  if (limits.includes('different')) return 'different'
  if (isCrossed(limits)) return 'crossed'
  if (limits.includes('first') || limits.includes('second')) return 'narrower'
  if (limits.includes('other-words')) return 'other-words'
  const beside = (['includes', 'excludes'] as const).map((role) => compareLimits(a, b, role))
  return beside.every((relation) => relation === 'same') ? 'same' : 'unstated'
}

/** One says who was counted, the other of what they died: cause and doer tell much the same. */
const isCrossed = ([people, ...deeds]: readonly LimitRelation[]): boolean =>
  (people === 'first' && deeds.includes('second')) || (people === 'second' && deeds.includes('first'))

const opposed = (a: Figure, b: Figure): boolean => {
  const excluded = scopeKeys(b, 'excludes')
  return [...scopeKeys(a, 'includes')].some((key) => excluded.has(key) || excluded.has(wider.get(key) ?? ''))
}

/** Groups that lie within others: who counts no foreigner counts no migrant. */
const wider: ReadonlyMap<string, string> = new Map([['migrant', 'foreigner']])

/** Which of two is limited: the first, the second, or both. */
type LimitRelation = 'same' | 'first' | 'second' | 'other-words' | 'different'

const compareLimits = (a: Figure, b: Figure, role: ScopePart['role']): LimitRelation => {
  const [x, y] = [scopeKeys(a, role), scopeKeys(b, role)]
  if (x.size === 0 && y.size === 0) return 'same'
  if (y.size === 0) return 'first'
  if (x.size === 0) return 'second'
  if ([...x].some((key) => y.has(key))) return 'same'
  // Pupils can be children and oil workers civilians: two groups are apart only where none can be in both.
  if (role === 'only') return excludeEachOther(x, y) ? 'different' : 'other-words'
  const classed = (figure: Figure): boolean => partsThatLimit(figure, role).every((part) => Boolean(part.concept))
  return classed(a) && classed(b) ? 'different' : 'other-words'
}

/** Groups of people of whom nobody is in both. */
const exclusive: readonly (readonly [string, string])[] = [
  ['civilian', 'police'],
  ['civilian', 'soldier'],
  ['child', 'police'],
  ['child', 'soldier'],
  ['identified', 'unidentified'],
]

const excludeEachOther = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  exclusive.some(([one, other]) => (a.has(one) && b.has(other)) || (a.has(other) && b.has(one)))

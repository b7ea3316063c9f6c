import { pointOf } from '../../model/estimate.ts'
import type { Figure } from '../../model/figure.ts'
import type { Matter } from '../../model/claim.ts'
import { citedAt } from '../../model/cited-at.ts'
import { keysOf } from '../../model/scope.ts'

/** Tells which figures count the same kind of thing and are worth a difference. */
export interface Comparable {
  (a: Figure, b: Figure): boolean
  /** Numbers that a reader may take for one another, though nothing says that they are of one thing. */
  readonly isNear: (a: Figure, b: Figure) => boolean
  /** What ties a figure to others: its matters, its incident, and a telling number. */
  readonly keysOf: (figure: Figure) => readonly string[]
}

/** Smaller sums of money and lengths meet by chance too easily to say that they are one. */
const telling = 1000

/**
 * Casualty figures of one measure are comparable. Others of two reports are where they count the same
 * noun, or have the same unit, and either say the same number or belong to one matter: "20 members"
 * of a letter and "some 20 Democrats" who signed it, but not 20 seats and 20 letters, nor 529 supporters and hundreds of
 * thousands.
 */
export const comparableIn = (matters: readonly Matter[]): Comparable => {
  const mattersOf = matterLookup(matters)
  const shareMatter = (a: Figure, b: Figure): boolean => [...mattersOf(a)].some((matter) => mattersOf(b).has(matter))
  const comparable = (a: Figure, b: Figure): boolean => {
    if (a.measure !== b.measure) return false
    if (a.measure !== 'other') return true
    if (a.unit !== b.unit || a.report === b.report) return false
    // "One of the most remote villages" counts no villages.
    if (a.counts === 'part' || b.counts === 'part') return false
    if (pointOf(a) === pointOf(b) && (a.unit === null ? sharesNoun(a, b) : (pointOf(a) ?? 0) >= telling)) return true
    return (a.unit !== null || sharesNoun(a, b)) && !areFar(a, b) && shareMatter(a, b)
  }
  return Object.assign(comparable, { isNear, keysOf: (figure: Figure) => tiesOf(figure, mattersOf(figure)) })
}

/** So many times another number, one that has the noun alone in common counts something else: "529" and "hundreds of thousands". */
const farTimes = 20

const areFar = (a: Figure, b: Figure): boolean => {
  const [p, q] = [pointOf(a), pointOf(b)]
  return p !== null && q !== null && Math.max(p, q) > farTimes * Math.min(p, q)
}

/** "As much as £450m" for a channel and "£400m-plus" for its assets: sums of one currency, less than twice each other. */
const isNear = (a: Figure, b: Figure): boolean => {
  if (a.report === b.report || a.unit === null || a.unit !== b.unit || !/^[A-Z]{3}$/.test(a.unit)) return false
  const [p, q] = [pointOf(a) ?? 0, pointOf(b) ?? 0]
  return Math.min(p, q) >= telling && Math.max(p, q) < 2 * Math.min(p, q)
}

const tiesOf = (figure: Figure, matters: ReadonlySet<string>): readonly string[] => [
  ...matters,
  ...(figure.incident === null ? [] : [figure.incident]),
  ...((figure.best ?? 0) >= telling ? [`${figure.unit} ${figure.best}`] : []),
]

const sharesNoun = (a: Figure, b: Figure): boolean => {
  const nouns = new Set(nounsOf(a))
  return nounsOf(b).some((noun) => nouns.has(noun) || nounsMeet(noun, nouns))
}

/** Its own words, and the class of people that they name: "assailants" are "attackers". */
const nounsOf = ({ counted }: Figure): readonly string[] =>
  counted === null ? [] : [...keysOf({ text: counted.text }), ...(counted.concept ? [`class ${counted.concept}`] : [])]

/** "Democrats" and "Democratic": two long words with one beginning. */
const nounsMeet = (noun: string, others: ReadonlySet<string>): boolean =>
  noun.length >= 6 && [...others].some((other) => other.length >= 6 && other.slice(0, 6) === noun.slice(0, 6))

const matterLookup = (matters: readonly Matter[]): ((figure: Figure) => ReadonlySet<string>) => {
  const cited = matters.flatMap(({ id, citations }) => citations.map((citation) => ({ ...citation, matter: id })))
  const around = citedAt(cited)
  const known = new Map<string, ReadonlySet<string>>()
  return (figure) => {
    const old = known.get(figure.id)
    if (old) return old
    const whole = around(figure.report, figure).filter(({ start, end }) => start <= figure.start && figure.end <= end)
    const found = new Set(whole.map(({ matter }) => matter))
    known.set(figure.id, found)
    return found
  }
}

import type { TimeWords } from '../../language/topics/time.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Token } from '../../model/token.ts'
import type { Atom } from './atoms.ts'
import type { Draft } from './draft.ts'
import type { Found } from './match.ts'

/** A reading and what stands around it. */
export interface Candidate {
  readonly found: Found
  readonly draft: Draft
  readonly atoms: readonly Atom[]
  readonly sentence: Sentence
  readonly text: string
  readonly words: TimeWords
  readonly tokenAt: (offset: number) => Token | undefined
}

type Guard = readonly [why: string, applies: (candidate: Candidate) => boolean]

const before = (c: Candidate): Atom | undefined => c.atoms[c.found.first - 1]
const after = (c: Candidate): Atom | undefined => c.atoms[c.found.other?.last ?? c.found.last]
const charAt = (c: Candidate, offset: number): string => c.text[offset] ?? ''
const isCapital = (c: Candidate, atom: Atom): boolean => /\p{Lu}/u.test(charAt(c, atom.start))
const isUpper = (c: Candidate, atom: Atom): boolean => /^\p{Lu}{2,}/u.test(c.text.slice(atom.start, atom.end))
const startsSentence = (c: Candidate, atom: Atom): boolean =>
  !/[\p{L}\d]/u.test(c.text.slice(c.sentence.start, atom.start))

/** A capital within a sentence that is not all capitals makes a name. */
const isNameLike = (c: Candidate, atom: Atom): boolean =>
  isCapital(c, atom) && !isUpper(c, atom) && !startsSentence(c, atom) && c.sentence.role === 'body'

const isBareYear = ({ found }: Candidate): boolean =>
  found.rule.make === 'date' && found.parts.y !== undefined && !found.parts.m && found.last - found.first <= 3

const countsSomething = (c: Candidate): boolean => {
  const next = after(c)
  if (next === undefined || next.class !== 'other') return false
  const token = c.tokenAt(next.start)
  const noun = token?.pos === 'noun' && token.features.number === 'plural' && !isCapital(c, next)
  return noun && before(c)?.class !== 'the'
}

/** "$2000", "2000%", "some 2000", "1500 people": a number of four digits that is no year. */
const isAmount = (c: Candidate): boolean => {
  if (!isBareYear(c)) return false
  const [left, right] = [before(c), after(c)]
  if (left && c.words.noYearAfter.includes(left.lower)) return true
  if (right && c.words.noYearBefore.includes(right.lower)) return true
  if (left && left.end === c.atoms[c.found.first]!.start && /[#$€£+.\-\p{L}]/u.test(charAt(c, left.end - 1)))
    return true
  return countsSomething(c)
}

const monthRules: ReadonlySet<string> = new Set(['bare-month', 'shy-month-in-context'])

/** "April Jones": a bare month before a name. */
const isFirstName = (c: Candidate): boolean => {
  const next = after(c)
  if (!c.words.capitals || !monthRules.has(c.found.rule.name) || c.found.last - c.found.first > 1 || !next) return false
  const led =
    c.found.rule.name === 'bare-month' && ['at', 'within', 'from', 'to', 'of'].includes(before(c)?.class ?? '')
  return !led && next.class === 'other' && isCapital(c, next) && c.sentence.role === 'body'
}

/** "Domingo Ruiz", "the Daily Bugle": words that are written small when they are times. */
const isName = (c: Candidate): boolean => {
  const atom = c.atoms[c.found.first]!
  const capitalised = ['month', 'shymonth', 'weekday', 'weekdays', 'shyweekday', 'holiday', 'dayname', 'roman', 'zone']
  if (atom.class === 'shortquarter') return false
  if (c.words.capitals && capitalised.includes(atom.class)) return false
  const next = after(c)
  const beforeName = !c.words.capitals && next?.class === 'other' && isCapital(c, next) && isCapital(c, atom)
  if (!/\p{L}/u.test(charAt(c, atom.start)) || !(isNameLike(c, atom) || beforeName)) return false
  const atoms = c.atoms.slice(c.found.first, c.found.last)
  return atoms.length === 1 || (c.words.capitals && atoms.every((each) => isNameLike(c, each)))
}

/** "a 55-year-old", "de 55 años de edad": an age. */
const isAge = (c: Candidate): boolean => {
  if (c.draft.type !== 'DURATION') return false
  const next = c.atoms.slice(c.found.last, c.found.last + 3)
  if (next[0]?.class === 'old' || (next[0]?.class === 'hyphen' && next[1]?.class === 'old')) return true
  if (
    c.words.ages.after.some((words) =>
      next
        .map((atom) => atom.lower)
        .join(' ')
        .startsWith(words),
    )
  )
    return true
  return c.draft.granularity === 'year' && isAgeOfNoun(c)
}

/** "un joven de 20 años", ", 55 años,": years of someone, unless the noun is one that lasts ("una pena de 5 años"). */
const isAgeOfNoun = (c: Candidate): boolean => {
  const [of, noun] = [before(c), c.atoms[c.found.first - 2]]
  if (!c.words.ages.ofNoun || noun === undefined || c.atoms[c.found.first]?.class === 'article') return false
  if (of?.class === 'comma' || of?.class === 'open') return isCapital(c, noun) || after(c)?.class === 'comma'
  if (of?.class !== 'of' || after(c)?.class === 'of') return false
  return !c.words.ages.lasting.includes(noun.lower)
}

/** "Mar del Plata": a name of the list. */
const isListed = (c: Candidate): boolean => {
  const [start, end] = [c.atoms[c.found.first]!.start, c.atoms[c.found.last - 1]!.end]
  const around = c.text.slice(Math.max(c.sentence.start, start - 20), end + 20).toLowerCase()
  return c.words.names.some((name) => {
    const at = around.indexOf(name)
    if (at < 0) return false
    const offset = Math.max(c.sentence.start, start - 20) + at
    return offset < end && start < offset + name.length
  })
}

/** "In his 80s": two digits are a decade only behind an apostrophe or the article. */
const isAgeRange = (c: Candidate): boolean =>
  c.found.rule.make === 'decade' &&
  (c.found.parts.h?.[0]?.value as number) < 100 &&
  !c.atoms.slice(c.found.first, c.found.last).some((a) => ['apostrophe', 'the', 'thes', 'decadeunit'].includes(a.class))

/** "The second half" of a match: half-years need a year beside them. */
const isMatchHalf = (c: Candidate): boolean =>
  c.draft.granularity === 'half-year' && c.draft.value === null && !c.found.parts.r && !c.found.parts.u

/** "138-2010-2015": digits of a longer number. */
const isPartOfNumber = (c: Candidate): boolean => {
  const [first, last] = [c.atoms[c.found.first]!, c.atoms[c.found.last - 1]!]
  if (c.found.rule.make !== 'date' || c.found.other !== null) return false
  const led = /[-/+]/.test(charAt(c, first.start - 1)) && /\d/.test(charAt(c, first.start))
  return (led && /\d/.test(charAt(c, first.start - 2))) || /^[-/]\d/.test(c.text.slice(last.end, last.end + 2))
}

/** "At 8/1", "since 1351 BST": odds, and the time of day in four digits. */
const isNoDay = (c: Candidate): boolean => {
  const { make, name } = c.found.rule
  if (make === 'numeric-day') return c.words.noDayAfter.includes(before(c)?.lower ?? '')
  if (make !== 'date' || c.found.parts.m) return name === 'numeric-month' && isWithinPath(c)
  return after(c)?.class === 'zone'
}

const isWithinPath = (c: Candidate): boolean =>
  charAt(c, c.atoms[c.found.first]!.start - 1) === '/' || charAt(c, c.atoms[c.found.last - 1]!.end) === '/'

const counted: ReadonlySet<string> = new Set(['small', 'big', 'decimal', 'year', 'cardinal', 'mass', 'units'])

/** "$500 million a year", "four flights a week": how often, not how long. */
const isRate = (c: Candidate): boolean => {
  if (c.draft.type !== 'DURATION' || c.found.parts.c?.length !== 1 || c.found.parts.c[0]!.class !== 'article')
    return false
  const left = before(c)
  if (left === undefined || left.end === c.atoms[c.found.first]!.start) return false
  if (counted.has(left.class)) return true
  const token = left.class === 'other' ? c.tokenAt(left.start) : undefined
  if (token === undefined) return false
  return token.pos === 'number' || (token.pos === 'noun' && token.features.number === 'plural')
}

/** "More than a quarter of the votes": a share, not three months. */
const isShare = (c: Candidate): boolean =>
  c.draft.type === 'DURATION' &&
  c.draft.granularity === 'quarter' &&
  after(c)?.class === 'of' &&
  c.found.parts.c?.every(({ class: name }) => name === 'article' || name === 'cardinal' || name === 'small') === true

/** "A las dos cadenas": a number that counts what follows, and no hour. */
const isCountedClock = (c: Candidate): boolean => {
  const clock = c.found.parts.k
  const next = after(c)
  if (c.found.rule.make !== 'clock' || clock?.length !== 1 || clock[0]!.end !== c.atoms[c.found.last - 1]!.end)
    return false
  const token = next === undefined ? undefined : c.tokenAt(next.start)
  return token !== undefined && ['noun', 'adjective', 'number'].includes(token.pos) && !isCapital(c, next!)
}

/** "A women's day": days with a name are written with a capital. */
const isSmallDay = (c: Candidate): boolean =>
  c.found.all.some((atom) => atom.class === 'dayname' && !isCapital(c, atom))

const guards: readonly Guard[] = [
  ['a number of things, not an hour', isCountedClock],
  ['a day without a name', isSmallDay],
  ['a share, not a length of time', isShare],
  ['a rate, not a length of time', isRate],
  ['part of a longer number', isPartOfNumber],
  ['no day', isNoDay],
  ['an amount, not a year', isAmount],
  ['a name, not a month', isFirstName],
  ['a name, not a time', isName],
  ['an age', isAge],
  ['a name that holds a word of time', isListed],
  ['an age, not a decade', isAgeRange],
  ['half of a match, not of a year', isMatchHalf],
]

/** Why words that look like a time are none; null where they are one. */
export const whyNot = (candidate: Candidate): string | null =>
  guards.find(([, applies]) => applies(candidate))?.[0] ?? null

import { after, before, charAt, isCapital, type Candidate } from './around.ts'
import type { Atom } from './atoms.ts'
import { isAmount, isCountedClock, isNoDay, isPartOfNumber, isRate, isShare } from './guards-number.ts'

type Guard = readonly [why: string, applies: (candidate: Candidate) => boolean]

const isUpper = (c: Candidate, atom: Atom): boolean => /^\p{Lu}{2,}/u.test(c.text.slice(atom.start, atom.end))
const startsSentence = (c: Candidate, atom: Atom): boolean =>
  !/[\p{L}\d]/u.test(c.text.slice(c.sentence.start, atom.start))

/** A capital within a sentence that is not all capitals makes a name. */
const isNameLike = (c: Candidate, atom: Atom): boolean =>
  isCapital(c, atom) && !isUpper(c, atom) && !startsSentence(c, atom) && c.sentence.role === 'body'

const monthRules: ReadonlySet<string> = new Set(['bare-month', 'shy-month-in-context'])

/** "April Jones": a bare month before a name. */
const isFirstName = (c: Candidate): boolean => {
  const next = after(c)
  if (!c.words.capitals || !monthRules.has(c.found.rule.name) || c.found.last - c.found.first > 1 || !next) return false
  const led =
    c.found.rule.name === 'bare-month' && ['at', 'within', 'from', 'to', 'of'].includes(before(c)?.class ?? '')
  return !led && next.class === 'other' && isCapital(c, next) && c.sentence.role === 'body'
}

/** "Clara May … proposed by May": a bare month that is a surname in the report, unless a word such as "in" dates it. */
const isSurname = (c: Candidate): boolean => {
  if (!monthRules.has(c.found.rule.name) || c.found.last - c.found.first > 1) return false
  const led = before(c)?.class
  if (led === 'within' || led === 'from' || led === 'to' || led === 'of') return false
  return c.surnames.has(c.atoms[c.found.first]!.lower)
}

/** "En Enero", "el Lunes", "Navidad": a capital that many write makes no name behind these words. */
const isLed = (c: Candidate, { class: name }: Atom): boolean => {
  const led = before(c)?.class ?? ''
  if (name === 'month') return led === 'within' || led === 'from'
  return name === 'holiday' || (name === 'weekday' && (led === 'the' || led === 'thes'))
}

/** "Domingo Ruiz", "the Daily Bugle": words that are written small when they are times. */
const isName = (c: Candidate): boolean => {
  const atom = c.atoms[c.found.first]!
  const capitalised = [
    'month',
    'shymonth',
    'weekday',
    'weekdays',
    'shyweekday',
    'holiday',
    'easter',
    'feast',
    'dayname',
    'roman',
    'zone',
  ]
  if (atom.class === 'shortquarter') return false
  if (c.words.capitals && capitalised.includes(atom.class)) return false
  const next = after(c)
  const beforeName = !c.words.capitals && next?.class === 'other' && isCapital(c, next) && isCapital(c, atom)
  if (!/\p{L}/u.test(charAt(c, atom.start)) || !(beforeName || (isNameLike(c, atom) && !isLed(c, atom)))) return false
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
  return c.draft.granularity === 'year' && (isAtAge(c) || isAgeOfNoun(c))
}

/** "Murió a los 55 años"; "a los diez años del incendio" counts from it. */
const isAtAge = (c: Candidate): boolean => {
  const words = c.atoms.slice(Math.max(0, c.found.first - 2), c.found.first).map(({ lower }) => lower)
  return after(c)?.class !== 'of' && (c.words.ages.before ?? []).includes(words.join(' '))
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

/** "La avenida 9 de Julio", "el Hospital 2 de Mayo": a day right behind a noun, where days have an article, is its name. */
const isNamedForDay = (c: Candidate): boolean => {
  const { d, m, w, r, y, v } = c.found.parts
  const noun = before(c)
  if (c.words.capitals || !d || !m || w || r || y || v || c.found.other || noun?.class !== 'other') return false
  if (c.atoms[c.found.first] !== d[0] || !['noun', 'name'].includes(c.tokenAt(noun.start)?.pos ?? '')) return false
  return !isCapital(c, noun) || isCapital(c, m[0]!)
}

/** "In his 80s": two digits are a decade only behind an apostrophe or the article. */
const isAgeRange = (c: Candidate): boolean =>
  c.found.rule.make === 'decade' &&
  (c.found.parts.h?.[0]?.value as number) < 100 &&
  before(c)?.class !== 'within' &&
  !c.atoms.slice(c.found.from, c.found.last).some((a) => ['apostrophe', 'the', 'thes', 'decadeunit'].includes(a.class))

/** "The second half" of a match: half-years need a year beside them. */
const isMatchHalf = (c: Candidate): boolean =>
  c.draft.granularity === 'half-year' && c.draft.value === null && !c.found.parts.r && !c.found.parts.u

/** "A women's day": days with a name are written with a capital. */
const isSmallDay = (c: Candidate): boolean =>
  c.found.all.some(
    (atom) =>
      (atom.class === 'dayname' || atom.class === 'personname' || atom.class === 'nation') && !isCapital(c, atom),
  )

const guards: readonly Guard[] = [
  ['a number of things, not an hour', isCountedClock],
  ['a day without a name', isSmallDay],
  ['a share, not a length of time', isShare],
  ['a rate, not a length of time', isRate],
  ['part of a longer number', isPartOfNumber],
  ['no day', isNoDay],
  ['an amount, not a year', isAmount],
  ['a name, not a month', isFirstName],
  ['a surname, not a month', isSurname],
  ['a name, not a time', isName],
  ['an age', isAge],
  ['a name that holds a word of time', isListed],
  ['a name that holds a day', isNamedForDay],
  ['an age, not a decade', isAgeRange],
  ['half of a match, not of a year', isMatchHalf],
]

/** Why words that look like a time are none; null where they are one. */
export const whyNot = (candidate: Candidate): string | null =>
  guards.find(([, applies]) => applies(candidate))?.[0] ?? null

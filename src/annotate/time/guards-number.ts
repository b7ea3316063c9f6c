import { after, before, charAt, isCapital, type Candidate } from './around.ts'

/** "138-2010-2015": digits of a longer number. */
export const isPartOfNumber = (c: Candidate): boolean => {
  const [first, last] = [c.atoms[c.found.first]!, c.atoms[c.found.last - 1]!]
  if (c.found.rule.make !== 'date' || c.found.other !== null) return false
  const led = /[-/+]/.test(charAt(c, first.start - 1)) && /\d/.test(charAt(c, first.start))
  return (led && /\d/.test(charAt(c, first.start - 2))) || /^[-/]\d/.test(c.text.slice(last.end, last.end + 2))
}

/** "At 8/1", "since 1351 BST": odds, and the time of day in four digits. */
export const isNoDay = (c: Candidate): boolean => {
  const { make, name } = c.found.rule
  if (make === 'numeric-day') return c.words.noDayAfter.includes(before(c)?.lower ?? '')
  if (make !== 'date' || c.found.parts.m) return name === 'numeric-month' && isWithinPath(c)
  return after(c)?.class === 'zone'
}

const isWithinPath = (c: Candidate): boolean =>
  charAt(c, c.atoms[c.found.first]!.start - 1) === '/' || charAt(c, c.atoms[c.found.last - 1]!.end) === '/'

const counted: ReadonlySet<string> = new Set(['small', 'big', 'decimal', 'year', 'cardinal', 'mass', 'units'])

/** "$500 million a year", "four flights a week": how often, not how long. */
export const isRate = (c: Candidate): boolean => {
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
export const isShare = (c: Candidate): boolean =>
  c.draft.type === 'DURATION' &&
  c.draft.granularity === 'quarter' &&
  after(c)?.class === 'of' &&
  c.found.parts.c?.every(({ class: name }) => name === 'article' || name === 'cardinal' || name === 'small') === true

/** "A las dos cadenas": a number that counts what follows, and no hour. */
export const isCountedClock = (c: Candidate): boolean => {
  const clock = c.found.parts.k
  const next = after(c)
  if (
    c.found.rule.make !== 'clock' ||
    clock?.length !== 1 ||
    clock[0]!.class === 'clock' ||
    clock[0]!.end !== c.atoms[c.found.last - 1]!.end
  )
    return false
  const token = next === undefined ? undefined : c.tokenAt(next.start)
  return token !== undefined && ['noun', 'adjective', 'number'].includes(token.pos) && !isCapital(c, next!)
}

const isBareYear = ({ found }: Candidate): boolean =>
  found.rule.make === 'date' &&
  found.parts.y !== undefined &&
  !found.parts.m &&
  !found.parts.g &&
  found.last - found.first <= 3 &&
  !found.all.some(({ class: name }) => name === 'yearword')

const countsSomething = (c: Candidate): boolean => {
  const next = after(c)
  if (next === undefined || next.class !== 'other') return false
  const token = c.tokenAt(next.start)
  const noun = token?.pos === 'noun' && token.features.number === 'plural' && !isCapital(c, next)
  return noun && before(c)?.class !== 'the'
}

/** "$2000", "2000%", "some 2000", "1500 people": a number of four digits that is no year. */
export const isAmount = (c: Candidate): boolean => {
  if (!isBareYear(c)) return false
  const [left, right] = [before(c), after(c)]
  // "Later than 2020" bounds a year, "more than 2020" a number.
  const isCompared = c.atoms[c.found.first - 2]?.class === 'apart'
  if (left && !isCompared && c.words.noYearAfter.includes(left.lower)) return true
  if (right && c.words.noYearBefore.includes(right.lower)) return true
  if (left && left.end === c.atoms[c.found.first]!.start && /[#$€£+.\-\p{L}]/u.test(charAt(c, left.end - 1)))
    return true
  return countsSomething(c)
}

import { bodyTermAt, isNext, isOrdinary, phrase, roleTermAt, sameSentence, type Sheet } from './sheet.ts'
import { isAcronym } from './acronym.ts'
import { pastJoiners } from './joined-names.ts'

/** Capitalised words that may be a name, with the small words between them: half-open, in tokens. */
export interface Run {
  readonly from: number
  readonly to: number
}

/**
 * Runs of capitalised words: "Ruth Calder", "Ministry of the Interior", "Rocío de la Cruz", "J. L. Soto".
 * Counter-example: "Congress and Calder" are two.
 */
export const runsOf = (sheet: Sheet): readonly Run[] => {
  const runs: Run[] = []
  for (let i = 0; i < sheet.tokens.length; i++) {
    if (!sheet.capital[i]) continue
    const from = isOpeningWord(sheet, i) ? i + 1 : i
    if (!sheet.capital[from] || !sameSentence(sheet, i, from)) continue
    const to = endOfRun(sheet, from)
    runs.push({ from, to })
    i = to - 1
  }
  return runs
}

/** "Recent polls", "Según Otárola", "While Peru": the first word of a sentence that only grammar gives a capital. */
const isOpeningWord = (sheet: Sheet, i: number): boolean => {
  const { opens, language, lower, tables, key, capital, tokens } = sheet
  if (!opens[i] || !isOrdinary(sheet, i)) return false
  const { mention } = language
  // A word of the calendar has its capital as a surname, or none.
  if (mention.calendarSurnames.has(lower[i]!)) return false
  if (mention.honorifics.has(lower[i]!) && capital[i + 1]) return false
  if (mention.definite.has(lower[i]!) || mention.notNames.has(lower[i]!)) return true
  if (goesOn(sheet, i) || isNamedWithin(sheet, i)) return false
  if (!capital[i + 1] || !isNext(sheet, i)) return tables.country(key[i]!) === undefined && !isAcronym(tokens[i]!.text)
  if (mention.organisationHeads.has(lower[i]!) || mention.honorifics.has(lower[i]!)) return false
  if (tables.country(key[i]!) !== undefined || isAcronym(tokens[i]!.text)) return false
  const { pos, poses } = tokens[i]!
  return poses.every((p) => functionWords.has(p)) || (pos === 'verb' && tables.firstName(key[i]!) === undefined)
}

/** "Joined Harbours says …", where another sentence has "for Joined Harbours" within: the first word belongs to the name. */
const isNamedWithin = ({ within, lower, capital }: Sheet, i: number): boolean =>
  capital[i + 1] === true && within.has(`${lower[i]} ${lower[i + 1]}`)

/** "Secretary of State Ana Ruiz", "Ministry of Health": a title or body that small words join. */
const goesOn = (sheet: Sheet, i: number): boolean => {
  if (!sheet.language.mention.complements.has(sheet.lower[i + 1] ?? '')) return false
  const body = bodyTermAt(sheet, i)
  if (body !== null && body.term.size > 1 && sheet.capital[body.end - 1]) return true
  if (sheet.language.mention.organisationHeads.has(sheet.lower[i]!))
    return sheet.capital[i + 2] === true || sheet.capital[i + 3] === true
  const match = roleTermAt(sheet, i)
  return match !== null && match.end > i + 1 && sheet.capital[match.end - 1] === true
}

const functionWords = new Set<string>([
  'preposition',
  'conjunction',
  'determiner',
  'pronoun',
  'adverb',
  'auxiliary',
  'interjection',
  'particle',
  'number',
])

const longestRun = 14

const endOfRun = (sheet: Sheet, from: number): number => {
  let to = from + 1
  while (to - from < longestRun) {
    const next = nextPart(sheet, from, to)
    const past = next === to ? pastTitle(sheet, { from, to }) : next
    if (past === to) break
    to = past
  }
  return to
}

/** "Secretary of State Ana Ruiz": the words of a title go on with small ones between them. */
const pastTitle = (sheet: Sheet, { from, to }: Run): number => {
  if (!isNext(sheet, to - 1) || !sheet.language.mention.complements.has(sheet.lower[to]!)) return to
  for (let i = Math.max(from, to - 3); i < to; i++) {
    const match = roleTermAt(sheet, i)
    if (match !== null && match.end > to && sheet.capital[match.end - 1]) return match.end
  }
  return to
}

/** Where the run goes on after `to`, past a dot of an initial or words that join; `to` itself where it ends. */
const nextPart = (sheet: Sheet, from: number, to: number): number => {
  const { lower, capital, tokens } = sheet
  if (!sameSentence(sheet, to - 1, to)) return to
  if (lower[to] === '.' && tokens[to]!.start === tokens[to - 1]!.end && isShort(tokens[to - 1]!.text)) {
    return capital[to + 1] && sameSentence(sheet, to, to + 1) ? to + 2 : dotOfInitial(sheet, from, to)
  }
  if (!isNext(sheet, to - 1)) return to
  // "AMENAZA Puerto Alto": a headline in capitals ends where the dateline begins.
  if (capital[to]) return sheet.shouted[to] === sheet.shouted[from] ? to + 1 : to
  if (lower[to] === '&' && capital[to + 1]) return to + 2
  if (isSaints(sheet, from) && possessive.test(lower[to] ?? '') && endsBody(sheet, to + 1)) return to + 2
  const past = pastJoiners(sheet, from, to)
  return past === to ? pastPlaceWord(sheet, from, to) : past
}

const possessive = /^['’]s?$/

const endsBody = (sheet: Sheet, at: number): boolean =>
  sheet.capital[at] === true &&
  (sheet.language.mention.organisationEnds.has(sheet.lower[at]!) ||
    sheet.language.mention.organisationHeads.has(sheet.lower[at]!))

const isSaints = (sheet: Sheet, from: number): boolean =>
  sheet.key[from] === 'st' && sheet.language.mention.honorifics.has('st.')

/** "St Oran's Hospital", "St. Oran College": a body that is called after a saint. Counter-example: "St Oran". */
export const isSaintsBody = (sheet: Sheet, { from, to }: Run): boolean =>
  to - from > 2 && isSaints(sheet, from) && endsBody(sheet, to - 1)

/** "Dar es Salaam": a small word within a name that the gazetteer has. */
const pastPlaceWord = (sheet: Sheet, from: number, to: number): number =>
  to - from === 1 &&
  sheet.capital[to + 1] === true &&
  isNext(sheet, to) &&
  sheet.tables.place(phrase(sheet, from, to + 2)) !== undefined
    ? to + 2
    : to

const isShort = (text: string): boolean => text.length <= 4

/** "D. A. Q." keeps its last dot; the dot of a sentence's last word is no part of the name. */
const dotOfInitial = (sheet: Sheet, from: number, to: number): number =>
  sheet.tokens[to - 1]!.text.length === 1 && to - 1 > from && sheet.lower[to - 2] === '.' ? to + 1 : to

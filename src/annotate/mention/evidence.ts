import { weighBody } from './bodies.ts'
import type { Candidate } from './candidate.ts'
import { byFirstName } from './first-name.ts'
import { byHeads, byTables, isStressed } from './own-words.ts'
import { isOrdinary, type Sheet } from './sheet.ts'
import { byWordsAfter } from './words-after.ts'
import { byWordsBefore } from './words-before.ts'

/** Adds all that the words of a candidate and those around it tell of what it is. */
export const weigh = (sheet: Sheet, candidate: Candidate): void => {
  byHeads(sheet, candidate)
  byTables(sheet, candidate)
  byFirstName(sheet, candidate)
  byWordsBefore(sheet, candidate)
  byWordsAfter(sheet, candidate)
  weighBody(sheet, candidate)
  candidate.doubtful = isDoubtful(sheet, candidate)
}

/** "We", "Nobody", "Quien": a word of grammar with one capital names nobody. Counter-example: "WHO". */
const isOfGrammar = ({ tokens }: Sheet, at: number): boolean => {
  const { text, poses } = tokens[at]!
  return /^\p{L}\p{Ll}+$/u.test(text) && poses.every((pos) => grammar.has(pos))
}

const grammar = new Set<string>(['preposition', 'conjunction', 'determiner', 'pronoun', 'auxiliary', 'particle'])

/** The candidate has one word that is an ordinary one and begins its sentence, or stands in a line of capitals. */
const isDoubtful = (sheet: Sheet, { from, to }: Candidate): boolean => {
  if (sheet.shouted[from] || (to - from === 1 && (isStressed(sheet, from) || isOfGrammar(sheet, from)))) return true
  return sheet.opens[from]! && to - from === 1 && isOrdinary(sheet, from)
}

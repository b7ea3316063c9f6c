import type { Ledger } from './ledger.ts'
import type { Run } from './runs.ts'
import { isOrdinary, phrase, type Sheet } from './sheet.ts'

/**
 * The parts of a run of capitals in a headline that are names elsewhere in the report, or no ordinary words.
 * @example "Rivas Urges Calm In Puno" has "Rivas" and "Puno"
 */
export const calmRuns = (sheet: Sheet, ledger: Ledger, run: Run): readonly Run[] => {
  const runs: Run[] = []
  let from = -1
  for (let i = run.from; i <= run.to; i++) {
    const place = from < 0 && i < run.to ? endOfPlace(sheet, run, i) : i
    if (place > i) {
      runs.push({ from: i, to: place })
      i = place - 1
      continue
    }
    const isName = i < run.to && isKnown(sheet, ledger, i)
    if (isName && from < 0) from = i
    if (!isName && from >= 0) {
      runs.push({ from, to: i })
      from = -1
    }
  }
  return runs
}

const longestPlace = 3

/** Where a place of several words ends, so that "NEW YORK" keeps its first; `at` where none begins. */
const endOfPlace = (sheet: Sheet, run: Run, at: number): number => {
  for (let to = Math.min(run.to, at + longestPlace); to > at + 1; to--) {
    const key = phrase(sheet, at, to)
    if ((sheet.tables.place(key) ?? sheet.tables.country(key)) !== undefined) return to
  }
  return at
}

const isKnown = (sheet: Sheet, ledger: Ledger, i: number): boolean => {
  if (!sheet.capital[i]) return false
  const key = sheet.key[i]!
  return (
    ledger.byKey.has(key) ||
    ledger.nameWords.has(key) ||
    !isOrdinary(sheet, i) ||
    sheet.tables.country(key) !== undefined
  )
}

import type { Ledger } from './decide.ts'
import type { Run } from './runs.ts'
import { isOrdinary, type Sheet } from './sheet.ts'

/**
 * The parts of a run of capitals in a headline that are names elsewhere in the report, or no ordinary words.
 * @example "Rivas Urges Calm In Puno" has "Rivas" and "Puno"
 */
export const calmRuns = (sheet: Sheet, ledger: Ledger, run: Run): readonly Run[] => {
  const runs: Run[] = []
  let from = -1
  for (let i = run.from; i <= run.to; i++) {
    const isName = i < run.to && isKnown(sheet, ledger, i)
    if (isName && from < 0) from = i
    if (!isName && from >= 0) {
      runs.push({ from, to: i })
      from = -1
    }
  }
  return runs
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

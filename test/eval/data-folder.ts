import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Mark, PartResult } from '../../eval/set.ts'

/** A folder of data for one test: text as it is, anything else as JSON; gone afterwards. */
export const dataOf = (files: Readonly<Record<string, unknown>> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-eval-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}

/** The shares of marks by their names. */
export const sharesOf = (marks: readonly Mark[]): Readonly<Record<string, number | null>> =>
  Object.fromEntries(marks.map(({ name, share }) => [name, share]))

/** The shares of a set that has one part. */
export const sharesIn = ([result]: readonly PartResult[]): Readonly<Record<string, number | null>> =>
  sharesOf(result?.marks ?? [])

import type { Dossier } from '../../src/index.ts'
import { letterOf } from '../../src/dossier/account/context.ts'
import { pageOf } from '../../src/dossier/html/page/page.ts'

/** Gives the words that numbers of a page's parts cite, by the letter of their report, in the order of its text. */
export const wordsFinder = async (
  dossier: Dossier,
): Promise<(numbers: readonly string[]) => Readonly<Record<string, string>>> => {
  const { targets } = await pageOf(dossier, 'en')
  const byNumber = new Map(targets.all.map(({ number, citations }) => [String(number), citations]))
  return (numbers) => {
    const citations = numbers.flatMap((number) => byNumber.get(number) ?? [])
    const cited = Map.groupBy(citations, ({ report }) => report)
    return Object.fromEntries(
      dossier.reports.flatMap(({ id, text }, index) => {
        const own = cited.get(id) ?? []
        const units = new Set(
          own.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
        )
        const words = [...units].toSorted((a, b) => a - b).map((at) => text?.[at] ?? '')
        return words.length === 0 ? [] : [[letterOf(index), words.join('')]]
      }),
    )
  }
}

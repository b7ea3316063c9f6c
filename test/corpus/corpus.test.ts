import { expect, test } from 'vitest'
import { dossierOf, readStory, stories } from '../../eval/corpus/stories.ts'

test.each(stories)('%s: whatever is cited stands where it is said to stand', async (story) => {
  const dossier = await dossierOf(story)
  const texts = new Map(dossier.reports.map((report) => [report.id, report.text ?? '']))
  const seen = { count: 0 }
  check(dossier, texts, seen)
  expect(seen.count).toBeGreaterThan(200)
})

/** Every part of a dossier that names a report, a range and words. */
const check = (part: unknown, texts: ReadonlyMap<string, string>, seen: { count: number }): void => {
  if (typeof part !== 'object' || part === null) return
  const { report, start, end, text } = part as Record<string, unknown>
  if (typeof report === 'string' && typeof start === 'number' && typeof end === 'number' && typeof text === 'string') {
    expect(texts.get(report)?.slice(start, end)).toBe(text)
    seen.count++
  }
  for (const value of Object.values(part)) check(value, texts, seen)
}

test.each(stories)('%s: reading twice gives the same dossier', async (story) => {
  expect(JSON.stringify(await readStory(story))).toBe(JSON.stringify(await dossierOf(story)))
})

test.each(stories)('%s: every difference says why', async (story) => {
  const { differences } = await dossierOf(story)
  expect(differences.length).toBeGreaterThan(0)
  expect(differences.filter((difference) => difference.because.code === '')).toEqual([])
})

test('peru: three counters side by side are no contradiction', async () => {
  const { differences } = await dossierOf('peru')
  expect(
    differences.filter((difference) => difference.relation === 'contradiction' && difference.basis === 'inferred'),
  ).toEqual([])
})

import { expect, test } from 'vitest'
import type { Expected } from './expected.ts'
import { missedBy } from './missed.ts'
import { dossierOf, expectedOf, readStory, stories } from './stories.ts'

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

/** How many expectations of a kind may go unmet: what is known to fall short. May only be lowered. */
const mayMiss = {
  peru: {
    figures: 6,
    notFigures: 1,
    people: 0,
    notPeople: 0,
    dates: 0,
    attributions: 0,
    relations: 0,
    claims: 2,
    origins: 0,
  },
  ferry: {
    figures: 2,
    notFigures: 0,
    people: 0,
    notPeople: 0,
    dates: 0,
    attributions: 0,
    relations: 3,
    claims: 1,
    origins: 0,
  },
}

for (const story of stories) {
  for (const [kind, most] of Object.entries(mayMiss[story])) {
    test(`${story}: ${kind} are what a reader should see`, async () => {
      const missed = missedBy(await dossierOf(story), expectedOf(story))[kind as keyof Expected]
      expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(most)
    })
  }
}

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

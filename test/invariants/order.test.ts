import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { compare } from '../../src/compare.ts'
import { continueFrom, createEngine, type Dossier, type KnownFacts } from '../../src/index.ts'
import type { Citation } from '../../src/model/citation.ts'
import type { ReadReport } from '../../src/model/story.ts'

const engine = createEngine()
const generator = { version: 'test', fingerprint: 'test' }
const dossierOf = (reports: readonly ReadReport[]): Dossier => compare(reports, { diagnostics: [], generator })

const readText = async (file: string, text: string, known: Partial<KnownFacts> = {}): Promise<ReadReport> => {
  const facts = { file, outlet: null, published: null, language: null, title: null, url: null, ...known }
  const source = { bytes: new TextEncoder().encode(text), path: file, mediaType: null, address: null, retrieved: null }
  return (await engine.read({ ...source, known: facts as KnownFacts })).read!
}

/** Reports of one made-up event: numbers, names, bodies and days in all their combinations. */
const madeUp = fc
  .array(
    fc.record({
      dead: fc.integer({ min: 2, max: 40 }),
      hurt: fc.integer({ min: 41, max: 90 }),
      day: fc.constantFrom('Monday', 'Tuesday', 'Wednesday'),
      name: fc.constantFrom('Rosa Vidal', 'R. Vidal', 'Luis Soto', 'Ana Paz'),
      age: fc.integer({ min: 20, max: 23 }),
      body: fc.constantFrom('the town council', 'the fire service', 'Mayor Olga Prado'),
      published: fc.constantFrom('2026-04-07', '2026-04-08', '2026-04-09'),
      isSpanish: fc.boolean(),
    }),
    { minLength: 2, maxLength: 4 },
  )
  .map((told) =>
    told.map(({ dead, hurt, day, name, age, body, published, isSpanish }, at) => ({
      file: `${at}.txt`,
      published,
      text: isSpanish
        ? `Incendio en un molino de Lindo\n\nAl menos ${dead} personas murieron en un incendio en Lindo el lunes, informó el ayuntamiento. ${name}, de ${age} años, murió en el lugar. Hubo ${hurt} heridos.`
        : `Fire at a mill in Lindo\n\nThe fire killed ${dead} people in Lindo on ${day}, ${body} said. ${name}, ${age}, died at the scene. "The doors were locked," said Olga Prado. It injured ${hurt} people.`,
    })),
  )

const readStory = (told: readonly { file: string; text: string; published: string }[]): Promise<ReadReport[]> =>
  Promise.all(told.map(({ file, text, published }) => readText(file, text, { published })))

const examples: Record<string, readonly ReadReport[]> = {}
const names = ['peru', 'ferry', 'uvalde', 'trust'] as const

beforeAll(async () => {
  for (const name of names) {
    const folder = resolve(import.meta.dirname, '../../examples', name)
    const known = JSON.parse(readFileSync(join(folder, 'reports.json'), 'utf8')) as readonly KnownFacts[]
    examples[name] = await Promise.all(
      known
        .filter(({ file }) => file)
        .map(async (facts) => {
          const source = { path: facts.file!, mediaType: null, address: null, retrieved: null, known: facts }
          return (await engine.read({ bytes: readFileSync(join(folder, facts.file!)), ...source })).read!
        }),
    )
  }
}, 60_000)

/** A dossier with its reports in the order of their ids: nothing else may depend on the order they were given in. */
const told = (dossier: Dossier): string =>
  JSON.stringify({ ...dossier, reports: dossier.reports.toSorted((a, b) => (a.id < b.id ? -1 : 1)) })

describe('the order of reports changes nothing in the dossier', () => {
  test.each(names)(
    'of the example %s',
    (name) => {
      const reports = examples[name]!
      const expected = told(dossierOf(reports))
      fc.assert(
        fc.property(fc.shuffledSubarray([...reports], { minLength: reports.length }), (order) => {
          expect(told(dossierOf(order)) === expected, 'one dossier, byte for byte').toBe(true)
          expect(dossierOf(order).reports.map(({ id }) => id)).toEqual(order.map(({ report }) => report.id))
        }),
        { numRuns: 4 },
      )
    },
    60_000,
  )

  test('of any made-up story', async () => {
    await fc.assert(
      fc.asyncProperty(madeUp, async (made) => {
        const reports = await readStory(made)
        expect(told(dossierOf(reports.toReversed())) === told(dossierOf(reports))).toBe(true)
      }),
      { numRuns: 25 },
    )
  }, 60_000)
})

const isCitation = (value: object): value is Citation =>
  'report' in value && 'start' in value && 'end' in value && 'text' in value && typeof value.text === 'string'

/** All that a dossier cites, wherever it stands. */
const citationsIn = (value: unknown): readonly Citation[] => {
  if (value === null || typeof value !== 'object') return []
  return [...(isCitation(value) ? [value] : []), ...Object.values(value).flatMap(citationsIn)]
}

const checkGrown = (before: Dossier, after: Dossier): void => {
  const texts = new Map(after.reports.map(({ id, text }) => [id, text]))
  for (const { report, start, end, text } of [...citationsIn(before), ...citationsIn(after)])
    expect(texts.get(report)?.slice(start, end)).toBe(text)
  const idsOf = ({ figures, quantities, attributions, times, entities, claims, incidents, victims }: Dossier) =>
    [figures, quantities, attributions, times, entities, claims, incidents, victims].flat().map(({ id }) => id)
  const now = new Set([...idsOf(after), ...after.retired.map(({ id }) => id)])
  expect(
    idsOf(before).filter((id) => !now.has(id)),
    'ids that are neither kept nor retired',
  ).toEqual([])
}

describe('a report more never makes an old citation wrong, and its ids stay or are told to be gone', () => {
  test.each(names)(
    'of the example %s',
    (name) => {
      const reports = examples[name]!
      for (let left = 0; left < reports.length; left++) {
        const before = dossierOf(reports.filter((_, at) => at !== left))
        checkGrown(before, continueFrom(before, dossierOf(reports)))
      }
    },
    60_000,
  )

  test('of any made-up story', async () => {
    await fc.assert(
      fc.asyncProperty(madeUp, async (made) => {
        const reports = await readStory(made)
        const before = dossierOf(reports.slice(1))
        checkGrown(before, continueFrom(before, dossierOf(reports)))
      }),
      { numRuns: 25 },
    )
  }, 60_000)

  test('what one report prints keeps its ids without any dossier before', () => {
    const reports = examples.peru!
    const printed = ({ figures, quantities, attributions, times }: Dossier) =>
      [figures, quantities, attributions, times].flat().map(({ id }) => id)
    const now = new Set(printed(dossierOf(reports)))
    for (const one of reports) expect(printed(dossierOf([one])).filter((id) => !now.has(id))).toEqual([])
  })
})

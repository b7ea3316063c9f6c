import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCollection, type Collection } from '../../src/collection/index.ts'
import type { Dossier, KnownFacts } from '../../src/index.ts'
import { pointOf } from '../../src/model/estimate.ts'
import type { Counter } from '../../src/model/ledger.ts'

// A desk takes in the Peru example as it was printed, day by day, and looks at the story on some days.

const folder = resolve(import.meta.dirname, '../../examples/peru-ledger')
const known = (JSON.parse(readFileSync(join(folder, 'reports.json'), 'utf8')) as KnownFacts[]).filter(
  ({ file }) => file,
)
const printed = [...new Set(known.map(({ published }) => published!))].sort()

/**
 * What the three counters stood at, as far as the reports of the day or before print it: the ombudsman's total, deaths in
 * clashes, and the agency's wide count. The days, bodies and numbers are public facts.
 */
interface Stand {
  readonly ombudsman: readonly [day: string, deaths: number]
  readonly clashes: readonly [day: string, deaths: number]
  readonly wide: readonly [day: string, deaths: number]
}

const stands: Readonly<Record<string, Stand>> = {
  '2022-12-20': { ombudsman: ['2022-12-19', 27], clashes: ['2022-12-19', 21], wide: ['2022-12-17', 23] },
  '2023-01-10': { ombudsman: ['2023-01-09', 46], clashes: ['2023-01-09', 39], wide: ['2023-01-09', 45] },
  '2023-01-25': { ombudsman: ['2023-01-24', 56], clashes: ['2023-01-24', 47], wide: ['2023-01-24', 62] },
  '2023-01-31': { ombudsman: ['2023-01-30', 58], clashes: ['2023-01-28', 48], wide: ['2023-01-28', 65] },
  '2023-02-12': { ombudsman: ['2023-02-09', 60], clashes: ['2023-02-09', 49], wide: ['2023-02-09', 70] },
}

const home = mkdtempSync(join(tmpdir(), 'corroborate-week-'))
const seen = new Map<string, Dossier>()
let collection: Collection

async function* printedOn(day: string) {
  for (const facts of known) {
    if (facts.published !== day) continue
    const bytes = new Uint8Array(readFileSync(join(folder, facts.file!)))
    yield { source: { bytes, path: facts.file!, mediaType: null, address: null, retrieved: null, known: facts } }
  }
}

const largest = async (): Promise<string> => {
  const { items } = await collection.stories()
  return items.toSorted((a, b) => b.reports - a.reports)[0]!.id
}

beforeAll(async () => {
  collection = await openCollection({ store: join(home, 'desk.db'), threads: 0 })
  for (const day of printed) {
    await collection.ingest(printedOn(day), { dossiers: stands[day] !== undefined })
    if (stands[day]) seen.set(day, (await collection.dossier(await largest()))!)
  }
}, 300_000)

afterAll(async () => {
  await collection.close()
  rmSync(home, { recursive: true })
})

const killed = (dossier: Dossier): readonly Counter[] =>
  dossier.ledgers.find(({ measure }) => measure === 'killed')!.counters

const isOfClashes = ({ scope }: Counter): boolean =>
  scope.some(({ role, text }) => role === 'cause' && /clash|choque|enfrentamiento/iu.test(text))

/** The values that a counter has on a day; the clashes are counted by whomever, and Revollar spoke as the ombudsman. */
const valuesOn = (dossier: Dossier, name: keyof Stand, day: string): readonly (number | null)[] => {
  const bodyOf = ({ authority }: Counter): string | undefined =>
    dossier.entities.find(({ id }) => id === authority)?.name
  const body = { ombudsman: /Defensor|ombudsman|Revollar/iu, wide: /Meridian/iu, clashes: /./u }[name]
  const counters = killed(dossier).filter((counter) =>
    name === 'clashes' ? isOfClashes(counter) : !isOfClashes(counter) && body.test(bodyOf(counter) ?? ''),
  )
  const ids = new Set(counters.flatMap(({ points }) => points))
  return dossier.figures
    .filter(
      ({ id, asOf, standing, counts }) => ids.has(id) && asOf === day && standing === 'asserted' && counts === 'total',
    )
    .map(pointOf)
}

describe.each(Object.entries(stands))('on %s', (today, stand) => {
  test.each(Object.entries(stand))('the counter %s stands as it did', (name, at) => {
    const [day, deaths] = at as readonly [string, number]
    expect(valuesOn(seen.get(today)!, name as keyof Stand, day)).toContain(deaths)
  })
  test('no two counters contradict one another', () => {
    const { differences, ledgers, figures } = seen.get(today)!
    const counterOf = new Map(
      ledgers.flatMap(({ counters }) =>
        counters.flatMap(({ id, points }) => points.map((point) => [point, id] as const)),
      ),
    )
    const kept = new Set(figures.filter(({ measure }) => measure === 'killed').map(({ id }) => id))
    const between = differences.filter(
      ({ a, b, relation }) =>
        relation === 'contradiction' && kept.has(a) && kept.has(b) && counterOf.get(a) !== counterOf.get(b),
    )
    expect(between).toEqual([])
  })
})

test('the story keeps its address all along', () =>
  expect(new Set([...seen.values()].map(({ story }) => story.id)).size).toBe(1))

test('figures keep their ids, or say what became of them', () => {
  const days = [...seen.values()]
  for (const [i, later] of days.entries()) {
    if (i === 0) continue
    const now = new Set([...later.figures.map(({ id }) => id), ...later.retired.map(({ id }) => id)])
    const reports = new Set(later.reports.map(({ id }) => id))
    const lost = days[i - 1]!.figures.filter(({ id, report }) => reports.has(report) && !now.has(id))
    expect(lost.map(({ text }) => text)).toEqual([])
  }
})

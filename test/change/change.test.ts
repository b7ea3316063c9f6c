import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changesBetween } from '../../src/change/changes.ts'
import { continueFrom } from '../../src/change/continue-from.ts'
import { pairUp } from '../../src/change/pairs.ts'
import { renderChanges } from '../../src/dossier/terminal/render-changes.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import { dossierOf } from '../correct/support.ts'

const third = {
  'c.txt': `Lindo mill fire: council counts 16 dead

Sixteen people died in the fire at a mill in Lindo on Monday, the town council said on Wednesday.

"The doors were locked," said Rosa Vidal, a clerk.`,
}

const idsOf = ({ claims, entities, figures }: Dossier): readonly string[] =>
  [claims, entities, figures].flat().map(({ id }) => id)

describe('a dossier that goes on from another', () => {
  test('keeps the ids of what is still there, and says what it goes on from', async () => {
    const old = await dossierOf([])
    const now = continueFrom(old, await dossierOf([], third))
    expect(now.story.id).toBe(old.story.id)
    expect(now.continues).toBe(old.story.id)
    const kept = new Set(idsOf(now))
    expect(idsOf(old).filter((id) => !kept.has(id) && !now.retired.some((gone) => gone.id === id))).toEqual([])
    const prado = ({ entities }: Dossier): string | undefined => entities.find(({ name }) => name === 'Olga Prado')?.id
    expect(prado(now)).toBe(prado(old))
  })

  test('a figure that is gone is retired, and every id that is named stands somewhere', async () => {
    const old = await dossierOf([])
    const fresh = await dossierOf([], { 'a.txt': 'Fire at a mill in Lindo\n\nNobody was hurt.' })
    const now = continueFrom(old, fresh)
    const all = new Set([...idsOf(now), ...now.matters.map(({ id }) => id), ...now.incidents.map(({ id }) => id)])
    for (const matter of now.matters) for (const claim of matter.claims) expect(all).toContain(claim)
    for (const { incident } of now.figures) if (incident !== null) expect(all).toContain(incident)
    expect(now.retired.length).toBeGreaterThan(0)
  })

  test('on from itself nothing changes but the word that it goes on', async () => {
    const old = await dossierOf([])
    expect({ ...continueFrom(old, old), continues: null }).toEqual(old)
  })
})

test('an old item goes to the new one with which it shares most, each once', () => {
  const item = (id: string, ...members: readonly string[]) => ({ id, members })
  const { kept, gone } = pairUp(
    [item('a', '1', '2', '3'), item('b', '3', '4'), item('c', '9'), item('d', '1')],
    [item('x', '1', '2', '4'), item('y', '3', '4', '5')],
  )
  expect([...kept]).toEqual([
    ['a', 'x'],
    ['b', 'y'],
  ])
  expect([...gone]).toEqual([
    ['c', []],
    ['d', ['x']],
  ])
})

test('pairs are the same whatever the order', () => {
  const items = fc.uniqueArray(
    fc.record({ id: fc.string({ minLength: 1 }), members: fc.array(fc.constantFrom('a', 'b', 'c', 'd')) }),
    {
      selector: ({ id }) => id,
    },
  )
  fc.assert(
    fc.property(items, items, (old, fresh) => {
      const sorted = (pairs: ReadonlyMap<string, string>): readonly string[] => [...pairs].map(String).toSorted()
      expect(sorted(pairUp(old.toReversed(), fresh.toReversed()).kept)).toEqual(sorted(pairUp(old, fresh).kept))
    }),
  )
})

describe('what changed', () => {
  test('nothing, from a dossier to itself', async () => {
    const dossier = await dossierOf([])
    expect(changesBetween(dossier, dossier).changes).toEqual([])
  })

  test('a new report, and what it adds', async () => {
    const old = await dossierOf([])
    const { changes } = changesBetween(old, await dossierOf([], third))
    expect(changes.filter(({ thing, kind }) => thing === 'report' && kind === 'new').map(({ id }) => id)).toEqual([
      'c.txt',
    ])
    expect(changes.some(({ thing }) => thing === 'counter' || thing === 'claim')).toBe(true)
  })

  test('a page whose text changed, and a report that is gone', async () => {
    const old = await dossierOf([], third)
    const changed = await dossierOf([], { 'b.txt': 'Mill fire kills 17 in Lindo\n\nSeventeen people died in Lindo.' })
    const reports = changesBetween(old, changed).changes.filter(({ thing }) => thing === 'report')
    expect(reports.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['changed b.txt', 'withdrawn c.txt'])
  })

  test.each([
    ['en', /new · “c\.txt”/],
    ['es', /nuevo · «c\.txt»/],
  ] as const)('told in %s', async (language, line) => {
    const [old, fresh] = [await dossierOf([]), await dossierOf([], third)]
    const paint = (_: unknown, text: string): string => text
    const told = renderChanges(
      changesBetween(old, fresh),
      { old, new: fresh },
      { language, width: 80, all: false, paint },
    )
    expect(told).toMatch(line)
    expect(Math.max(...told.split('\n').map((each) => each.length))).toBeLessThanOrEqual(80)
  })
})

import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../src/model/dossier.ts'
import type { Entity } from '../../src/model/entity.ts'
import { exactly, type Estimate } from '../../src/model/estimate.ts'
import type { Figure } from '../../src/model/figure.ts'
import type { Incident, Victim } from '../../src/model/incident.ts'
import { dossierWith, reportWith, written } from './support.ts'

/** A small reader of RFC 4180, character by character. */
const parse = (csv: string): readonly (readonly string[])[] => {
  const rows: string[][] = [['']]
  let isQuoted = false
  for (let i = 0; i < csv.length; i++) {
    const row = rows.at(-1)!
    const char = csv[i]!
    if (isQuoted && char === '"' && csv[i + 1] === '"') {
      row[row.length - 1] += '"'
      i++
    } else if (char === '"') isQuoted = !isQuoted
    else if (!isQuoted && char === ',') row.push('')
    else if (!isQuoted && char === '\r' && csv[i + 1] === '\n') {
      rows.push([''])
      i++
    } else row[row.length - 1] += char
  }
  expect(isQuoted).toBe(false)
  expect(rows.pop()).toEqual([''])
  return rows
}

const records = async (dossier: Dossier): Promise<readonly Readonly<Record<string, string>>[]> => {
  const [head, ...rows] = parse(await written(dossier, 'csv'))
  for (const row of rows) expect(row.length).toBe(head!.length)
  return rows.map((row) => Object.fromEntries(head!.map((name, index) => [name, row[index]!])))
}

const words = { start: 0, end: 1, text: 'x' }

const figure = (id: string, estimate: Estimate, parts: Partial<Figure> = {}): Figure => ({
  ...{
    kind: 'figure',
    id,
    rule: 'test',
    report: 'r-a',
    ...words,
    quantity: null,
    unit: null,
    per: null,
    counted: null,
  },
  ...{ measure: 'killed', counts: 'incident', standing: 'asserted', scope: [], place: null, authority: null },
  ...{ otherEvent: false, partOf: null, incident: 'i-1', asOf: null, asOfBasis: null, since: null, group: null },
  ...estimate,
  ...parts,
})

const entity = (id: string, name: string, type: Entity['type']): Entity => ({
  ...{ id, name, type, aliases: [], role: null, age: null, attributes: [], mentions: [] },
})

const incident = (id: string, parts: Partial<Incident> = {}): Incident => ({
  ...{ id, when: null, precision: null, basis: null, where: null, what: null, reports: [], tellings: [] },
  ...{ figures: [], victims: [], within: null },
  ...parts,
})

const guard = { ...words, text: 'the guard', entity: 'e-guard', attribution: null, basis: 'stated' } as const
const told = { report: 'r-a', start: 4, end: 9, text: 'Ana Ruiz died' }

const victim: Victim = {
  ...{ id: 'v-1', entity: 'e-ana', outcome: 'killed', standing: 'reported', incident: 'i-1' },
  attributes: [
    { name: 'outcome', value: 'killed', citations: [told] },
    { name: 'age', value: '23', citations: [told] },
    { name: 'age', value: '22', conflict: true, citations: [told] },
  ],
}

const story = dossierWith({
  reports: [
    reportWith('…', { id: 'r-a', file: 'a.txt', outlet: 'The "Quay", daily' }),
    reportWith('…', { id: 'r-b', file: 'b.txt', outlet: 'Bay\nNews' }),
  ],
  entities: [
    entity('e-guard', 'Coast Guard', 'organization'),
    entity('e-port', 'Port Hale', 'place'),
    entity('e-ana', 'Ana Ruiz', 'person'),
  ],
  figures: [
    figure('f-1', exactly(12), { authority: guard }),
    figure('f-2', { low: 14, best: null, high: null, modifier: 'at-least' }),
    figure('f-3', exactly(90), { counts: 'total' }),
  ],
  incidents: [
    incident('i-2', { when: '2026-05-01' }),
    incident('i-1', {
      ...{ when: '2026-04-06', where: 'e-port', reports: ['r-a', 'r-b'], figures: ['f-1', 'f-2', 'f-3'] },
    }),
    incident('i-3'),
  ],
  victims: [victim],
  attributions: [
    {
      ...{
        kind: 'direct',
        id: 'a-1',
        report: 'r-a',
        rule: 'test',
        start: 0,
        end: 20,
        text: '…',
        cue: null,
        within: null,
      },
      source: { ...words, text: 'her sister', entity: null },
      content: [{ start: 2, end: 12, text: '…' }],
      ...{ factuality: 'fact', polarity: 'positive', hedges: [] },
    },
  ],
})

describe('the table of incidents and victims', () => {
  test('an incident has its day, place, bounds, outlets and who they have it from', async () => {
    expect((await records(story))[0]).toMatchObject({
      ...{ kind: 'incident', id: 'i-1', date: '2026-04-06', place: 'Port Hale', minimum: '12', maximum: '14' },
      ...{ sources: 'Bay\nNews; The "Quay", daily', 'primary sources': 'Coast Guard', reports: 'a.txt; b.txt' },
    })
  })

  test('a running total is none of an incident that has numbers of its own', async () => {
    const lone = { ...story, figures: story.figures.filter(({ id }) => id === 'f-3') }
    expect((await records(lone))[0]).toMatchObject({ minimum: '90', maximum: '90' })
  })

  test('a victim has all ages told, where and when, and who says so', async () => {
    expect((await records(story)).at(-1)).toMatchObject({
      ...{ kind: 'victim', id: 'v-1', name: 'Ana Ruiz', age: '22; 23', outcome: 'killed', standing: 'reported' },
      ...{ date: '2026-04-06', place: 'Port Hale', told: 'Ana Ruiz died', 'primary sources': 'her sister' },
      ...{ sources: 'The "Quay", daily', incident: 'i-1' },
    })
  })

  test('lines stand in order of days, what has none last, whatever the order of the dossier', async () => {
    const ids = (await records(story)).map(({ id }) => id)
    expect(ids).toEqual(['i-1', 'i-2', 'i-3', 'v-1'])
    const turned = { ...story, incidents: story.incidents.toReversed(), reports: story.reports.toReversed() }
    expect(await written(turned, 'csv')).toBe(await written(story, 'csv'))
  })

  test('a story without incidents is a line of headings', async () => {
    expect(await records(dossierWith({}))).toEqual([])
  })
})

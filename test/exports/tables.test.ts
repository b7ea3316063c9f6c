import { describe, expect, test } from 'vitest'
import { rulesOf, ruleNames, type RuleName } from '../../src/dossier/exports/rules.ts'
import { separated } from '../../src/dossier/exports/separated.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import { exactly, type Estimate } from '../../src/model/estimate.ts'
import type { Figure } from '../../src/model/figure.ts'
import type { Incident } from '../../src/model/incident.ts'
import { toll } from '../difference/figures.ts'
import { dossierWith, reportWith, written } from './support.ts'

/** Fields of comma-separated values, read by another way than they were written. */
const parsed = (csv: string): readonly (readonly string[])[] =>
  csv
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => m[1]?.replaceAll('""', '"') ?? m[2]!),
    )

const figure = (id: string, estimate: Estimate, parts: Partial<Figure> = {}): Figure =>
  toll(estimate, {
    ...{ id, report: 'r-a', end: 1, text: id },
    ...{ incident: 'i-1', asOf: '2026-04-06', asOfBasis: 'stated' },
    ...parts,
  })

const incident = (parts: Partial<Incident> = {}): Incident => ({
  ...{ id: 'i-1', when: '2026-04-06', precision: 'day', basis: 'stated', where: null, what: null },
  ...{ reports: ['r-a', 'r-b'], tellings: [], figures: ['f-1', 'f-2'], victims: [], within: null },
  ...parts,
})

const story = (figures: readonly Figure[], parts: Partial<Incident> = {}): Dossier =>
  dossierWith({
    reports: [
      reportWith('x', { id: 'r-a', outlet: 'The A' }),
      reportWith('y', { id: 'r-b', outlet: 'The "B", daily' }),
    ],
    origins: ['r-a', 'r-b'].map((id) => ({
      ...{ id: `o-${id}`, reports: [id], basis: 'own', agency: null, parts: [], evidence: [] },
    })),
    incidents: [incident(parts)],
    figures,
  })

/** A column of the one line of a table. */
const cell = async (
  dossier: Dossier,
  format: 'acled' | 'ged',
  { column, rules = [] }: { column: string; rules?: readonly RuleName[] },
): Promise<string> => {
  const [head = [], line = []] = parsed(await written(dossier, format, { rules: new Set(rules) }))
  expect(line).toHaveLength(head.length)
  return line[head.indexOf(column)]!
}

const nine = figure('f-1', exactly(9))
const eleven = figure('f-2', exactly(11), { asOf: '2026-04-07', report: 'r-b' })
const civilians: Partial<Figure> = {
  counts: 'incident',
  scope: [{ role: 'only', basis: 'stated', start: 0, end: 1, text: 'civilians', concept: 'civilian' }],
}
const atLeast: Estimate = { low: 12, best: null, high: null, modifier: 'at-least' }
const about: Estimate = { low: null, best: 100, high: null, modifier: 'approximate' }
const dozens: Estimate = { low: 24, best: null, high: null, modifier: 'indefinite' }

describe('how many died', () => {
  test.each<readonly [string, readonly Figure[], readonly RuleName[], string]>([
    ['the newest figure', [nine, eleven], [], '11'],
    ['lowest-figure: the lowest', [nine, eleven], ['lowest-figure'], '9'],
    ['a bound is no number', [figure('f-1', atLeast)], [], ''],
    ['lower-bound: a bound counts', [figure('f-1', atLeast)], ['lower-bound'], '12'],
    ['about 100 is a number', [figure('f-1', about)], [], '100'],
    ['no-vague-numbers: about 100 is none', [figure('f-1', about)], ['no-vague-numbers'], ''],
    ['no-vague-numbers: dozens are none', [figure('f-1', dozens)], ['lower-bound', 'no-vague-numbers'], ''],
    ['without it they are two dozen', [figure('f-1', dozens)], ['lower-bound'], '24'],
    ['corroborated-only: one origin does not do', [nine], ['corroborated-only'], ''],
    [
      'corroborated-only: two do',
      [figure('f-1', exactly(9), { group: 'g' }), figure('f-2', exactly(9), { group: 'g', report: 'r-b' })],
      ['corroborated-only'],
      '9',
    ],
    ['what is superseded is not counted', [nine, { ...eleven, standing: 'superseded' }], [], '9'],
    ['some of them are not all', [nine, { ...eleven, partOf: 'f-1' }], [], '9'],
    ['what counts this incident goes before a total', [{ ...nine, counts: 'incident' }, eleven], [], '9'],
    ['what counts some of its people goes before a total', [{ ...nine, ...civilians }, eleven], [], '9'],
    [
      'all of its dead go before some',
      [
        { ...nine, ...civilians },
        { ...eleven, counts: 'incident' },
      ],
      [],
      '11',
    ],
    ['a total since some day runs on', [{ ...nine, since: '2026-03' }], [], ''],
    ['own-figures-only: a total does not count', [nine], ['own-figures-only'], ''],
    ['own-figures-only: what counts the incident does', [{ ...nine, counts: 'incident' }], ['own-figures-only'], '9'],
    ['the injured are not the dead', [{ ...nine, measure: 'injured' }], [], ''],
  ])('%s', async (_, figures, rules, expected) => {
    expect(await cell(story(figures), 'acled', { column: 'fatalities', rules })).toBe(expected)
    expect(await cell(story(figures), 'ged', { column: 'best', rules })).toBe(expected)
  })

  test('low and high stand beside it, an open end empty', async () => {
    expect(await cell(story([nine, eleven]), 'ged', { column: 'low' })).toBe('9')
    expect(await cell(story([nine, eleven]), 'ged', { column: 'high' })).toBe('11')
    expect(await cell(story([figure('f-1', atLeast)]), 'ged', { column: 'low' })).toBe('12')
    expect(await cell(story([figure('f-1', atLeast)]), 'ged', { column: 'high' })).toBe('')
  })
})

describe('when it was', () => {
  test.each<readonly [Partial<Incident>, readonly RuleName[], readonly [string, string, string, string]]>([
    [{}, [], ['2026-04-06', '1', '2026-04-06', '1']],
    [{ when: '2026-04' }, [], ['', '3', '2026-04-01', '4']],
    [{ when: '2026-04-04/2026-04-06' }, [], ['', '2', '2026-04-04', '2']],
    [{ when: null }, [], ['', '', '', '']],
    [{ basis: 'inferred' }, [], ['2026-04-06', '1', '2026-04-06', '1']],
    [{ basis: 'inferred' }, ['stated-day-only'], ['', '', '', '']],
  ])('%j by %j', async (parts, rules, expected) => {
    const dossier = story([nine], parts)
    const of = (format: 'acled' | 'ged', column: string): Promise<string> => cell(dossier, format, { column, rules })
    const told = [
      of('acled', 'event_date'),
      of('acled', 'time_precision'),
      of('ged', 'date_start'),
      of('ged', 'date_prec'),
    ]
    expect(await Promise.all(told)).toEqual(expected)
  })
})

test('each line names the rules that it was made by', async () => {
  expect(await cell(story([nine]), 'acled', { column: 'rules' })).toBe('none')
  expect(await cell(story([nine]), 'ged', { column: 'rules', rules: ['lower-bound', 'lowest-figure'] })).toBe(
    'lowest-figure lower-bound',
  )
})

test('outlets are listed, commas and quotation marks and all', async () => {
  expect(await cell(story([nine]), 'acled', { column: 'source' })).toBe('The A; The "B", daily')
})

test.each([
  ['conservative', [...ruleNames]],
  ['lowest-figure, lower-bound', ['lowest-figure', 'lower-bound']],
  ['', []],
  ['none', []],
  ['lowest', null],
])('--rules %j', (list, expected) => {
  const rules = rulesOf(list)
  expect(rules && [...rules]).toEqual(expected)
})

test('what a spreadsheet would run is shown instead; numbers stay numbers', () => {
  expect(separated(['a'], [['=1+1'], ['-x'], [-12.5], ['two\nlines'], [null]])).toBe(
    'a\r\n\'=1+1\r\n\'-x\r\n-12.5\r\n"two\nlines"\r\n\r\n',
  )
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { MissingSet } from '../../eval/set.ts'
import type { FoundVictims } from '../../eval/sets/muc4-answer.ts'
import { victimsIn } from '../../eval/sets/muc4-answer.ts'
import { deathsIn } from '../../eval/sets/muc4-deaths.ts'
import { deathsOf, type Muc4Incident, type Muc4Victims } from '../../eval/sets/muc4-gold.ts'
import { pairCounts } from '../../eval/sets/muc4-pairs.ts'
import { createRecaser } from '../../eval/sets/muc4-recase.ts'
import { muc4Article } from '../../eval/sets/muc4-text.ts'
import { muc4, scoreOf } from '../../eval/sets/muc4.ts'

const recase = await createRecaser()

test.each([
  ['THE GUARD WAS KILLED IN SAN SALVADOR.', 'The guard was killed in San Salvador.'],
  ['ON 7 MAY THE PERUVIAN POLICE MAY MARCH.', 'On 7 May the Peruvian police may march.'],
  ['HE LEFT.  GEN. ZORBALDO AND DR. QUEVRADA STAYED.', 'He left.  Gen. Zorbaldo and Dr. Quevrada stayed.'],
  ['THE FRONT (FLN) SAID THE FLN FOUGHT IN THE U.S. TODAY.', 'The front (FLN) said the FLN fought in the U.S. today.'],
  ["ONE.\n\nTHE UNION'S GUARDS", "One.\n\nThe union's guards"],
  ['', ''],
])('"%s" is recased', (text, expected) => {
  expect(recase(text)).toBe(expected)
})

test('a document is a report of its dateline, in small letters and without notes of the desk', () => {
  const text =
    'LIMA, 9 JAN 90 (AGENCY) -- [REPORT] [TEXT] NINE GUARDS\nDIED. [FIVE WORDS INDISTINCT]\n\n   THE [FLN] FLED.'
  expect(muc4Article(text, recase)).toEqual({
    title: null,
    published: '1990-01-09',
    text: 'Lima, 9 Jan 1990 -- Nine guards died.\n\nThe (FLN) fled.',
  })
  const mixed = 'LIMA, NO DATE -- [TEXT] Nine guards died in the town.'
  expect(muc4Article(mixed, recase)).toEqual({
    title: null,
    published: null,
    text: 'Nine guards died in the town.',
  })
})

const victims = (
  counts: readonly number[],
  effects: readonly string[],
  strings: readonly string[] = [],
): Muc4Victims => ({
  ...{ counts, effects, strings },
  plural: counts.length === 0,
})

test.each([
  [[victims([6], ['DEATH']), victims([2], ['DEATH'])], [8]],
  [
    [victims([6, 7], ['DEATH']), victims([2], ['DEATH'])],
    [8, 9],
  ],
  [[victims([6], ['DEATH']), victims([20], ['INJURY'])], [6]],
  [[victims([6], ['DEATH']), victims([20], ['NO INJURY OR DEATH'])], [6]],
  [[victims([6], ['DEATH']), victims([], ['DEATH'])], []],
  [[victims([6], ['DEATH']), victims([2], ['? DEATH'])], []],
  [[victims([6], ['DEATH', 'INJURY'])], []],
  [[victims([6], ['INJURY'])], []],
  [[], []],
])('the dead of %j are %j', (all, expected) => {
  expect(deathsOf({ victims: all })).toEqual(expected)
})

const incident = (all: readonly Muc4Victims[], over: Partial<Muc4Incident> = {}): Muc4Incident => ({
  ...{ template: '1', date: '09 JAN 90', location: 'PERU: LIMA (CITY)', victims: all },
  ...over,
})
const document = (...incidents: readonly Muc4Incident[]) => ({ docid: 'DEV-1', text: '', incidents })
const found = (
  count: number | null,
  effect: FoundVictims['effect'],
  over: Partial<FoundVictims> = {},
): FoundVictims => ({
  ...{ count, effect, words: 'guards', day: null, place: null },
  ...over,
})

const nine = incident([victims([9], ['DEATH'], ['GUARDS']), victims([4], ['INJURY'], ['CLERKS'])])
const more = incident([victims([2], ['DEATH'], ['SINGERS'])], { date: '- 03 JAN 90', location: 'CHILE: ARICA (CITY)' })
const optional = incident([victims([5], ['DEATH'], ['GUARDS'])], { template: '2 (OPTIONAL)' })
const several = incident([victims([], ['DEATH'], ['GUARDS'])])

test.each([
  ['perfect', document(nine), [found(9, 'DEATH'), found(4, 'INJURY')], [2, 2, 2]],
  ['nothing found', document(nine), [], [0, 0, 2]],
  ['nothing to find', document(), [found(9, 'DEATH'), found(9, 'DEATH')], [0, 1, 0]],
  ['a number told twice', document(nine), [found(9, 'DEATH'), found(9, 'DEATH', { words: 'people' })], [1, 1, 2]],
  ['two people of one each', document(nine), [found(1, 'DEATH', { words: 'A' }), found(1, 'DEATH')], [0, 2, 2]],
  ['the other effect', document(nine), [found(9, 'INJURY')], [0, 1, 2]],
  ['one right, one wrong', document(nine), [found(9, 'DEATH'), found(3, 'DEATH')], [1, 2, 2]],
  ['an optional incident, found', document(optional), [found(5, 'DEATH'), found(6, 'DEATH')], [1, 1, 1]],
  ['an optional incident, not found', document(optional), [], [0, 0, 0]],
  ['several, without a number', document(several), [found(null, 'DEATH')], [1, 1, 1]],
  ['a number for several', document(several), [found(3, 'DEATH')], [0, 1, 1]],
  ['by shared words', document(nine, more), [found(2, 'DEATH', { words: 'two singers' })], [1, 1, 3]],
  ['the right number of the other incident', document(nine, more), [found(2, 'DEATH')], [0, 1, 3]],
  ['by day', document(nine, more), [found(2, 'DEATH', { words: 'people', day: '1990-01-03' })], [1, 1, 3]],
  ['by place', document(nine, more), [found(2, 'DEATH', { words: 'people', place: 'Arica' })], [1, 1, 3]],
  ['of no incident', document(nine, more), [found(2, 'DEATH', { words: 'people' })], [0, 1, 3]],
] as const)('pairs: %s', (_, of, all, [right, given, wanted]) => {
  expect(pairCounts(of, all)).toEqual({ right, given, wanted })
})

test('marks: perfect, nothing, and half', () => {
  const perfect = { document: document(nine), deaths: 9, pairs: { right: 2, given: 2, wanted: 2 } }
  const nothing = { document: document(nine), deaths: 0, pairs: { right: 0, given: 0, wanted: 2 } }
  const one = {
    document: document(incident([victims([1], ['DEATH'])])),
    deaths: 1,
    pairs: { right: 1, given: 1, wanted: 1 },
  }
  const shares = (scored: Parameters<typeof scoreOf>[1]) => scoreOf('dev', scored).marks.map(({ share }) => share)
  expect(shares([perfect])).toEqual([1, 1, 1, 1, 1, 1, 1, 1])
  expect(shares([nothing])).toEqual([0, 0, null, 0, 0, null, 0, 0])
  expect(shares([one, nothing])).toEqual([0.5, 0, 1, 1 / 3, 0.5, 1, 1 / 3, 0.5])
  expect(scoreOf('dev', [perfect, nothing]).marks[0]!.name).toBe('deaths exactly right, one incident (95 %: 9–91)')
  expect(scoreOf('dev', [nothing]).misses).toEqual(['DEV-1: wanted 9 dead, given 0'])
  expect(shares([])).toEqual([null, null, null, null, null, null, null, null])
})

test('documents of several or optional incidents are not asked for their dead', () => {
  const many = { document: document(nine, more), deaths: 11, pairs: { right: 0, given: 0, wanted: 3 } }
  const free = { document: document(optional), deaths: 5, pairs: { right: 0, given: 0, wanted: 0 } }
  expect(scoreOf('dev', [many, free]).marks[0]).toMatchObject({ share: null, items: 0 })
})

const dossier = (figures: readonly object[], people: readonly object[] = [], text = '') =>
  ({
    figures: figures.map((figure, i) => ({
      ...{ id: `f${i}`, measure: 'killed', counts: 'incident', standing: 'asserted', otherEvent: false, text: '' },
      ...{ low: null, high: null, best: null, modifier: 'exact', counted: null, place: null, asOf: null },
      ...{ incident: null, scope: [], report: 'r1', start: 0, end: 1, ...figure },
    })),
    victims: people.map((victim) => ({
      outcome: 'killed',
      standing: 'reported',
      entity: 'e1',
      ...{ incident: null, attributes: [], ...victim },
    })),
    reports: [{ id: 'r1', text }],
    ...{
      incidents: [{ id: 'i1', when: '1990-01-09', where: 'e2' }],
      entities: [{ id: 'e1', name: 'Ruth Calder', mentions: [] }],
    },
  }) as unknown as Parameters<typeof deathsIn>[0]

/** A victim whose death a clause tells that begins here. */
const tells = (entity: string, start: number) => ({
  entity,
  attributes: [{ name: 'outcome', value: 'killed', citations: [{ start, end: start + 16 }] }],
})
const attack = 'Ana Paz died with two guards.'
const elsewhere = 'Ana Paz died. Far off two guards fell.'
const guards = { start: 18, end: 21, counted: { start: 22, end: 28, text: 'guards' } }

test.each([
  ['nothing', dossier([]), 0],
  [
    'what is told first',
    dossier([
      { best: 6, start: 4 },
      { best: 9, start: 1 },
    ]),
    9,
  ],
  ['what is only possible, where nothing else is told', dossier([{ best: 6, standing: 'possible' }]), 6],
  [
    'what happened before a tally since a day',
    dossier([{ best: 6 }, { best: 900, counts: 'total', scope: [{ role: 'since', start: 0, end: 1, text: '1980' }] }]),
    6,
  ],
  [
    'a total before its parts',
    dossier([
      { best: 4, counts: 'part' },
      { best: 90, counts: 'total' },
    ]),
    90,
  ],
  [
    'groups that leave each other out together',
    dossier([
      { best: 6, counted: { start: 2, end: 9, text: 'priests' } },
      { best: 2, counted: { start: 16, end: 21, text: 'women' }, scope: [{ role: 'excludes', start: 2, end: 9 }] },
    ]),
    8,
  ],
  ['a bound for a number', dossier([{ low: 12, modifier: 'at-least' }]), 12],
  [
    'no other event, nothing denied',
    dossier([
      { best: 9, otherEvent: true },
      { best: 8, standing: 'denied' },
    ]),
    0,
  ],
  ['named people', dossier([{ best: 3, measure: 'injured' }], [{}, { standing: 'denied' }, { outcome: 'injured' }]), 1],
  ['people of one clause', dossier([], [tells('e1', 0), tells('e1', 0), tells('e1', 90)]), 2],
  [
    'somebody named and who died along with them',
    dossier([{ best: 2, ...guards, scope: [{ role: 'only', start: 22, end: 28 }] }], [tells('e2', 0)], attack),
    3,
  ],
  [
    'somebody named, and not who died elsewhere',
    dossier([{ best: 2, ...guards, scope: [{ role: 'only', start: 22, end: 28 }] }], [tells('e2', 0)], elsewhere),
    1,
  ],
  [
    'those named among a number within it',
    dossier([{ best: 2, ...guards, scope: [{ role: 'includes', start: 0, end: 8 }] }], [tells('e2', 0)], attack),
    1,
  ],
] as const)('the dead of a dossier: %s', (_, of, expected) => {
  expect(deathsIn(of)).toBe(expected)
})

test('the victims of a dossier', () => {
  const of = dossier(
    [
      { best: 9, incident: 'i1', counted: { text: 'guards' } },
      { low: 2, modifier: 'indefinite' },
    ],
    [{}],
  )
  expect(victimsIn(of)).toEqual([
    { count: 9, effect: 'DEATH', words: 'guards', day: '1990-01-09', place: null },
    { count: null, effect: 'DEATH', words: '', day: null, place: null },
    { count: 1, effect: 'DEATH', words: 'Ruth Calder', day: null, place: null },
  ])
})

let data = ''
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'muc4-'))
  mkdirSync(join(data, 'bench'))
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

test('the set is read by its parts and scored', async () => {
  const text = 'LIMA, 9 JAN 90 (AGENCY) -- [TEXT] NINE GUARDS WERE KILLED IN AREQUIPA, PERU, TODAY, THE MAYOR SAID.'
  const lines = ['DEV-MUC3-0001', 'TST2-MUC4-0001', 'TST4-MUC4-0001'].map((docid) =>
    JSON.stringify({ docid, text, incidents: [incident([victims([9], ['DEATH'], ['GUARDS'])])] }),
  )
  writeFileSync(join(data, 'bench', 'muc4.jsonl'), `${lines.join('\n')}\n`)
  const results = await muc4.run(data)
  expect(results.map(({ part }) => part)).toEqual(['train', 'dev', 'test'])
  expect(results.map(({ marks }) => marks[0]!.share)).toEqual([1, 1, 1])
})

test('a set that is not there is named', async () => {
  await expect(muc4.run(data)).rejects.toThrow(MissingSet)
})

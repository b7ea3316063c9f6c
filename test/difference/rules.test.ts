import { expect, test } from 'vitest'
import type { Estimate } from '../../src/model/estimate.ts'
import type { Figure } from '../../src/model/figure.ts'
import { phrasesIn } from '../../src/dossier/words/index.ts'
import { pairOf } from '../../src/reconcile/figures/pair.ts'
import { decide, figureRules } from '../../src/reconcile/figures/rules.ts'
import { by, facts, place, scope, toll } from './figures.ts'

const moreThan = (n: number): Estimate => ({ low: n + 1, best: null, high: null, modifier: 'more-than' })
const nearly = (n: number): Estimate => ({ low: null, best: null, high: n, modifier: 'less-than' })
const early = { asOf: '2023-01-28', report: 'r-1' }
const late = { asOf: '2023-02-02', report: 'r-2' }

const check = (a: Figure, b: Figure): string => {
  const { rule, verdict } = decide(pairOf(a, b, facts))
  const mirrored = decide(pairOf(b, a, facts))
  expect(mirrored.verdict.relation, 'the order in which two are given decides nothing').toBe(verdict.relation)
  return `${rule.code} ${verdict.relation}`
}

test.each<[string, Figure, Figure, string]>([
  ['another event', toll(40, { otherEvent: true }), toll(58), 'figure-other-event not-comparable'],
  ['a part', toll(10, { id: 'part', partOf: 'whole' }), toll(58, { id: 'whole' }), 'figure-part-of scope'],
  ['a denial', toll(2, { standing: 'denied' }), toll(1), 'figure-denied not-comparable'],
  ['a forecast', toll(25, { standing: 'forecast' }), toll(18), 'figure-forecast not-comparable'],
  ['an increment', toll(3, { counts: 'increment' }), toll(288), 'figure-increment not-comparable'],
  ['one report, the lower number new', toll(193), toll(205, { standing: 'superseded' }), 'figure-replaced correction'],
  ['one report, the higher number new', toll(17), toll(14, { standing: 'superseded' }), 'figure-replaced update'],
  [
    'a town and its region',
    toll(18, { place: place('Port'), counts: 'incident' }),
    toll(46, { place: place('Coast') }),
    'figure-places scope',
  ],
  [
    'a town and a place that nobody knows',
    toll(18, { place: place('Port'), counts: 'incident' }),
    toll(18, { place: place('Nowhere'), counts: 'incident' }),
    'figure-equal same',
  ],
  [
    'one part, called by two names',
    toll(13, { counts: 'part', scope: [scope('only', 'pupils', 'student')] }),
    toll(13, { counts: 'part', scope: [scope('only', 'children', 'child')] }),
    'figure-equal same',
  ],
  [
    'one body and one day, what is counted not printed',
    toll(66, { asOf: '2023-02-02', asOfBasis: 'stated', authority: by('the ministry') }),
    toll(59, { report: 'r-2', asOf: '2023-02-02', asOfBasis: 'stated', authority: by('the ministry') }),
    'figure-one-body-open undecided',
  ],
  [
    'a part that is the larger, of one day',
    toll(38, { asOf: '2023-02-02', asOfBasis: 'stated' }),
    toll(
      { low: 40, best: null, high: null, modifier: 'at-least' },
      { report: 'r-2', asOf: '2023-02-02', asOfBasis: 'stated', scope: [scope('only', 'demonstrators', 'protester')] },
    ),
    'figure-part-exceeds undecided',
  ],
  [
    'none at all, and some of a group',
    toll(0),
    toll(4, { report: 'r-2', scope: [scope('only', 'militants', 'militant')] }),
    'figure-none undecided',
  ],
  [
    'none of a group, and some of all',
    toll(0, { scope: [scope('only', 'militants', 'militant')] }),
    toll(4, { report: 'r-2' }),
    'figure-narrower scope',
  ],
  [
    'a part that is much larger: something else',
    toll(4, { asOf: '2023-02-02', asOfBasis: 'stated' }),
    toll(13, { report: 'r-2', asOf: '2023-02-02', asOfBasis: 'stated', scope: [scope('only', 'soldiers', 'soldier')] }),
    'figure-narrower scope',
  ],
  [
    'one day, bodies unknown',
    toll(26, { asOf: '2023-02-02', asOfBasis: 'stated' }),
    toll(15, { report: 'r-2', asOf: '2023-02-02', asOfBasis: 'stated' }),
    'figure-open-one-day undecided',
  ],
  [
    'two causes',
    toll(48, { scope: [scope('cause', 'clashes', 'clash')] }),
    toll(11, { scope: [scope('cause', 'roadblocks', 'roadblock')] }),
    'figure-scopes scope',
  ],
  [
    'in and out',
    toll(58, { scope: [scope('includes', 'an officer')] }),
    toll(57, { scope: [scope('excludes', 'officers')] }),
    'figure-scopes scope',
  ],
  ['the same number', toll(58), toll(58, { scope: [scope('includes', 'an officer')] }), 'figure-equal same'],
  [
    'the same total of another group',
    toll(58),
    toll(58, { scope: [scope('only', 'civilians', 'civilian')] }),
    'figure-equal-by-chance undecided',
  ],
  [
    'one incident, one number, one of them named more closely',
    toll(13, { counts: 'incident' }),
    toll(13, { counts: 'incident', scope: [scope('only', 'soldiers', 'soldier')] }),
    'figure-equal same',
  ],
  [
    'the event itself as a cause',
    toll(288, { ...early, authority: by('the state'), scope: [scope('cause', 'the crash of Friday')] }),
    toll(275, { ...late, authority: by('the state') }),
    'figure-fallen-one-body correction',
  ],
  [
    'groups in other words',
    toll(14, { scope: [scope('only', 'passengers')] }),
    toll(16, { scope: [scope('only', 'oil workers')] }),
    'figure-narrower scope',
  ],
  [
    'a bound of a group',
    toll(moreThan(50), { scope: [scope('only', 'civilians', 'civilian')] }),
    toll(58),
    'figure-narrower-bound compatible',
  ],
  [
    'one part on two days',
    toll(187, { ...early, counts: 'part', scope: [scope('only', 'not identified')] }),
    toll(83, { ...late, counts: 'part', scope: [scope('only', 'not identified')] }),
    'figure-part-changed update',
  ],
  [
    'fewer missing later',
    toll(21, { ...early, measure: 'missing' }),
    toll(16, { ...late, measure: 'missing' }),
    'figure-missing-fewer update',
  ],
  [
    'one incident, nothing told',
    toll(26, { counts: 'incident' }),
    toll(24, { counts: 'incident' }),
    'figure-open-one-incident undecided',
  ],
  [
    'a group and all',
    toll(nearly(60), { scope: [scope('only', 'unarmed demonstrators')] }),
    toll(58),
    'figure-narrower scope',
  ],
  ['a bound', toll(moreThan(50)), toll(58), 'figure-bounds compatible'],
  ['a bound that is raised', toll(moreThan(50)), toll(moreThan(80), { report: 'r-2' }), 'figure-raised-bound update'],
  ['a bound that a count passes', toll(moreThan(50)), toll(80, { report: 'r-2' }), 'figure-raised-bound update'],
  ['a bound and a count far above', toll(moreThan(50)), toll(800, { report: 'r-2' }), 'figure-bounds compatible'],
  [
    'a higher bound at one place',
    toll(40, { place: place('Port') }),
    toll(moreThan(70), { place: place('Port'), report: 'r-2' }),
    'figure-raised-in-one-place update',
  ],
  [
    'a later count of one incident by another body',
    toll(10, { ...early, counts: 'incident', place: place('Port'), authority: by('the state') }),
    toll(11, { ...late, counts: 'incident', place: place('Coast'), authority: by('the court'), report: 'r-2' }),
    'figure-risen-one-incident update',
  ],
  [
    'a later and lower count at one place',
    toll(7, { ...early, counts: 'incident', place: place('Port') }),
    toll(6, { ...late, counts: 'incident', place: place('Port'), report: 'r-2' }),
    'figure-fallen-at-one-place contradiction',
  ],
  [
    'a later count that is lower by much',
    toll(70, { ...early, counts: 'incident', place: place('Port') }),
    toll(6, { ...late, counts: 'incident', place: place('Port'), report: 'r-2' }),
    'figure-loose undecided',
  ],
  ['two bounds that are near', toll(moreThan(50)), toll(moreThan(52), { report: 'r-2' }), 'figure-bounds compatible'],
  [
    'the dead as they were found',
    toll(233, { scope: [scope('only', 'bodies', 'body')] }),
    toll(233),
    'figure-equal same',
  ],
  [
    'a group of one, a cause of the other',
    toll(moreThan(40), { scope: [scope('only', 'militants', 'militant')] }),
    toll(42, { scope: [scope('cause', 'clashes', 'clash')] }),
    'figure-narrower scope',
  ],
  [
    'migrants in, foreigners out',
    toll(63, { scope: [scope('includes', 'migrants', 'migrant')] }),
    toll(56, { standing: 'superseded', scope: [scope('excludes', 'foreigners', 'foreigner')] }),
    'figure-scopes scope',
  ],
  [
    'one body, other days, scope not printed',
    toll(58, { ...early, authority: by('ombudsman') }),
    toll(66, { ...late, authority: by('ombudsman') }),
    'figure-risen undecided',
  ],
  [
    'one incident, a later count',
    toll(14, { ...early, counts: 'incident' }),
    toll(17, { ...late, counts: 'incident' }),
    'figure-risen-one-incident update',
  ],
  [
    'one incident, printed on one day',
    toll(26, { ...early, incident: 'i-1' }),
    toll(24, { ...early, incident: 'i-1', report: 'r-2' }),
    'figure-one-incident-one-day contradiction',
  ],
  [
    'one incident, by two bodies',
    toll(26, { ...early, incident: 'i-1', authority: by('the railway') }),
    toll(24, { ...early, incident: 'i-1', report: 'r-2', authority: by('the state') }),
    'figure-two-bodies undecided',
  ],
  [
    'one list of those counted, a day later',
    toll(46, { ...early, scope: [scope('includes', 'civilians'), scope('includes', 'drivers')] }),
    toll(47, { ...late, scope: [scope('includes', 'civilians'), scope('includes', 'drivers')] }),
    'figure-risen-one-list update',
  ],
  [
    'one list of those counted, and a leap',
    toll(46, { ...early, scope: [scope('includes', 'civilians'), scope('includes', 'drivers')] }),
    toll(56, { ...late, scope: [scope('includes', 'civilians'), scope('includes', 'drivers')] }),
    'figure-risen undecided',
  ],
  [
    'hardly the same list',
    toll(58, { ...early, scope: [scope('includes', 'guards')] }),
    toll(66, { ...late, scope: [scope('includes', 'drivers'), scope('includes', 'guards')] }),
    'figure-risen undecided',
  ],
  [
    'one body, lower later',
    toll(288, { ...early, authority: by('the state') }),
    toll(275, { ...late, authority: by('the state') }),
    'figure-fallen-one-body correction',
  ],
  [
    'another body, lower later',
    toll(288, { ...early, authority: by('the railway') }),
    toll(275, { ...late, authority: by('the state') }),
    'figure-fallen undecided',
  ],
  [
    'one body, one day, two numbers',
    toll(278, { asOf: '2023-06-05', asOfBasis: 'stated', authority: by('the state'), counts: 'incident' }),
    toll(275, { asOf: '2023-06-05', asOfBasis: 'stated', authority: by('the state'), report: 'r-2' }),
    'figure-one-body-one-day contradiction',
  ],
  [
    'two bodies, one day',
    toll(62, { authority: by('rights groups') }),
    toll(50, { authority: by('the ministry') }),
    'figure-two-bodies undecided',
  ],
  ['nothing told', toll(62), toll(50), 'figure-open undecided'],
  [
    'a vague word and a later, lower count',
    toll({ low: 40, best: null, high: null, modifier: 'indefinite' }, early),
    toll(35, late),
    'figure-loose undecided',
  ],
  [
    'two bodies and numbers far apart',
    toll(16_000, { authority: by('the army') }),
    toll(4, { authority: by('Rivas') }),
    'figure-loose undecided',
  ],
  [
    'two bodies, and a part',
    toll(3, { authority: by('the judge') }),
    toll(1, { authority: by('Rivas'), counts: 'part' }),
    'figure-loose undecided',
  ],
])('%s', (_, a, b, expected) => {
  expect(check(a, b)).toBe(expected)
})

test('a number that a later report tells as replaced by its own was corrected or grew', () => {
  const old = toll(288, { id: 'old', report: 'r-2', standing: 'superseded' })
  const told = { ...facts, replacedBy: ({ id }: Figure) => (id === 'now' ? [old] : []) }
  const of = (now: number, then: number): string => {
    const { rule, verdict } = decide(pairOf(toll(then, early), toll(now, { ...late, id: 'now' }), told))
    return `${rule.code} ${verdict.relation}`
  }
  expect(of(275, 288)).toBe('figure-told-as-old correction')
  expect(of(290, 288)).toBe('figure-told-as-old update')
  expect(of(275, 280)).toBe('figure-fallen undecided')
})

test('the day of an event is not the day for which a later report counts', () => {
  const told = {
    ...facts,
    isEventDay: (day: string) => day === '2023-02-01',
    published: (report: string) => days[report]!,
  }
  const days: Record<string, string> = { 'r-1': '2023-02-04', 'r-2': '2023-02-20' }
  const first = toll(192, { report: 'r-1', asOf: '2023-02-04', asOfBasis: 'stated' })
  const second = toll(247, { report: 'r-2', asOf: '2023-02-01', asOfBasis: 'stated' })
  expect(decide(pairOf(first, second, told)).rule.code).toBe('figure-risen')
  expect(decide(pairOf(first, second, facts)).rule.code).toBe('figure-fallen')
})

test('a number of what happened months before is neither corrected nor raised', () => {
  const happenings: Record<string, { readonly day: string; readonly place: string }> = {
    'r-1': { day: '2022-11-13', place: 'Lumbera' },
    'r-2': { day: '2023-02-01', place: 'Dorval' },
    'r-3': { day: '2023-02-03', place: 'Norvale' },
    'r-5': { day: '2022-11-13', place: 'Nowhere' },
  }
  const told = { ...facts, happeningOf: ({ report }: Figure) => happenings[report] ?? null }
  const of = (first: Figure, second: Figure): string => {
    const { rule, verdict } = decide(pairOf(first, second, told))
    return `${rule.code} ${verdict.relation}`
  }
  expect(of(toll(130, { report: 'r-1' }), toll(80, { report: 'r-2' }))).toBe('figure-months-apart not-comparable')
  expect(of(toll(80, { report: 'r-2' }), toll(84, { report: 'r-3' }))).not.toContain('months-apart')
  expect(of(toll(80, { report: 'r-2' }), toll(84, { report: 'r-4' }))).not.toContain('months-apart')
  expect(of(toll(80, { report: 'r-2' }), toll(84, { report: 'r-5' }))).not.toContain('months-apart')
})

test('two counts of a day that was over are not one that rose', () => {
  const told = (published: string) => ({ ...facts, published: () => published })
  const sunday = { asOf: '2023-02-05', asOfBasis: 'stated', counts: 'incident', place: place('Dorval') } as const
  const pair = [
    toll(72, { ...sunday, report: 'r-1' }),
    toll(120, { ...sunday, low: 120, best: null, high: null, modifier: 'at-least', report: 'r-2' }),
  ] as const
  expect(decide(pairOf(...pair, told('2023-02-05'))).rule.code).toBe('figure-raised-in-one-place')
  expect(decide(pairOf(...pair, told('2023-02-06'))).verdict.relation).toBe('undecided')
})

test('every rule has its sentence in both languages', () => {
  for (const { code } of figureRules) {
    for (const language of ['en', 'es'] as const)
      expect(phrasesIn(language).reasons, `${code} in ${language}`).toHaveProperty([code])
  }
})

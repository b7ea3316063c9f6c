import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import type { Claim } from '../../src/model/claim.ts'
import { readReport, storyOf } from './support.ts'

type Told = readonly [words: string, day: string]

const claimsOf = async (language: SupportedLanguage, told: readonly Told[]): Promise<readonly Claim[]> =>
  storyOf(await Promise.all(told.map(([words, day], i) => readReport(`r${i}`, words, { language, day })))).claims

const conflicts = async (language: SupportedLanguage, ...told: readonly Told[]): Promise<number> =>
  (await claimsOf(language, told)).filter(({ status }) => status === 'conflicting').length

describe('ages of one person', () => {
  it.each<readonly [string, SupportedLanguage, Told, Told, number]>([
    [
      'two ages in reports of one week',
      'en',
      ['Karl Brandt, 41, drowned in the Dorval canal on Monday.', '2026-03-10'],
      ['Karl Brandt, 43, drowned in the Dorval canal on Monday.', '2026-03-11'],
      1,
    ],
    [
      'dos edades',
      'es',
      ['Tomás Varela, de 41 años, murió ahogado en el canal de Dorval.', '2026-03-10'],
      ['Tomás Varela, de 43 años, murió ahogado en el canal de Dorval.', '2026-03-11'],
      1,
    ],
    [
      'one age',
      'en',
      ['Karl Brandt, 41, drowned in the Dorval canal on Monday.', '2026-03-10'],
      ['Karl Brandt, 41, drowned in the Dorval canal on Monday.', '2026-03-11'],
      0,
    ],
    [
      'two years apart',
      'en',
      ['Karl Brandt, 41, was elected mayor of Dorval.', '2024-03-10'],
      ['Karl Brandt, 43, was elected mayor of Dorval.', '2026-03-11'],
      0,
    ],
    [
      'two people of one name, perhaps',
      'en',
      ['Karl Brandt, 41, drowned in the Dorval canal on Monday.', '2026-03-10'],
      ['Karl Brandt, 43, won a chess cup in Lumbera.', '2026-03-11'],
      0,
    ],
    [
      'quizá dos personas',
      'es',
      ['Tomás Varela, de 41 años, murió ahogado en el canal de Dorval.', '2026-03-10'],
      ['Tomás Varela, de 43 años, ganó una copa de ajedrez en Lumbera.', '2026-03-11'],
      0,
    ],
  ])('%s', async (_, language, a, b, expected) => {
    expect(await conflicts(language, a, b)).toBe(expected)
  })
})

describe('counts of one incident', () => {
  const blast = (words: string, more = ''): string =>
    `Blast at Dorval mill\n\nA blast at a mill in Dorval on Monday hurt ${words}, the owner said.${more}`
  it.each<readonly [string, SupportedLanguage, Told, Told, number]>([
    ['two, printed on one day', 'en', [blast('26 people'), '2026-03-10'], [blast('24 people'), '2026-03-10'], 1],
    ['one and a bound that holds', 'en', [blast('26 people'), '2026-03-10'], [blast('at least 24'), '2026-03-10'], 0],
    ['a later one may have risen', 'en', [blast('24 people'), '2026-03-10'], [blast('26 people'), '2026-03-11'], 0],
    [
      'dos recuentos de un día',
      'es',
      ['Explosión en Dorval\n\nUna explosión en un molino de Dorval dejó el lunes 26 heridos.', '2026-03-10'],
      ['Estalla un molino en Dorval\n\nUna explosión en un molino de Dorval dejó el lunes 24 heridos.', '2026-03-10'],
      1,
    ],
  ])('%s', async (_, language, a, b, expected) => {
    expect(await conflicts(language, a, b)).toBe(expected)
  })
})

describe('two numbers of one happening', () => {
  const numbers = async (language: SupportedLanguage, ...told: readonly Told[]): Promise<readonly string[]> =>
    (await claimsOf(language, told)).flatMap(({ because, status }) => {
      const given = because.params['numbers'] ?? null
      return given === null ? [] : [`${status}: ${given}`]
    })
  const bus = (words: string, day = 'Monday'): string =>
    `Landslide hits Valdoro\n\nA landslide buried a bus in Valdoro on ${day}. The landslide killed ${words} in Valdoro on ${day}.`

  it.each<readonly [string, SupportedLanguage, Told, Told, readonly string[]]>([
    [
      'are sides of one claim, printed on two days',
      'en',
      [bus('nine people'), '2026-03-10'],
      [bus('11 people'), '2026-03-11'],
      ['corroborated: nine · 11'],
    ],
    [
      'son dos lados, impresos en dos días',
      'es',
      ['Alud en Valdoro\n\nUn alud sepultó un autobús. El alud dejó el lunes nueve muertos en Valdoro.', '2026-03-10'],
      ['Alud en Valdoro\n\nUn alud sepultó un autobús. El alud dejó el lunes doce muertos en Valdoro.', '2026-03-11'],
      ['corroborated: nueve · doce'],
    ],
    ['not two bounds', 'en', [bus('at least nine'), '2026-03-10'], [bus('at least 11'), '2026-03-11'], []],
    ['not of two days', 'en', [bus('nine', 'Monday'), '2026-03-14'], [bus('11', 'Friday'), '2026-03-14'], []],
    [
      'not where one report tells the other number as replaced',
      'en',
      [bus('nine people'), '2026-03-10'],
      [bus('11 people, and not nine as first told,'), '2026-03-11'],
      [],
    ],
  ])('%s', async (_, language, a, b, expected) => {
    expect(await numbers(language, a, b)).toEqual(expected)
  })
})

describe('what is no conflict', () => {
  it.each<readonly [string, SupportedLanguage, Told, Told]>([
    [
      'what happens again and again',
      'en',
      ['Norland fired a test rocket over the Orlun sea from Dorval on Tuesday.', '2026-03-12'],
      ['Norland fired a test rocket over the Orlun sea from Dorval on Thursday.', '2026-03-13'],
    ],
    [
      'lo que ocurre una y otra vez',
      'es',
      ['Norlandia disparó el martes un cohete de prueba sobre el mar de Orlún desde Dorval.', '2026-03-12'],
      ['Norlandia disparó el jueves un cohete de prueba sobre el mar de Orlún desde Dorval.', '2026-03-13'],
    ],
    [
      'none of one kind, and one of it',
      'en',
      ['No large attack happened at the Dorval fair.', '2026-03-12'],
      ['An attack happened at the Dorval fair.', '2026-03-12'],
    ],
    [
      'what may have happened since',
      'en',
      ['Karl Brandt did not sign the Dorval treaty.', '2026-03-10'],
      ['Karl Brandt signed the Dorval treaty.', '2026-03-12'],
    ],
    [
      'counts of two deeds',
      'en',
      ['A fire killed 26 people in Dorval on Monday.', '2026-03-10'],
      ['Dorval fire\n\nThe court jailed 24 people in Dorval on Monday.', '2026-03-10'],
    ],
    [
      'a negative by word and one by prefix',
      'en',
      ['The Dorval port authority was not reasonable.', '2026-03-10'],
      ['The Dorval port authority was unreasonable.', '2026-03-10'],
    ],
  ])('%s', async (_, language, a, b) => {
    expect(await conflicts(language, a, b)).toBe(0)
  })
})

describe('versions of one detail', () => {
  const fell = (day: string): Told => [
    `A Norland sailor was crushed on ${day} by a falling yellow crane in Dorval.`,
    '2026-03-13',
  ]

  it('are sides, each with all that tell it', async () => {
    const claims = await claimsOf('en', [fell('Tuesday'), fell('Tuesday'), fell('Thursday')])
    const claim = claims.find(({ status }) => status === 'conflicting')!
    const sides = claim.citations.map(({ report, side }) => `${report} ${side}`)
    expect(sides.toSorted()).toEqual(['r0 0', 'r1 0', 'r2 1'])
  })

  it('leave apart what several reports tell without the detail', async () => {
    const plain: Told = ['A Norland sailor was crushed by a falling yellow crane in Dorval.', '2026-03-13']
    const claims = await claimsOf('en', [fell('Tuesday'), fell('Thursday'), plain, plain])
    const status = claims.find(({ citations }) => citations.some(({ report }) => report === 'r2'))?.status
    expect(status).not.toBe('conflicting')
  })
})

describe('how sure it is that two tell the same', () => {
  it.each<readonly [string, Told, Told, string]>([
    [
      'nearly the same words and a number',
      ['The landslide at Valdoro buried a yellow school bus on Monday and killed 12 people.', '2026-03-10'],
      ['Twelve people died when a landslide buried a school bus at Valdoro on Monday.', '2026-03-10'],
      'clear',
    ],
    [
      'one number of two groups',
      ['Twenty-five nurses were killed in the strike on Dorval on Monday.', '2026-03-10'],
      ['The strike on Dorval on Monday killed 25 soldiers.', '2026-03-10'],
      'likely',
    ],
  ])('%s', async (_, a, b, expected) => {
    const claims = (await claimsOf('en', [a, b])).filter(({ reports }) => reports.length === 2)
    for (const { certainty } of claims) expect(certainty).toBe(expected)
    if (expected === 'clear') expect(claims.length).toBeGreaterThan(0)
  })
})

describe('no deed of a kind', () => {
  it('is no denial of one that a single person suffered', async () => {
    expect(
      await conflicts(
        'en',
        ["Dorval Rovers' Brandt was arrested on suspicion of theft.", '2026-03-10'],
        ['Dorval Rovers have not had any arrests this season.', '2026-03-10'],
      ),
    ).toBe(0)
  })
})

describe('a report that somebody disputes', () => {
  const claimed = 'The Dorval Front claimed responsibility for the bombing of the Lumbera mill.'
  const questioned =
    'The Norland institute questioned press reports that the Dorval Front had claimed responsibility for the bombing of the Lumbera mill.'
  it('is no agreement, and a conflict on one day', async () => {
    expect(await conflicts('en', [claimed, '2026-03-10'], [questioned, '2026-03-10'])).toBe(1)
    expect(await conflicts('en', [claimed, '2026-03-10'], [claimed, '2026-03-10'])).toBe(0)
  })
  it('may be disputed before it comes true', async () =>
    expect(await conflicts('en', [claimed, '2026-03-12'], [questioned, '2026-03-10'])).toBe(0))
})

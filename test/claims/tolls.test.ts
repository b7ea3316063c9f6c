import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import type { Claim } from '../../src/model/claim.ts'
import { readReport, storyOf } from './support.ts'

type Told = readonly [words: string, day: string]

const claimsOf = async (language: SupportedLanguage, told: readonly Told[]): Promise<readonly Claim[]> =>
  storyOf(await Promise.all(told.map(([words, day], i) => readReport(`r${i}`, words, { language, day })))).claims

const meet = async (a: string, b: string, language: SupportedLanguage = 'en'): Promise<boolean> => {
  const claims = await claimsOf(language, [
    [a, '2026-03-10'],
    [b, '2026-03-10'],
  ])
  return claims.some(({ reports }) => reports.length === 2)
}

describe('one toll of one day', () => {
  it('meets in other words', async () => {
    expect(
      await meet(
        'In Dorval 42 people died in clashes on Monday.',
        'More than 40 were killed on Monday in street battles.',
      ),
    ).toBe(true)
  })

  it('is not what befell one person by name', async () => {
    expect(await meet('In the march 912 people were injured.', 'Ivo Lenz suffered an injury in the march.')).toBe(false)
  })
})

describe('two bounds', () => {
  const all = 'More than 40 people were killed on Monday in street battles in Dorval.'

  it('meet where nobody is left out', async () =>
    expect(await meet(all, 'At least 41 people were killed in street battles in Dorval on Monday.')).toBe(true))

  it('tell little of two groups of people', async () =>
    expect(await meet(all, 'The mill blaze killed at least 40 other soldiers.')).toBe(false))
})

describe('a count of people', () => {
  const others = 'Two other people died in a private clinic in Dorval.'

  it('is not what befell one', async () =>
    expect(await meet(others, 'A 16-year-old boy died in a private clinic in Dorval.')).toBe(false))

  it('no es lo que le pasó a uno', async () =>
    expect(
      await meet(
        'Otras dos personas murieron en una clínica privada de Dorval.',
        'Un joven murió en una clínica privada de Dorval.',
        'es',
      ),
    ).toBe(false))
})

describe('a deed told by a noun', () => {
  it.each<readonly [SupportedLanguage, string, string]>([
    ['en', 'Rosa Quist filed a lawsuit against Brandt Mills.', 'Brandt Mills is being sued by Rosa Quist.'],
    [
      'en',
      'She admitted that the voice on the recording was hers.',
      'She acknowledged that it was her voice on the tape.',
    ],
    ['es', 'La fiscalía presentó una denuncia contra Elena Quist.', 'Elena Quist fue denunciada por la fiscalía.'],
  ])('%s: %s', async (language, a, b) => {
    expect(await meet(a, b, language)).toBe(true)
  })
})

describe('the age of one person', () => {
  it('tells who it is, and not what happened', async () =>
    expect(
      (
        await claimsOf('en', [
          ['Nora Falk, 15, climbed to the roof.', '2026-03-10'],
          ['Nora Falk, 15, praised the mayor.', '2026-03-10'],
        ])
      )
        .filter(({ reports }) => reports.length > 1)
        .map(({ citations }) => citations.map(({ text }) => text)),
    ).toEqual([['Nora Falk, 15', 'Nora Falk, 15']]))
})

describe('two sides', () => {
  const statuses = async (...told: readonly Told[]): Promise<readonly string[]> =>
    (await claimsOf('en', told)).map(({ status }) => status)

  it('are not two counts as of two days', async () => {
    expect(
      await statuses(
        ['The Norland ombudsman counted 56 deaths in the unrest as of Monday.', '2026-03-10'],
        ['The Norland ombudsman counted 58 deaths in the unrest as of Sunday.', '2026-03-16'],
      ),
    ).not.toContain('conflicting')
  })

  it('are not a death and a denied number of deaths', async () => {
    expect(
      await statuses(
        ['A police officer died in Dorval on Monday.', '2026-03-10'],
        ['The ministry denied that two police officers had died in Dorval on Monday.', '2026-03-10'],
      ),
    ).not.toContain('conflicting')
  })
})

describe('a toll that falls', () => {
  const blast = 'A bomb blast killed 12 people in Dorval on Monday.'
  const told = async (later: string, days: readonly [string, string]): Promise<readonly string[]> => {
    const claims = await claimsOf('en', [
      [blast, days[0]],
      [later, days[1]],
    ])
    return claims.filter(({ reports }) => reports.length === 2).map(({ status }) => status)
  }

  it('is a conflict', async () =>
    expect(await told('A bomb blast killed nine people in Dorval on Monday.', ['2026-03-10', '2026-03-11'])).toContain(
      'conflicting',
    ))

  it('is none where it rises', async () =>
    expect(
      await told('A bomb blast killed 14 people in Dorval on Monday.', ['2026-03-10', '2026-03-11']),
    ).not.toContain('conflicting'))

  it('is none where the later one leaves somebody out', async () =>
    expect(
      await told('A bomb blast killed nine soldiers in Dorval on Monday.', ['2026-03-10', '2026-03-11']),
    ).not.toContain('conflicting'))
})

describe('counts of a day that was over', () => {
  const conflicts = async (day: string, other: string): Promise<number> => {
    const told = [
      ['At least 90 people were killed in Shorabiya on Sunday.', day],
      [`The shells hit Shurabiyya, where ${other} people were killed on Sunday.`, day],
    ] as const
    return (await claimsOf('en', told)).filter(({ status }) => status === 'conflicting').length
  }

  it('exclude each other, however the place is spelt', async () => expect(await conflicts('2026-03-09', '54')).toBe(1))
  it('are none where one bound allows the other', async () => expect(await conflicts('2026-03-09', '96')).toBe(0))
})

describe('a number within another or beside it', () => {
  const conflicts = async (language: SupportedLanguage, ...told: readonly string[]): Promise<number> =>
    (
      await claimsOf(
        language,
        told.map((words) => [words, '2026-03-10'] as const),
      )
    ).filter(({ status }) => status === 'conflicting').length

  it('is a conflict', async () => {
    const beside = 'Los heridos son 340 civiles, además de 75 policías, según el hospital de Dorval.'
    expect(
      await conflicts('es', beside, 'De las 340 personas heridas, 75 son policías, según el hospital de Dorval.'),
    ).toBe(1)
    expect(await conflicts('es', beside, 'Hay 340 civiles heridos, además de 75 policías, según el hospital.')).toBe(0)
  })
})

describe('a number that is taken back', () => {
  const toll = 'La alcaldesa dijo que hay 288 muertos.'

  it('is not what another report holds to', async () =>
    expect(await meet(toll, 'La jefa del puerto dijo que son 275 muertos y no 288.', 'es')).toBe(false))

  it('does not part two that hold to one', async () =>
    expect(await meet(toll, 'La jefa del puerto dijo que son 288 muertos y no 275.', 'es')).toBe(true))
})

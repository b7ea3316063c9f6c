import { expect, test } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { bindAll, readAs } from './support.ts'

/** What a sentence's expressions say by themselves, beside what they come to on 1 February 2023. */
const check = (
  text: string,
  expected: readonly (readonly [string | null, string | null])[],
  language: SupportedLanguage = 'en',
) =>
  test(text, async () => {
    const { times } = await bindAll(readAs('r', text, { published: '2023-02-01', language }))
    expect([...times.values()].map((time) => [time.said, time.value])).toEqual(expected)
  })

check('The bridge fell on Sunday.', [['XXXX-WXX-7', '2023-01-29']])
check('The bridge fell on 30 January.', [['XXXX-01-30', '2023-01-30']])
check('The bridge fell on 30 January 2022.', [['2022-01-30', '2022-01-30']])
check('The bridge fell three days ago.', [[null, '2023-01-29']])
check('The bridge was shut for three weeks.', [['P3W', 'P3W']])
check('El puente cayó el domingo.', [['XXXX-WXX-7', '2023-01-29']], 'es')
check('El puente cayó el pasado 9 de enero.', [['XXXX-01-09', '2023-01-09']], 'es')
check('El puente cayó hace tres días.', [[null, '2023-01-29']], 'es')

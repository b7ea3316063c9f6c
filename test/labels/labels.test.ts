import { describe, expect, it } from 'vitest'
import { buildLabels } from '../../src/reconcile/labels/index.ts'
import { readReport, storyOf } from '../claims/support.ts'
import type { SupportedLanguage } from '../../src/model/language.ts'

const labels = async (
  language: SupportedLanguage,
  ...told: readonly string[]
): Promise<readonly (readonly string[])[]> => {
  const reports = await Promise.all(told.map((words, i) => readReport(`r${i}`, words, { language })))
  return buildLabels(storyOf(reports)).map((label) => label.words.map((words) => words.text))
}

describe('labels', () => {
  it.each<readonly [string, SupportedLanguage, readonly string[], readonly string[] | null]>([
    ['acts', 'en', ['The protests spread to Dorval.', 'The unrest spread to Dorval.'], ['The protests', 'The unrest']],
    [
      'actores',
      'es',
      ['Los manifestantes cruzaron el puente.', 'Los vándalos cruzaron el puente.'],
      ['Los manifestantes', 'Los vándalos'],
    ],
    [
      'a charged modifier',
      'en',
      ['They published a letter.', 'They published a cowardly letter.'],
      ['a letter', 'a cowardly letter'],
    ],
    [
      'no word of another clause',
      'en',
      ['It rained on Thursday when fighters left.', 'They said that insurgents left.'],
      ['fighters', 'insurgents'],
    ],
    [
      'no adjective of another noun',
      'en',
      ['Its rebel ally left. The fighters left.', 'The insurgents left.'],
      ['The fighters', 'The insurgents'],
    ],
    ['nothing but number and article', 'en', ['A protest began.', 'The protests began.'], null],
    ['a translation', 'es', ['Un bloqueo siguió en pie.', 'Los bloqueos siguieron en pie.'], null],
    ['one report only', 'en', ['The protests went on. The unrest went on.', 'It rained.'], null],
  ])('%s', async (_, language, told, expected) => {
    const found = await labels(language, ...told)
    expect(found).toEqual(expected === null ? [] : [expected])
  })

  it('keeps the governments of two leaders apart', async () => {
    const found = await labels(
      'en',
      'The Almeida government closed the port. The Norland administration sent a ship.',
      'The brutal Almeida regime closed the port.',
    )
    expect(found).toEqual([['The Almeida government', 'The brutal Almeida regime']])
  })
})

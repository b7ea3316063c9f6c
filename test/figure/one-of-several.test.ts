import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

/** Each casualty figure as `words: what it counts`. */
const counts = async (text: string, language: SupportedLanguage): Promise<readonly string[]> =>
  (await readLayers(text, language))
    .figures!.filter((figure) => figure.measure !== 'other')
    .map((figure) => `${figure.text}: ${figure.counts}`)

const check = (language: SupportedLanguage, text: string, expected: readonly string[]): void => {
  it(text, async () => expect(await counts(text, language)).toEqual(expected))
}

describe('a total below the largest count', () => {
  check('en', 'The bombs killed 82 people in Kenya. At least 75 were killed in Nairobi.', [
    '82: total',
    'At least 75: incident',
  ])
  check('es', 'Las bombas mataron a 82 personas en Kenia. Al menos 75 murieron en Nairobi.', [
    '82: total',
    'Al menos 75: incident',
  ])
  check('en', 'On Friday 42 people died. A march ended in an inferno that left 38 dead.', ['42: total', '38: incident'])
  check('en', 'On Friday 42 people died. At least 38 people are dead.', ['42: total', 'At least 38: total'])
})

describe('a list of what comes on top', () => {
  check(
    'en',
    'The blast hurt 24 people. It left two in critical condition, another eight badly hurt and 14 more injured.',
    ['24: total', 'two: part', 'eight: part', '14: part'],
  )
  check('en', 'The blast hurt 24 people. On Monday 14 more were injured.', ['24: total', '14: increment'])
})

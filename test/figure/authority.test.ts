import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

/** Who is credited with each casualty: the words, or `nobody`. */
const check = (language: SupportedLanguage, text: string, expected: readonly string[]): void => {
  it(text, async () => {
    const { figures } = await readLayers(text, language)
    const casualties = figures!.filter(({ measure }) => measure !== 'other')
    expect(casualties.map(({ authority }) => authority?.text ?? 'nobody')).toEqual(expected)
  })
}

describe('a pronoun that stands for nobody known credits nobody', () => {
  check('en', 'Police said the road was closed. They said 13 people died.', ['Police'])
  check('en', 'The valley was quiet. They say 13 people died.', ['nobody'])
  check('es', 'La policía dijo que la vía está cerrada. Aseguró que murieron 13 personas.', ['La policía'])
})

describe('a verb of harm states no count', () => {
  check('en', 'A week after a plane crash in eastern Norland claimed the lives of 30 people, talks began.', ['nobody'])
  check('en', 'The mayor claimed that 30 people died.', ['The mayor'])
})

describe('a clause of its own between the verb and the number', () => {
  check(
    'en',
    'The deal puts nothing forward for a country that has seen years of war, with millions forced from their homes.',
    ['nobody'],
  )
  check('en', 'The regional office lists 20 dead.', ['The regional office'])
})

import { describe, expect, test } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import type { Statement } from '../../src/model/statement.ts'
import { readLayers } from '../support.ts'

const read = async (text: string, language: SupportedLanguage = 'en'): Promise<readonly Statement[]> =>
  (await readLayers(text, language)).nominals ?? []

const role = ({ participants }: Statement, wanted: 'agent' | 'patient'): string | null =>
  participants.find((each) => each.role === wanted)?.text ?? null

describe('a deed that a noun names', () => {
  const tells = (language: SupportedLanguage, text: string, expected: object): void => {
    test(text, async () => {
      const [told] = await read(text, language)
      const { text: cited, deeds } = told!
      expect({ cited, deeds, agent: role(told!, 'agent'), patient: role(told!, 'patient') }).toMatchObject(expected)
    })
  }
  tells('en', 'The ministers met after rebel bombings of two markets in Dorval.', {
    cited: 'rebel bombings of two markets in Dorval',
    deeds: ['bomb'],
    patient: 'two markets',
  })
  tells('en', 'The ferry sank after a sudden engine failure.', { cited: 'a sudden engine failure', agent: 'engine' })
  tells('en', 'Markets fell after the ouster of Elena Quist by the army.', {
    agent: 'the army',
    patient: 'Elena Quist',
  })
  tells('en', 'Markets fell after the military takeover of Lumbera.', { deeds: ['coup', 'buy'] })
  tells('en', 'Markets fell after the takeover of the Lumbera mill.', { deeds: ['buy'] })
  tells('en', 'The regime rose in a swift coup last May.', { cited: 'a swift coup last May', deeds: ['coup'] })
  tells('en', "Markets fell after Elena Quist's arrest on Monday.", { agent: null, patient: 'Elena Quist' })
  tells('en', "Markets fell after Lumbera's attack on Dorval.", { agent: 'Lumbera', patient: 'Dorval' })
  tells('es', 'Los ministros se reunieron tras el asesinato de Elena Quist por los rebeldes.', {
    deeds: ['murder'],
    agent: 'los rebeldes',
    patient: 'Elena Quist',
  })
  tells('en', 'Markets fell after protests over the sacking of Elena Quist.', { cited: 'the sacking of Elena Quist' })
  tells('es', 'La bolsa cayó tras el ataque de los rebeldes contra dos mercados.', {
    agent: 'los rebeldes',
    patient: 'dos mercados',
  })
  tells('es', 'La bolsa cayó tras la dimisión de Elena Quist.', { agent: 'Elena Quist', patient: null })
})

describe('no deed is told', () => {
  const isNone = (language: SupportedLanguage, text: string): void => {
    test(text, async () => expect(await read(text, language)).toEqual([]))
  }
  isNone('en', 'Two parties have called for the removal of Elena Quist.')
  isNone('en', 'The board feared a possible attack on Dorval.')
  isNone('en', 'The town calmed down without the arrest of Elena Quist.')
  isNone('en', 'The guards fled during the attack.')
  isNone('en', 'The engineer died of a heart attack in Dorval.')
  isNone('en', 'Karl Brandt filed a lawsuit against Elena Quist.')
  isNone('en', 'The bomb squad of Dorval came late.')
  isNone('es', 'Dos partidos pidieron la destitución de Elena Quist.')
  isNone('es', 'Los guardias huyeron durante el ataque.')
})

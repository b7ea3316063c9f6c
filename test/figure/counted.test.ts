import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

/** What each number counts, `number: words`; "-" where it stands alone. */
const check = (language: SupportedLanguage, text: string, expected: readonly string[]): void => {
  it(text, async () => {
    const { figures } = await readLayers(text, language)
    expect(figures!.map((figure) => `${figure.text}: ${figure.counted?.text ?? '-'}`)).toEqual(expected)
  })
}

describe('what a number counts in English', () => {
  check('en', 'The firm wants 300 landing strips by May.', ['300: landing strips'])
  check('en', 'The mob beat 12, leaving four in hospital.', ['12: -', 'four: -'])
  check('en', 'About 1,500 come from Valdoro.', ['About 1,500: -'])
  check('en', 'The mean is around 62, a fall that worries him.', ['around 62: -'])
  check('en', 'Some 700 visits to Norvale were planned.', ['Some 700: visits'])
  check('en', 'The office bought 40 Norvale and Ostrava buses.', ['40: Norvale and Ostrava buses'])
  check('en', 'The shop sold 900 cheap and sturdy copies.', ['900: cheap and sturdy copies'])
  check('en', 'The team has 11 players and coaches.', ['11: players'])
  check('en', 'It was one of my favourite stalls.', ['one: favourite stalls'])
  check('en', 'Three of Paz’s aides left Norvale.', ['Three: aides'])
  check('en', 'She is one of the most cautious and gentle judges.', ['one: cautious and gentle judges'])
  check('en', 'Some 70 buses were late, up from 45 in May.', ['Some 70: buses', '45: buses'])
  check('en', 'The index rose 12 points to 480.', ['12: points', '480: points'])
  check('en', 'There are 200 farmers who stayed and 90 who left.', ['200: farmers', '90: farmers'])
  check('en', 'Some 70 buses were late and 45 were not.', ['Some 70: buses', '45: -'])
  check('en', 'Half the shops were shut.', ['Half: shops'])
  check('en', 'A third of the 90 drivers left.', ['A third: 90 drivers', '90: drivers'])
  check('en', 'A third of 90 is 30.', ['A third: -', '90: -', '30: -'])
  check('en', 'It rose 9 points last year.', ['9: points'])
  check('en', 'The last days brought 20 late trains.', ['20: late trains'])
  check('en', 'Police sought about five others of the masked attackers.', ['about five: masked attackers'])
  check('en', 'She described the attackers, two of whom fled.', ['two: attackers'])
  check('en', 'She sat with Ana Paz, one of the tellers.', ['one: tellers'])
})

describe('what a number counts in Spanish', () => {
  check('es', 'La empresa quiere 300 pistas de aterrizaje.', ['300: pistas'])
  check('es', 'Unos 1.500 vienen de Valdoro.', ['Unos 1.500: -'])
  check('es', 'La oficina compró 40 buses Norvale y Ostrava.', ['40: buses Norvale'])
  check('es', 'Hubo 70 buses con retraso, frente a 45 en mayo.', ['70: buses', '45: buses'])
  check('es', 'Un tercio de los 90 choferes se fue.', ['Un tercio: 90 choferes', '90: choferes'])
  check('es', 'La mitad de los comercios cerró.', ['La mitad: comercios'])
})

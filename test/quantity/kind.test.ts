import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

/** Each number as `words: sort value unit`. */
const check = (language: SupportedLanguage, text: string, expected: readonly string[]): void => {
  it(text, async () => {
    const { quantities } = await readLayers(text, language)
    expect(
      quantities!.map(({ text: words, sort, best, low, high, unit }) =>
        `${words}: ${sort} ${best ?? `${low ?? ''}-${high ?? ''}`} ${unit ?? ''}`.trim(),
      ),
    ).toEqual(expected)
  })
}

describe('a unit whose name has a second meaning', () => {
  check('en', 'The heat reached 41 degrees.', ['41 degrees: measure 41 degree of temperature'])
  check('en', 'The road turns by 41 degrees.', ['41 degrees: measure 41 degree'])
  check('es', 'El calor llegó a 41 grados.', ['41 grados: measure 41 degree of temperature'])
  check('es', 'La pista gira 41 grados.', ['41 grados: measure 41 degree'])
  check('en', 'The catfish weighed 90 pounds.', ['90 pounds: measure 90 pound'])
  check('en', 'Police found 40 pounds of flour.', ['40 pounds: measure 40 pound'])
  check('en', 'She left 40 pounds of debt.', ['40 pounds: measure 40 GBP'])
  check('en', 'A ticket costs 12 pounds.', ['12 pounds: measure 12 GBP'])
  check('es', 'El bagre pesaba dos millones de libras.', ['dos millones de libras: measure 2000000 pound'])
  check('es', 'La multa fue de dos millones de libras.', ['dos millones de libras: measure 2000000 GBP'])
})

describe('powers of ten', () => {
  check('en', 'It weighs 2.5×10−9 kilograms.', ['2.5×10−9 kilograms: measure 2.5e-9 kilogram'])
  check('en', 'It holds 6 x 10^24 atoms.', ['6 x 10^24: count 6e+24'])
  check('es', 'Tiene 3×10⁸ átomos.', ['3×10⁸: count 300000000'])
  check('en', 'A hall of 6 x 10 metres.', ['6: count 6', '10 metres: measure 10 metre'])
})

describe('the two sides of a vote', () => {
  check('en', 'The senate approved her by a vote of 63 to 37 after a debate.', ['63: vote 63', '37: vote 37'])
  check('es', 'El Congreso votó por 63 a 37 tras el debate.', ['63: vote 63', '37: vote 37'])
})

describe('names that hold a number', () => {
  check('en', 'He told Norvale One that nobody came.', ['One: identifier 1'])
  check('en', 'Police Free Two Farmers Near Norvale', ['Two: count 2'])
  check('en', 'The new XD.4 is slow.', ['4: identifier 4'])
  check('es', 'Lo dijo en Canal Uno a primera hora.', ['Uno: identifier 1', 'primera: ordinal 1'])
})

describe('ages without a unit', () => {
  check('en', 'He will be 35 by May.', ['35: age 35 year'])
  check('en', 'Ana Paz turned 61 on Monday.', ['61: age 61 year'])
  check('en', 'She was 12 points down.', ['12: count 12'])
  check('en', 'The guard turned 40 people away.', ['40: count 40'])
  check('es', 'Ana Paz cumplió 61 en mayo.', ['61: age 61 year'])
  check('es', 'El club cumplió 61 partidos.', ['61: count 61'])
})

describe('ranges, rates and magnitudes', () => {
  check('en', 'It can go 0 to 80 km/h.', ['0 to 80 km/h: measure 0-80 kilometre per hour'])
  check('en', 'The rate is in double digits.', ['double digits: count 10-99'])
  check('en', 'It won by double-digit margins.', [])
  check('es', 'La tasa llegó a los tres dígitos.', ['tres dígitos: count 100-999'])
  check('es', 'Se publicaron tres cifras.', ['tres: count 3'])
  check('en', 'The rate fell 5 to 3.', ['5: count 5', '3: count 3'])
  check('en', 'The shop sold 2.7m cheap and sturdy printed copies.', ['2.7m: count 2700000'])
  check('en', 'The wall is 2.7m and old.', ['2.7m: measure 2.7 metre'])
  check('en', 'It was built in A.D. 1210 by monks.', ['1210: date 1210'])
})

it('counts nothing by people where a length of time follows "every"', async () => {
  const per = async (text: string): Promise<readonly (string | null)[]> =>
    (await readLayers(text, 'en')).quantities!.map((quantity) => quantity.per)
  expect(await per('It rises 1 percent for every 9 weeks.')).toEqual([null, null])
  expect((await per('There were 12 deaths per 100,000 people.'))[0]).toBe('person')
})

describe('a number that is only compared with is not bounded', () => {
  check('en', 'More than nine deaths were told.', ['More than nine: count 10-'])
  check('en', 'It is more than the nine deaths of the list.', ['nine: count 9'])
  check('en', 'More than half of the nine left.', ['More than half: share 0.5-', 'nine: count 9'])
  check('es', 'Son más de las nueve muertes de la lista.', ['nueve: count 9'])
  check('es', 'Los muertos superan los nueve.', ['superan los nueve: count 10-'])
})

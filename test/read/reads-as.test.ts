import { expect, it } from 'vitest'
import { lowerWords, opensIn, plainLanguage } from '../../src/read/reads-as.ts'

const told = (text: string): string | null => plainLanguage(lowerWords(text))

it('tells plain English and Spanish from their words', () => {
  const english =
    'The ferry left the harbour with forty people who had been told that the storm would pass before the evening came.'
  const spanish =
    'El ferri salió del puerto con cuarenta personas y los vecinos dicen que la tormenta fue más dura que las de otros años.'
  expect(told(english)).toBe('en')
  expect(told(spanish)).toBe('es')
  expect(opensIn(lowerWords(english), 'en')).toBe(true)
  expect(opensIn(lowerWords(spanish), 'en')).toBe(false)
})

it('leaves languages near Spanish, mixtures and names to the detector', () => {
  const portuguese =
    'O barco saiu do porto com quarenta pessoas e os moradores dizem que a tempestade foi mais forte do que as de outros anos.'
  const catalan =
    'El vaixell va sortir del port amb quaranta persones i els veïns diuen que la tempesta va ser més forta que les d’altres anys.'
  const names = 'Ana Ríos, Tom Hale, Lucía Ferrer, Marta Solís, Rosa Paz, Luis Soto, Bridge Street, Harbour Ledger. '
  for (const text of [portuguese, catalan, names.repeat(3)]) expect(told(text)).toBeNull()
  expect(
    told('The mayor left with them when they came. El alcalde salió con los vecinos y las vecinas del puerto.'),
  ).toBe(null)
})

import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

/** Each figure as `words measure counts standing`, with its scope; other measures are left out. */
const casualties = async (text: string, language: SupportedLanguage): Promise<readonly string[]> =>
  (await readLayers(text, language))
    .figures!.filter((figure) => figure.measure !== 'other')
    .map(({ text: words, measure, counts, standing }) => `${words}: ${measure} ${counts} ${standing}`)

const check = (language: SupportedLanguage, text: string, expected: readonly string[]): void => {
  it(text, async () => expect(await casualties(text, language)).toEqual(expected))
}

describe('measures in English', () => {
  check('en', '12 dead in Norvale mine collapse', ['12: killed total asserted'])
  check('en', 'The blast killed 15 people and injured at least 40.', [
    '15: killed total asserted',
    'at least 40: injured total asserted',
  ])
  check('en', 'Fifteen people, including two nurses, were killed.', [
    'Fifteen: killed total asserted',
    'two: killed part asserted',
  ])
  check('en', 'Two gunmen killed 15 people.', ['15: killed total asserted'])
  check('en', 'Roadblocks remain in 27 provinces and 20 members signed.', [])
  check('en', 'The killing of nearly 60 marchers shocked Norvale.', ['nearly 60: killed total asserted'])
  check('en', 'Another protester died, bringing the total to 58.', [
    'Another: killed increment asserted',
    '58: killed total asserted',
  ])
  check('en', 'Rosa Paz, 55, was among the 9 arrested.', ['9: detained total asserted'])
})

describe('measures in Spanish', () => {
  check('es', 'Doce muertos en la mina de Valdoro', ['Doce: killed total asserted'])
  check('es', 'La Defensoría eleva a 17 los fallecidos en Valdoro.', ['17: killed total asserted'])
  check('es', 'El saldo llega a 46 decesos: 39 en choques y siete por accidentes.', [
    '46: killed total asserted',
    '39: killed part asserted',
    'siete: killed part asserted',
  ])
  check('es', 'Murieron el lunes en Valdoro 12 personas y fueron detenidas 19.', [
    '12: killed total asserted',
    '19: detained total asserted',
  ])
  check('es', 'Un policía fue quemado vivo en Valdoro.', ['Un: killed total asserted'])
  check('es', 'Hubo cortes en 27 provincias.', [])
})

describe('standing', () => {
  check('en', 'The ministry denied that two officers had died.', ['two: killed total denied'])
  check('en', 'The toll could climb to 25.', ['25: killed total forecast'])
  check('en', 'The office had put the death toll at 57.', ['57: killed total superseded'])
  check('es', 'Son 275 muertos y no 288.', ['275: killed total asserted', '288: killed total superseded'])
  check('es', 'Otros dos mineros habrían muerto.', ['dos: killed increment possible'])
  check('es', 'El alcalde desmintió que hubieran muerto cuatrocientas personas.', [
    'cuatrocientas: killed total denied',
  ])
})

describe('what goes with a figure', () => {
  it('ties parts to their whole and the whole to its limits', async () => {
    const { figures } = await readLayers('Since May, 58 people have died, including a police officer.', 'en')
    const [whole, part] = figures!
    expect(whole?.scope.map(({ role, text }) => `${role}: ${text}`)).toEqual([
      'includes: a police officer',
      'since: May',
    ])
    expect(part?.partOf).toBe(whole?.id)
  })

  it('credits who is said to count', async () => {
    const { figures } = await readLayers('El Ministerio de Salud elevó el martes a 70 la cifra de muertos.', 'es')
    expect(figures![0]?.authority?.text).toMatch(/Ministerio de Salud/)
  })

  it('carries the day of the event told before', async () => {
    const { figures, times } = await readLayers(
      'Remo Paz was hurt in Norvale on Saturday, an aide said. This recent death brought the toll to 58.',
      'en',
    )
    const toll = figures!.find((figure) => figure.best === 58)
    expect(times!.find((time) => time.id === toll?.asOfTime?.time)?.text).toMatch(/Saturday/)
    expect(toll?.asOfTime?.basis).toBe('carried')
  })

  it('drops parts of dates, with the reason', async () => {
    const { figures } = await readLayers('On 30 May, in 2021, at 8 pm, Rosa Paz, 55, won 3-1.', 'en')
    expect(figures).toEqual([])
  })
})

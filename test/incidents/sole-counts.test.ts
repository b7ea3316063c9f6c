import { expect, test } from 'vitest'
import { storyOf, type Told } from './support.ts'

/** The numbers that belong to the main event, of all that the reports give. */
const check = (name: string, told: readonly Told[], expected: readonly string[]): void => {
  test(name, async () => {
    const { figures } = await storyOf(...told)
    expect(figures.filter(({ incident }) => incident !== null).map(({ text }) => text)).toEqual(expected)
  })
}

const lead = 'Blast at Lindo mill\n\nA blast at a mill in Lindo killed two men.\n\nFirefighters came from Tarma.'
const cabeza = 'Explosión en Lindo\n\nUna explosión en un molino de Lindo mató a dos hombres.\n\nLlegaron bomberos.'

check('the only count of a measure is of the main event', [{ text: `${lead} It hurt 26 people.` }], ['two', '26'])
check(
  'un solo recuento es del suceso principal',
  [{ text: `${cabeza} Hubo 26 heridos.`, language: 'es' }],
  ['dos', '26'],
)
check(
  'one of two counts may be of anything',
  [{ text: `${lead} It hurt 26 people. Blasts at other mills hurt 31 people.` }],
  ['two'],
)
check(
  'a tally since a day is of more than one event',
  [{ text: `${lead} Since January blasts have hurt 31 people.` }],
  ['two'],
)

const toll = 'A storm hits Tarma\n\nA storm hit Tarma and 66 people died, the ombudsman said.'
const since = 'Tarma ombudsman gives a count\n\nStorms have killed 58 people since December, the ombudsman said.'

check('a toll is of its lead where nothing tells otherwise', [{ text: toll }], ['66'])
check('a toll above what is counted since a day is of no one event', [{ text: toll }, { text: since }], [])

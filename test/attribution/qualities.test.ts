import { expect, test } from 'vitest'
import { readLayers } from '../support.ts'

test.each([
  ['“The gate is open,” Ana Ruiz said.', 'en', 'direct'],
  ['Ana Ruiz said the gate was open.', 'en', 'indirect'],
  ['Ana Ruiz said the gate was “wide open” at noon.', 'en', 'mixed'],
  ['«La puerta está abierta», dijo Ana Ruiz.', 'es', 'direct'],
  ['Ana Ruiz dijo que la puerta estaba abierta.', 'es', 'indirect'],
  ['Ana Ruiz dijo que la puerta estaba «muy abierta» ayer.', 'es', 'mixed'],
] as const)('mode: %s is %s %s', async (text, language, expected) => {
  const { attributions } = await readLayers(text, language)
  expect(attributions?.map(({ mode }) => mode)).toEqual([expected])
})

test.each([
  ['The union denied that two drivers had died.', 'en', 'negative', 'fact', []],
  ['Doctors fear that more patients will die.', 'en', 'positive', 'probable', []],
  ['The mayor did not confirm that the bridge was closed.', 'en', 'positive', 'unknown', []],
  ['The mayor said that the guard allegedly left the gate open.', 'en', 'positive', 'possible', ['allegedly']],
  ['El gremio negó que hubiera muertos.', 'es', 'negative', 'fact', []],
  ['Una vecina dijo que dos hombres habrían muerto.', 'es', 'positive', 'possible', ['habrían']],
  ['El jefe afirmó sin pruebas que los barcos se hundieron.', 'es', 'positive', 'possible', ['sin pruebas']],
] as const)('standing: %s', async (text, language, polarity, factuality, hedges) => {
  const { attributions } = await readLayers(text, language)
  const [first] = attributions ?? []
  expect([first?.polarity, first?.factuality, first?.hedges.map((hedge) => hedge.text)]).toEqual([
    polarity,
    factuality,
    hedges,
  ])
})

test('what somebody else is said to have said stands within', async () => {
  const { attributions } = await readLayers('Ana Ruiz said that the union denied that two drivers had died.')
  const [outer, inner] = attributions ?? []
  expect(inner?.cue?.text).toBe('denied')
  expect(inner?.within).toBe(outer?.id)
  expect(outer?.within).toBeNull()
})

test.each([
  ['Ana Ruiz opened the gate at noon. She said that nobody had called.', 'en', 'Ana Ruiz'],
  ['Ana Ruiz, who runs the port, left early. “Nobody called,” Ruiz said.', 'en', 'Ana Ruiz'],
  ['La alcaldesa Ana Ruiz abrió la puerta. «Nadie llamó», dijo Ruiz.', 'es', 'Ana Ruiz'],
  ['El informe cita a Ana Ruiz, quien negó que hubiera heridos.', 'es', 'Ana Ruiz'],
] as const)('speaker: %s', async (text, language, expected) => {
  const { attributions, entities } = await readLayers(text, language)
  const speaker = entities?.find(({ id }) => id === attributions?.at(-1)?.source?.entity)
  expect(speaker?.name).toBe(expected)
})

test.each([
  'A spokesman for Ana Ruiz said that the gate was open.',
  'The Ruiz administration said that the gate was open. Ana Ruiz was away.',
])('no speaker: %s', async (text) => {
  const { attributions, entities } = await readLayers(text)
  const speaker = entities?.find(({ id }) => id === attributions?.[0]?.source?.entity)
  expect(speaker?.name).not.toBe('Ana Ruiz')
})

test.each([
  ['The port withdrew its statement that the gate was locked.', 'en', 'withdrew', 'negative'],
  ['Ana Ruiz retracted the port’s statement of last Friday that a guard had locked it.', 'en', 'retracted', 'negative'],
  ['He walked back the account that a guard had locked the gate.', 'en', 'walked back', 'negative'],
  ['The port no longer says that the gate was locked.', 'en', 'no longer says', 'negative'],
  ['The port said that the gate was no longer locked.', 'en', 'said', 'positive'],
  ['El puerto retiró su declaración de que el portón estaba cerrado.', 'es', 'retiró', 'negative'],
  ['El puerto se retractó de su afirmación de que el portón estaba cerrado.', 'es', 'retractó', 'negative'],
  [
    'Ana Ruiz corrigió la versión, dada antes por la guardia, de que nadie había entrado.',
    'es',
    'corrigió',
    'negative',
  ],
  ['El puerto ya no sostiene que el portón estaba cerrado.', 'es', 'ya no sostiene', 'negative'],
  ['El puerto dijo que el portón ya no estaba cerrado.', 'es', 'dijo', 'positive'],
] as const)('taken back: %s', async (text, language, cue, polarity) => {
  const { attributions } = await readLayers(text, language)
  expect(attributions?.map((item) => [item.cue?.text, item.polarity])).toEqual([[cue, polarity]])
})

test.each([
  ['The bank withdrew the notes that were torn.', 'en'],
  ['El banco retiró los billetes que estaban rotos.', 'es'],
  ['Ana Ruiz did not withdraw her claim that the gate was locked.', 'en'],
] as const)('not taken back: %s', async (text, language) => {
  const { attributions } = await readLayers(text, language)
  expect(attributions?.filter((item) => item.polarity === 'negative')).toEqual([])
})

test.each([
  ['Ana Ruiz, a spokeswoman for the Tolna Port Board, said no one came.', 'en', 'Tolna Port Board'],
  ['A spokesman for the Tolna Port Board said no one came.', 'en', 'Tolna Port Board'],
  ['Ivo Marsh, a member of the Tolna Port Board, said no one came.', 'en', undefined],
  ['Ana Ruiz, a spokeswoman for the Tolna Port Board, came late. “No one came,” Ruiz said.', 'en', 'Tolna Port Board'],
  ['Ana Ruiz, portavoz de la Junta del Puerto de Tolna, dijo que nadie vino.', 'es', 'Junta del Puerto de Tolna'],
] as const)('the body that a source speaks for: %s', async (text, language, expected) => {
  const { attributions, entities } = await readLayers(text, language)
  expect(entities?.find(({ id }) => id === attributions?.[0]?.source?.body)?.name).toBe(expected)
})

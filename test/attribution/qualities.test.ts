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

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

/** Whom a text tells to have died beside its verbs: `name: standing, age, cause`. */
const fatesIn = async (text: string, language: SupportedLanguage): Promise<readonly string[]> => {
  const { fates, entities } = await readLayers(text, language)
  return fates!.map(({ entity, standing, age, cause }) =>
    [`${entities!.find(({ id }) => id === entity)!.name}: ${standing}`, age?.value, cause?.text]
      .filter((part) => part !== undefined)
      .join(', '),
  )
}

const check = (language: SupportedLanguage, text: string, expected: readonly string[]): void => {
  it(text, async () => expect(await fatesIn(text, language)).toEqual(expected))
}

describe('who died, behind a name', () => {
  check('es', 'Cientos despidieron a Rosa Vidal, de 23 años, muerta el jueves de un disparo en el pecho.', [
    'Rosa Vidal: reported, un disparo en el pecho',
  ])
  check('es', 'El último fue un taxista. Luis Soto, que recibió dos balazos y falleció ayer, vivía en Tarma.', [
    'Luis Soto: reported, dos balazos',
  ])
  check('en', 'Rosa Vidal, 62, bled to death in Tarma after a bullet broke her leg.', [
    'Rosa Vidal: reported, a bullet',
  ])
  check('en', 'Rosa Vidal said that a neighbour bled to death in Tarma.', [])
  check('en', 'Rosa Vidal, who said that her brother died in Tarma, wept.', [])
  check('en', 'Rosa Vidal, 44, spoke of the dead.', [])
})

describe('who is on a list of the dead', () => {
  check(
    'es',
    'Murieron tres personas. En la lista figuran Rosa Vidal, de 18 años; Luis Soto, también de 19, y Ana Paz, de 38.',
    ['Rosa Vidal: reported', 'Luis Soto: reported, 19', 'Ana Paz: reported, 38'],
  )
  check('es', 'La cuenta llegó a 12 muertos. La última víctima es Rosa Vidal, de 30 años.', ['Rosa Vidal: reported'])
  check('es', 'La cuenta llegó a 12 muertos. La última en hablar fue Rosa Vidal, de 30 años.', [])
  check('en', 'Two people died in Tarma. The victims include Rosa Vidal.', ['Rosa Vidal: reported'])
  check('en', 'Two people died in Tarma. The list of guests includes Rosa Vidal.', [])
  check('en', 'Nobody was hurt in Tarma. The list includes Rosa Vidal.', [])
})

describe('who is taken off it', () => {
  check(
    'es',
    'Los muertos son seis y no siete. Luis Soto no aparece en el registro, y por eso fue retirado de la lista.',
    ['Luis Soto: withdrawn'],
  )
  check('en', 'The dead are six. The name of Luis Soto was removed from the list.', ['Luis Soto: withdrawn'])
  check('en', 'The dead are six. Two were removed from the list after Luis Soto agreed to it.', [])
  check('en', 'Men on foot killed Luis Soto on Monday. On Tuesday others killed Rosa Vidal', [
    'Luis Soto: reported',
    'Rosa Vidal: reported',
  ])
  check('en', 'The dead are six. The mayor came. Luis Soto was removed from the stage.', [])
})

describe('who is named behind a death', () => {
  check('en', 'A man of 55 died of a head injury in Tarma. Luis Soto worked as a plumber. He was 55.', [
    'Luis Soto: likely, 55, a head injury',
  ])
  check('en', 'A guard was killed in Tarma. The mayor came. Luis Soto, 31, saw it.', [])
})

it('never throws, and cites what stands in the text', async () => {
  const words = [
    'Rosa Vidal',
    ',',
    '23',
    'de',
    'muerto',
    'died',
    'list',
    'who',
    ';',
    '.',
    'La víctima es',
    'a bullet',
    'in',
  ]
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...words), { maxLength: 14 }), async (parts) => {
      const text = `Two people died. ${parts.join(' ')}`
      for (const language of ['en', 'es'] as const)
        for (const { start, end, text: own, cause, age } of (await readLayers(text, language)).fates!)
          for (const span of [{ start, end, text: own }, cause, age])
            if (span) expect(text.slice(span.start, span.end)).toBe(span.text)
    }),
    { numRuns: 40 },
  )
})

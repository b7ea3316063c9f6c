import { expect, test } from 'vitest'
import { readLayers } from '../support.ts'

const names = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', '__proto__']

test.each(names)('a word that every JavaScript object knows is a word like others: %s', async (name) => {
  for (const language of ['en', 'es'] as const) {
    // readLayers throws where a step fails.
    const layers = await readLayers(`Ana Ruiz: "${name}" on Monday. El ${name} dijo 3 ${name}. ${name}`, language)
    expect(layers.sentences!.length).toBeGreaterThan(0)
  }
})

import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/engine.ts'

const source = (text: string) => ({
  bytes: new TextEncoder().encode(text),
  path: 'a.txt',
  mediaType: null,
  address: null,
  retrieved: null,
  known: { file: null, outlet: null, published: null, language: null, title: null, url: null },
})

const check = (dateline: string, words: string): void => {
  it(dateline, async () => {
    const text = `${words.slice(0, 20)}\n\n${dateline} ${words}`
    const outcome = await createEngine().read(source(text))
    const told = (outcome.read?.extraction.statements ?? []).map((statement) => statement.text)
    expect(told.length).toBeGreaterThan(0)
    expect(told.filter((one) => one.includes(dateline.slice(0, 6)))).toEqual([])
  })
}

describe('a dateline tells nothing', () => {
  const spanish = 'El puente viejo cayó al río durante la noche, según dijo la alcaldesa de la ciudad a la prensa.'
  check('Valdoro, 23 may (EFE).-', spanish)
  check('Valdoro, 23 de mayo.', spanish)
  check(
    'PORT HALE, May 23 -',
    'The old bridge fell into the river during the night, the mayor of the city told reporters.',
  )
})

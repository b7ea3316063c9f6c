import { describe, expect, it } from 'vitest'
import { event as en } from '../../src/language/en/event.ts'
import { event as es } from '../../src/language/es/event.ts'
import { excludes, familiesOf, lightConcepts, oneDeed } from '../../src/language/concepts.ts'
import { conceptsIn, rarityOf } from '../../src/language/topics/event.ts'

describe('event lexicon', () => {
  it('has the same concepts and things in both languages', () => {
    expect(es.concepts.toSorted()).toEqual(en.concepts.toSorted())
    expect(es.things.concepts.toSorted()).toEqual(en.things.concepts.toSorted())
  })

  it.each([
    [en, 'she step down after the vote', ['resign', 'vote']],
    [es, 'el ministro dimitir', ['resign']],
    [es, 'poner en libertad', ['release']],
    [en, 'a table', []],
  ] as const)('%#', (words, lemmas, expected) => {
    expect(conceptsIn(words, lemmas.split(' '))).toEqual(expected)
  })

  it('names no concept in its relations that it does not have', () => {
    const named = [...familiesOf.keys(), ...excludes.keys(), ...lightConcepts, ...oneDeed.keys()]
    expect(named.filter((concept) => !en.concepts.includes(concept))).toEqual([])
  })

  it.each([
    [en, ['the', 'government', 'ombudsman']],
    [es, ['el', 'gobierno', 'nutria']],
  ] as const)('weighs rare words more', (words, lemmas) => {
    const [a, b, c] = lemmas.map((lemma) => rarityOf(words, lemma))
    expect(a! < b! && b! < c!).toBe(true)
  })
})

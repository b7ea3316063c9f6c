import { expect, test } from 'vitest'
import { loadLanguage } from '../../src/language/load.ts'
import type { Dropped } from '../../src/model/layers.ts'
import { CorroborateError } from '../../src/model/messages.ts'
import type { Sentence } from '../../src/model/sentence.ts'
import { defineAnnotator, type Annotator } from '../../src/pipeline/annotator.ts'
import { createPipeline } from '../../src/pipeline/pipeline.ts'
import { plainText } from '../support.ts'

const sentence = (start: number, end: number): Sentence => ({ start, end, index: 0, block: 0, role: 'body' })
const making = (made: readonly Sentence[], dropped: readonly Dropped[] = []) =>
  defineAnnotator({
    name: 'maker',
    version: '1',
    languages: 'any',
    needs: [],
    makes: ['sentences'],
    annotate: () => ({ sentences: made, dropped }),
  })
const needing = defineAnnotator({
  name: 'needer',
  version: '1',
  languages: 'any',
  needs: ['sentences'],
  makes: ['tokens'],
  annotate: () => ({ tokens: [] }),
})

test('a step whose needs nobody makes is refused when the pipeline is built', () => {
  // The compiler refuses it too: what comes from outside TypeScript meets the check at run time.
  const loose = needing as unknown as Annotator<never, 'tokens'>
  expect(() => createPipeline().add(loose)).toThrow(CorroborateError)
  expect(() => createPipeline().add(loose)).toThrow(/"needer" needs the layer "sentences"/)
})

test('the compiler refuses a step before the one it needs', () => {
  // @ts-expect-error no step before it makes sentences
  expect(() => createPipeline().add(needing)).toThrow()
})

test('a layer has one maker', () => {
  expect(() => createPipeline().add(making([])).add(making([]))).toThrow(/both make the layer "sentences"/)
})

test('a failing step becomes a diagnostic, and the others still run', async () => {
  const failing = defineAnnotator({
    name: 'failing',
    version: '1',
    languages: 'any',
    needs: [],
    makes: ['quantities'],
    annotate: () => {
      throw new Error('no luck')
    },
  })
  const result = createPipeline()
    .add(failing)
    .add(making([sentence(0, 3)]))
    .run(plainText('Yes.'), await loadLanguage('en'))
  expect(result.diagnostics).toMatchObject([{ code: 'step-failed', params: { step: 'failing', detail: 'no luck' } }])
  expect(result.layers.sentences).toHaveLength(1)
  expect(result.layers.quantities).toEqual([])
})

test.each([
  ['beyond the end', sentence(0, 99)],
  ['before the start', sentence(-1, 2)],
  ['empty', sentence(2, 2)],
  ['with a fraction', sentence(0.5, 2)],
  ['other words than it covers', { ...sentence(0, 2), text: 'no' } as Sentence],
])('a span %s is left out and told', async (_, wrong) => {
  const result = createPipeline()
    .add(making([wrong, sentence(0, 3)]))
    .run(plainText('Yes.'), await loadLanguage('en'))
  expect(result.layers.sentences).toHaveLength(1)
  expect(result.diagnostics).toMatchObject([{ code: 'step-out-of-bounds' }])
})

test('what a step drops stays on record', async () => {
  const dropped: Dropped = { layer: 'sentences', start: 0, end: 3, text: 'Yes', rule: 'test', why: 'too short' }
  const result = createPipeline()
    .add(making([], [dropped]))
    .run(plainText('Yes.'), await loadLanguage('en'))
  expect(result.layers.dropped).toEqual([dropped])
})

test('the fingerprint changes with a version', () => {
  const one = createPipeline().add(making([]))
  const two = createPipeline().add({ ...making([]), version: '2' })
  expect(one.fingerprint).not.toBe(two.fingerprint)
})

test('some layers alone are made by the steps that they need, and no others', () => {
  const apart = defineAnnotator({
    name: 'apart',
    version: '1',
    languages: 'any',
    needs: [],
    makes: ['quantities'],
    annotate: () => ({ quantities: [] }),
  })
  const all = createPipeline().add(making([])).add(apart).add(needing)
  const namesFor = (layer: 'tokens' | 'quantities' | 'sentences' | 'times'): readonly string[] =>
    all.only([layer]).steps.map(({ name }) => name)
  expect(namesFor('tokens')).toEqual(['maker', 'needer'])
  expect(namesFor('quantities')).toEqual(['apart'])
  expect(namesFor('sentences')).toEqual(['maker'])
  expect(namesFor('times')).toEqual([])
})

test('passing ids tell the same things apart as lasting ones', async () => {
  const spans = [
    [0, 3, ''],
    [0, 3, ''],
    [8, 11, ''],
    [8, 11, 'x'],
    [0, 11, ''],
  ] as const
  const language = await loadLanguage('en')
  const idsOf = (ids: 'lasting' | 'passing'): readonly number[] => {
    const all: string[] = []
    const naming = defineAnnotator({
      name: 'naming',
      version: '1',
      languages: 'any',
      needs: [],
      makes: ['quantities', 'times'],
      annotate: ({ id }) => {
        for (const layer of ['quantities', 'times'] as const)
          for (const [start, end, key] of spans) all.push(id(layer, { start, end }, key))
        return { quantities: [], times: [] }
      },
    })
    createPipeline().add(naming).only(['times'], ids).run(plainText('Ten and Ten'), language)
    return all.map((id) => all.indexOf(id))
  }
  expect(idsOf('passing')).toEqual(idsOf('lasting'))
  expect(idsOf('passing')).toEqual([0, 0, 2, 3, 4, 5, 5, 7, 8, 9])
})

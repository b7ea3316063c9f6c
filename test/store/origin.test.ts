import { expect, test } from 'vitest'
import { factsOf, originOf, togetherKnown } from '../../src/store/origin.ts'
import { sourceOf } from './made-up.ts'

const bare = { ...sourceOf('b.txt', 'x'), known: null }
const full = sourceOf('a.txt', 'x', { outlet: 'Faro', title: 'Río', published: null })
const other = sourceOf('c.txt', 'x', { outlet: null, title: null, published: '2031-05-06' })

test('what was known before stays where nothing else is told', () => {
  expect(togetherKnown(originOf(full), originOf(bare))).toEqual(originOf(full))
  expect(togetherKnown(originOf(full), originOf(other)).known).toMatchObject({
    outlet: 'Faro',
    title: 'Río',
    published: '2031-05-06',
  })
  expect(togetherKnown(originOf(bare), originOf(full)).known).toEqual(full.known)
})

test('another file with the same bytes tells nothing new, another outlet does', () => {
  const facts = (source: typeof full): string => factsOf(togetherKnown(originOf(full), originOf(source)))
  expect(facts({ ...full, path: 'elsewhere/a.html', retrieved: '2032-01-01' })).toBe(factsOf(originOf(full)))
  expect(facts({ ...full, known: { ...full.known!, outlet: 'Día' } })).not.toBe(factsOf(originOf(full)))
})

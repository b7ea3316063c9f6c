import { describe, expect, test } from 'vitest'
import { quotesOf } from '../../src/annotate/attribution/quote.ts'
import { usedQuotes } from '../../src/annotate/attribution/use.ts'
import { attribution as english } from '../../src/language/en/attribution.ts'
import { attribution as spanish } from '../../src/language/es/attribution.ts'
import { plainText, readLayers } from '../support.ts'

const words = { en: english, es: spanish }
const uses = (text: string, language: 'en' | 'es') =>
  usedQuotes(text, quotesOf(plainText(text)), words[language]).map(({ use }) => use)

describe.each(['en', 'es'] as const)('%s: each rule finds its example, and not its counter-example', (language) => {
  test.each(words[language].quoteUses.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
    expect(uses(rule.example, language)).toEqual([rule.use])
    expect(uses(rule.counterExample, language).filter((use) => use === rule.use)).toEqual([])
  })
})

test.each([
  ['She told Channel Nine\u2019s \u201cMorning Tide\u201d that \u201cnobody asked\u201d her.', 'en', ['title', null]],
  ['\u201cNo money in it,\u201d Ana Ruiz said on \u201cFace the Harbour.\u201d', 'en', [null, 'title']],
  ['In his book he asks: \u201cWho Pays?\u201d', 'en', [null]],
  ['Ana Ruiz\u2019s \u201cNo\u201d surprised them.', 'en', [null]],
  ['La película «Agua mansa» y el libro «Sal»', 'es', ['title', 'title']],
  ['La alcaldesa dijo: «Libro cerrado».', 'es', [null]],
] as const)('%s', (text, language, expected) => {
  expect(uses(text, language)).toEqual(expected)
})

test.each([
  [
    'Ana Ruiz told Channel Nine\u2019s \u201cMorning Tide\u201d that the quay was dry.',
    'en',
    ['Ana Ruiz'],
    ['indirect'],
  ],
  [
    '\u201cMorning Tide\u201d host Ana Ruiz said the quay was dry.',
    'en',
    ['\u201cMorning Tide\u201d host Ana Ruiz'],
    ['indirect'],
  ],
  [
    'Ivo Marsh, alias «El Gaviota», dijo que el muelle era seguro.',
    'es',
    ['Ivo Marsh, alias «El Gaviota»'],
    ['indirect'],
  ],
] as const)('nobody is quoted: %s', async (text, language, sources, modes) => {
  const { attributions = [], dropped = [] } = await readLayers(text, language)
  expect(attributions.map(({ source }) => source?.text)).toEqual(sources)
  expect(attributions.map(({ mode }) => mode)).toEqual(modes)
  expect(dropped.filter(({ why }) => why.includes('quote nobody'))).toHaveLength(1)
})

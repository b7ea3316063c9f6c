import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SupportedLanguage } from '../../src/model/language.ts'
import { readLayers } from '../support.ts'

/** Each quantity as `words: low/best/high modifier sort unit/per`, what is null left out. */
const shown = async (text: string, language: SupportedLanguage): Promise<readonly string[]> =>
  (await readLayers(text, language)).quantities!.map((q) => {
    const unit = [q.unit, q.per].filter((part) => part !== null).join('/')
    return `${q.text}: ${q.low}/${q.best}/${q.high} ${q.modifier} ${q.sort}${unit === '' ? '' : ` ${unit}`}`
  })

const check = (language: SupportedLanguage, text: string, expected: readonly string[]): void => {
  it(text, async () => expect(await shown(text, language)).toEqual(expected))
}

describe('English quantities', () => {
  check('en', 'More than 50 miners died.', ['More than 50: 51/null/null more-than count'])
  check('en', 'Nearly 60 were there.', ['Nearly 60: null/null/60 less-than count'])
  check('en', 'At least twelve and up to 300 came.', [
    'At least twelve: 12/null/null at-least count',
    'up to 300: null/null/300 at-most count',
  ])
  check('en', 'They got around $40 million a year.', [
    'around $40 million: null/40000000/null approximate measure USD/year',
  ])
  check('en', 'Half a million marched, tens of thousands stayed.', [
    'Half a million: 500000/500000/500000 exact count',
    'tens of thousands: 20000/null/null indefinite count',
  ])
  check('en', 'Output fell 10-15 percent.', ['10-15 percent: 10/null/15 range share percent'])
  check('en', 'It fell from 7 to 6.', ['7: 7/7/7 exact count', '6: 6/6/6 exact count'])
  check('en', 'Between 10 and 15 came.', ['10 and 15: 10/null/15 range count'])
  check('en', 'A 1.5-inch nail hit the 55-year-old cook.', [
    '1.5-inch: 1.5/1.5/1.5 exact measure inch',
    '55-year-old: 55/55/55 exact age year',
  ])
  check('en', 'Rosa Paz, 55, slept.', ['55: 55/55/55 exact age year'])
  check('en', 'On Monday, 20 members wrote.', ['20: 20/20/20 exact count'])
  check('en', 'On 9 January 2023 at 8 pm it was 3-1.', [
    '9: 9/9/9 exact date',
    '2023: 2023/2023/2023 exact date',
    '8 pm: 8/8/8 exact clock',
    '3: 3/3/3 exact score',
    '1: 1/1/1 exact score',
  ])
  check('en', 'Some 65 members voted against.', ['Some 65: null/65/null approximate vote'])
  check('en', 'The third largest mine lost its 60th worker.', [
    'third: 3/3/3 exact rank',
    '60th: 60/60/60 exact ordinal',
  ])
  check('en', 'Nobody needs flight 370; no one came.', ['370: 370/370/370 exact identifier'])
})

describe('Spanish quantities', () => {
  check('es', 'Hubo 1.175 heridos y 1,175 llamadas.', [
    '1.175: 1175/1175/1175 exact count',
    '1,175: 1175/1175/1175 exact count',
  ])
  check('es', 'El 13,8 % de S/2.150 millones.', [
    '13,8 %: 13.8/13.8/13.8 exact share percent',
    'S/2.150 millones: 2150000000/2150000000/2150000000 exact measure PEN',
  ])
  check('es', 'Una veintena, medio centenar y decenas de miles.', [
    'Una veintena: null/20/null approximate count',
    'medio centenar: null/50/null approximate count',
    'decenas de miles: 20000/null/null indefinite count',
  ])
  check('es', 'Superan los 25 y pasan de 50.', [
    'Superan los 25: 26/null/null more-than count',
    'pasan de 50: 51/null/null more-than count',
  ])
  check('es', 'El total pasó de 58 a 59.', ['58: 58/58/58 exact count', '59: 59/59/59 exact count'])
  check('es', 'Remo Paz, de 50 años, cumple una condena de 18 años.', [
    '50 años: 50/50/50 exact age year',
    '18 años: 18/18/18 exact duration year',
  ])
  check('es', 'El 9 de enero, a las 14.00, 15 mil salieron.', [
    '9: 9/9/9 exact date',
    '14.00: 14/14/14 exact clock',
    '15 mil: 15000/15000/15000 exact count',
  ])
  check('es', 'Hubo 54 votos a favor y 68 en contra.', ['54: 54/54/54 exact vote', '68: 68/68/68 exact vote'])
  check('es', 'Vino un vecino y treinta y dos más.', ['treinta y dos: 32/32/32 exact count'])
})

describe('number words', () => {
  const ones = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
  const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
  const below100 = (n: number): string =>
    n < 13 ? ones[n]! : `${tens[Math.floor(n / 10)]}${n % 10 ? `-${ones[n % 10]}` : ''}`
  const spell = (n: number): string =>
    [
      n >= 1000 ? `${below100(Math.floor(n / 1000))} thousand` : '',
      n % 1000 >= 100 ? `${ones[Math.floor((n % 1000) / 100)]} hundred` : '',
      n % 100 ? below100(n % 100) : '',
    ]
      .filter((part) => part !== '')
      .join(' ')
  const spoken = fc
    .integer({ min: 2, max: 99_999 })
    .filter((n) => [n % 100, Math.floor(n / 1000)].every((k) => k < 13 || k > 19))

  it('read back what was spelt', async () => {
    await fc.assert(
      fc.asyncProperty(spoken, async (n) => {
        const { quantities } = await readLayers(`They saw ${spell(n)} boats.`, 'en')
        expect(quantities!.map((q) => q.best)).toEqual([n])
      }),
      { numRuns: 60 },
    )
  })

  it('grow in step with the text', async () => {
    for (const text of ['9'.repeat(50_000), '1,234,'.repeat(8000), 'one '.repeat(8000), `5${' '.repeat(10_000)}6`]) {
      const started = performance.now()
      await readLayers(text, 'en')
      expect(performance.now() - started).toBeLessThan(3000)
    }
  })
})

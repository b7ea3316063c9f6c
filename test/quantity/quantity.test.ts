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

describe('fractions, ordinals and signs', () => {
  check('en', 'Two thirds came, three quarters of a million and one in five.', [
    'Two thirds: 0.6666666666666666/0.6666666666666666/0.6666666666666666 exact share',
    'three quarters of a million: 750000/750000/750000 exact count',
    'one in five: 0.2/0.2/0.2 exact share',
  ])
  check('en', 'It is forty-two and a quarter inches, minus two point five degrees.', [
    'forty-two and a quarter inches: 42.25/42.25/42.25 exact measure inch',
    'minus two point five degrees: -2.5/-2.5/-2.5 exact measure degree',
  ])
  check('en', 'The one hundred twenty-fifth guest had 3 second helpings and a 20-second pause.', [
    'one hundred twenty-fifth: 125/125/125 exact ordinal',
    '3: 3/3/3 exact count',
    'second: 2/2/2 exact ordinal',
    '20-second: 20/20/20 exact duration second',
  ])
  check('en', 'The error is plus or minus 3 percent; about half said no, one in 2019.', [
    '3 percent: 3/3/3 exact share percent',
    'about half: null/0.5/null approximate share',
    'one: 1/1/1 exact count',
    '2019: 2019/2019/2019 exact date',
  ])
  check('es', 'Dos mil trescientos millones, tres veinteavos y 2 millones 150 mil.', [
    'Dos mil trescientos millones: 2300000000/2300000000/2300000000 exact count',
    'tres veinteavos: 0.15000000000000002/0.15000000000000002/0.15000000000000002 exact share',
    '2 millones 150 mil: 2150000/2150000/2150000 exact count',
  ])
  check('es', 'El vigesimo quinto corredor tardó veinte segundos, al menos 17.', [
    'vigesimo quinto: 25/25/25 exact ordinal',
    'veinte segundos: 20/20/20 exact duration second',
    'al menos 17: 17/null/null at-least count',
  ])
  check('es', 'Son menos 1,3 %, seis millones con dos tercios, uno de cada cuatro.', [
    'menos 1,3 %: -1.3/-1.3/-1.3 exact share percent',
    'seis millones con dos tercios: 6666666.666666667/6666666.666666667/6666666.666666667 exact count',
    'uno de cada cuatro: 0.25/0.25/0.25 exact share',
  ])
})

describe('units and ages', () => {
  check('en', 'He paid a $40 fee, 3 dollars 50 cents and 75 USD million for 5 feet 6 inches.', [
    '$40: 40/40/40 exact measure USD',
    '3 dollars 50 cents: 3.5/3.5/3.5 exact measure USD',
    '75 USD million: 75000000/75000000/75000000 exact measure USD',
    '5 feet 6 inches: 5.5/5.5/5.5 exact measure foot',
  ])
  check('en', 'Over 100 km (60 miles) at $2 per gallon, from 6 percent to $9 million.', [
    'Over 100 km: 100/null/null more-than measure kilometre',
    '60 miles: 60/null/null more-than measure mile',
    '$2: 2/2/2 exact measure USD/gallon',
    '6 percent: 6/6/6 exact share percent',
    '$9 million: 9000000/9000000/9000000 exact measure USD',
  ])
  check('es', 'Remo tenía casi 30 años y 10 años de servicio; la mayor de tres hermanas, mayores de 60 años.', [
    'casi 30 años: null/null/30 less-than age year',
    '10 años: 10/10/10 exact duration year',
    'tres: 3/3/3 exact count',
    'mayores de 60 años: 60/null/null more-than age year',
  ])
  check('es', 'Un menor que el 12 de marzo cobró 50 soles por kilo y 20 euros por el viaje.', [
    '12: 12/12/12 exact date',
    '50 soles: 50/50/50 exact measure PEN/kilogram',
    '20 euros: 20/20/20 exact measure EUR',
  ])
})

describe('what rose or fell', () => {
  const trends = async (text: string, language: SupportedLanguage): Promise<readonly string[]> =>
    (await readLayers(text, language)).quantities!.map(({ text: words, trend }) => `${words} ${trend}`)

  const told = (language: SupportedLanguage, text: string, expected: readonly string[]): void => {
    it(text, async () => expect(await trends(text, language)).toEqual(expected))
  }

  told('en', 'Shares fell sharply by 4 percent, tin rose 12.', ['4 percent down', '12 up'])
  told('en', 'The index was down 9 points, or 0.6 percent, at 450.', ['9 down', '0.6 percent down', '450 null'])
  told('en', 'They lost three men and 3 percent.', ['three null', '3 percent null'])
  told('en', 'He lost 3 percent; up to 300 came.', ['3 percent down', 'up to 300 null'])
  told('en', 'The mayor cut all costs by 5 percent.', ['5 percent down'])
  told('es', 'Subió un 3 % y cayeron fuertemente 12 puntos.', ['3 % up', '12 down'])
  told('es', 'Aumentó en 4 euros; perdió tres hombres.', ['4 euros up', 'tres null'])
})

it('takes no more time than a text is long', async () => {
  for (const text of ['9'.repeat(50_000), '1,234,'.repeat(8000), 'one '.repeat(8000), `5${' '.repeat(10_000)}6`]) {
    const from = process.cpuUsage()
    await readLayers(text, 'en')
    const { user, system } = process.cpuUsage(from)
    expect((user + system) / 1000).toBeLessThan(3000)
  }
})

import { expect, test } from 'vitest'
import { valuesOf } from '../dates/support.ts'

type Value = readonly [words: string, value: string | null]
type Row = readonly [text: string, published: string, ...times: Value[]]

const english: readonly Row[] = [
  ['The hall burned down on Monday.', '2023-02-03', ['Monday', '2023-01-30']],
  ['The hall burned down on Friday.', '2023-02-03', ['Friday', '2023-02-03']],
  ['The court will hear the case on Monday.', '2023-02-03', ['Monday', '2023-02-06']],
  ['The trial opens in Oslo on Wednesday.', '2023-02-03', ['Wednesday', '2023-02-08']],
  ['She was due to fly home on Sunday.', '2023-02-03', ['Sunday', '2023-02-05']],
  ['Last Thursday the bridge fell.', '2023-02-03', ['Last Thursday', '2023-02-02']],
  ['On Monday, 20 Democratic members walked out.', '2023-02-03', ['Monday', '2023-01-30']],
  ['They met on 3 February 2023.', '2024-01-01', ['3 February 2023', '2023-02-03']],
  ['They met on Jan. 30.', '2023-02-03', ['Jan. 30', '2023-01-30']],
  ['The coup came last December.', '2023-02-03', ['last December', '2022-12']],
  ['It was built in 1992 and will stand until 2026.', '2023-02-03', ['1992', '1992'], ['2026', '2026']],
  ['They talked last weekend.', '2023-02-03', ['last weekend', '2023-01-28/2023-01-29']],
  ['It rained all last week.', '2023-02-03', ['last week', '2023-01-23/2023-01-29']],
  ['It began early last month.', '2023-02-03', ['early last month', '2023-01']],
  ['The work ends by the end of this year.', '2023-02-03', ['the end of this year', '2023-12']],
  ['He won it three years ago.', '2023-02-03', ['three years ago', '2020']],
  ['She died two days ago.', '2023-02-03', ['two days ago', '2023-02-01']],
  ['It fell in the third quarter of 2021.', '2023-02-03', ['the third quarter of 2021', '2021-35']],
  ['It was sold last summer.', '2023-04-03', ['last summer', '2022-22']],
  ['It was made in the 1990s.', '2023-04-03', ['the 1990s', '199X']],
  ['The race ran on Nov. 14-16, 2022.', '2023-04-03', ['Nov. 14', '2022-11-14/2022-11-16'], ['16, 2022', '2022-11-16']],
  ['The blast came at 10:35 a.m. Friday.', '2023-02-04', ['10:35 a.m. Friday', '2023-02-03T10:35']],
  ['They sit on the first Monday in October.', '2023-11-04', ['the first Monday in October', '2023-10-02']],
  ['He served five years.', '2023-02-03', ['five years', 'P5Y']],
  ['They meet every Monday.', '2023-02-03', ['every Monday', 'XXXX-WXX-1']],
]

const spanish: readonly Row[] = [
  ['El salón ardió el lunes.', '2023-02-03', ['lunes', '2023-01-30']],
  ['El juez oirá el caso el lunes.', '2023-02-03', ['lunes', '2023-02-06']],
  ['Murió el pasado 9 de enero.', '2023-02-03', ['el pasado 9 de enero', '2023-01-09']],
  ['Cayó hace tres días.', '2023-02-03', ['hace tres días', '2023-01-31']],
  ['Lo dijo ayer martes.', '2023-01-25', ['ayer martes', '2023-01-24']],
  ['Lo hirieron anoche.', '2023-01-25', ['anoche', '2023-01-24']],
  ['Ocurrió la víspera.', '2023-01-25', ['la víspera', '2023-01-24']],
  ['Era la víspera de la fiesta.', '2023-01-25'],
  ['Falleció la noche del sábado.', '2023-01-30', ['la noche del sábado', '2023-01-28']],
  ['Detuvieron a diez entre diciembre y enero.', '2023-02-03', ['diciembre', '2022-12/2023-01'], ['enero', '2023-01']],
  ['Llegó el 30 de enero de 2023.', '2024-02-03', ['30 de enero de 2023', '2023-01-30']],
  ['Volvió a principios de mes.', '2023-02-13', ['principios de mes', '2023-02']],
  ['Lo cerraron la semana pasada.', '2023-02-03', ['la semana pasada', '2023-01-23/2023-01-29']],
  ['Firmaron el jueves pasado.', '2023-02-07', ['el jueves pasado', '2023-02-02']],
  ['Cifró este sábado a las 14.00 el daño.', '2023-06-03', ['este sábado a las 14.00', '2023-06-03T14:00']],
  ['Nació en los años noventa.', '2023-06-03', ['los años noventa', '199X']],
  ['Votaron el 03/02/2023.', '2023-06-03', ['03/02/2023', '2023-02-03']],
  ['Le dieron una pena de 18 meses.', '2023-06-03', ['18 meses', 'P18M']],
]

const cases = (rows: readonly Row[]) => rows.map(([text, published, ...times]) => ({ text, published, times }))

test.each(cases(english))('English: $text', async ({ text, published, times }) => {
  expect(await valuesOf(text, published)).toEqual(times)
})

test.each(cases(spanish))('Spanish: $text', async ({ text, published, times }) => {
  expect(await valuesOf(text, published, 'es')).toEqual(times)
})

const none: readonly (readonly [string, 'en' | 'es'])[] = [
  ['They march on parliament and may return.', 'en'],
  ['He sat in the sun for his second cup.', 'en'],
  ['The firm sold 2000 chairs.', 'en'],
  ['A 55-year-old plumber fell.', 'en'],
  ['Mr. April Stone spoke to USA Today.', 'en'],
  ['Vive en Mar del Plata.', 'es'],
  ['Lo contó Domingo Ruiz.', 'es'],
  ['Un hombre de 55 años cayó.', 'es'],
]

test.each(none)('no time: %s', async (text, language) => {
  expect(await valuesOf(text, '2023-02-03', language)).toEqual([])
})

test('what leans on an unknown day has no value, and keeps what is said', async () => {
  expect(await valuesOf('It fell on Monday, 1 May and in 1992. He left on 1 May.', null)).toEqual([
    ['Monday, 1 May', 'XXXX-05-01'],
    ['1992', '1992'],
    ['1 May', 'XXXX-05-01'],
  ])
})

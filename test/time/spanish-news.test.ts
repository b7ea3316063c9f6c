import { expect, test } from 'vitest'
import { valuesOf } from '../dates/support.ts'

type Value = readonly [words: string, value: string | null]
type Row = readonly [text: string, ...times: Value[]]

/** All published on Friday 3 February 2023. */
const published = '2023-02-03'

const looking: readonly Row[] = [
  ['El alud del pasado 9 de enero enterró dos casas.', ['pasado 9 de enero', '2023-01-09']],
  ['El pasado día 9 cedió el muro.', ['El pasado día 9', '2023-01-09']],
  ['El viernes 27 cedió el muro.', ['viernes 27', '2023-01-27']],
  ['El martes 31 cedió el muro.', ['martes 31', '2023-01-31']],
  ['La tarde de la víspera cedió el muro.', ['La tarde de la víspera', '2023-02-02']],
  ['Cedió a primera hora del martes.', ['primera hora del martes', '2023-01-31']],
  ['Cedió a última hora de la noche de ayer.', ['última hora de la noche de ayer', '2023-02-02']],
  ['Cedió antenoche.', ['antenoche', '2023-02-01']],
  ['Han caído tres muros en lo que va del año.', ['lo que va del año', '2023']],
  ['Cayeron cuatro muros en lo que va de enero.', ['lo que va de enero', '2023-01']],
  ['Las obras costaron más en el año.', ['el año', '2023']],
  ['Llovió en los primeros días de enero.', ['los primeros días de enero', '2023-01']],
  ['Llovió en los últimos tres meses del año pasado.', ['los últimos tres meses del año pasado', '2022-10/2022-12']],
  ['Llovió en los primeros seis meses de 2021.', ['los primeros seis meses de 2021', '2021-01/2021-06']],
  ['Llovió en la segunda mitad de enero.', ['la segunda mitad de enero', '2023-01-16/2023-01-31']],
  ['Llovió desde últimos de diciembre.', ['últimos de diciembre', '2022-12']],
  ['El primer día de enero de 2015 nevó.', ['primer día de enero de 2015', '2015-01-01']],
  [
    'Marcharon los días 3, 4 y 5 de enero.',
    ['3', '2023-01-03'],
    ['4', '2023-01-04/2023-01-05'],
    ['5 de enero', '2023-01-05'],
  ],
  [
    'El puerto cierra del lunes al jueves próximos: abrirá después.',
    ['lunes', '2023-02-06/2023-02-09'],
    ['jueves', '2023-02-09'],
  ],
  ['Cerró entre el 22 de enero y ahora.', ['22 de enero', '2023-01-22/2023-02-03'], ['ahora', '2023-02-03']],
  ['Cerró del 28/12 al 3/1.', ['28/12', '2022-12-28/2023-01-03'], ['3/1', '2023-01-03']],
  ['Cerrará la semana después de la próxima.', ['la semana después de la próxima', '2023-02-13/2023-02-19']],
  ['Cerrará el día después de mañana.', ['el día después de mañana', '2023-02-05']],
  ['Cerrará tres semanas a partir de mañana.', ['tres semanas a partir de mañana', '2023-02-20/2023-02-26']],
  ['Hubo misa en Nochebuena.', ['Nochebuena', '2022-12-24']],
  ['Hubo misa el Día de Reyes.', ['Día de Reyes', '2023-01-06']],
  ['Hubo misa por las Fiestas Patrias.', ['Fiestas Patrias', null]],
  ['En Enero hubo misa, y el Lunes también.', ['Enero', '2023-01'], ['Lunes', '2023-01-30']],
  ['Nació el 4-jul-95.', ['4-jul-95', '1995-07-04']],
  ['Ganó en los años 80 y 90.', ['los años 80', '198X'], ['90', '199X']],
  ['Cerró el último trimestre de 2022.', ['el último trimestre de 2022', '2022-36']],
  ['Cayó el miércoles 25 de enero por la noche.', ['miércoles 25 de enero por la noche', '2023-01-25']],
  ['Abre los martes y jueves.', ['los martes', 'XXXX-WXX-2'], ['jueves', 'XXXX-WXX-4']],
  ['Cayó hace semanas.', ['hace semanas', null]],
  ['Firmó en agosto de 99.', ['agosto de 99', '1999-08']],
]

const clocks: readonly Row[] = [
  ['Tembló el lunes a las 14:00 hora local.', ['el lunes a las 14:00', '2023-01-30T14:00']],
  ['Tembló hacia las 14:00 hora local del lunes.', ['las 14:00 hora local del lunes', '2023-01-30T14:00']],
  ['Tembló ayer a las siete y media de la mañana.', ['ayer a las siete y media de la mañana', '2023-02-02T07:30']],
  ['Tembló ayer a las siete menos cuarto.', ['ayer a las siete menos cuarto', '2023-02-02T06:45']],
  ['Tembló ayer a las 12 de la noche.', ['ayer a las 12 de la noche', '2023-02-02T24:00']],
  ['Tembló pasada la una de la tarde del jueves.', ['la una de la tarde del jueves', '2023-02-02T13:00']],
  ['Tembló a las 19h30 del domingo.', ['a las 19h30 del domingo', '2023-01-29T19:30']],
  ['Tembló el 9 de enero de 2021, a las 20:15.', ['9 de enero de 2021, a las 20:15', '2021-01-09T20:15']],
  ['La misa será mañana a las 10.', ['mañana a las 10', '2023-02-04T10:00']],
]

const told: readonly Row[] = [
  [
    'El 9 de enero cayó un muro. El día después cayó otro.',
    ['9 de enero', '2023-01-09'],
    ['El día después', '2023-01-10'],
  ],
  [
    'El 9 de enero cayó un muro. Tres días antes cayó otro.',
    ['9 de enero', '2023-01-09'],
    ['Tres días antes', '2023-01-06'],
  ],
  ['El 9 de enero cayó un muro. Horas después cayó otro.', ['9 de enero', '2023-01-09'], ['Horas después', null]],
]

/** Times that only tell which is meant are none that later ones lean on. */
const which: readonly Row[] = [
  [
    'El martes contaron las casas caídas en el alud ocurrido el domingo. A mediodía eran seis.',
    ['martes', '2023-01-31'],
    ['domingo', '2023-01-29'],
    ['A mediodía', '2023-01-31T12:00'],
  ],
]

/** Words of times that tell none, or less. */
const others: readonly Row[] = [
  ['El mayor Ríos vive en la avenida 9 de Julio.'],
  ['El Hospital 2 de Mayo cerró la sala.'],
  ['Domingo Ruiz saludó a la doctora Abril.'],
  ['El segundo herido tardó un segundo en salir al sol.'],
  ['El mañana es incierto y la mañana fue fría.'],
  ['Llegó tan pronto como pudo.'],
  ['Hasta la fecha límite nadie firmó.'],
  ['El martes 25 personas salieron.', ['martes', '2023-01-31']],
  ['El día 9 personas salieron.'],
  ['A las 14 víctimas las velaron.'],
  ['Son los últimos de la lista.'],
  ['Murió a los 55 años.'],
]

const cases = (rows: readonly Row[]) => rows.map(([text, ...times]) => ({ text, times }))

test.each(cases([...looking, ...clocks, ...told, ...which]))('$text', async ({ text, times }) => {
  expect(await valuesOf(text, published, 'es')).toEqual(times)
})

test.each(cases(others))('no more than it tells: $text', async ({ text, times }) => {
  expect(await valuesOf(text, published, 'es')).toEqual(times)
})

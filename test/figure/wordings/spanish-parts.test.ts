import { describe } from 'vitest'
import { checkWordings } from './check.ts'

describe('Spanish D: composition', () => {
  checkWordings('es', [
    [
      'S28',
      'Hubo 58 muertos, entre ellos dos menores.',
      '58: killed includes:dos menores',
      'dos: killed part of:58 only:menores',
    ],
    ['S28', 'Hubo 58 muertos, incluido un policía.', '58: killed includes:un policía', 'un: killed part of:58'],
    [
      'S29',
      'Murieron 40 personas, once de ellas menores.',
      '40: killed includes:menores',
      'once: killed part of:40 only:menores',
    ],
    ['S29', 'Hubo 40 detenidos, de los cuales doce son menores.', '40: detained', 'doce: detained part of:40'],
    [
      'S30',
      'Murieron 47 civiles y un policía.',
      '47: killed only:civiles excludes:policía',
      'un: killed =1/1/1 only:policía excludes:civiles',
    ],
    [
      'S31',
      'Murieron 47 personas en enfrentamientos y 10 por accidentes de tránsito y hechos vinculados al bloqueo.',
      '47: killed cause:enfrentamientos',
      '10: killed cause:accidentes de tránsito',
    ],
    [
      'S32',
      'Murieron 47 civiles, además de dos soldados.',
      '47: killed excludes:soldados',
      'dos: killed only:soldados',
    ],
    ['S33', 'Murieron 47 personas, sin contar a los soldados.', '47: killed excludes:soldados'],
    ['S34', 'Hubo 70 heridos, nueve de gravedad.', '70: injured', 'nueve: injured part of:70'],
    [
      'S35',
      'El hospital registra 50 altas médicas, 20 hospitalizados y 3 fallecidos.',
      '20: hospitalized',
      '3: killed',
    ],
    [
      'S36',
      'De los 275 muertos, 88 fueron identificados y 187 están por identificar.',
      '275: killed',
      '88: killed part of:275 only:identificados',
      '187: killed part of:275 only:por identificar',
    ],
    [
      'S37',
      'Cinco efectivos y tres comuneros resultaron heridos.',
      'Cinco: injured only:efectivos',
      'tres: injured only:comuneros',
    ],
    [
      'S38',
      'Hubo nueve muertos en Arequipa y 46 en total en Perú.',
      'nueve: killed at:Arequipa',
      '46: killed total at:Perú',
    ],
  ])
})

describe('Spanish E: revision and denial', () => {
  checkWordings('es', [
    [
      'S39',
      'El ministerio rebajó a 275 los muertos, frente a los 288 anteriores.',
      '275: killed total',
      '288: killed superseded',
    ],
    ['S39', 'La cifra de muertos fue revisada a la baja a 275.', '275: killed total'],
    ['S40', 'La cifra de muertos bajó de 288 a 275.', '288: killed superseded', '275: killed total'],
    ['S41', 'Los muertos son 275 y no 288.', '275: killed total', '288: killed superseded'],
    ['S41', 'La lista recoge 275 muertos en lugar de 288.', '275: killed', '288: killed superseded'],
    ['S42', 'Inicialmente se informó de 288 muertos.', '288: killed superseded'],
    ['S43', 'El alcalde corrige la cifra: son 275 muertos.', '275: killed'],
    ['S44', 'Varios cuerpos fueron contados dos veces.'],
    ['S45', 'La cifra de muertos vuelve a subir a 288.', '288: killed total'],
    ['S46', 'El ministro desmiente que haya 600 muertos.', '600: killed denied'],
    ['S46', 'Es un bulo que hubo 600 muertos.', '600: killed denied'],
    ['S47', 'La presunta persona fallecida no existe en el registro civil.'],
  ])
})

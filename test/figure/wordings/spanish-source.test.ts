import { describe } from 'vitest'
import { checkWordings } from './check.ts'

describe('Spanish F: source and certainty', () => {
  checkWordings('es', [
    ['S48', 'Según la Defensoría, murieron 58 personas.', '58: killed by:Defensoría'],
    ['S48', 'Murieron 58 personas, informó el ministerio de Salud.', '58: killed by:ministerio de Salud'],
    ['S49', 'Murieron 58 personas, según la Defensoría, citada por una radio.', '58: killed by:Defensoría'],
    ['S50', 'Habrían fallecido 20 mineros.', '20: killed possible'],
    ['S50', 'Los muertos serían 20.', '20: killed possible'],
    ['S51', 'Se teme que hayan muerto 20 mineros.', '20: killed forecast'],
    ['S52', 'La cifra de muertos podría llegar a 90.', '90: killed forecast'],
    ['S53', 'La cifra provisional es de 57 muertos.', '57: killed total'],
    ['S54', 'El gobierno solo reconoce 12 muertes.', '12: killed by:gobierno'],
    [
      'S55',
      'La Defensoría contó el martes 58 muertos. El organismo informó además de 912 heridos.',
      '58: killed by:Defensoría',
      '912: injured by:El organismo',
    ],
  ])
})

describe('Spanish G: time', () => {
  checkWordings('es', [
    ['S56', 'Hasta el momento han muerto 31 personas.', '31: killed total'],
    ['S56', 'Al cierre del lunes había 31 muertos.', '31: killed on:lunes'],
    [
      'S57',
      'Han muerto 31 personas desde que comenzaron las protestas.',
      '31: killed total since:comenzaron las protestas',
    ],
    ['S57', 'Han muerto 31 personas desde el 7 de diciembre.', '31: killed total since:el 7 de diciembre'],
    ['S58', 'Nueve personas murieron este jueves.', 'Nueve: killed on:este jueves'],
    ['S59', 'Reporte del 12/01/2023: 49 fallecidos.', '49: killed on:12/01/2023'],
    ['S60', 'A un mes de las protestas suman 49 los muertos.', '49: killed total'],
  ])
})

describe('Spanish H: missing people and number forms', () => {
  checkWordings('es', [
    ['S61', 'Hay 21 desaparecidos.', '21: missing'],
    ['S61', 'Veintiuna personas siguen en paradero desconocido.', 'Veintiuna: missing'],
    ['S62', 'Los 89 muertos y los 40 desaparecidos no deben ser sumados.', '89: killed', '40: missing'],
    ['S63', 'El servicio recibió 300 llamadas y 40 denuncias.'],
    ['S64', 'Hubo 1.175 heridos.', '1.175: injured =1175/1175/1175'],
    ['S64', 'Unas 15 mil personas fueron evacuadas.', '15 mil: displaced =-/15000/-'],
    ['S64', 'El plan costará 2.150 millones y sube un 4,6 %.'],
    ['S65', 'Rosa Paz (34) y Remo Paz, de 22 años, murieron en los choques.'],
    ['S66', 'Un bebé de 35 semanas murió en el bloqueo.', 'Un: killed =1/1/1 only:bebé'],
  ])
})

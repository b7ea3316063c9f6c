import { describe } from 'vitest'
import { checkWordings } from './check.ts'

describe('Spanish A: totals', () => {
  checkWordings('es', [
    ['S1', 'La cifra de muertos asciende a 31.', '31: killed total'],
    ['S1', 'La cifra de fallecidos en Valdoro asciende a 31.', '31: killed total'],
    ['S2', 'La Defensoría elevó a 31 el número de fallecidos.', '31: killed total by:Defensoría'],
    ['S3', 'Un soldador murió el lunes, lo que eleva a 31 los fallecidos.', 'Un: killed', '31: killed total'],
    ['S3', 'Murió un soldador, con lo que la cifra llega a 31.', 'un: killed', '31: killed total'],
    ['S4', 'La cifra de muertos sube ya a 42.', '42: killed total'],
    ['S5', 'Suman ya 42 muertos en Valdoro.', '42: killed total'],
    ['S5', 'Ya son 42 los fallecidos.', '42: killed total'],
    ['S5', 'Van 42 muertos por las protestas.', '42: killed total'],
    ['S6', 'La jornada dejó un saldo de 17 muertos.', '17: killed'],
    ['S6', 'El choque se saldó con 17 muertos.', '17: killed'],
    ['S7', 'Las lluvias se cobraron 212 vidas.', '212: killed'],
    ['S7', 'Fueron segadas 212 vidas.', '212: killed'],
    ['S8', '42 personas han perdido la vida en las protestas.', '42: killed'],
    ['S8', 'Cuarenta y dos personas fallecieron en los choques.', 'Cuarenta y dos: killed cause:choques'],
    ['S9', 'La cifra de muertos se mantiene en 57.', '57: killed total'],
    ['S10', 'El último balance es de 57 muertos.', '57: killed total'],
    ['S10', 'Sexto reporte: 57 fallecidos.', '57: killed'],
  ])
})

describe('Spanish B: bounds and vague amounts', () => {
  checkWordings('es', [
    ['S11', 'Al menos 12 personas murieron.', 'Al menos 12: killed =12/-/-'],
    ['S11', 'Murieron no menos de 12 personas.', '12: killed =12/-/-'],
    ['S12', 'Más de 50 personas murieron.', 'Más de 50: killed =51/-/-'],
    ['S12', 'La cifra de muertos supera los 50.', '50: killed =51/-/-'],
    ['S12', 'Los muertos pasan de 50.', '50: killed =51/-/-'],
    ['S13', 'Casi 60 manifestantes murieron.', 'Casi 60: killed =-/-/60 only:manifestantes'],
    ['S13', 'Los muertos rozan los 60.', '60: killed =-/-/60'],
    ['S14', 'Unos 100 mineros murieron.', '100: killed =-/100/-'],
    ['S14', 'Murieron alrededor de 100 personas.', '100: killed =-/100/-'],
    ['S15', 'Hasta 300 personas resultaron heridas.', '300: injured =-/-/300'],
    ['S15', 'Hasta el 12 de mayo se contaron 31 muertos.', '31: killed on:12 de mayo'],
    ['S16', 'Una veintena de personas resultaron heridas.', 'Una veintena: injured =-/20/-'],
    ['S16', 'Medio centenar de personas murieron.', 'Medio centenar: killed =-/50/-'],
    ['S17', 'Decenas de personas murieron.', 'Decenas: killed'],
    ['S17', 'Varios agentes resultaron heridos.', 'Varios: injured'],
    ['S18', 'Murieron entre 10 y 15 personas.', '10 y 15: killed =10/-/15'],
    ['S19', 'Apenas 12 personas murieron, recalcó el ministerio.', '12: killed =12/12/12 by:ministerio'],
  ])
})

describe('Spanish C: increments', () => {
  checkWordings('es', [
    [
      'S20',
      'Suman 40 los muertos. Otros tres mineros fallecieron de noche.',
      '40: killed total',
      'tres: killed increment',
    ],
    [
      'S20',
      'Suman 40 los muertos. El ministerio registra 3 nuevos fallecidos.',
      '40: killed total',
      '3: killed increment',
    ],
    [
      'S21',
      'En los choques murieron 40 personas. A estas víctimas se suman siete por accidentes de tránsito.',
      '40: killed cause:choques',
      'siete: killed cause:accidentes',
    ],
    ['S22', 'Hubo una muerte más en Valdoro.', 'una: killed increment'],
    ['S22', 'Un nuevo fallecido elevó la cifra a 41.', 'Un: killed increment', '41: killed total'],
    ['S23', 'Es la víctima mortal número 60 de las protestas.', '60: killed total =60/60/60'],
    ['S24', 'Es la primera víctima mortal en Valdoro.'],
    ['S25', 'Un joven falleció tras diez días hospitalizado.', 'Un: killed'],
    ['S26', 'En una sola jornada murieron 17 personas.', '17: killed'],
    ['S26', 'En las últimas 24 horas murieron 17 personas.', '17: killed'],
    ['S27', 'Son 48 los muertos, tres más que en el recuento anterior.', '48: killed total', 'tres: killed increment'],
  ])
})

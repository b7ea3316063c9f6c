import { closedClasses, type TokenWords } from '../topics/token.ts'
import { wordSet } from '../../text/words.ts'
import { sentence } from './sentence.ts'

export const token: TokenWords = {
  clitics: [],
  abbreviations: new Set([...sentence.leading, ...sentence.abbreviations, ...wordSet('núm art pág')]),
  ordinary: sentence.ordinary,
  closed: closedClasses([
    [
      'determiner',
      `el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos
      aquellas su sus mi mis tu tus nuestro nuestra nuestros nuestras cada algún alguna algunos algunas ningún ninguna
      todo toda todos todas otro otra otros otras ambos ambas varios varias mucho mucha muchos muchas poco poca pocos
      pocas tanto tanta tantos tantas cualquier cuyo cuya cuyos cuyas sendos sendas cierto cierta ciertos ciertas demás`,
    ],
    [
      'preposition',
      `a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras
      excepto salvo del al versus`,
    ],
    ['conjunction', `y e o u ni pero sino que porque aunque si pues como cuando mientras donde`],
    [
      'pronoun',
      `yo tú él ella ello ellos ellas usted ustedes nosotros nosotras se me te le les nos lo la los las que
      quien quienes cual cuales esto eso aquello algo nada nadie alguien ninguno éste ésta éstos éstas ése ésa ésos
      ésas cuántos cuántas aquél aquélla qué quién quiénes cuál cuáles uno unos sí mí ti conmigo contigo consigo todo todos todas otro
      otros muchos varios este esta`,
    ],
    [
      'adverb',
      `no ya más menos muy también tampoco además aún todavía sólo solo siempre nunca jamás hoy ayer anoche
      anteayer mañana ahora antes después luego entonces así allí allá aquí acá ahí bien mal casi tan tanto mucho poco
      apenas incluso aun inclusive cerca lejos dentro fuera arriba abajo adelante atrás encima debajo delante detrás
      cómo cuándo dónde cuánto pronto junto entretanto quizá quizás acaso asimismo sino`,
    ],
    [
      'number',
      `dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
      dieciocho diecinueve veinte veintiún veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis
      veintisiete veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento
      doscientos doscientas trescientos trescientas cuatrocientos cuatrocientas quinientos quinientas seiscientos
      seiscientas setecientos setecientas ochocientos ochocientas novecientos novecientas mil`,
    ],
    ['interjection', 'ay oh eh ojalá adiós gracias'],
    ['noun', 'millón millones millar millares docena docenas decena decenas centenar centenares'],
  ]),
}

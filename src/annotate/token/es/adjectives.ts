import { wordSet } from '../../../text/words.ts'

const ending =
  /(?:os[oa]|iv[oa]|ic[oa]|al|ble|ari[oa]|nte|an[oa]|in[oa]|eñ[oa]|ense|[dt]or|[dt]ora|és|esa|id[oa]|ad[oa]|il|az|ísim[oa]|ent[oa])s?$|(?:ales|bles|[dt]ores|eses|iles|ares)$/

/** Adjectives that stand before their noun. */
const first = wordSet(`
  grande grandes gran nuevo nueva nuevos nuevas primer primero primera primeros primeras segundo segunda tercer tercero
  tercera cuarto cuarta último última últimos últimas mayor mayores menor mejor mejores peor peores mismo misma mismos
  mismas propio propia propios propias próximo próxima próximos próximas pasado pasada pasados pasadas numerosos
  numerosas diversos diversas distintos distintas buen buena mal mala medio media pleno plena presunto presunta
  presuntos presuntas supuesto supuesta ex actual antiguo antigua único única principal principales reciente recientes
  grave graves largo larga breve alto alta altos altas fuerte fuertes diferentes sendos sendas nuevamente
`)

const others = wordSet(`
  leve leves bajo baja bajos bajas corto corta joven jóvenes viejo vieja libre libres lleno llena seguro segura claro
  clara duro dura serio seria extranjero extranjera extranjeros extranjeras interior exterior anterior anteriores
  posterior civil civiles militar militares policial policiales pobre pobres rico rica violento violenta violentos
  violentas extremo extrema
`)

/** Whether a noun of the table can be an adjective too. */
export const isAdjectival = (lower: string): boolean => first.has(lower) || others.has(lower) || ending.test(lower)

/** Whether an adjective stands before its noun: "el primer parte", but not "el parte sanitario". */
export const isFirstAdjective = (lower: string): boolean => first.has(lower)

import { wordSet } from '../../text/words.ts'
import type { HarmWords } from '../topics/harm.ts'

export const harm: HarmWords = {
  doers: wordSet('asesino asesina homicida sicario verdugo'),
  undone: wordSet(
    'intento intentar tentativa frustrado frustrar complot plan planear planificar amenaza amenazar evitar impedir conspirar',
  ),
  nearly: wordSet('casi'),
  wanted: wordSet('orden ordenar pedido pedir exigir solicitar solicitud recompensa'),
  aims: wordSet('para a'),
  alongside: ['junto con', 'junto a', 'así como', 'además de', 'al igual que'],
  named: wordSet('llamado llamada identificado identificada conocido conocida'),
  namedAs: wordSet('como'),
  brinks: ['a punto de', 'al borde de', 'por poco'],
  bodies: wordSet('cuerpo cadáver restos'),
  singular: wordSet(''),
  stateVerbs: wordSet('hallar encontrar dejar declarar resultar quedar caer terminar acabar aparecer'),
}

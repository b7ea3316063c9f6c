import { wordSet } from '../../text/words.ts'
import type { FateWords } from '../topics/fate.ts'

export const fate: FateWords = {
  wounds:
    wordSet(`bala balas balazo balazos disparo disparos perdigón perdigones proyectil traumatismo herida heridas lesión
    lesiones golpe golpes quemaduras puñalada puñaladas hemorragia paliza fractura fracturas asfixia ahogamiento
    hipotermia`),
  hurts:
    wordSet(`baleado baleada quemado quemada calcinado calcinada golpeado golpeada apuñalado apuñalada ahogado ahogada
    aplastado aplastada atropellado atropellada alcanzado alcanzada impactado impactada electrocutado electrocutada`),
  links: wordSet('en de del por a al con detrás contra'),
  naming: wordSet('ser incluir figurar nombrar identificar mencionar'),
  lists: wordSet('lista relación nómina víctima víctimas muertos fallecidos fallecidas'),
  latest: wordSet('último última primer primero primera joven mayor'),
  removals: wordSet('retirar eliminar borrar quitar excluir tachar'),
  phrases: ['perdió la vida', 'murió desangrado', 'murió desangrada'],
}

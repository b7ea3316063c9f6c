import type { Factuality } from '../../model/attribution.ts'
import { wordSet } from '../../text/words.ts'
import type { StatementWords } from '../topics/statement.ts'

const asSomeOf = (word: string): readonly string[] => [`${word} de`, `${word} del`]

export const statement: StatementWords = {
  relatives: wordSet('que quien quienes cual cuales cuyo cuya cuyos cuyas donde'),
  neuters: wordSet('lo'),
  complementisers: wordSet('que'),
  subordinators: wordSet('porque aunque mientras cuando si como pues según donde'),
  settings: wordSet('mientras si como desde hasta'),
  conditionals: wordSet('si'),
  coordinators: wordSet('y e o u ni pero sino'),
  notVerbs: wordSet('durante mediante incluyendo exceptuando tratándose'),
  nounPrepositions: wordSet('de del en con por sin sobre contra entre ante bajo hacia desde tras para'),
  raisers: wordSet('decir creer suponer presumir'),
  perfects: wordSet('haber'),
  negations: wordSet('no nunca jamás tampoco ni'),
  limiters: wordSet('solo sólo solamente únicamente'),
  undone: [['sin']],
  negativeWords: wordSet('ningún ninguna ninguno nadie nada'),
  modals: new Map<string, Factuality>([
    ['poder', 'possible'],
    ['deber', 'unknown'],
    ['ir', 'future'],
  ]),
  hedges: new Map<string, Factuality>([
    ['probablemente', 'probable'],
    ['aparentemente', 'probable'],
    ['quizá', 'possible'],
    ['quizás', 'possible'],
    ['acaso', 'possible'],
    ['posiblemente', 'possible'],
    ['presuntamente', 'possible'],
    ['supuestamente', 'possible'],
    ['presumiblemente', 'probable'],
  ]),
  participleEndings: ['ado', 'ada', 'ados', 'adas', 'ido', 'ida', 'idos', 'idas'],
  passives: wordSet('ser quedar resultar'),
  agentPrepositions: wordSet('por'),
  accompanying: wordSet('con'),
  joiners: wordSet('de del'),
  datingPrepositions: wordSet('tras durante desde hasta'),
  verbFirst: wordSet(`
    morir fallecer perecer caer llegar subir ascender descender bajar sumar ser quedar resultar aumentar crecer ocurrir
    haber suceder existir seguir continuar aparecer surgir figurar empezar comenzar terminar concluir faltar bastar circular
    viajar sobrevivir desaparecer nacer salir entrar estallar arder volver renunciar dimitir participar acudir
  `),
  objectPrepositions: wordSet('a al'),
  objectClitics: wordSet('lo la los las'),
  objectPronouns: wordSet(''),
  contactSubjects: wordSet(''),
  dummySubjects: wordSet(''),
  verbLinks: wordSet('a que de'),
  infinitiveMarkers: wordSet(''),
  enclitics: wordSet(''),
  resultatives: wordSet('dejar resultar quedar terminar acabar hallar encontrar reportar declarar dar hacer'),
  phases: wordSet('empezar comenzar continuar seguir volver proceder'),
  timeNouns: wordSet(`
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
    setiembre octubre noviembre diciembre día semana mes año hora minuto madrugada mañana tarde noche víspera vez
  `),
  agoVerbs: wordSet('hace hacía'),
  headFirst: true,
  supports: wordSet(`
    gestionar hacer tomar dar tener realizar llevar efectuar presentar interponer lanzar cometer sufrir recibir emitir dictar
    protagonizar perpetrar celebrar ejecutar practicar prestar librar pagar ofrecer poner registrar abrir ordenar imponer
    causar provocar desatar desencadenar ocasionar generar producir anunciar firmar alcanzar padecer asestar propinar
    encajar afrontar enfrentar experimentar reportar declarar decretar lograr conseguir conceder
  `),
  occurs: wordSet(
    'ocurrir suceder producir registrar acontecer acaecer estallar comenzar empezar desatar desencadenar',
  ),
  someOf: [
    ...['muchos', 'muchas', 'algunos', 'algunas', 'varios', 'varias', 'pocos', 'pocas', 'la mitad', 'parte'].flatMap(
      asSomeOf,
    ),
    ...['la mayoría', 'la mayor parte', 'gran parte', 'buena parte', 'una parte'].flatMap(asSomeOf),
  ],
  occursPhrases: [
    ['tener', 'lugar'],
    ['llevar', 'a', 'cabo'],
    ['entrar', 'en', 'vigor'],
    ['entrar', 'en', 'vigencia'],
    ['haber'],
    ['llegar'],
  ],
  existentials: wordSet(''),
  strikes: wordSet('golpear sacudir azotar estremecer remecer castigar impactar embestir'),
  receives: wordSet('recibir sufrir padecer experimentar encajar afrontar enfrentar'),
  tellings: wordSet('anunciar reportar'),
  phrasal: new Set(['llevar a cabo', 'tener lugar', 'entrar en vigor', 'entrar en vigencia', 'poner en marcha']),
  light: wordSet(`
    ser estar haber tener hacer ir dar poder deber decir venir poner seguir llevar quedar pasar vez cosa parte forma
    manera número persona tiempo año día semana mes hora hoy ayer mañana lunes martes miércoles jueves viernes sábado
    domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre otro
    mismo propio nuevo último próximo pasado primero primer mucho poco varios reciente madrugada noche tarde
  `),
}

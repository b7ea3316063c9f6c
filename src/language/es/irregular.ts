import type { TokenFeatures } from '../../model/token.ts'
import { wordSet } from '../../text/words.ts'

/** Forms of one tense of an irregular verb, from the first person singular to the third plural; `-` where none is used. */
type Row = readonly [lemma: string, tense: string, forms: string]

/**
 * Verbs whose forms the endings of the table do not give, and participles that are formed oddly.
 * "fue" is both ser and ir: the first row wins, the second is kept as another reading.
 */
const irregularVerbs: readonly Row[] = [
  ['ser', 'present', 'soy eres es somos sois son'],
  ['ser', 'imperfect', 'era eras era éramos erais eran'],
  ['ser', 'past', 'fui fuiste fue fuimos fuisteis fueron'],
  ['ser', 'future', 'seré serás será seremos seréis serán'],
  ['ser', 'conditional', 'sería serías sería seríamos seríais serían'],
  ['ser', 'subjunctive', 'sea seas sea seamos seáis sean'],
  ['ser', 'past-subjunctive', 'fuera fueras fuera fuéramos fuerais fueran'],
  ['ser', 'past-subjunctive', 'fuese fueses fuese fuésemos fueseis fuesen'],
  ['ir', 'present', 'voy vas va vamos vais van'],
  ['ir', 'imperfect', 'iba ibas iba íbamos ibais iban'],
  ['ir', 'past', 'fui fuiste fue fuimos fuisteis fueron'],
  ['ir', 'future', 'iré irás irá iremos iréis irán'],
  ['ir', 'conditional', 'iría irías iría iríamos iríais irían'],
  ['ir', 'subjunctive', 'vaya vayas vaya vayamos vayáis vayan'],
  ['ir', 'past-subjunctive', 'fuera fueras fuera fuéramos fuerais fueran'],
  ['haber', 'present', 'he has ha hemos habéis han'],
  ['haber', 'present', '- - hay - - -'],
  ['haber', 'imperfect', 'había habías había habíamos habíais habían'],
  ['haber', 'past', 'hube hubiste hubo hubimos hubisteis hubieron'],
  ['haber', 'future', 'habré habrás habrá habremos habréis habrán'],
  ['haber', 'conditional', 'habría habrías habría habríamos habríais habrían'],
  ['haber', 'subjunctive', 'haya hayas haya hayamos hayáis hayan'],
  ['haber', 'past-subjunctive', 'hubiera hubieras hubiera hubiéramos hubierais hubieran'],
  ['haber', 'past-subjunctive', 'hubiese hubieses hubiese hubiésemos hubieseis hubiesen'],
  ['estar', 'present', 'estoy estás está estamos estáis están'],
  ['estar', 'imperfect', 'estaba estabas estaba estábamos estabais estaban'],
  ['estar', 'past', 'estuve estuviste estuvo estuvimos estuvisteis estuvieron'],
  ['estar', 'future', 'estaré estarás estará estaremos estaréis estarán'],
  ['estar', 'conditional', 'estaría estarías estaría estaríamos estaríais estarían'],
  ['estar', 'subjunctive', 'esté estés esté estemos estéis estén'],
  ['estar', 'past-subjunctive', 'estuviera estuvieras estuviera estuviéramos estuvierais estuvieran'],
  ['dar', 'present', 'doy das da damos dais dan'],
  ['dar', 'imperfect', 'daba dabas daba dábamos dabais daban'],
  ['dar', 'past', 'di diste dio dimos disteis dieron'],
  ['dar', 'future', 'daré darás dará daremos daréis darán'],
  ['dar', 'conditional', 'daría darías daría daríamos daríais darían'],
  ['dar', 'subjunctive', '- des dé demos deis den'],
  ['dar', 'past-subjunctive', 'diera dieras diera diéramos dierais dieran'],
  ['ver', 'present', 'veo ves ve vemos veis ven'],
  ['ver', 'imperfect', 'veía veías veía veíamos veíais veían'],
  ['ver', 'past', 'vi viste vio vimos visteis vieron'],
  ['ver', 'subjunctive', 'vea veas vea veamos veáis vean'],
  ['decir', 'present', 'digo dices dice decimos decís dicen'],
  ['decir', 'past', 'dije dijiste dijo dijimos dijisteis dijeron'],
  ['decir', 'future', 'diré dirás dirá diremos diréis dirán'],
  ['decir', 'conditional', 'diría dirías diría diríamos diríais dirían'],
  ['hacer', 'present', 'hago haces hace hacemos hacéis hacen'],
  ['hacer', 'past', 'hice hiciste hizo hicimos hicisteis hicieron'],
  ['hacer', 'future', 'haré harás hará haremos haréis harán'],
  ['hacer', 'conditional', 'haría harías haría haríamos haríais harían'],
  ['poder', 'present', 'puedo puedes puede podemos podéis pueden'],
  ['poder', 'past', 'pude pudiste pudo pudimos pudisteis pudieron'],
  ['poder', 'future', 'podré podrás podrá podremos podréis podrán'],
  ['poder', 'conditional', 'podría podrías podría podríamos podríais podrían'],
  ['poner', 'past', 'puse pusiste puso pusimos pusisteis pusieron'],
  ['querer', 'past', 'quise quisiste quiso quisimos quisisteis quisieron'],
  ['saber', 'past', 'supe supiste supo supimos supisteis supieron'],
  ['tener', 'present', 'tengo tienes tiene tenemos tenéis tienen'],
  ['tener', 'past', 'tuve tuviste tuvo tuvimos tuvisteis tuvieron'],
  ['traer', 'past', 'traje trajiste trajo trajimos trajisteis trajeron'],
  ['venir', 'past', 'vine viniste vino vinimos vinisteis vinieron'],
  ['venir', 'present', 'vengo vienes viene venimos venís vienen'],
  ['venir', 'subjunctive', 'venga vengas venga vengamos vengáis vengan'],
  ['caber', 'past', 'cupe cupiste cupo cupimos cupisteis cupieron'],
  ['andar', 'past', 'anduve anduviste anduvo anduvimos anduvisteis anduvieron'],
  ['pedir', 'past', 'pedí pediste pidió pedimos pedisteis pidieron'],
  ['morir', 'past', 'morí moriste murió morimos moristeis murieron'],
  ['dormir', 'past', 'dormí dormiste durmió dormimos dormisteis durmieron'],
  ['exigir', 'present', 'exijo exiges exige exigimos exigís exigen'],
]

/** Participles that are formed oddly, in the masculine singular. */
export const irregularParticiples: Readonly<Record<string, string>> = {
  muerto: 'morir',
  dicho: 'decir',
  hecho: 'hacer',
  deshecho: 'deshacer',
  puesto: 'poner',
  expuesto: 'exponer',
  impuesto: 'imponer',
  propuesto: 'proponer',
  dispuesto: 'disponer',
  compuesto: 'componer',
  depuesto: 'deponer',
  opuesto: 'oponer',
  supuesto: 'suponer',
  visto: 'ver',
  previsto: 'prever',
  escrito: 'escribir',
  inscrito: 'inscribir',
  suscrito: 'suscribir',
  abierto: 'abrir',
  cubierto: 'cubrir',
  descubierto: 'descubrir',
  roto: 'romper',
  vuelto: 'volver',
  devuelto: 'devolver',
  envuelto: 'envolver',
  revuelto: 'revolver',
  resuelto: 'resolver',
  disuelto: 'disolver',
  absuelto: 'absolver',
  impreso: 'imprimir',
  electo: 'elegir',
  preso: 'prender',
  ido: 'ir',
  sido: 'ser',
  habido: 'haber',
  estado: 'estar',
  dado: 'dar',
  satisfecho: 'satisfacer',
}

const irregularGerunds: readonly (readonly [form: string, lemma: string])[] = [
  ['siendo', 'ser'],
  ['yendo', 'ir'],
  ['habiendo', 'haber'],
  ['estando', 'estar'],
  ['dando', 'dar'],
  ['viendo', 'ver'],
  ['diciendo', 'decir'],
  ['haciendo', 'hacer'],
  ['pudiendo', 'poder'],
]

/** Feminine nouns that the dictionary files under a masculine which is another word: "casa" is not the feminine of "caso". */
export const ownFeminines: ReadonlySet<string> = wordSet(`
  vida casa cuenta puerta punta media plata moda marca rueda suela trata bolsa banca carga manta herida hora libra
  cabeza bala caja calma cara carta causa cena cera cifra cinta copa corta costa cuadra cuota derecha izquierda deuda
  ducha espera falda falla falta fecha fila firma forma fosa fruta gorra gota grada guía hoja huerta infanta jornada
  junta letra línea llama llamada llegada lista loma lona mesa mina mira misa monta multa muestra nota obra oferta
  ola orilla palma palabra parada pata paga pena pieza pila piedra pista placa plaza política portada prensa prima
  prueba punta rama rata ribera ronda ropa rosa ruta sala salida salsa seta sierra suma tabla tapa tarifa tasa tela
  tierra tira toma tropa vela ventana vera vía villa viña vista vuelta zona entrada medida partida comida bebida
  madera marcha marea materia moneda montaña música noticia palanca pantalla pareja pelota plata pregunta promesa
  propuesta protesta puesta química rabia receta regla renta respuesta reserva resina rutina secta seña sobra sombra
  subasta técnica temporada tonelada trama trompa turba tuba vara vaca
`)

/** Words that end like a plural and are none. */
export const ownPlurals: ReadonlySet<string> = wordSet(
  'lunes martes miércoles jueves viernes crisis tesis dosis análisis',
)

const persons: readonly TokenFeatures[] = [
  { person: 1, number: 'singular' },
  { person: 2, number: 'singular' },
  { person: 3, number: 'singular' },
  { person: 1, number: 'plural' },
  { person: 2, number: 'plural' },
  { person: 3, number: 'plural' },
]

const tenseOf = (tense: string): TokenFeatures => {
  if (tense === 'subjunctive') return { form: 'subjunctive', tense: 'present' }
  if (tense === 'past-subjunctive') return { form: 'subjunctive', tense: 'past' }
  return { form: 'finite', tense: tense as NonNullable<TokenFeatures['tense']> }
}

/** Each form of the irregular verbs with its readings; of "había" the third person, which news uses. */
export const irregularForms = (): ReadonlyMap<string, readonly { lemma: string; features: TokenFeatures }[]> => {
  const forms = new Map<string, { lemma: string; features: TokenFeatures }[]>()
  for (const [lemma, tense, row] of irregularVerbs) {
    for (const [i, form] of row.split(' ').entries()) {
      if (form === '-') continue
      const readings = (forms.get(form) ?? []).filter((reading) => reading.lemma !== lemma)
      readings.push({ lemma, features: { ...tenseOf(tense), ...persons[i] } })
      forms.set(form, readings)
    }
  }
  for (const lemma of new Set(irregularVerbs.map(([verb]) => verb))) {
    forms.set(lemma, [{ lemma, features: { form: 'infinitive' } }])
  }
  for (const [form, lemma] of irregularGerunds) forms.set(form, [{ lemma, features: { form: 'gerund' } }])
  return forms
}

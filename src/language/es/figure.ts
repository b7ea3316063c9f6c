import type { FigureWords } from '../topics/figure.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const list = (words: string): readonly string[] => words.trim().split(/\s*\|\s*/)
const table = <T>(entries: readonly (readonly [T, string])[]): Record<string, T> =>
  Object.fromEntries(
    entries.flatMap(([value, words]) =>
      words
        .trim()
        .split(/\s*\|\s*/)
        .map((word) => [word, value]),
    ),
  )

/** The four forms of an adjective or participle in -o. */
const forms = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .flatMap((word) => {
      const stem = word.replace(/o$/, '')
      return [`${stem}o`, `${stem}a`, `${stem}os`, `${stem}as`]
    })
    .join(' | ')

export const figure: FigureWords = {
  persons: set(`
    persona personas gente hombre hombres mujer mujeres niño niños niña niñas bebé bebés neonato neonatos nonato menor
    menores adolescente adolescentes joven jóvenes adulto adultos anciano ancianos anciana ancianas estudiante
    estudiantes alumno alumnos alumna escolar escolares maestro maestros profesor profesores docente docentes civil
    civiles manifestante manifestantes protestante huelguistas activista activistas militante militantes miliciano
    milicianos combatiente combatientes rebelde rebeldes guerrillero guerrilleros terrorista terroristas atacante
    atacantes agresor agresores sospechoso sospechosos policía policías agente agentes efectivo efectivos uniformado
    uniformados suboficial suboficiales soldado soldados militar militares guardia guardias marino marinos bombero
    bomberos funcionario funcionarios legislador legisladores diputado diputados congresista congresistas senador
    senadores trabajador trabajadores trabajadora empleado empleados obrero obreros minero mineros campesino
    campesinos agricultor agricultores comunero comuneros poblador pobladores vecino vecinos vecina conductor
    conductores chofer choferes pasajero pasajeros peatón peatones viajero viajeros turista turistas peregrino
    peregrinos fiel fieles residente residentes habitante habitantes migrante migrantes inmigrante inmigrantes
    refugiado refugiados extranjero extranjeros ciudadano ciudadanos paciente pacientes médico médicos médica enfermera
    enfermeras enfermero sanitario sanitarios periodista periodistas reportero reporteros camarógrafo fotógrafo
    tripulante tripulantes miembro miembros piloto pilotos marinero marineros pescador pescadores rehén rehenes
    prisionero prisioneros preso presos reo reos interno internos víctima víctimas sobreviviente sobrevivientes
    superviviente supervivientes familiar familiares madre madres padre padres hijo hijos hija hijas hermano hermanos
    hermana hermanas esposa esposo voluntario voluntarios rescatista rescatistas brigadista dirigente dirigentes líder
    líderes transeúnte transeúntes espectador espectadores comerciante comerciantes empresario empresarios individuo
    individuos sujeto sujetos recién gendarme gendarmes oficial oficiales mando mandos comandante
    peruano peruanos haitiano haitianos haitiana haitianas colombiano colombianos mexicano mexicanos español españoles
    boliviano bolivianos chileno chilenos argentino argentinos brasileño brasileños venezolano venezolanos
    estadounidense estadounidenses palestino palestinos israelí israelíes indio indios turco turcos ruso rusos
    ucraniano ucranianos árabe árabes afgano afganos sirio sirios iraquí iraquíes chino chinos francés franceses italiano
    italianos alemán alemanes indígena indígenas abogado abogados juez jueces fiscal fiscales sacerdote sacerdotes
    monja monje artista cantante plomero electricista ciclista ciclistas motociclista motociclistas montañista
    misionero misioneros misionera misioneras clérigo clérigos obispo obispos arzobispo religioso religiosos religiosa
    religiosas pastor pastores párroco rector rectores profesora profesoras jesuita jesuitas campesina campesinas
    guerrillera extremista extremistas mercenario mercenarios paramilitar paramilitares comando comandos escolta escoltas
    guardaespaldas custodio custodios sirvienta sirvientas empleada empleadas cocinera cocinero camarero camareros
    mesero meseros vendedor vendedores vendedora ganadero ganaderos hacendado hacendados alcalde alcaldes alcaldesa
    gobernador gobernadores concejal concejales regidor regidores ministro ministros magistrado magistrados
    embajador embajadores cónsul coronel coroneles mayor general generales capitán capitanes teniente tenientes sargento
    sargentos cabo cabos técnico técnicos ingeniero ingenieros arquitecto dentista cirujano científico científicos
    escritor escritores poeta editor editores candidato candidatos candidata político políticos sindicalista sindicalistas
    compañero compañeros compañera sobrino sobrinos sobrina tío tíos tía tías primo primos prima primas nieto nietos
    nieta nietas abuelo abuelos abuela abuelas viuda viudo cónyuge novio novia mellizos gemelos camionero camioneros
    taxista taxistas mototaxista mecánico mecánicos albañil albañiles carpintero panadero carnicero limpiador barrendero
    azafata azafatas marinera nadador ciclista aficionado aficionados hincha hinchas visitante visitantes huésped
    huéspedes inquilino inquilinos tendero tenderos salvadoreño salvadoreños guatemalteco guatemaltecos hondureño
    hondureños nicaragüense nicaragüenses costarricense panameño panameños ecuatoriano ecuatorianos paraguayo paraguayos
    uruguayo uruguayos cubano cubanos portugués portugueses holandés holandeses británico británicos inglés ingleses
    polaco polacos griego griegos sueco suecos noruego noruegos japonés japoneses coreano coreanos filipino filipinos
    libanés libaneses yemení yemeníes marroquí marroquíes senegalés nigeriano nigerianos keniano kenianos
    bañista bañistas otros otras otro otra damnificado damnificados encuestado encuestados
  `),
  personEndings: list(
    'istas | ista | dores | dor | doras | antes | ante | entes | eros | ero | eras | ores | arios | ario | ianos',
  ),
  tradeEndings: list('ista | dor | dora | ero | era | ario | aria | ano | ana'),
  anyone: set(`persona personas gente víctima víctimas individuo individuos otros otras otro otra muertos muertes muerto
    muerte fallecidos fallecido decesos vidas cuerpos cadáveres heridos lesionados desaparecidos detenidos mortales`),
  remains: set('cuerpos cadáveres'),
  nouns: table([
    [
      'killed',
      `${forms('muerto fallecido asesinado')} | muertes | muerte | decesos | deceso | víctimas | víctima | cadáver | cadáveres | cuerpo | cuerpos | vidas | defunciones | asesinatos | homicidios | óbitos | víctimas mortales | difuntos`,
    ],
    ['injured', `herido | heridos | heridas | ${forms('lesionado')} | lesiones`],
    ['missing', forms('desaparecido') + ' | desapariciones'],
    ['detained', `${forms('detenido arrestado')} | detenciones | arrestos | aprehensiones`],
    ['displaced', `${forms('desplazado evacuado damnificado')}`],
    ['hospitalized', forms('hospitalizado') + ' | hospitalizaciones'],
    ['rescued', forms('rescatado') + ' | rescates'],
  ]),
  states: table([
    [
      'killed',
      forms(
        'muerto fallecido asesinado abatido ejecutado ahogado electrocutado linchado masacrado ultimado acribillado',
      ),
    ],
    ['injured', `herido | heridos | heridas | ${forms('lesionado contuso')}`],
    ['missing', forms('desaparecido atrapado sepultado')],
    ['detained', forms('detenido arrestado capturado encarcelado apresado secuestrado aprehendido retenido')],
    ['displaced', forms('desplazado evacuado damnificado exiliado')],
    ['hospitalized', forms('hospitalizado ingresado internado')],
    ['rescued', forms('rescatado salvado')],
  ]),
  subjectVerbs: table([
    ['killed', 'morir | fallecer | perecer | ahogarse | ahogar | sucumbir | morirse'],
    ['missing', 'desaparecer'],
    ['displaced', 'huir'],
  ]),
  objectVerbs: table([
    ['killed', 'matar | asesinar | ultimar | abatir | ejecutar | masacrar | acribillar | linchar | segar'],
    ['injured', 'herir | lesionar'],
    ['detained', 'detener | arrestar | capturar | apresar | aprehender | encarcelar | secuestrar'],
    ['displaced', 'desplazar | evacuar'],
    ['hospitalized', 'hospitalizar'],
    ['rescued', 'rescatar | salvar'],
  ]),
  phrases: table([
    [
      'killed',
      'perdieron la vida | perdió la vida | perder la vida | perdido la vida | pierden la vida | pierde la vida | perderían la vida | sin vida | quemado vivo | quemada viva | quemados vivos | cayeron muertos | hirió de muerte a | a tiros | costó la vida a | cobró la vida de | segó la vida de | acabó con la vida de | la vida de | la vida a',
    ],
    ['injured', 'de gravedad | con heridas | en estado grave | en estado crítico'],
    ['missing', 'en paradero desconocido | sin localizar | bajo los escombros | bajo un vagón | por localizar'],
    ['detained', 'bajo custodia | bajo arresto | en prisión preventiva | tras las rejas'],
    [
      'displaced',
      'sin hogar | sin techo | abandonaron sus casas | dejaron sus hogares | buscaron refugio | buscado refugio | se refugiaron | se han refugiado | se refugian',
    ],
    ['hospitalized', 'en el hospital | en hospitales | recibe atención | reciben atención | en cuidados intensivos'],
    ['rescued', 'con vida'],
  ]),
  harmless: list(
    'sentencia de muerte | sentencias de muerte | condena a muerte | condenas a muerte | condenado a muerte | condenada a muerte | condenados a muerte | condenadas a muerte | sentenciado a muerte | sentenciada a muerte | sentenciados a muerte | sentenciadas a muerte | pena de muerte | penas de muerte | amenaza de muerte | amenazas de muerte | corredor de la muerte | escuadrón de la muerte | escuadrones de la muerte | lecho de muerte | punto muerto | puntos muertos | tiempo muerto | tiempos muertos | naturaleza muerta | letra muerta | lengua muerta | lenguas muertas | mar muerto | ingresado en prisión | ingresados en prisión | ingresada en prisión | ingresadas en prisión | internado en prisión | internados en prisión',
  ),
  attempts: set(
    'intentar intento intentos tratar tentativa tentativas querer planear pretender buscar amenazar conato frustrado',
  ),
  lives: set('vidas'),
  takers: set('cobrar cobrarse costar segar truncar perder arrebatar llevarse acabar pérdida'),
  livingVerbs: set(`decir contar declarar testificar relatar recordar describir hablar acusar denunciar demandar pedir
    sobrevivir escapar recuperarse explicar agradecer perdonar`),
  otherHarm: set(
    `violar violación abusar abuso acoso acosar estafa estafar fraude robo atraco trata maltrato explotación`,
  ),
  ageAdjectives: set('joven jóvenes'),
  asMuch: set('tan'),
  copula: set('tener'),
  deeds: table([
    [
      'killed',
      'muerte | muertes | asesinato | asesinatos | matanza | fallecimiento | deceso | decesos | homicidio | ejecución',
    ],
    ['injured', 'lesión | lesiones | heridas'],
    ['detained', 'detención | detenciones | arresto | arrestos | captura | secuestro'],
    ['displaced', 'desplazamiento | evacuación'],
    ['rescued', 'rescate'],
  ]),
  tolls: {
    cifra: null,
    cifras: null,
    saldo: null,
    balance: null,
    recuento: null,
    recuentos: null,
    cuenta: null,
    conteo: null,
    conteos: null,
    total: null,
    número: null,
    lista: null,
    parte: null,
    detalle: null,
    suma: null,
    mensaje: null,
  },
  tollVerbs:
    set(`ascender elevar subir aumentar crecer sumar llegar alcanzar superar rebasar pasar dejar cobrar cobrarse
    cifrar situar mantener bajar descender rebajar reducir contar contabilizar reconocer registrar ser haber hablar dar
    informar reportar revisar corregir volver quedar decir computar totalizar acumular estimar calcular admitir
    confirmar comunicar difundir suponer`),
  statingVerbs:
    set(`elevar cifrar contar contabilizar sumar registrar reconocer situar rebajar reducir estimar dar informar
    reportar confirmar anunciar difundir hablar negar desmentir descartar admitir señalar calcular comunicar llevar
    precisar detallar bajar subir revisar atender rectificar corregir actualizar`),
  listVerbs: set(
    'contar sumar contabilizar ser reconocer registrar incluir comprender totalizar reunir agrupar abarcar',
  ),
  comprising: set('comprender incluir reunir agrupar abarcar'),
  addingVerbs: set('sumar añadir agregar incorporar ingresar'),
  countVerbs:
    set(`hablar contar bajar subir elevar dejar situar dar estimar cifrar sumar comunicar contabilizar reportar
    registrar rebajar poner atender`),
  lightVerbs:
    set(`resultar quedar seguir permanecer estar ser haber encontrar hallar continuar aparecer dar terminar acabar
    creer temer estimar figurar`),
  more: set('otro otra otros otras más nuevo nueva nuevos nuevas adicionales adicional'),
  moreAfter: set('más adicionales nuevos nuevas'),
  than: set('que'),
  fewer: set('menos'),
  others: set('otros otras demás'),
  one: set('un una'),
  oneMore: set('otro otra'),
  none: set('ningún ninguna'),
  nobody: set('nadie ninguno ninguna'),
  of: set('de entre'),
  magnitudes: set('magnitud richter'),
  sizes:
    set(`altura altitud longitud largo ancho anchura profundidad grosor distancia velocidad radio diámetro área superficie
    tamaño peso carga total suma coste costo precio valor monto importe cantidad tasa máximo mínimo promedio media límite
    extensión más menos`),
  measuring: new Map([
    ...['pesar', 'medir', 'costar'].map((verb) => [verb, 'alone'] as const),
    ...['tener', 'ser', 'alcanzar'].map((verb) => [verb, 'dimension'] as const),
  ]),
  them: set('ellos ellas cuales quienes estos estas esos esas los las aquellos'),
  anaphors: set('este esta ese esa su sus estos estas con'),
  genitives: set('del de'),
  per: set('cada'),
  placed: set('en cerca frente junto alrededor dentro fuera'),
  placeLinks: set('a al de del y'),
  relativePlaces: set('donde adonde'),
  articles: set('los las el la sus esos estos'),
  possessives: set('sus su nuestros nuestras'),
  doubtful: set('presunto presunta presuntos presuntas supuesto supuesta posible'),
  clockBefore: set('las'),
  numberWords: set('número n.º nº'),
  times: set('vez veces'),
  apart: set('aparte separadamente antes'),
  also: set('también además'),
  papers: set('reporte reportes informe informes dato datos cifra cifras balance'),
  startVerbs: set('comenzar empezar iniciar estallar arrancar asumir iniciarse fundar fundarse crear crearse'),
  and: set('y , e más además junto'),
  breaks: set(
    `cuando donde después tras antes porque mientras aunque pero si hasta como según sino pese luego cuyo cuya`,
  ),
  relatives: set('que quienes quien cuyo cuya cuyos cuyas'),
  auxiliaries:
    set(`es son era eran fue fueron ha han había habían haya hayan habría habrían sido está están estaba estaban
    será serán sería serían siendo estar ser haber hubo hay fuera fueran hubiera hubieran sea sean puede pueden podría
    podrían`),
  singular: set('es era fue tiene tenía'),
  passives: set(`es son era eran fue fueron sido será serán sería serían siendo sea sean fuera fueran`),
  headLast: false,
  verbFirst: true,
  ofAfterDigits: false,
  weak: new Set(['missing', 'detained', 'displaced', 'hospitalized', 'rescued']),
  among: set('entre'),
  members: set('miembro miembros integrante integrantes familiar familiares habitante habitantes'),
  includes: list(
    'entre ellos | entre ellas | entre los que | entre las que | entre los cuales | entre estos | incluido | incluida | incluidos | incluidas | incluyendo | que incluye | que incluyen | inclusive | contando',
  ),
  included: set('incluido incluida incluidos incluidas'),
  mostly: list(
    'la mayoría de ellos | la mayoría de ellas | en su mayoría | la mayoría | todos ellos | todas ellas | muchos de ellos | muchas de ellas | mayoritariamente | sobre todo',
  ),
  identities: list(
    'identificado | identificada | identificados | identificadas | sin identificar | por identificar | sin nombre | no identificados | no identificadas | sin reconocer | no han sido identificados',
  ),
  unnamed: list(
    'sin identificar | por identificar | sin nombre | no identificados | no identificadas | sin reconocer | no han sido identificados',
  ),
  remaining: set('falta faltan faltaban queda quedan quedaban resta restan'),
  solely: set('solo sólo solamente únicamente'),
  excludes: list(
    'sin contar | sin incluir | excluyendo | además de | aparte de | junto a | al margen de | fuera de | sin sumar | no incluye | ninguno de ellos | ninguna de ellas | no incluyen | más allá de | junto con',
  ),
  concepts: table([
    [
      'police',
      'policía | policías | agente | agentes | efectivo | efectivos | uniformado | uniformados | suboficial | suboficiales',
    ],
    ['soldier', 'soldado | soldados | militar | militares'],
    ['guard', 'guardia | guardias | vigilante | vigilantes'],
    ['civilian', 'civil | civiles'],
    ['protester', 'manifestante | manifestantes | protestante | huelguistas'],
    [
      'child',
      'niño | niños | niña | niñas | menor | menores | bebé | bebés | neonato | adolescente | adolescentes | nonato',
    ],
    ['woman', 'mujer | mujeres'],
    ['man', 'hombre | hombres'],
    ['student', 'estudiante | estudiantes | alumno | alumnos | escolar | escolares'],
    ['teacher', 'maestro | maestros | profesor | profesores | docente | docentes'],
    ['migrant', 'migrante | migrantes | inmigrante | inmigrantes | refugiado | refugiados'],
    ['foreigner', 'extranjero | extranjeros'],
    ['attacker', 'atacante | atacantes | agresor | agresores'],
    ['militant', 'militante | militantes | combatiente | combatientes | rebelde | rebeldes | guerrilleros'],
    ['worker', 'trabajador | trabajadores | empleado | empleados | obrero | obreros'],
    ['crew', 'tripulante | tripulantes | piloto | pilotos'],
    ['passenger', 'pasajero | pasajeros | viajero | viajeros'],
    ['medic', 'médico | médicos | enfermera | enfermeras | sanitarios'],
    ['journalist', 'periodista | periodistas | reportero | camarógrafo'],
    ['body', 'cuerpo | cuerpos | cadáver | cadáveres'],
    ['clash', 'choque | choques | enfrentamiento | enfrentamientos'],
    ['road-accident', 'accidente | accidentes | tránsito'],
    ['roadblock', 'bloqueo | bloqueos | cortes'],
    ['protest', 'protesta | protestas | manifestaciones | disturbios'],
    ['fire', 'incendio | incendios | humo'],
    ['shooting', 'tiroteo | tiroteos | disparo | disparos | bala | balas | perdigones'],
    ['explosion', 'explosión | explosiones | atentado | atentados'],
    ['attack', 'ataque | ataques'],
    ['airstrike', 'bombardeo | bombardeos'],
    ['crash', 'colisión | descarrilamiento'],
    ['flood', 'inundación | inundaciones'],
    ['landslide', 'deslizamiento | deslizamientos | huaico | huaicos | derrumbe'],
    ['earthquake', 'terremoto | sismo'],
    ['looting', 'saqueo | saqueos'],
    ['cold', 'frío'],
  ]),
  causeBefore: list('en | por | a causa de | debido a | durante | a raíz de | como consecuencia de | tras | de'),
  causes: set(`choque choques enfrentamiento enfrentamientos accidente accidentes bloqueo bloqueos protesta protestas
    incendio incendios disparo disparos tiroteo tiroteos explosión explosiones atentado atentados ataque ataques bombardeo
    bombardeos colisión descarrilamiento inundación inundaciones deslizamiento deslizamientos huaico huaicos terremoto
    sismo tsunami tormenta huracán tifón ciclón avalancha estampida derrumbe humo balas bala perdigones heridas asfixia
    disturbio disturbios saqueo saqueos violencia represión frío calor cólera tránsito hechos cortes manifestaciones`),
  agentBefore: set('por'),
  windowBefore: set('en durante'),
  windowWords: set('los las últimos últimas estos estas casi más de'),
  byBefore: list('por la | por el | por los | por las | a manos de'),
  sinceBefore: list('desde'),
  beganBefore: list(
    'que comenzó | que empezó | que se inició | que estalló | que comenzaron | que empezaron | que se iniciaron | que estallaron',
  ),
  denials: set('negar desmentir rechazar descartar refutar'),
  negations: set('no nunca jamás tampoco ni'),
  denied: set('lo la eso esto cifra dato extremo número'),
  clitics: set('lo la'),
  dimensions: set('ancho largo alto hondo profundidad altura longitud fondo grosor espesor'),
  forecasts:
    set(`podría podrían puede pueden podrá podrán pronto augura prevé prevén teme temen augurar temer pronostica
    pronostican pudiera pudieran descarta`),
  possibles: set(
    `habría habrían serían sería presunto presuntos supuesto supuestos presuntamente supuestamente aparentemente`,
  ),
  earlier: list(
    'anterior | anteriores | previo | previa | previos | inicialmente | en un primer momento | previamente | más temprano | antes | primer balance | primer recuento | primer conteo | primer parte | primer reporte | primera cifra | primera lista | primeras cifras | primeros datos | primeros reportes | primeros partes | primeros balances | primeros | primeras | de ayer | de la víspera | hasta ahora | frente a los | frente a las | frente al | desde los | desde las',
  ),
  replacedBy: list('en lugar de | en vez de | frente a los | frente a las'),
  comparedWith: list(
    'frente a | frente a los | frente a las | comparado con | en comparación con | contra | contra los',
  ),
  falsehoods: set('falso falsa falsos falsas bulo infundado infundada mentira'),
  haves: set('haber'),
  perfects: set('había habían'),
  wasCount: set('eran era'),
  totals: list(
    'hasta ahora | hasta el momento | hasta la fecha | en total | total | ya | desde | suman | suma | cifra | saldo | balance | recuento | cuenta | en todo el país',
  ),
  inAll: list('en total | el total | un total | en conjunto | la cifra | el saldo | el balance | suman | suma'),
  from: set('de desde'),
  to: set('a hasta'),
  happenings:
    set(`choque accidente ataque explosión atentado tiroteo incendio colisión descarrilamiento masacre terremoto
    sismo inundación deslizamiento estampida apuñalamiento asalto emboscada enfrentamiento desastre tragedia jornada
    siniestro seísmo alud huayco avalancha deslave derrumbe naufragio tornado ciclón huracán erupción`),
  according: list('según | de acuerdo con | conforme a | un recuento de | un conteo de | citando a | en palabras de'),
  asOf: list('hasta | al cierre de | al corte de | a día de | al'),
  otherEvents: set('otro similar distinto'),
}

import { wordSet } from '../../text/words.ts'
import { genderMap, roleTable } from '../roles.ts'
import type { MentionWords, RoleWord } from '../topics/mention.ts'

/** What ministers and ministries are for; "ministro de X", "titular de X", "cartera de X". */
const portfolios: Readonly<Record<string, readonly string[]>> = {
  foreign: ['relaciones exteriores', 'exteriores', 'asuntos exteriores'],
  interior: ['interior', 'gobernación', 'gobierno'],
  defense: ['defensa', 'defensa nacional'],
  health: ['salud', 'sanidad', 'salud pública'],
  education: ['educación'],
  justice: ['justicia', 'justicia y derechos humanos'],
  finance: ['economía', 'hacienda', 'finanzas', 'economía y finanzas', 'economía y hacienda'],
  labor: ['trabajo'],
  agriculture: ['agricultura', 'desarrollo agrario'],
  energy: ['energía', 'energía y minas', 'minas', 'minería', 'industria y energía'],
  women: ['mujer', 'mujer y poblaciones vulnerables'],
  culture: ['cultura', 'turismo'],
  trade: ['comercio', 'comercio exterior', 'comercio exterior y turismo'],
  environment: ['ambiente', 'medio ambiente'],
  transport: ['transportes', 'transporte', 'ferrocarriles', 'transportes y comunicaciones', 'fomento'],
  information: ['comunicaciones', 'información'],
  security: ['seguridad', 'seguridad pública', 'seguridad nacional'],
  housing: ['vivienda'],
  production: ['producción', 'industria'],
}

const holders = [
  ['ministro', 'masculine'],
  ['ministra', 'feminine'],
  ['secretario', 'masculine'],
  ['secretaria', 'feminine'],
  ['titular', null],
] as const

const joined = (head: string, name: string): readonly string[] => [
  `${head} de ${name}`,
  `${head} del ${name}`,
  `${head} de la ${name}`,
]

const ministers: RoleWord[] = Object.entries(portfolios).flatMap(([portfolio, names]) =>
  holders.flatMap(([head, gender]) =>
    names.flatMap((name) => joined(head, name)).map((words) => ({ words, concept: `minister:${portfolio}`, gender })),
  ),
)
const ministries: RoleWord[] = Object.entries(portfolios).flatMap(([portfolio, names]) =>
  ['ministerio', 'secretaría', 'cartera']
    .flatMap((head) => names.flatMap((name) => joined(head, name)))
    .map((words) => ({ words, concept: `ministry:${portfolio}`, gender: null })),
)

const offices = roleTable(`
  president: presidente/m, presidenta/f, mandatario/m, mandataria/f, jefe de estado/m, jefa de estado/f, jefe del estado/m, jefa del estado/f, primer mandatario/m, presidente de la república/m, presidenta de la república/f
  former:president: expresidente/m, expresidenta/f, ex presidente/m, ex presidenta/f, ex mandatario/m, exmandatario/m, exmandataria/f
  former:prime-minister: ex primer ministro/m, ex primera ministra/f, exprimer ministro/m
  vice-president: vicepresidente/m, vicepresidenta/f
  prime-minister: primer ministro/m, primera ministra/f, premier, jefe de gobierno/m, jefa de gobierno/f, jefe del gobierno/m, jefa del gobierno/f, jefe del gabinete/m, jefe de gabinete/m, jefa de gabinete/f, presidente del consejo de ministros/m, presidenta del consejo de ministros/f
  minister:foreign: canciller, secretario de estado/m, secretaria de estado/f, jefe de la diplomacia/m, jefa de la diplomacia/f
  ombudsman: defensor del pueblo/m, defensora del pueblo/f, defensor/m, defensora/f, ombudsman
  attorney-general: fiscal general, fiscal de la nación, fiscal general del estado, procurador general/m, procuradora general/f
  chief-justice: presidente del tribunal supremo/m, presidenta del tribunal supremo/f, presidente de la corte suprema/m, presidente del poder judicial/m, presidenta del poder judicial/f
  secretary-general: secretario general/m, secretaria general/f, secretario general de la onu/m, secretario general de naciones unidas/m
  central-bank: presidente del banco central/m, gobernador del banco central/m
  police-chief: jefe de la policía/m, jefa de la policía/f, jefe de policía/m, comandante general de la policía, director de la policía/m, jefe policial/m
  army-chief: jefe del ejército/m, jefe del comando conjunto/m, jefe del estado mayor/m, comandante general del ejército/m
  chief-secretary: secretario jefe/m, secretaria jefa/f, secretario principal/m
  chief-minister: ministro principal/m, ministra principal/f, jefe de gobierno de/m, ministra jefa/f, ministro jefe/m, jefa de gobierno de/f
  king: rey/m, reina/f, emperador/m, monarca
  pope: papa/m, pontífice/m, sumo pontífice/m, santo padre/m
  governor: gobernador/m, gobernadora/f, gobernador regional/m, gobernadora regional/f
  mayor: alcalde/m, alcaldesa/f, intendente
  speaker: presidente del congreso/m, presidenta del congreso/f, presidente del senado/m, presidente de la cámara de diputados/m
  high-commissioner: alto comisionado/m, alta comisionada/f
  opposition-leader: líder de la oposición, líder opositor/m, líder opositora/f
  dictator: dictador/m
  ambassador: embajador/m, embajadora/f
`)

const occupations = roleTable(`
  spokesperson: portavoz, vocero/m, vocera/f
  minister: ministro/m, ministra/f, exministro/m, exministra/f, viceministro/m, viceministra/f
  secretary: secretario/m, secretaria/f, subsecretario/m, subsecretaria/f
  senator: senador/m, senadora/f
  deputy: diputado/m, diputada/f, congresista, parlamentario/m, parlamentaria/f, legislador/m, legisladora/f, concejal, concejala/f, consejero/m, consejera/f, asambleísta, eurodiputado/m, eurodiputada/f, regidor/m, regidora/f
  general: general, general pnp, general de brigada, general de división, mayor general
  colonel: coronel, coronel pnp, teniente coronel
  major: mayor, mayor pnp, comandante, comandante pnp
  captain: capitán/m, capitana/f
  lieutenant: teniente, alférez, subteniente
  sergeant: sargento, suboficial, brigadier, cabo
  admiral: almirante, contralmirante, vicealmirante
  police-officer: policía, agente, efectivo, inspector/m, inspectora/f, comisario/m, comisaria/f, detective, ertzaina
  chief: jefe/m, jefa/f, director/m, directora/f, director general/m, directora general/f, presidente ejecutivo/m, presidenta ejecutiva/f, dirigente, líder, titular, responsable, coordinador/m, coordinadora/f, gerente, gerente general, consejero delegado/m, delegado/m, delegada/f, fundador/m, fundadora/f, propietario/m, propietaria/f, dueño/m, dueña/f, administrador/m, administradora/f, decano/m, decana/f, rector/m, rectora/f, encargado/m, encargada/f, subdirector/m, subdirectora/f, comisionado/m, comisionada/f, prefecto/m, prefecta/f, subprefecto/m
  judge: juez, jueza/f, magistrado/m, magistrada/f, vocal
  prosecutor: fiscal, procurador/m, procuradora/f, fiscal provincial, fiscal superior, fiscal adjunto/m
  lawyer: abogado/m, abogada/f, letrado/m, letrada/f, notario/m, abogado general/m
  diplomat: diplomático/m, diplomática/f, enviado/m, enviada/f, cónsul, enviado especial/m, relator/m, relatora/f
  adviser: asesor/m, asesora/f, consultor/m, consultora/f
  official: funcionario/m, funcionaria/f, autoridad, representante
  candidate: candidato/m, candidata/f, aspirante
  politician: político/m, política/f, opositor/m, opositora/f, disidente
  activist: activista, sindicalista, guerrillero/m, guerrillera/f, cabecilla, líder social
  journalist: periodista, reportero/m, reportera/f, corresponsal, fotógrafo/m, fotógrafa/f, editor/m, editora/f, columnista, escritor/m, escritora/f, poeta, novelista, camarógrafo/m, presentador/m, presentadora/f
  doctor: médico/m, médica/f, doctor/m, doctora/f, enfermero/m, enfermera/f, cirujano/m, cirujana/f, forense, interno de medicina/m, interna de medicina/f, médico interno/m, paramédico/m, psicólogo/m, psicóloga/f
  professor: profesor/m, profesora/f, catedrático/m, catedrática/f, investigador/m, investigadora/f, científico/m, científica/f, historiador/m, historiadora/f, economista, analista, experto/m, experta/f, sociólogo/m, ingeniero/m, ingeniera/f, arquitecto/m, arquitecta/f
  teacher: maestro/m, maestra/f, docente, estudiante, alumno/m, alumna/f, escolar, universitario/m, universitaria/f
  priest: sacerdote/m, obispo/m, arzobispo/m, cardenal/m, monseñor/m, padre/m, fray/m, párroco/m, pastor/m, imán/m, monja/f, hermana/f
  soldier: soldado, militar, piloto, copiloto, marino/m, guardia
  worker: trabajador/m, trabajadora/f, obrero/m, obrera/f, empleado/m, empleada/f, agricultor/m, agricultora/f, campesino/m, campesina/f, minero/m, comerciante, vendedor/m, vendedora/f, chofer, conductor/m, conductora/f, taxista, camionero/m, plomero/m, gasfitero/m, fontanero/m, electricista, mecánico/m, carpintero/m, albañil, cocinero/m, cocinera/f, pescador/m, bombero/m, bombera/f, rescatista, socorrista, mototaxista, transportista, vigilante, maquinista, jubilado/m, jubilada/f, limpiador/m, limpiadora/f
  artist: artista, cantante, actor/m, actriz/f, músico/m, cineasta, escultor/m, pintor/m, pintora/f, bailarín/m, bailarina/f, compositor/m, torero/m, diestro/m, novillero/m
  athlete: jugador/m, jugadora/f, entrenador/m, entrenadora/f, delantero/m, centrocampista, portero/m, portera/f, ciclista, tenista, futbolista, boxeador/m, nadador/m, atleta, árbitro/m, seleccionador/m, técnico/m, guardameta, corredor/m, campeón/m, campeona/f
  businessman: empresario/m, empresaria/f, banquero/m, ejecutivo/m, ejecutiva/f, inversor/m, constructor/m
  noble: príncipe/m, princesa/f, duque/m, duquesa/f, conde/m, condesa/f, marqués/m, infanta/f, lord/m, sultán/m, emir/m
  resident: vecino/m, vecina/f, poblador/m, pobladora/f, pasajero/m, pasajera/f, testigo, sobreviviente, superviviente, turista, ciudadano/m, ciudadana/f, comunero/m, comunera/f
  suspect: sospechoso/m, sospechosa/f, atacante, acusado/m, acusada/f, detenido/m, detenida/f, imputado/m, terrorista, etarra, preso/m, presa/f, rehén, pistolero/m, asesino/m, asesina/f, recluso/m, reclusa/f
  protester: manifestante, simpatizante, militante
  widow: viuda/f, viudo/m, esposa/f, esposo/m, madre/f, padre/m, hijo/m, hija/f, hermano/m, hermana/f, tío/m, tía/f, primo/m, prima/f, sobrino/m, sobrina/f, abuelo/m, abuela/f, nieto/m, nieta/f, novia/f, novio/m, compañero/m, compañera/f, amigo/m, amiga/f, colega, familiar, pareja, marido/m, mujer/f
`)

const bodies = roleTable(`
  government: gobierno, ejecutivo, poder ejecutivo, consejo de ministros, gabinete, régimen
  authorities: autoridades
  parliament: congreso, parlamento, asamblea nacional, poder legislativo, pleno del congreso
  chamber:lower: cámara de diputados, congreso de los diputados
  chamber:upper: senado
  court: corte suprema, tribunal constitucional, tribunal supremo, poder judicial, audiencia nacional, tribunal, juzgado, corte superior, audiencia provincial
  police: policía/f, policía nacional, pnp, cuerpo de policía, carabineros, policía local, policía autónoma
  guard: guardia civil
  armed-forces: fuerzas armadas
  army: ejército
  air-force: fuerza aérea
  navy: marina, marina de guerra, armada
  security-forces: fuerzas del orden, fuerzas de seguridad
  prosecution: fiscalía, ministerio público, fiscalía de la nación, fiscalía general, procuraduría, fiscalía general del estado
  ombudsman: defensoría, defensoría del pueblo, oficina del defensor del pueblo, oficina del ombudsman
  presidency: presidencia, palacio de gobierno, casa blanca, presidencia de la república, pcm, presidencia del consejo de ministros
  ministry:foreign: cancillería, departamento de estado
  ministry:defense: pentágono
  ministry:health: minsa, autoridad sanitaria, autoridades sanitarias
  ministry:interior: mininter
  ministry:education: minedu
  electoral: tribunal electoral, jurado nacional de elecciones, consejo nacional electoral, junta electoral
  un-rights: acnudh, oficina de derechos humanos de la onu, oficina de derechos humanos de naciones unidas
  railway: ministerio de ferrocarriles, ferrocarriles
  union: sindicato, federación, central obrera
  agency: organismo, entidad, institución, agencia, organización, comisión, comité, consejo, instituto, fundación, empresa, compañía, grupo, partido, ministerio, departamento, oficina, hospital, universidad, banco, junta, dirección, asociación, club, municipalidad, ayuntamiento, sociedad, coalición, diario, escuela, colegio
`)

export const mention: MentionWords = {
  offices: [...ministers, ...offices],
  occupations,
  bodies: [...ministries, ...bodies],
  persons: genderMap({
    f: 'mujer niña chica señora muchacha anciana fallecida joven-mujer',
    m: 'hombre niño chico señor muchacho anciano varón fallecido',
    u: 'persona joven menor adolescente víctima bebé adulto escolar',
  }),
  governments: wordSet('gobierno administración régimen gabinete ejecutivo'),
  honorifics: genderMap({
    f: 'sra sra. srta srta. doña dña dña. señora señorita dra dra. sor',
    m: 'sr sr. don d. señor dr dr. fray',
    u: 'ing. lic. prof. mons. mons',
  }),
  titleModifiers: wordSet(`ex exjefe ex-presidente actual entonces vice nuevo nueva propio propia hasta adjunto adjunta
    supremo suprema saliente histórico depuesto derrocado destituido destituida depuesta encarcelado joven antiguo
    antigua conocido conocida veterano veterana citado citada primer primera segundo segunda máximo máxima`),
  lesserRoles: wordSet('vice sub adjunto adjunta suplente'),
  // In Spain a secretary of state is a lesser minister, so that the words alone tell no country.
  officeCountries: new Map(),
  pastRoles: wordSet(
    'ex exmandatario exmandataria depuesto depuesta derrocado derrocada destituido destituida antiguo antigua encarcelado encarcelada entonces',
  ),
  outlets: wordSet(
    'reuters afp efe ap upi xinhua tass interfax ansa dpa bloomberg cnn bbc nbc abc cbs nhk itar-tass ria notimex telam andina europapress rtve cbc npr pbs fox msnbc ntv kyodo',
  ),
  capitalTitles: wordSet(''),
  nameParticles: wordSet('de del la las los da do dos das di du van von der den bin ibn bint abu'),
  nameJoiners: wordSet('de del la las los y e en para por a al contra sobre sin el the of and & des du et dello della'),
  purposes: wordSet('para por contra sin'),
  complements: wordSet('de del'),
  neverNames:
    wordSet(`universidad hospital roja aerolíneas ministerio departamento comité península hotel brigada brigadas división
    aeropuerto estadio islam instituto asociación federación sociedad partido consejo bomberos caballería infantería
    comisión catedral mezquita provincia distrito desierto océano museo academia agencia campeonato liga memorial
    monumento fundación biblioteca teatro`),
  organisationHeads:
    wordSet(`ministerio secretaría departamento oficina agencia comisión comité consejo corte tribunal juzgado
    audiencia congreso parlamento senado asamblea cámara partido frente sindicato federación confederación asociación
    organización institución instituto universidad colegio escuela academia hospital clínica banco corporación compañía
    empresa grupo fundación sociedad liga club equipo policía ejército fuerza fuerzas guardia comando brigada batallón
    división regimiento cuerpo administración autoridad junta gabinete gobierno alianza movimiento coalición red naciones
    secretariado servicio servicios prensa diario radio televisión aerolíneas ferrocarriles industrias laboratorios seguros
    centro observatorio fiscalía defensoría procuraduría contraloría superintendencia dirección municipalidad ayuntamiento
    diputación generalitat xunta cancillería presidencia defensa-civil cooperativa consorcio gremio central unión izquierda
    plataforma coordinadora delegación subdelegación gerencia red iglesia arzobispado obispado comunidad caja cruz bolsa
    real atlético deportivo athletic sporting fc cf telefónica consejería conselleria mancomunidad inspección comisaría
    comandancia tesorería registro patronato cabildo cortes casa ertzaintza ejecutivo jurado comisariado eurocámara
    gaceta heraldo semanario embajada consulado jefatura foro agrupación hermandad cofradía concejalía subsecretaría viceconsejería revista
    periódico editorial orquesta bomberos brigadas jabhat harakat hizb liwa kataib jaish lashkar cuartel academia museo infantería sección sala pleno mesa patronal parlamentario
    internacional nacional-electoral reserva press post times news university party bank corporation agency`),
  vessels: wordSet(
    'ferri ferry barco buque nave petrolero lancha velero carguero vapor pesquero fragata huracán tifón tormenta ciclón',
  ),
  sportWords:
    wordSet(`partido partidos gol goles temporada equipo equipos entrenador liga copa final semifinal delantero portero
    centrocampista defensa jugador jugadores torneo campeonato fútbol baloncesto balonmano ciclismo jornada marcador
    empate derrota victoria encuentro árbitro plantilla fichaje campeón clasificación minuto selección estadio`),
  teamVerbs:
    wordSet(`jugar ganar perder empatar vencer derrotar golear marcar clasificar eliminar imponer disputar fichar
    remontar ascender descender`),
  beaten: wordSet('vencer derrotar golear contra eliminar ante'),
  bodyArticles: wordSet('el del al'),
  teamArticles: wordSet('el del al'),
  headsFirst: true,
  bodyNouns:
    wordSet(`fabricante productora productor distribuidora cadena aerolínea aseguradora operadora operador constructora
    editorial periódico revista semanario emisora filial conglomerado multinacional petrolera minera farmacéutica
    eléctrica gigante consultora cooperativa oenegé ong milicia patronal firma inmobiliaria cervecera automotriz
    naviera entidad organismo`),
  bodyParts:
    wordSet(`acciones acción filial división portavoz vocero vocera gerente consejero delegado analista analistas
    economista empleados trabajadores plantilla entrenador delantero centrocampista portero defensa técnico sede
    beneficios accionistas directivo directivos miembro miembros socio socios`),
  bodyLevels: wordSet(
    'estatal federal provincial regional local municipal autonómico autonómica departamental foral central militar',
  ),
  bodyAnaphors: wordSet('organismo entidad institución organización empresa compañía agencia oficina grupo'),
  bodyLinks: wordSet('de del en por'),
  bodyVerbs:
    wordSet(`adquirir fabricar fusionar emplear lanzar vender operar exportar importar suministrar facturar cotizar
    invertir subcontratar contratar`),
  organisationEnds: wordSet(
    's.a. sa s.l. sl s.a.c. sac s.a.a. srl ltda ltda. inc inc. corp corp. co. ltd cf fc s.a.u. bv ag',
  ),
  otherHeads:
    wordSet(`guerra ley copa campeonato mundial olímpicos olímpicas juegos premio premios tratado acuerdo convenio
    convención protocolo constitución día semana año festival operación proyecto plan revolución biblia feria código
    trofeo gran vuelta tour eurocopa torneo estatuto estado-de decreto real-decreto campaña cumbre carta semana navidad
    euro champions recopa reglamento supercopa máster boeing expo`),
  compounds: wordSet('ex'),
  calendar:
    wordSet(`enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes
    martes miércoles jueves viernes sábado domingo navidad pascua gmt internet dios`),
  calendarSurnames: wordSet('domingo marzo abril mayo agosto'),
  notNames:
    wordSet(`ambos ambas ipc irpf adn opa dni pyme uci dvd cd usb pdf gps euro usd tv sra sr sida iva pib no sí foto vídeo video vea lea además asimismo según tras hoy ayer mañana norte
    sur este oeste miles cientos decenas millones estado-s fuentes expertos técnicos vecinos`),
  speaking:
    wordSet(`decir afirmar señalar indicar informar declarar asegurar manifestar explicar anunciar advertir denunciar
    añadir agregar precisar sostener subrayar reconocer admitir confirmar negar rechazar pedir exigir reclamar solicitar
    recordar comentar opinar considerar destacar insistir reiterar prometer responder contar relatar detallar expresar
    apuntar aseverar alertar lamentar criticar condenar aclarar concluir aludir dimitir renunciar morir fallecer visitar
    viajar firmar presentar referir resaltar puntualizar matizar revelar estimar calcular proponer recalcar mostrar creer
    lograr ganar llegar acudir defender acusar`),
  relatives: wordSet('quien quienes'),
  definite: wordSet('el la los las del al este esta dicho dicha'),
  contractions: wordSet('al del'),
  pronouns: new Map([
    ['él', { number: 'singular', gender: 'masculine' }],
    ['ella', { number: 'singular', gender: 'feminine' }],
    ['ellos', { number: 'plural', gender: 'masculine' }],
    ['ellas', { number: 'plural', gender: 'feminine' }],
  ]),
  ageBefore: wordSet(''),
  ageLinks: wordSet('de con'),
  ageUnits: wordSet('años año'),
  ageCompounds: wordSet(''),
  originWords: wordSet(
    'natural oriundo oriunda originario originaria procedente nacido nacida vecino vecina residente',
  ),
  originLinks: wordSet('de'),
  livelihoods: wordSet('lawyer journalist doctor professor teacher priest soldier worker artist athlete businessman'),
  kin: wordSet(`hermano hermana esposo esposa viuda viudo madre padre hijo hija tío tía primo prima sobrino sobrina abuelo
    abuela nieto nieta cuñado cuñada suegro suegra marido mujer padres hijos hermanos`),
}

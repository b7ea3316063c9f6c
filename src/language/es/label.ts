import { wordSet } from '../../text/words.ts'
import { labelWords, type LabelWords } from '../topics/label.ts'

export const label: LabelWords = labelWords(
  {
    government: {
      plain: 'gobierno administracion gabinete ejecutivo',
      charged: 'regimen junta dictadura tirania camarilla',
    },
    leader: {
      plain: 'lider mandatario gobernante',
      charged: 'dictador tirano caudillo usurpador autocrata',
    },
    protester: {
      plain: 'manifestante activista',
      charged: 'vandalo turba alborotador agitador instigador saqueador violentista horda revoltoso azuzador',
    },
    protest: {
      plain: 'protesta manifestacion marcha movilizacion concentracion',
      charged: 'disturbio revuelta levantamiento rebelion insurreccion caos desman motin estallido convulsion asonada',
    },
    removal: {
      plain: 'destitucion vacancia remocion',
      charged: 'golpe derrocamiento autogolpe',
      verbs: 'destituir vacar',
      chargedVerbs: 'derrocar deponer defenestrar',
    },
    force: {
      plain: 'enfrentamiento choque confrontacion',
      charged: 'represion masacre matanza brutalidad carniceria',
      verbs: 'dispersar',
      chargedVerbs: 'reprimir masacrar',
    },
    police: { plain: 'policia agente uniformado', charged: 'esbirro represor' },
    letter: { plain: 'carta misiva peticion', charged: 'llamamiento suplica ultimatum' },
    fighter: {
      plain: 'combatiente pistolero rebelde insurgente guerrillero miliciano',
      charged: 'terrorista extremista yihadista bandido mercenario terruco',
    },
    migrant: { plain: 'migrante refugiado inmigrante', charged: 'ilegal invasor' },
    killing: {
      plain: 'muerte fallecimiento',
      charged: 'asesinato ejecucion crimen homicidio linchamiento',
      chargedVerbs: 'asesinar ejecutar acribillar',
    },
    war: { plain: 'guerra conflicto ofensiva', charged: 'invasion agresion incursion' },
    attack: { plain: 'ataque bombardeo explosion operativo', charged: 'atentado atrocidad barbarie' },
    accident: {
      plain: 'accidente choque colision descarrilamiento siniestro',
      charged: 'desastre tragedia catastrofe',
    },
    roadblock: { plain: 'bloqueo piquete barricada' },
    prisoner: { plain: 'preso detenido recluso', charged: 'rehen cautivo' },
    offender: { plain: 'sospechoso acusado imputado', charged: 'asesino criminal monstruo delincuente' },
  },
  {
    chargedModifiers: wordSet(`
      asesino autoritario brutal sangriento ilegitimo ilegal fascista ultraderechista ultraizquierdista radical
      extremista llamado presunto corrupto criminal terrorista violento salvaje titere reaccionario tiranico
      dictatorial golpista cobarde atroz barbaro mortal indiscriminado excesivo desarmado inocente pacifico usurpador
      despotico despiadado vergonzoso infame comunista genocida represivo
    `),
    adjectivesFollow: true,
    unchangedPasts: wordSet(''),
  },
)

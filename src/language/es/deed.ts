import { wordSet } from '../../text/words.ts'
import type { DeedWords } from '../topics/deed.ts'

export const deed: DeedWords = {
  acts: wordSet(`
    ataque atentado bombardeo asalto agresion balacera tiroteo emboscada invasion incursion ofensiva represion ocupacion
    asedio bloqueo toma compra adquisicion venta oferta prohibicion multa sancion embargo veto boicot demanda querella
    acusacion investigacion pesquisa inspeccion allanamiento registro busqueda rescate evacuacion visita amenaza
    advertencia disculpa critica condena respaldo apoyo aprobacion rechazo derogacion ratificacion firma declaracion
    anuncio decreto indulto cierre clausura suspension anexion intervencion donacion pago soborno robo atraco saqueo
    hurto hackeo ciberataque envenenamiento apunalamiento golpiza paliza golpe derrocamiento expropiacion nacionalizacion
    reconstruccion hallazgo descubrimiento acoso abuso incautacion decomiso confiscacion despliegue interrogatorio
    mediacion sabotaje contrabando persecucion reforma canje
  `),
  fates: wordSet(`
    asesinato homicidio ejecucion masacre matanza muerte fallecimiento deceso suicidio ahogamiento linchamiento
    decapitacion entierro sepelio funeral arresto detencion captura encarcelamiento secuestro rapto desaparicion
    liberacion excarcelacion absolucion extradicion deportacion expulsion desalojo destitucion vacancia remocion cese
    despido nombramiento designacion nominacion eleccion reeleccion investidura juramentacion desplazamiento violacion
    condena sentencia coronacion restitucion atropello
    tortura derrota destruccion demolicion hospitalizacion juicio procesamiento enjuiciamiento derribo
  `),
  happenings: wordSet(`
    explosion estallido choque colision descarrilamiento hundimiento naufragio derrumbe colapso desplome fallo falla
    averia incendio inundacion deslizamiento alud huaico terremoto sismo erupcion fuga derrame brote estampida motin
    disturbio protesta manifestacion marcha huelga paro enfrentamiento batalla combate dimision renuncia jubilacion
    huida escape retirada repliegue rendicion llegada salida aterrizaje despegue lanzamiento victoria
    tormenta huracan tifon ciclon tornado temporal temblor replica maremoto sequia
    votacion referendum referendo plebiscito debate audiencia reunion cumbre encuentro negociacion acuerdo pacto
    boda matrimonio divorcio nacimiento levantamiento sublevacion alzamiento rebelion revuelta rina reyerta pelea
    celebracion ceremonia desfile triunfo discurso entrevista ruptura desercion vuelco volcadura epidemia hambruna
    cancelacion aplazamiento reanudacion reapertura
    testimonio confesion desmentido negativa tregua fusion quiebra bancarrota apagon accidente siniestro
  `),
  setPhrases: [
    'ataque cardiaco',
    'ataque al corazon',
    'ataque de panico',
    'huelga de hambre',
    'golpe de suerte',
    'toma de decision',
  ],
  own: wordSet('su sus'),
  doers: wordSet('por'),
  owners: wordSet('de del'),
  targets: wordSet('contra a al sobre'),
  circumstances: wordSet('en entre cerca frente durante desde hacia con ante'),
  unreal: wordSet(`
    posible presunto supuesto intentado previsto propuesto potencial inminente futuro eventual nuevo
    ningun ninguna sin amenaza plan llamado llamamiento pedido demanda solicitud propuesta riesgo temor posibilidad
    intento complot advertir buscar proponer pedir exigir evitar impedir prevenir oponer rumor orden apelar considerar
    esperar querer probable si reclamar solicitar lograr garantizar recompensa
  `),
}

import { wordList } from '../../text/words.ts'

/**
 * Common Spanish lemmas, folded, the commonest first: bands chosen by hand, for no free list of Spanish
 * word frequencies can be had.
 */
export const commonSpanish: readonly (readonly string[])[] = [
  wordList(`
    el la lo los las un uno una unos unas de del a al en con por para sin sobre entre desde hasta hacia segun contra
    tras ante bajo durante mediante y e o u ni que si no pero mas aunque porque como cuando donde quien cual cuyo
    yo tu usted el ella ello nosotros ellos ellas ustedes me te se nos os le les mi su sus nuestro este esta esto
    estos estas ese esa eso aquel aquella ser estar haber tener hacer poder ir deber decir ver dar saber querer
    ya muy tambien solo asi bien mal aqui ahi alli hoy ayer ahora antes despues entonces luego siempre nunca
    todo toda otro otra mismo misma tan tanto mucho mucha poco poca mas menos alguno algun ninguno ningun cada
    cualquier cualquiera algo nada alguien nadie uno dos tres cuatro cinco seis siete ocho nueve diez primero
    primer segundo tercero ultimo unico dicho mil millon ciento
  `),
  wordList(`
    poner salir venir pasar llegar llevar dejar seguir encontrar llamar creer hablar pensar quedar parecer volver
    tomar conocer sentir mirar contar empezar comenzar esperar buscar entrar trabajar escribir perder entender
    pedir recibir recordar terminar permitir aparecer conseguir servir sacar necesitar mantener resultar leer caer
    cambiar presentar crear abrir considerar oir acabar convertir ganar traer partir morir aceptar realizar suponer
    comprender lograr explicar preguntar tocar reconocer estudiar alcanzar nacer dirigir correr utilizar pagar
    ayudar gustar jugar escuchar cumplir ofrecer descubrir levantar intentar usar vivir tratar existir
    ano dia vez vida tiempo hombre mujer mundo casa parte cosa momento hora forma caso lugar persona pais gente
    trabajo punto mano lado problema hecho tipo grupo manera numero nombre mes semana noche tarde manana semana
    grande gran pequeno bueno buen malo mejor peor nuevo viejo joven mayor menor alto bajo largo corto cierto
    posible importante propio general social politico publico nacional internacional humano principal
    hijo padre madre familia amigo ciudad agua historia idea razon palabra cuenta fin medio situacion
    afirmar senalar indicar anadir agregar asegurar informar expresar declarar explicar anunciar precisar
  `),
  wordList(`
    gobierno presidente ministro policia estado ley derecho congreso partido eleccion autoridad fuerza seguridad
    muerte muerto herido victima protesta manifestante manifestacion crisis region provincia capital norte sur
    centro zona calle via carretera hospital fuente medida decision proceso accion acto apoyo acuerdo ataque
    guerra paz poder pueblo poblacion ciudadano jefe lider miembro representante sector servicio sistema programa
    plan proyecto informe comunicado empresa mercado economia dinero precio millones dolar salud educacion
    escuela cultura periodista diario prensa televisor televisora television medio video imagen red
    investigar investigacion detener denunciar exigir acusar confirmar rechazar aprobar suspender continuar
    aumentar producir registrar ocurrir suceder morir fallecer matar atacar participar recibir apoyar
    situacion vecino trabajador estudiante nino nina joven padre edad total cifra numero mayoria miles ciento
    lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto
    septiembre octubre noviembre diciembre oficial militar civil local regional federal central
  `),
]

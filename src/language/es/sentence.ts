import { wordSet } from '../../text/words.ts'
import type { SentenceWords } from '../topics/sentence.ts'

export const sentence: SentenceWords = {
  leading: wordSet(`
    sr sra srta sres sras dr dra dres d dª d.ª prof profa lic licda ing arq abog gral gra cnel tte cap cptn sgto cmdte
    alte brig insp subof sto sta pdte pdta excmo ilmo rev hno hna mons fr av avda jr psje urb mz apdo ctra c p.ej vs cf ee ff
    rr cc aa gob dip sen cong min
  `),
  abbreviations: wordSet(`
    ee.uu uu aa ff hh rr.hh ff.aa s.a s.a.c s.r.l s.l cía cia ltda etc p.d n.y d.c u.s e.u d.f o.n.u dpto depto prov dist
    aprox máx mín ene feb mar abr may jun jul ago set sept sep oct nov dic jr bs.as km kg
  `),
  beforeNumber: wordSet(
    'núm núms num n n.º nº no nro art arts pág págs pag pp p vol cap fig aprox tel telf ene feb abr jun jul ago sept sep oct nov dic',
  ),
  closing: wordSet('a.m p.m am pm h hs hrs a.c d.c'),
  continuers: wordSet(`
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
    septiembre setiembre octubre noviembre diciembre gmt utc
  `),
  ordinary: wordSet('y e o u a no ago mar set sen gob dip min cap art sec col fr prof am pm h vol arts'),
  openers: wordSet(`
    el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas esto
    eso él ella ellos ellas yo nosotros usted ustedes su sus mi mis nuestro nuestra en a de del al con por para sin
    sobre desde hasta entre tras ante bajo contra según durante mediante pero y o ni sino aunque porque pues como
    cuando mientras donde si que quien quienes cuyo no sí también tampoco además asimismo luego después antes ahora
    hoy ayer mañana entonces así allí aquí ya se le les nos me todo toda todos todas otro otra otros otras algunos
    algunas varios varias muchos muchas cada ambos uno dos tres cuatro cinco seis siete ocho nueve diez sólo solo
    tanto más menos hay ha han fue era es son está están tiene hubo
  `),
  speech: wordSet(`
    dijo dice preguntó pregunta gritó grita añadió agregó respondió contestó exclamó escribió insistió declaró señaló
    sostuvo afirmó reclamó
  `),
}

import { wordSet } from '../../text/words.ts'
import { wordMap } from '../roles.ts'
import type { PlaceWords } from '../topics/place.ts'

export const place: PlaceWords = {
  exonyms: wordMap(`
    cusco: cuzco, qosqo
    london: londres
    new york city: nueva york
    moscow: moscu
    beijing: pekin
    washington: washington d. c., washington dc, washington d.c.
    geneve: ginebra
    geneve: geneva, ginebra
    brussels: bruselas
    berlin: berlin
    munich: munich
    koln: colonia
    frankfurt am main: francfort
    hamburg: hamburgo
    vienna: viena
    prague: praga
    rome: roma
    milan: milan
    naples: napoles
    turin: turin
    florence: florencia
    venice: venecia
    genoa: genova
    lisbon: lisboa
    porto: oporto
    athens: atenas
    warsaw: varsovia
    krakow: cracovia
    bucharest: bucarest
    belgrade: belgrado
    copenhagen: copenhague
    stockholm: estocolmo
    helsinki: helsinki
    saint petersburg: san petersburgo
    kyiv: kiev, kyiv
    istanbul: estambul
    jerusalem: jerusalen
    gaza: ciudad de gaza
    gaza strip: franja de gaza, gaza
    odesa: odessa
    kharkiv: jarkov, jarkiv, kharkov
    dnipro: dnipropetrovsk
    lviv: leopolis
    luhansk: lugansk
    zaporizhzhya: zaporiyia, zaporizhia
    jabalya: yabalia, jabalia
    damascus: damasco
    baghdad: bagdad
    tehran: teheran
    cairo: el cairo
    alexandria: alejandria
    algiers: argel
    tunis: tunez
    tripoli: tripoli
    cape town: ciudad del cabo
    johannesburg: johannesburgo
    new delhi: nueva delhi
    mumbai: bombay
    kolkata: calcuta
    dhaka: daca
    tokyo: tokio
    seoul: seul
    pyongyang: pyongyang
    shanghai: shanghai
    singapore: singapur
    jakarta: yakarta
    manila: manila
    sydney: sidney
    los angeles: los angeles
    new orleans: nueva orleans
    philadelphia: filadelfia
    boston: boston
    texas: tejas
    california: california
    florida: florida
    mexico city: ciudad de mexico, mexico d. f., mexico df, cdmx
    sao paulo: sao paulo
    rio de janeiro: rio de janeiro
    the hague: la haya
    strasbourg: estrasburgo
    marseille: marsella
    bordeaux: burdeos
    toulouse: toulouse
    nice: niza
    lyon: lyon
    bayonne: bayona
    antwerpen: amberes
    zurich: zurich
    edinburgh: edimburgo
    dublin: dublin
    sevilla: sevilla
    vitoria-gasteiz: vitoria
    donostia / san sebastian: san sebastian, donostia
    a coruna: la coruna, a coruna
    pamplona: pamplona
    gasteiz / vitoria: vitoria
    palma: palma de mallorca
    odisha: orissa
    west bengal: bengala occidental
  `),
  countries: wordMap(`
    US: estados unidos, ee uu, ee. uu., eeuu, ee.uu., eua, e.u., usa, ee. uu, ee.uu
    GB: gran bretana, inglaterra, escocia, gales, reino unido, irlanda del norte
    RU: rusia, union sovietica, urss
    KR: corea del sur
    KP: corea del norte
    IR: iran
    SY: siria
    VE: venezuela
    BO: bolivia
    CZ: republica checa, checoslovaquia, chequia
    TR: turquia
    MM: birmania
    PS: palestina, cisjordania
    TW: taiwan
    CD: congo, zaire
    CI: costa de marfil
    NL: holanda, paises bajos
    RS: yugoslavia, serbia
    BA: bosnia, bosnia-herzegovina
    VA: vaticano, santa sede
    XK: kosovo
    ES: espana
    DO: republica dominicana
    LY: libia
    HK: hong kong
    AE: emiratos arabes unidos, emiratos
    SA: arabia saudi, arabia saudita
    ZA: sudafrica, suráfrica
    MA: marruecos
    IQ: irak, iraq
    TL: timor oriental
    MK: macedonia
  `),
  demonyms: wordMap(`
    US: estadounidense, estadounidenses, norteamericano, norteamericana, norteamericanos, norteamericanas, americano, americana
    GB: britanico, britanica, britanicos, britanicas, ingles, inglesa, ingleses, escoces, escocesa
    ES: espanol, espanola, espanoles, espanolas, vasco, vasca, catalan, catalana, gallego, gallega, andaluz, andaluza
    RU: ruso, rusa, rusos, rusas, sovietico, sovietica, checheno, chechena
    PS: palestino, palestina, palestinos, palestinas
    IL: israeli, israelies
    KR: surcoreano, surcoreana, coreano, coreana
    KP: norcoreano, norcoreana
    RS: serbio, serbia, serbios, yugoslavo, yugoslava
    CZ: checo, checa
    IN: indio, india, indios, hindu
    SA: saudi, saudita
    CN: chino, china, chinos, chinas
    DE: aleman, alemana, alemanes
    BR: brasileno, brasilena, brasilenos, brasileno
    IR: irani, iranies
    IQ: iraqui, iraquies, irakies
    CU: cubano, cubana, cubanos
    PE: peruano, peruana, peruanos, peruanas
    MX: mexicano, mexicana, mexicanos, mejicano
    BO: boliviano, boliviana
  `),
  peoples: wordSet(''),
  lowerDemonyms: true,
  areas: new Set([
    'europa',
    'asia',
    'africa',
    'latinoamerica',
    'america latina',
    'iberoamerica',
    'suramerica',
    'sudamerica',
    'america del sur',
    'america',
    'centroamerica',
    'america central',
    'norteamerica',
    'oriente medio',
    'oriente proximo',
    'proximo oriente',
    'medio oriente',
    'balcanes',
    'caribe',
    'mediterraneo',
    'atlantico',
    'pacifico',
    'andes',
    'amazonia',
    'cantabrico',
    'antartida',
    'peninsula',
    'caucaso',
    'siberia',
    'cachemira',
    'kurdistan',
    'chechenia',
    'crimea',
    'sinai',
    'pais vasco',
    'euskadi',
    'cataluna',
    'catalunya',
    'galicia',
    'andalucia',
    'aragon',
    'asturias',
    'cantabria',
    'castilla-la mancha',
    'castilla y leon',
    'extremadura',
    'murcia',
    'navarra',
    'la rioja',
    'comunidad valenciana',
    'baleares',
    'canarias',
    'vizcaya',
    'guipuzcoa',
    'alava',
    'franja de gaza',
    'gaza',
    'cono sur',
    'magreb',
    'mercosur-',
  ]),
  heads:
    wordSet(`río lago mar océano golfo bahía valle desierto península provincia distrito región estado territorio ciudad
    pueblo aldea villa calle avenida carretera plaza parque aeropuerto puerto estrecho canal playa cerro puente estadio
    torre palacio cárcel catedral isla islas monte sierra cordillera barrio departamento jirón autopista penal paseo
    costa franja embalse santuario cabo localidad municipio comarca parroquia base campo penitenciario hipódromo polígono`),
  regionNouns: wordSet(
    'región regiones estado estados provincia provincias departamento departamentos territorio franja comunidad condado',
  ),
  cityNouns: wordSet('ciudad ciudades localidad localidades pueblo pueblos capital municipio aldea villa'),
  starts: wordSet(
    'san santa santo saint sant puerto villa villanueva villafranca nueva nuevo buenos los las el la rio alto bajo norte sur wadi deir kafr kfar ain tel jabal jebel',
  ),
  prepositions: wordSet('en desde hacia hasta por entre cerca a'),
}

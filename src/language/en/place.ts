import { wordSet } from '../../text/words.ts'
import { wordMap } from '../roles.ts'
import type { PlaceWords } from '../topics/place.ts'

export const place: PlaceWords = {
  exonyms: wordMap(`
    cusco: cuzco
    kyiv: kiev, kyyiv
    beijing: peking
    mumbai: bombay
    kolkata: calcutta
    chennai: madras
    yangon: rangoon
    new york city: new york, nyc
    washington: washington d.c., washington dc, washington, d.c.
    ho chi minh city: saigon
    mecca: makkah
    medina: madinah
    san'a: sanaa, sana'a
    tel aviv: tel-aviv
    goteborg: gothenburg
    koln: cologne
    munchen: munich
    nurnberg: nuremberg
    hannover: hanover
    wien: vienna
    praha: prague
    roma: rome
    milano: milan
    napoli: naples
    torino: turin
    firenze: florence
    venezia: venice
    genoa: genova
    geneve: geneva
    panama: panama city
    lisboa: lisbon
    sevilla: seville
    zaragoza: saragossa
    bruxelles: brussels
    antwerpen: antwerp
    the hague: hague
    kobenhavn: copenhagen
    warszawa: warsaw
    krakow: cracow
    bucuresti: bucharest
    athens: athinai
    al mawsil al jadidah: mosul
    al fallujah: fallujah, falluja
    al basrah: basra
    homs: hims
    halab: aleppo
    ar raqqah: raqqa
    gaza: gaza city
    gaza strip: gaza
    odesa: odessa
    kharkiv: kharkov
    dnipro: dnepropetrovsk, dnipropetrovsk
    lviv: lvov
    luhansk: lugansk
    mykolayiv: nikolaev, mykolaiv
    zaporizhzhya: zaporizhzhia, zaporozhye
    ar raqqah: raqqa
    jabalya: jabalia
    odisha: orissa
  `),
  countries: wordMap(`
    US: u.s., us, usa, u.s.a., america, united states, the united states
    GB: britain, uk, u.k., england, scotland, wales, northern ireland, great britain
    RU: russia, soviet union, ussr
    KR: south korea, s. korea, korea
    KP: north korea, n. korea
    IR: iran
    SY: syria
    VN: vietnam
    LA: laos
    MD: moldova
    TZ: tanzania
    BO: bolivia
    VE: venezuela
    CZ: czech republic, czechoslovakia, czechia
    TR: turkey, turkiye
    MM: burma, myanmar
    PS: palestine, west bank, palestinian territories
    TW: taiwan
    CD: congo, zaire, drc, dr congo, democratic republic of congo
    CI: ivory coast
    MK: macedonia
    NL: holland, netherlands
    AE: uae, united arab emirates
    RS: yugoslavia, serbia
    BA: bosnia
    VA: vatican, vatican city, holy see
    XK: kosovo
    BN: brunei
    TL: east timor
    CV: cape verde
    SZ: swaziland
    HK: hong kong
    DE: west germany, east germany
    LY: libya
  `),
  demonyms: wordMap(`
    US: american, americans, u.s., us, u.s.-backed
    GB: british, briton, britons, english, scottish, welsh, scot, scots, englishman
    ES: spanish, spaniard, spaniards, catalan, basque
    FR: french, frenchman, frenchmen
    NL: dutch, dutchman
    IE: irish, irishman
    CH: swiss
    RU: russian, russians, soviet, chechen
    PS: palestinian, palestinians
    IL: israeli, israelis
    TR: turkish, turk, turks
    SE: swedish, swede, swedes
    DK: danish, dane, danes
    FI: finnish, finn, finns
    PL: polish, pole, poles
    CZ: czech, czechs
    IQ: iraqi, iraqis
    IR: iranian, iranians
    KR: south korean, south koreans, korean, koreans
    KP: north korean, north koreans
    AR: argentine, argentines, argentinian
    RS: serb, serbs, serbian, serbians, yugoslav
    HR: croat, croats, croatian
    BA: bosnian, bosnians
    AF: afghan, afghans
    TH: thai, thais
    GR: greek, greeks
    CY: cypriot, cypriots
    TW: taiwanese
    NZ: new zealander, new zealanders, kiwi
    PH: filipino, filipinos, philippine
    SA: saudi, saudis
    CD: congolese
    PK: pakistani, pakistanis
    SY: syrian, syrians
    PE: peruvian, peruvians
    LY: libyan, libyans
    SK: slovak, slovaks
    UA: ukrainian, ukrainians
  `),
  peoples: wordSet(`european europeans arab arabs african africans asian asians latin western muslim muslims islamic
    islamist christian christians jewish jew jews kurdish kurd kurds catholic catholics protestant republican
    republicans democrat democrats democratic communist hindu hindus sunni shiite shia orthodox latino hispanic
    indigenous nazi tamil tamils sikh sikhs northern southern eastern western buddhist marxist socialist anglican hutu
    tutsi zionist black native`),
  lowerDemonyms: false,
  areas: new Set([
    'europe',
    'asia',
    'africa',
    'latin america',
    'south america',
    'central america',
    'north america',
    'middle east',
    'western europe',
    'eastern europe',
    'southeast asia',
    'south asia',
    'balkans',
    'caribbean',
    'antarctica',
    'arctic',
    'oceania',
    'scandinavia',
    'gulf',
    'persian gulf',
    'mediterranean',
    'atlantic',
    'pacific',
    'andes',
    'amazon',
    'sahel',
    'horn of africa',
    'himalayas',
    'caucasus',
    'siberia',
    'kashmir',
    'kurdistan',
    'chechnya',
    'crimea',
    'sinai',
    'golan heights',
    'gaza',
    'gaza strip',
    'west bank',
    'east jerusalem',
    'silicon valley',
    'wall street',
    'capitol hill',
    'balkan',
    'baltic',
    'midwest',
    'asia-pacific',
    'sahara',
    'donbas',
    'donbass',
    'galilee',
    'bengal',
    'punjab',
  ]),
  heads: wordSet(`river lake mount mountain mountains island islands sea ocean gulf bay valley desert peninsula province
    county district region state territory city town village street avenue road square park airport port strait canal
    beach heights hills hill bridge stadium tower plaza palace prison cathedral highway falls forest creek coast strip
    station camp base cape point neighborhood suburb department mine camp border boulevard lane district harbour harbor crossing hotel mosque checkpoint citadel`),
  regionNouns: wordSet(
    'region regions state states province provinces department departments territory county governorate governorates strip enclave',
  ),
  cityNouns: wordSet('city cities town towns capital municipality village suburb'),
  starts: wordSet(
    'south north east west southeast southwest northeast northwest upper lower new saint fort port puerto villa isla monte punta cabo ciudad san santa los las el la rio greater wadi deir kafr kfar ain tel jabal jebel',
  ),
  prepositions: wordSet(
    'in at near from to into around outside inside across throughout toward towards between via through',
  ),
}

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

export const figure: FigureWords = {
  persons: set(`
    people person persons man men woman women child children boy boys girl girls baby babies infant infants toddler
    teenager teenagers teen teens adult adults minor minors youth youths youngster youngsters student students pupil
    pupils schoolgirl schoolgirls schoolboy schoolboys schoolchildren teacher teachers civilian civilians demonstrator demonstrators protester protesters protestor protestors
    rioter rioters marcher marchers activist activists militant militants fighter fighters rebel rebels insurgent
    insurgents terrorist terrorists gunman gunmen attacker attackers assailant assailants bomber bombers suspect
    suspects police policeman policemen policewoman officer officers cop cops soldier soldiers troop troops serviceman
    servicemen guard guards marine marines firefighter firefighters official officials lawmaker lawmakers legislator
    legislators mp mps senator senators worker workers employee employees staff staffer staffers staffers miner miners
    farmer farmers driver drivers passenger passengers pedestrian pedestrians motorist motorists traveller travellers
    traveler travelers commuter commuters tourist tourists pilgrim pilgrims worshipper worshippers devotee devotees
    resident residents villager villagers local locals migrant migrants refugee refugees asylum-seekers foreigner
    foreigners national nationals citizen citizens patient patients doctor doctors nurse nurses medic medics paramedic
    paramedics journalist journalists reporter reporters cameraman photographer photographers crew crewman crewmen
    member members pilot pilots sailor sailors fisherman fishermen hostage hostages prisoner prisoners inmate inmates
    detainee detainees victim victims survivor survivors casualty casualties relative relatives mother mothers father
    fathers parent parents son sons daughter daughters brother brothers sister sisters wife husband neighbor neighbors
    neighbour neighbours volunteer volunteers rescuer rescuers personnel individual individuals others other
    personnel contractor contractors diplomat diplomats leader leaders bystander bystanders spectator spectators
    shopper shoppers customer customers athlete athletes runner runners player players businessman businessmen
    palestinian palestinians israeli israelis american americans iraqi iraqis iranian iranians syrian syrians afghan
    afghans egyptian egyptians russian russians ukrainian ukrainians chinese indian indians pakistani pakistanis
    british briton britons french frenchman german germans italian italians spaniard spaniards peruvian peruvians
    haitian haitians mexican mexicans colombian colombians turk turks kurd kurds arab arabs sudanese somali somalis
    kenyan kenyans tanzanian tanzanians nigerian nigerians african africans south-africans jew jews muslim muslims
    christian christians australian australians canadian canadians japanese korean koreans filipino filipinos
    thai thais uighur uighurs european europeans republican republicans democrat democrats elderly infiltrators
    cadet cadets recruit recruits peacekeeper peacekeepers cyclist cyclists motorcyclist motorcyclists hiker hikers
    climber climbers diver divers coach lawyer lawyers judge judges priest priests nun nuns monk monks singer
    artist actor dancer cook chef farmhand shepherd herder herders electrician plumber labourer labourers laborer laborers
    looter looters arrestee arrestees deportee family-members teammate colleague colleagues friend friends
    missionary missionaries clergyman clergymen bishop bishops archbishop archbishops pastor pastors rector rectors
    professor professors priestess jesuit jesuits mormon mormons peasant peasants guerrilla guerrillas combatant combatants
    extremist extremists policewomen bodyguard bodyguards escort escorts chauffeur chauffeurs housekeeper housekeepers
    maid maids servant servants waiter waiters merchant merchants trader traders vendor vendors rancher ranchers cattleman
    landowner landowners mayor mayors governor governors councilman councilmen councilor councilors councillor councillors
    deputy deputies minister ministers magistrate magistrates attorney attorneys prosecutor prosecutors ambassador
    ambassadors consul consuls colonel colonels major general generals captain captains lieutenant lieutenants sergeant
    sergeants corporal corporals commander commanders mercenary mercenaries paramilitary paramilitaries commando commandos
    technician technicians engineer engineers architect architects dentist dentists surgeon surgeons scientist scientists
    agronomist agronomists economist economists writer writers poet poets editor editors columnist columnists publisher
    candidate candidates politician politicians unionist unionists organizer organizers companion companions comrade
    comrades nephew nephews niece nieces uncle uncles aunt aunts cousin cousins couple twin twins widow spouse
    stepson stepdaughter fiance fiancee boyfriend girlfriend sibling siblings roommate classmate classmates
    bus-driver cabdriver trucker truckers mechanic mechanics welder welders carpenter carpenters mason masons baker bakers
    butcher janitor cleaner cleaners porter porters steward stewards stewardess crewmember crewmembers
    attendant attendants navigator boatman seaman seamen stowaway swimmer swimmers skier skiers surfer
    fan fans concertgoer concertgoers churchgoer churchgoers partygoer partygoers holidaymaker holidaymakers vacationer
    vacationers visitor visitors guest guests homeowner homeowners tenant tenants neighbor shopkeeper shopkeepers
    salvadoran salvadorans guatemalan guatemalans honduran hondurans nicaraguan nicaraguans costa-rican panamanian
    panamanians venezuelan venezuelans ecuadoran ecuadorean ecuadoreans bolivian bolivians chilean chileans argentine
    argentines argentinian brazilian brazilians cuban cubans paraguayan uruguayan yemeni yemenis lebanese jordanian
    jordanians saudi saudis qatari libyan libyans tunisian tunisians moroccan moroccans algerian algerians ethiopian
    ethiopians eritrean ugandan ugandans rwandan congolese malian ghanaian zimbabwean bangladeshi bangladeshis
    indonesian indonesians malaysian malaysians vietnamese cambodian nepali nepalis nepalese tibetan tibetans burmese
    rohingya dutch dutchman dane danes swede swedes norwegian norwegians finn finns pole poles czech czechs hungarian
    hungarians romanian romanians bulgarian greek greeks serb serbs croat croats bosnian bosnians albanian albanians
    belgian belgians swiss austrian austrians portuguese irishman scot welshman new-zealander
    toddler grandmother grandfather granddaughter grandson newborn newborns infiltrator
  `),
  personEndings: list('ers | ists | ants | ents | ors | ians | men | women | ees | folk | goers'),
  tradeEndings: list('er | or | ist | ian | man | woman | ee | folk'),
  anyone: set(`people person persons others other victim victims casualty casualties individual individuals dead human
    humans residents lives bodies body deaths death fatalities fatality injured wounded injuries missing arrests`),
  remains: set('bodies corpses'),
  nouns: table([
    [
      'killed',
      'deaths | death | fatalities | fatality | dead | killings | killing | murders | murder | lives | bodies | body | corpses | corpse | victims | victim | casualties | casualty | fatal victims | slain',
    ],
    ['injured', 'injured | wounded | injuries | injury | hurt'],
    ['missing', 'missing | disappearances | disappeared'],
    ['detained', 'arrests | arrest | detainees | detainee | detentions | arrested | detained'],
    ['displaced', 'displaced | evacuees | displacements | homeless'],
    ['hospitalized', 'hospitalizations | hospitalisations | hospitalized | hospitalised | admissions'],
    ['rescued', 'rescued | survivors | rescues'],
  ]),
  states: table([
    [
      'killed',
      'dead | killed | slain | murdered | massacred | slaughtered | executed | drowned | deceased | perished | lynched | beheaded | lifeless',
    ],
    ['injured', 'injured | wounded | hurt | maimed | burned | burnt'],
    ['missing', 'missing | unaccounted | disappeared | trapped | unheard'],
    [
      'detained',
      'arrested | detained | jailed | imprisoned | captured | apprehended | held | interned | abducted | kidnapped',
    ],
    ['displaced', 'displaced | homeless | evacuated | uprooted | exiled'],
    ['hospitalized', 'hospitalized | hospitalised'],
    ['rescued', 'rescued | saved'],
  ]),
  subjectVerbs: table([
    ['killed', 'die | perish | drown | succumb | decease'],
    ['missing', 'disappear | vanish'],
    ['displaced', 'flee'],
  ]),
  objectVerbs: table([
    ['killed', 'kill | murder | slay | massacre | slaughter | execute | assassinate | behead | lynch | claim'],
    ['injured', 'injure | wound | hurt | maim'],
    ['detained', 'arrest | detain | jail | imprison | capture | apprehend | abduct | kidnap | seize'],
    ['displaced', 'displace | uproot | evacuate'],
    ['hospitalized', 'hospitalize | hospitalise'],
    ['rescued', 'rescue | save'],
  ]),
  phrases: table([
    [
      'killed',
      'lost their lives | lost his life | lost her life | lose their lives | losing their lives | losing his life | shot dead | shot to death | beaten to death | burned to death | burnt to death | stabbed to death | crushed to death | burned alive | found dead | not survive | not pull through | not recover | not make it | fell near | put to death | left dead | gunned down | fatally shot | fatally stabbed | mown down | shot and killed | stabbed and killed | hacked to death | blown up | cost the lives of | claimed the lives of | took the lives of | claiming the lives of | costing the lives of',
    ],
    [
      'injured',
      'in critical condition | in a critical condition | in serious condition | serious condition | critical condition | grave condition | stable condition | moderate condition | treated for injuries | suffered injuries | sustained injuries | treated for shock',
    ],
    [
      'missing',
      'unaccounted for | under the rubble | lost at sea | feared lost | was lost | were lost | been lost | reported lost',
    ],
    [
      'detained',
      'in custody | in detention | taken into custody | under arrest | rounded up | picked up | taken hostage | taken prisoner | behind bars',
    ],
    [
      'displaced',
      'left homeless | fled their homes | forced to flee | forced from their homes | forced to leave | sought refuge | taken refuge | took refuge | seeking refuge | sought shelter | taken shelter | took shelter | seeking shelter | sought sanctuary',
    ],
    [
      'hospitalized',
      'in hospital | in the hospital | admitted to hospital | admitted to hospitals | admitted to a hospital | admitted to the hospital | admitted to intensive care | taken to hospital | being treated | receiving treatment | rushed to hospital | were treated | was treated',
    ],
    ['rescued', 'pulled alive | pulled out alive | brought to safety'],
  ]),
  harmless: list(
    'claimed to | claim to | claims to | claiming to | claimed that | claims that | claim that | claimed responsibility | claim responsibility | claims responsibility | claiming responsibility | death sentence | death sentences | death penalty | death penalties | death row | death threat | death threats | death camp | death camps | death squad | death squads | death certificate | death certificates | death bed | death warrant | death warrants | sentenced to death | sentence to death | sentencing to death | condemned to death | dead end | dead ends | dead heat | dead weight | dead centre | dead center | dead line | murder charge | murder charges | murder trial | murder trials | murder case | murder cases | murder weapon | murder weapons | murder mystery | murder suspect | murder suspects | murder conviction | murder convictions | killing spree | killing sprees | killing field | killing fields | held responsible | held accountable | held liable | held hearings | held up | body type | body types | body bags | body armour | body armor | living body | living bodies | student body | governing body | ruling body | injury time | missing link | hurt feelings',
  ),
  attempts: set('attempt attempted try seek plot plan conspire want intend threaten attempting'),
  lives: set('lives'),
  takers: set('claim cost take lose end lost loss'),
  livingVerbs: set(`say tell testify recall describe speak accuse complain sue ask allege survive escape recover give
    thank forgive write explain`),
  otherHarm: set(`rape abuse molest harass harassment bully bullying fraud scam theft robbery burglary trafficking
    exploitation`),
  ageAdjectives: set('young old'),
  asMuch: set('as'),
  copula: set('be'),
  deeds: table([
    [
      'killed',
      'killing | killings | death | deaths | murder | murders | massacre | slaying | slaughter | execution | assassination',
    ],
    ['injured', 'wounding | injuring | injuries | injury'],
    ['detained', 'arrest | arrests | detention | capture | kidnapping | abduction | seizure'],
    ['displaced', 'displacement | evacuation'],
    ['rescued', 'rescue'],
  ]),
  tolls: {
    toll: 'killed',
    tolls: 'killed',
    tally: null,
    count: null,
    total: null,
    number: null,
    figure: null,
    figures: null,
    numbers: null,
    list: null,
    talk: null,
    records: null,
  },
  tollVerbs:
    set(`stand rise climb jump soar reach hit pass exceed top surpass number total grow mount increase fall drop
    lower revise bring take raise lift push put set go be count list tally report make give say speak remain hold have
    cost claim leave near approach double spiral swell update cite acknowledge recognize recognise state confirm`),
  statingVerbs:
    set(`put count list say report give set estimate place announce record tally cite raise revise lower confirm update fix
    acknowledge recognize recognise claim deny have speak register document keep dismiss reckon treat correct amend`),
  listVerbs: set('count list make comprise total number consist compose tally include'),
  comprising: set('comprise include consist contain'),
  addingVerbs: set('add join follow'),
  countVerbs: set(
    `put list count speak say report bring take give stand set estimate place announce record tally cite treat`,
  ),
  lightVerbs:
    set(`remain stay lie be have get become leave report believe fear presume confirm feel know go find still list
    think say estimate declare pronounce seem appear`),
  more: set('more another further additional new extra'),
  moreAfter: set('more further additional'),
  than: set('than'),
  fewer: set('fewer less'),
  others: set('others other'),
  one: set('a an one'),
  oneMore: set('another'),
  none: set('no'),
  nobody: set('nobody none'),
  of: set('of among out'),
  magnitudes: set('magnitude richter'),
  sizes: set(`height length width depth thickness distance speed radius diameter range altitude area size weight load
    total sum cost price value amount rate maximum minimum average limit tune excess`),
  measuring: new Map([
    ...['weigh', 'measure', 'cost'].map((verb) => [verb, 'alone'] as const),
    ...['be', 'stand', 'rise', 'reach', 'stretch'].map((verb) => [verb, 'dimension'] as const),
  ]),
  them: set('them whom those these which the'),
  anaphors: set('this that his her their these those with'),
  genitives: set("of 's ’s"),
  per: set('per every'),
  placed: set('in at near around outside inside across throughout off on within beyond'),
  placeLinks: set('of and'),
  relativePlaces: set('where'),
  articles: set('the these those its their his her'),
  possessives: set('its their his her our my'),
  doubtful: set('alleged possible suspected reported rumoured rumored planned attempted'),
  clockBefore: set('at by between and until'),
  numberWords: set('number'),
  times: set('times twice thrice'),
  apart: set('separately elsewhere earlier'),
  also: set('also'),
  papers: set('report reports account accounts finding findings figure figures'),
  startVerbs: set('begin start erupt break flare launch open take come found create establish'),
  and: set('and , plus & as along together'),
  breaks:
    set(`when where after before because while although though whereas but if as until unless since so despite amid
    following`),
  relatives: set('who that which whom whose'),
  auxiliaries:
    set(`is are was were be been being am 's 're has have had having 've 'd do does did will would can could may
    might must shall should`),
  singular: set('is was'),
  passives: set(`is are was were be been being 's 're got get`),
  headLast: true,
  verbFirst: false,
  ofAfterDigits: true,
  weak: new Set(['missing', 'detained', 'displaced', 'hospitalized', 'rescued']),
  among: set('among amongst'),
  members: set('member members relative relatives resident residents'),
  includes: list(
    'including | includes | included | among them | among whom | counting | among these | comprising | inclusive of',
  ),
  included: set('included'),
  mostly: list(
    'most of them | many of them | mostly | mainly | all of them | the majority of them | most of whom | many of whom | all of whom',
  ),
  identities: list(
    'identified | unidentified | not been identified | not yet been identified | not identified | unnamed | not been named | unclaimed | without a name',
  ),
  unnamed: list(
    'unidentified | not been identified | not yet been identified | not identified | unnamed | not been named | unclaimed | without a name',
  ),
  remaining: set('remain remained left'),
  solely: set('only solely just'),
  excludes: list(
    'not counting | not including | excluding | besides | in addition to | apart from | aside from | other than | on top of | as well as | without counting | does not include | none of them | none of whom | exclusive of | along with | together with | alongside | not to mention',
  ),
  concepts: table([
    ['police', 'police | policeman | policemen | policewoman | officer | officers | cop | cops'],
    ['soldier', 'soldier | soldiers | troop | troops | serviceman | servicemen | marine | marines'],
    ['guard', 'guard | guards'],
    ['civilian', 'civilian | civilians'],
    [
      'protester',
      'protester | protesters | protestor | protestors | demonstrator | demonstrators | marcher | marchers | rioter | rioters',
    ],
    [
      'child',
      'child | children | minor | minors | boy | boys | girl | girls | baby | babies | infant | infants | toddler | newborn | newborns | teenager | teenagers',
    ],
    ['woman', 'woman | women'],
    ['man', 'man | men'],
    [
      'student',
      'student | students | pupil | pupils | schoolgirl | schoolgirls | schoolboy | schoolboys | schoolchildren',
    ],
    ['teacher', 'teacher | teachers'],
    ['migrant', 'migrant | migrants | refugee | refugees'],
    ['foreigner', 'foreigner | foreigners'],
    ['attacker', 'attacker | attackers | assailant | assailants | gunman | gunmen | bomber | bombers | shooter'],
    ['militant', 'militant | militants | fighter | fighters | rebel | rebels | insurgent | insurgents'],
    ['worker', 'worker | workers | employee | employees | staff'],
    ['crew', 'crew | pilot | pilots'],
    ['passenger', 'passenger | passengers | traveller | travellers'],
    ['medic', 'doctor | doctors | nurse | nurses | paramedic | paramedics | medic | medics'],
    ['journalist', 'journalist | journalists | reporter | reporters | cameraman'],
    ['body', 'body | bodies | corpses'],
    ['clash', 'clash | clashes | fighting | battle | battles'],
    ['road-accident', 'accident | accidents | traffic'],
    ['roadblock', 'roadblock | roadblocks | blockade | blockades'],
    ['protest', 'protest | protests | demonstrations | unrest'],
    ['fire', 'fire | fires | blaze | smoke | fumes'],
    ['shooting', 'shooting | shootings | gunshot | gunshots | gunfire | bullets'],
    ['explosion', 'explosion | explosions | blast | blasts | bombing | bombings'],
    ['attack', 'attack | attacks | raid | raids'],
    ['airstrike', 'airstrike | airstrikes | strike | strikes | shelling'],
    ['crash', 'crash | crashes | collision | collisions | derailment'],
    ['flood', 'flood | floods | flooding'],
    ['landslide', 'landslide | landslides'],
    ['earthquake', 'earthquake | quake'],
    ['looting', 'looting'],
    ['cold', 'cold | exposure'],
  ]),
  causeBefore: list(
    'in | from | by | at | during | of | due to | because of | caught up in | caused by | as a result of | after',
  ),
  causes:
    set(`clash clashes accident accidents crash crashes fire fires blaze fumes roadblock roadblocks blockade blockades
    protest protests unrest violence shooting shootings explosion explosions blast blasts bombing bombings attack attacks
    strike strikes airstrike airstrikes shelling raid raids fighting battle battles collision collisions derailment flood
    floods flooding landslide landslides earthquake quake tsunami storm hurricane typhoon cyclone tornado avalanche
    stampede crush collapse smoke burns gunshot gunshots gunfire wounds bullets drowning suffocation traffic riot riots
    looting crossfire disease outbreak cholera heat cold exposure demonstrations repression`),
  agentBefore: set('by'),
  windowBefore: set('in over during within for'),
  windowWords: set('the past last these some nearly almost about more than over'),
  byBefore: list('by | at the hands of'),
  sinceBefore: list('since'),
  beganBefore: list(
    'which began | which started | which erupted | which broke out | that began | that started | that erupted | that broke out',
  ),
  denials: set('deny dismiss reject refute rebut disprove'),
  negations: set("not n't never no nor"),
  denied: set('it that this number figure claim report which reports claims'),
  clitics: new Set(),
  dimensions: set('wide long deep high tall thick broad across'),
  forecasts:
    set(`could may might would will expect expected likely predicted warned fear fears projected forecast possibly
    should can`),
  possibles: set(`feared presumed believed reportedly allegedly unconfirmed apparently suspected`),
  earlier: list(
    'earlier | previous | previously | initially | initial count | initial toll | initial figure | initial tally | initial estimate | initial number | initial death toll | at first | originally | original | first put | down from | up from | a day earlier | earlier count | previous count | former',
  ),
  replacedBy: list('instead of | rather than | down from | up from | in place of'),
  comparedWith: list('compared with | compared to | against | versus | up from | down from'),
  falsehoods: set('false untrue baseless unfounded hoax fabricated'),
  haves: set("have 've"),
  perfects: set("had 'd"),
  wasCount: new Set(),
  totals: list('so far | to date | in all | in total | overall | toll | tally | total | altogether | since | now'),
  inAll: list(
    'in all | in total | altogether | all told | the total | a total | the toll | the death toll | the tally',
  ),
  from: set('from'),
  to: set('to'),
  happenings: set(`crash accident attack blast bombing explosion shooting fire collision derailment raid strike massacre
    earthquake flood landslide stampede stabbing assault ambush siege clash battle disaster tragedy incident
    blaze inferno quake wreck rampage avalanche mudslide tornado cyclone hurricane typhoon eruption capsizing pileup`),
  according: list(
    'according to | a count by | a tally by | by the reckoning of | as per | figures from | data from | citing',
  ),
  asOf: list('as of | by | until | as at'),
  otherEvents: set('separate unrelated similar'),
}

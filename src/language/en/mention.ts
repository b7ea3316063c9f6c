import { wordSet } from '../../text/words.ts'
import { genderMap, roleTable } from '../roles.ts'
import type { MentionWords, RoleWord } from '../topics/mention.ts'

/** What ministers, ministries and secretaries are for. */
const portfolios: Readonly<Record<string, readonly string[]>> = {
  foreign: ['foreign', 'foreign affairs', 'external affairs', 'foreign relations', 'external relations'],
  interior: ['interior', 'the interior', 'home', 'home affairs', 'internal affairs', 'internal security'],
  defense: ['defense', 'defence', 'national defense', 'war'],
  health: ['health', 'public health'],
  education: ['education'],
  justice: ['justice', 'law'],
  finance: ['finance', 'economy', 'economic affairs', 'the economy', 'economy and finance', 'treasury', 'the treasury'],
  labor: ['labor', 'labour', 'employment'],
  agriculture: ['agriculture', 'farming'],
  energy: ['energy', 'mines', 'mining', 'petroleum', 'oil', 'energy and mines'],
  women: ['women', 'women and vulnerable populations'],
  culture: ['culture', 'tourism'],
  trade: ['trade', 'commerce', 'foreign trade'],
  environment: ['environment', 'the environment'],
  transport: ['transport', 'transportation', 'railway', 'railways'],
  information: ['information', 'communications', 'telecommunications'],
  security: ['security', 'homeland security', 'public safety'],
  housing: ['housing'],
  production: ['production', 'industry'],
}

const each = (make: (portfolio: string) => readonly string[], concept: string): RoleWord[] =>
  Object.entries(portfolios).flatMap(([portfolio, names]) =>
    names.flatMap(make).map((words) => ({ words, concept: `${concept}:${portfolio}`, gender: null })),
  )

const ministers = each(
  (name) => [
    `${name} minister`,
    `minister of ${name}`,
    `minister for ${name}`,
    `${name} secretary`,
    `secretary of ${name}`,
  ],
  'minister',
)
const ministries = each(
  (name) => [
    `${name} ministry`,
    `ministry of ${name}`,
    `ministry for ${name}`,
    `${name} department`,
    `department of ${name}`,
  ],
  'ministry',
)

const offices = roleTable(`
  president: president, head of state
  vice-president: vice president, vice-president, vp
  prime-minister: prime minister, premier, head of government, cabinet chief, prime minister's
  minister:foreign: secretary of state, foreign secretary, top diplomat
  chancellor: chancellor
  ombudsman: ombudsman/m, ombudswoman/f, ombudsperson, human rights ombudsman, national ombudsman, public defender of the people
  attorney-general: attorney general, attorney-general, prosecutor general, chief prosecutor, top prosecutor, prosecutor-general
  chief-justice: chief justice
  secretary-general: secretary-general, secretary general, un chief, u.n. chief
  central-bank: central bank governor, central bank chief
  police-chief: police chief, chief of police, police commissioner, national police chief
  army-chief: army chief, military chief, chief of staff, army commander, armed forces chief, defense chief
  chief-secretary: chief secretary
  chief-minister: chief minister
  king: king/m, queen/f, emperor/m, monarch
  crown-prince: crown prince/m, crown princess/f
  pope: pope/m, pontiff/m
  dictator: dictator
  governor: governor, lieutenant governor
  mayor: mayor, lord mayor
  speaker: speaker, house speaker, speaker of the house
  health-chief: health commissioner, surgeon general
  high-commissioner: high commissioner, high commissioner for human rights
  opposition-leader: opposition leader, leader of the opposition
  commissioner: commissioner
  ambassador: ambassador
`)

const occupations = roleTable(`
  spokesperson: spokesman/m, spokeswoman/f, spokesperson, press secretary, press officer
  minister: minister, cabinet minister, junior minister, deputy minister
  secretary: secretary, undersecretary, under-secretary, assistant secretary, deputy secretary, deputy secretary of state, assistant secretary of state
  senator: senator, sen., sen
  deputy: congressman/m, congresswoman/f, congressperson, lawmaker, legislator, representative, rep., deputy, mp, mep, msp, assemblyman/m, assemblywoman/f, parliamentarian, councillor, councilman/m, councilwoman/f, councilor, politburo member, alderman/m
  general: general, gen., gen, maj. gen., major general, lt. gen., lieutenant general, brigadier general, brig. gen., brigadier, marshal, police general, police gen.
  colonel: colonel, col., lt. col., lieutenant colonel, lieutenant-colonel, lt col, police colonel
  major: major, maj., major-general
  captain: captain, capt.
  lieutenant: lieutenant, lt., lt
  sergeant: sergeant, sgt., sgt, staff sergeant
  corporal: corporal, cpl., private, pvt.
  admiral: admiral, adm., commander, cmdr., commandant, field marshal, field commander, air marshal
  police-officer: police officer, officer, policeman/m, policewoman/f, cop, constable, inspector, detective, superintendent, trooper, deputy inspector general, inspector general, sp, dsp, ssp, sho
  sheriff: sheriff, sheriff principal
  chief: chief, head, director, chairman/m, chairwoman/f, chairperson, chair, leader, boss, co-chair, vice chairman/m, deputy director, executive director, managing director, director general, director-general, chief executive, chief executive officer, ceo, cfo, chief operating officer, president-elect, founder, co-founder, owner, co-owner, coordinator, manager, general manager, commissioner, administrator, superintendent, principal, chief of mission
  judge: judge, justice, magistrate, associate justice
  prosecutor: prosecutor, district attorney, state prosecutor, public prosecutor, special prosecutor, u.s. attorney, attorney
  lawyer: lawyer, barrister, solicitor, defense lawyer, defence lawyer, advocate, counsel, defense attorney
  diplomat: diplomat, envoy, special envoy, consul, consul general, charge d'affaires, negotiator, attache
  adviser: adviser, advisor, aide, national security adviser, assistant, consultant
  official: official, bureaucrat, civil servant, agent, political agent, assistant political agent, commissioner, collector, secretary general, deputy commissioner, assistant commissioner
  candidate: candidate, presidential candidate, nominee
  politician: politician, dissident, opposition figure
  activist: activist, campaigner, organizer, organiser, rights activist, union leader, militant, rebel leader, rebel commander, military commander, guerrilla, warlord, militia leader, gang leader
  journalist: journalist, reporter, correspondent, photographer, editor, editor-in-chief, columnist, anchor, photojournalist, blogger, writer, author, novelist, poet
  doctor: doctor, physician, surgeon, medic, paramedic, nurse, medical examiner, coroner, pathologist, psychiatrist, psychologist, intern, medical intern, dentist
  professor: professor, prof., lecturer, researcher, scientist, historian, economist, analyst, expert, political scientist, sociologist, anthropologist, physicist, seismologist, engineer, academic, scholar, architect
  teacher: teacher, schoolteacher, student, pupil, instructor, university student
  priest: priest/m, bishop/m, archbishop/m, cardinal/m, imam/m, pastor, rabbi/m, monk/m, nun/f, reverend, rev., cleric, ayatollah, sheikh, mullah, father, sister/f, pope/m, rev
  soldier: soldier, conscript, marine, pilot, co-pilot, fighter, sniper
  worker: worker, laborer, labourer, employee, cleaner, cook, chef, waiter/m, waitress/f, farmer, peasant, miner, fisherman/m, carpenter, plumber, electrician, mechanic, builder, driver, bus driver, taxi driver, truck driver, lorry driver, train driver, merchant, shopkeeper, vendor, trader, tailor, guard, security guard, firefighter, restaurant worker, street vendor, rescuer, rescue worker, clerk, cashier, baker, butcher, hairdresser, receptionist
  artist: artist, singer, actor, actress/f, musician, director, filmmaker, sculptor, painter, comedian, presenter, tv presenter, dancer, producer, composer, designer, reality star, rapper
  athlete: player, coach, head coach, captain, striker, midfielder, goalkeeper, defender, winger, quarterback, pitcher, boxer, footballer, cyclist, sprinter, swimmer, athlete, champion, referee, umpire, batsman/m, bowler, skipper, fast bowler, team manager, golfer, jockey, rider
  businessman: businessman/m, businesswoman/f, entrepreneur, tycoon, investor, banker, millionaire, billionaire, media mogul, dealer, broker, publisher, chief economist, landlord, philanthropist
  noble: prince/m, princess/f, duke/m, duchess/f, lord/m, baron/m, count/m, lady/f, emir/m, sultan/m
  resident: resident, neighbor, neighbour, villager, passenger, witness, eyewitness, survivor, tourist, onlooker, commuter, bystander, pensioner, retiree
  suspect: suspect, gunman/m, attacker, shooter, defendant, prisoner, inmate, hostage, militant, hijacker, bomber, suicide bomber, terrorist, murderer, killer, captive
  protester: protester, demonstrator, marcher, protestor, supporter
  widow: widow/f, widower/m, wife/f, husband/m, mother/f, father/m, son/m, daughter/f, brother/m, uncle/m, aunt/f, cousin, nephew/m, niece/f, grandmother/f, grandfather/m, grandson/m, granddaughter/f, girlfriend/f, boyfriend/m, partner, friend, colleague, relative, fiancee/f, stepfather/m, half-brother/m
`)

const bodies = roleTable(`
  government: government, administration, cabinet, regime, coup regime, ruling junta, junta
  authorities: authorities
  parliament: parliament, congress, national assembly, legislature, knesset
  chamber:lower: house of representatives, house of commons, lower house
  chamber:upper: senate, upper house, house of lords
  court: court, supreme court, constitutional court, constitutional tribunal, high court, appeals court, tribunal, judiciary
  police: police, national police, police force, police department, riot police, royal police
  armed-forces: military, armed forces
  army: army
  navy: navy
  air-force: air force
  security-forces: security forces
  guard: national guard, coast guard, marines
  prosecution: prosecutor's office, attorney general's office, public ministry, public prosecutor's office, prosecutors' office, prosecution service, office of the attorney general, public prosecutor, national prosecutor's office
  ombudsman: ombudsman's office, ombudsperson's office, ombudsman office, human rights office, human rights ombudsman's office, office of the ombudsman, people's defender, defender of the people, people's office
  presidency: presidency, white house, presidential palace, prime minister's office, president's office
  ministry:foreign: state department, foreign office, department of state
  ministry:defense: pentagon
  ministry:interior: home office
  ministry:health: health authority, health authorities
  electoral: electoral commission, election commission, electoral court, electoral authority, electoral tribunal
  un-rights: un human rights office, u.n. human rights office, united nations human rights office
  railway: railways, railway ministry, railway board
  union: union, trade union, federation
  agency: agency, organization, organisation, commission, committee, council, institute, foundation, company, firm, group, party, ministry, department, office, body, hospital, university, school, bank, institution, watchdog, bureau, board, association, club, entity, ministry, railway, regulator, charity
`)

export const mention: MentionWords = {
  offices: [...ministers, ...offices],
  occupations,
  bodies: [...ministries, ...bodies],
  persons: genderMap({
    f: 'woman girl lady schoolgirl mother daughter wife widow grandmother',
    m: 'man boy guy gentleman schoolboy father son husband grandfather',
    u: 'person child baby infant toddler teenager teen youth youngster minor victim adolescent adult',
  }),
  governments: wordSet('government administration regime cabinet campaign presidency'),
  honorifics: genderMap({
    f: 'mrs ms miss mrs. ms. dame madam madame',
    m: 'mr mr. sir lord',
    u: 'dr dr. prof prof. msgr msgr. mgr mgr. rev. rev st. hon. hon',
  }),
  titleModifiers: wordSet(`deputy former acting vice assistant interim late then-president ex ex-president chief senior
    retired first second third top national police army interior executive then new outgoing current longtime veteran
    deposed ousted jailed disgraced slain newly-elected elected caretaker`),
  lesserRoles: wordSet('deputy vice assistant associate under shadow'),
  officeCountries: new Map([
    ['secretary of state', 'US'],
    ['deputy secretary of state', 'US'],
    ['assistant secretary of state', 'US'],
  ]),
  pastRoles: wordSet(
    'former ex ex-president deposed ousted jailed late fallen toppled onetime erstwhile then-president',
  ),
  outlets: wordSet(
    'reuters afp efe ap upi xinhua tass interfax ansa dpa bloomberg cnn bbc nbc abc cbs nhk itar-tass ria notimex telam andina europapress rtve cbc npr pbs fox msnbc ntv kyodo',
  ),
  capitalTitles: wordSet(
    'major private general count justice chief head captain principal representative local sister father brother',
  ),
  nameParticles: wordSet(
    'de del la las los da do dos das di du van von der den bin ibn bint al el ul le ter abu ben zu ash st.',
  ),
  nameJoiners: wordSet('of the for and & de del la des du et y on to in against without dello della'),
  purposes: wordSet('on against without'),
  complements: wordSet('of for'),
  neverNames:
    wordSet(`university college hospital airlines airways ministry department committee peninsula hotel crossing
    harbour harbor brigades brigade regiment airport stadium paralympics olympics islam muslim muslims document flight citadel
    crescent institute association federation society corporation party council bank camp cathedral mosque
    checkpoint province district governorate desert ocean museum academy agency commission championship memorial
    monument foundation library theatre`),
  organisationHeads: wordSet(`ministry department office agency bureau commission committee council court tribunal
    congress parliament senate assembly party front union federation confederation association organization organisation
    institute institution university college school academy hospital clinic bank corporation company group holdings
    foundation fund trust society league club team police army navy force forces guard command brigade battalion division
    regiment squad corps administration authority board chamber cabinet government alliance movement coalition network
    nations secretariat service services press news times post journal tribune herald gazette radio television tv
    broadcasting airlines airways railways railway industries motors systems technologies telecom energy petroleum oil
    electric insurance securities partners associates brothers bros centre center observatory watch amnesty ministry
    democrats republicans socialists liberals conservatives cartel gang church exchange stores brands media
    communications entertainment pictures records studios pharmaceuticals laboratories labs mining steel airline
    partnership cooperative consortium directorate registry reserve treasury constabulary militia brotherhood jihad
    wire courier ledger observer telegraph chronicle sentinel examiner inquirer bulletin newsroom newsdesk embassy consulate managers legislature caucus brigades crescent jabhat harakat hizb liwa kataib jaish lashkar workshop laboratory museum institutes
    united fc rovers wanderers albion athletic hotspur knicks lakers yankees international`),
  vessels: wordSet(
    'ferry ship boat vessel tanker trawler yacht submarine steamer schooner freighter frigate warship hurricane typhoon storm',
  ),
  sportWords:
    wordSet(`match matches game games goal goals season team teams coach league cup final semifinal quarter-final striker
    midfielder defender goalkeeper innings wicket wickets standings tournament championship soccer football cricket rugby
    baseball basketball hockey scored half-time points players played squad playoff innings homer pitcher goalless draw
    fixtures division nil`),
  teamVerbs: wordSet(`beat play win lose draw score defeat host qualify thrash trounce edge rout crush down rally clinch
    advance relegate outplay top trail equalise equalize overcome`),
  beaten: wordSet('beat defeat thrash trounce edge rout crush overcome against versus v vs host'),
  bodyArticles: wordSet('the'),
  teamArticles: wordSet(''),
  headsFirst: false,
  bodyNouns:
    wordSet(`maker manufacturer producer retailer carrier giant operator supplier developer lender insurer publisher
    brokerage broker conglomerate utility chain miner subsidiary startup newspaper daily magazine weekly broadcaster
    charity airline airlines automaker drugmaker brewer builder exporter importer contractor refiner wholesaler bookmaker
    militia faction think-tank watchdog ngo nonprofit lobby venture brewery franchise distributor provider shipyard`),
  bodyParts:
    wordSet(`shares share stock stake unit subsidiary division spokesman spokeswoman spokesperson executive chairman
    chairwoman ceo director manager economist analyst analysts trader traders employees employee workers staff coach striker
    midfielder defender goalkeeper headquarters profits earnings profit revenue members member shareholders owner owners`),
  bodyLevels: wordSet('state federal provincial regional local municipal city county district central riot military'),
  bodyAnaphors: wordSet(
    'agency organization organisation institution office body entity company firm group watchdog bureau',
  ),
  bodyLinks: wordSet('of for at with in by'),
  bodyVerbs:
    wordSet(`acquire manufacture merge employ launch unveil sell ship restructure operate export import supply own
    refinance underwrite invest post list outsource hire recall`),
  organisationEnds: wordSet(
    `corp corp. inc inc. ltd ltd. co co. plc llc ag sa s.a. nv gmbh spa limited incorporated bhd pty lp fc afc sc cf nv. ab oyj kk`,
  ),
  otherHeads:
    wordSet(`war act cup championship championships open olympics games prize award awards treaty accord agreement
    convention protocol bill law amendment constitution day week year eve festival championships festival league-cup
    operation project plan revolution spring holocaust bible koran quran christmas easter ramadan trophy tour masters
    grand prix series boeing airbus toyota index marathon express dow nasdaq derby stakes medal`),
  compounds: wordSet(
    'based owned backed led born style run made controlled held ruled occupied speaking educated trained sponsored funded wide era bound dominated appointed administered linked listed elect level class',
  ),
  calendar:
    wordSet(`january february march april may june july august september october november december jan jan. feb feb.
    mar mar. apr apr. jun jun. jul jul. aug aug. sept sept. sep sep. oct oct. nov nov. dec dec. monday tuesday wednesday
    thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun gmt utc est edt pst pdt cet bst am pm a.m. p.m.
    christmas easter ramadan internet god`),
  calendarSurnames: wordSet('march april may june august'),
  notNames:
    wordSet(`both either neither gnp cpi ppi ipo cd dvd vhs usb pc suv hr pr cfo iq id lng pin atm gps ufo asap fyi lol usd eur gbp pct mln bln iso pdf
    i i'm i've i'll i'd ok mr mrs ms tv dna vat covid covid-19 aids hiv gdp faq phd nr no no. pm ceo am fm
    reuters/ photo file read watch share updated breaking analysis opinion video live north south east west northern southern
    eastern western central greater thousands hundreds dozens scores millions protesters demonstrators mines roads police`),
  speaking: wordSet(`say tell add claim state announce declare warn insist argue explain note report confirm deny accuse
    demand urge ask call vow promise write describe acknowledge admit reply respond suggest believe think know resign die
    suffer arrive visit meet speak comment recall testify condemn criticize criticise blame praise order sign apologize
    predict estimate tweet remark stress emphasize point assert contend complain concede reiterate want plan hope expect`),
  relatives: wordSet('who whose'),
  definite: wordSet('the'),
  contractions: wordSet(''),
  pronouns: new Map([
    ['he', { number: 'singular', gender: 'masculine' }],
    ['him', { number: 'singular', gender: 'masculine' }],
    ['his', { number: 'singular', gender: 'masculine' }],
    ['himself', { number: 'singular', gender: 'masculine' }],
    ['she', { number: 'singular', gender: 'feminine' }],
    ['her', { number: 'singular', gender: 'feminine' }],
    ['hers', { number: 'singular', gender: 'feminine' }],
    ['herself', { number: 'singular', gender: 'feminine' }],
    ['it', { number: 'singular', gender: null }],
    ['they', { number: 'plural', gender: null }],
    ['them', { number: 'plural', gender: null }],
  ]),
  ageBefore: wordSet('aged age'),
  ageLinks: wordSet(''),
  ageUnits: wordSet('years year'),
  ageCompounds: wordSet('-year-old -years-old'),
  originWords: wordSet('native born resident hailing originally'),
  originLinks: wordSet('of from'),
  livelihoods: wordSet('lawyer journalist doctor professor teacher priest soldier worker artist athlete businessman'),
  kin: wordSet(`wife husband widow widower mother father son daughter brother sister uncle aunt cousin nephew niece
    grandmother grandfather grandson granddaughter stepfather stepmother half-brother half-sister brother-in-law parents`),
}

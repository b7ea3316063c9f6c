import type { Factuality } from '../../model/attribution.ts'
import { wordSet } from '../../text/words.ts'
import type { StatementWords } from '../topics/statement.ts'

/** Verbs by the words that go with them before an object. */
const phrasalVerbs = [
  ['out', 'carry put take send throw kick rule hand wipe knock lay point find work map roll pull drive force vote'],
  ['off', 'call lay set cut seal block cordon fend fight hold put take shut switch turn drop pay finish send blow tip'],
  ['up', 'set break blow take pick round hold give draw build back cover clean dig call put lock buy snap beat split'],
  ['down', 'shoot gun turn bring cut close shut track hunt take tear pull knock strike vote put lay hand run mow burn'],
  ['over', 'take hand turn run knock sign'],
  ['away', 'take give throw drive turn send blow sweep wash tow'],
  ['back', 'take bring send push beat hold roll cut scale win drive turn call force hand pay'],
  ['in', 'call bring take hand turn rope'],
  ['place', 'take'],
  ['effect', 'take'],
  ['into force', 'come enter'],
  ['into effect', 'come go'],
].flatMap(([particle, verbs]) => verbs!.split(' ').map((verb) => `${verb} ${particle}`))

export const statement: StatementWords = {
  relatives: wordSet('who whom whose which where'),
  neuters: wordSet(''),
  complementisers: wordSet('that whether'),
  subordinators: wordSet(
    'because although though while whereas when until till unless since after before as if once whenever wherever lest',
  ),
  settings: wordSet('since as while until till if unless whenever once'),
  conditionals: wordSet('if unless'),
  coordinators: wordSet('and or but nor yet'),
  notVerbs: wordSet('including according following regarding concerning during excluding pending considering'),
  nounPrepositions: wordSet('to of for with in at from by into against during between amid over'),
  raisers: wordSet(
    'report say believe think allege understand know rumour rumor presume suppose estimate consider suspect',
  ),
  perfects: wordSet('have'),
  negations: wordSet("not n't never neither nor hardly"),
  limiters: wordSet('only just merely simply'),
  undone: [['yet', 'to']],
  negativeWords: wordSet('no none nobody nothing neither'),
  modals: new Map<string, Factuality>([
    ['will', 'future'],
    ['shall', 'future'],
    ['would', 'conditional'],
    ['could', 'possible'],
    ['may', 'possible'],
    ['might', 'possible'],
    ['can', 'possible'],
    ['should', 'unknown'],
    ['must', 'unknown'],
  ]),
  hedges: new Map<string, Factuality>([
    ['probably', 'probable'],
    ['likely', 'probable'],
    ['apparently', 'probable'],
    ['presumably', 'probable'],
    ['perhaps', 'possible'],
    ['maybe', 'possible'],
    ['possibly', 'possible'],
    ['allegedly', 'possible'],
    ['reportedly', 'possible'],
    ['supposedly', 'possible'],
  ]),
  participleEndings: ['ed'],
  passives: wordSet('be being get getting'),
  agentPrepositions: wordSet('by'),
  accompanying: wordSet('with'),
  joiners: wordSet('of'),
  datingPrepositions: wordSet('after before during following since until till amid'),
  verbFirst: wordSet('be'),
  objectPrepositions: wordSet(''),
  objectClitics: wordSet(''),
  objectPronouns: wordSet('me him her it us them'),
  contactSubjects: wordSet('he she they we i'),
  dummySubjects: wordSet('it there'),
  verbLinks: wordSet('to'),
  infinitiveMarkers: wordSet('to'),
  enclitics: wordSet("n't"),
  resultatives: wordSet('leave report find declare pronounce presume fear believe list get'),
  phases: wordSet('begin start continue keep proceed resume'),
  timeNouns: wordSet(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december day week month year weekend morning afternoon evening night today yesterday
    tomorrow hour minute time
  `),
  agoVerbs: wordSet(''),
  headFirst: false,
  supports: wordSet(`
    handle run oversee lodge voice make take give have hold carry conduct file lodge submit launch stage mount commit suffer undergo receive face issue
    deliver perform perpetrate execute wage fight pay offer hand land sustain incur experience enter reach sign strike post
    record register open order impose lead do get cause trigger spark provoke wreak inflict announce report declare
    score secure endure
  `),
  occurs: wordSet('happen occur erupt begin start strike unfold ensue arise follow'),
  someOf: [
    ...['most', 'many', 'some', 'several', 'few', 'a few', 'half', 'part', 'much'].map((word) => `${word} of`),
    ...['the majority of', 'a majority of', 'a number of'],
  ],
  occursPhrases: [
    ['break', 'out'],
    ['take', 'place'],
    ['come', 'into', 'force'],
    ['come', 'into', 'effect'],
    ['take', 'effect'],
    ['get', 'under', 'way'],
    ['flare', 'up'],
    ['go', 'ahead'],
    ['come'],
  ],
  existentials: wordSet('there'),
  strikes: wordSet('hit strike shake rock batter lash sweep slam rattle jolt pound'),
  receives: wordSet('receive suffer undergo sustain incur face get experience endure'),
  tellings: wordSet('announce report'),
  phrasal: new Set(phrasalVerbs),
  light: wordSet(`
    be have do get go make take give come put keep let seem become say tell use way thing lot number people time year
    day week month today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february
    march april may june july august september october november december other such same own more most many much few
    least last next new first late early several recent some any all
  `),
}

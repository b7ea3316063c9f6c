import type { Factuality } from '../../model/attribution.ts'
import { wordSet } from '../../text/words.ts'
import type { StatementWords } from '../topics/statement.ts'

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
  verbFirst: wordSet('be'),
  objectPrepositions: wordSet(''),
  objectClitics: wordSet(''),
  objectPronouns: wordSet('me him her it us them'),
  contactSubjects: wordSet('he she they we i'),
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
    record register open order impose lead do get cause trigger spark provoke wreak inflict announce
  `),
  occurs: wordSet('happen occur erupt begin start strike unfold ensue arise follow'),
  someOf: [
    ...['most', 'many', 'some', 'several', 'few', 'a few', 'half', 'part', 'much'].map((word) => `${word} of`),
    ...['the majority of', 'a majority of', 'a number of'],
  ],
  light: wordSet(`
    be have do get go make take give come put keep let seem become say tell use way thing lot number people time year
    day week month today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february
    march april may june july august september october november december other such same own more most many much few
    least last next new first late early several recent some any all
  `),
}

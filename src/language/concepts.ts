import { wordList } from '../text/words.ts'

/**
 * Concepts of the event lexicon that reports choose among for one happening: one report's arrest is the
 * other's detention. A concept may belong to several families.
 */
const families: Readonly<Record<string, string>> = {
  death: 'die kill murder execute suicide drown starve bury mourn autopsy',
  injury: 'injure hospitalize treat burn',
  gunfire: 'shoot kill murder injure',
  assault: 'attack bomb airstrike missile explode ambush stab beat invade',
  blast: 'explode bomb missile airstrike',
  custody: 'arrest detain imprison sentence',
  freedom: 'release pardon acquit escape',
  removal: 'remove impeach coup',
  departure: 'resign remove',
  trial: 'accuse try sue investigate testify convict plead evidence rule',
  verdict: 'convict acquit sentence rule fine',
  inquiry: 'investigate inspect autopsy search-premises identify',
  unrest: 'protest march walkout riot clash occupy vandalize loot',
  force: 'clash repress disperse shoot beat',
  roadblock: 'block-road occupy',
  emergency: 'emergency curfew restrict',
  ballot: 'elect vote campaign bring-forward poll',
  office: 'inaugurate appoint nominate power-transfer elect',
  lawmaking: 'legislate approve reject decree repeal reform propose',
  talks: 'meet visit welcome negotiate mediate invite',
  accord: 'agree sign ceasefire accept',
  plea: 'urge letter propose',
  support: 'support welcome praise',
  blame: 'criticize condemn accuse',
  relief: 'aid donate fund supply shelter',
  stop: 'halt shut end cancel postpone',
  restart: 'resume continue extend',
  search: 'search find rescue miss',
  flight: 'evacuate displace asylum migrate escape',
  wreck: 'crash collide derail sink run-over',
  ruin: 'collapse destroy damage',
  water: 'flood rain storm landslide',
  abduction: 'kidnap miss',
  theft: 'rob loot seize',
  graft: 'bribe defraud',
  deal: 'buy sell merge invest',
  rise: 'increase price inflation',
  fall: 'decrease lay-off',
  truce: 'ceasefire peace negotiate',
  retreat: 'retreat leave',
  launch: 'begin missile found',
}

/** The families of a concept: `familiesOf.get('arrest')` gives `['custody']`. */
export const familiesOf: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>()
  for (const [family, members] of Object.entries(families)) {
    for (const member of wordList(members)) map.set(member, [...(map.get(member) ?? []), family])
  }
  return map
})()

/** Concepts that go with anything and make no two statements one. */
export const lightConcepts: ReadonlySet<string> = new Set(
  wordList(`
    say report explain insist answer comment think know quote begin end continue use show fear hope own work live
    belong lead plan attempt succeed fail decide force offer cause find leave return move carry arrive
    participate change gather join found increase decrease order build count estimate announce age
  `),
)

/** Concepts that outlets exchange for one deed without saying another: each stands for the first of its row. */
const exchanged: readonly string[] = [
  'kill die murder execute',
  'arrest detain',
  'explode bomb',
  'crash collide derail',
  'injure treat hospitalize',
  'impeach remove',
  'urge letter',
  'imprison sentence',
  'criticize condemn',
  'agree sign',
  'protest march',
]

/** The concept that stands for another in comparing deeds: `oneDeed.get('die')` gives `kill`. */
export const oneDeed: ReadonlyMap<string, string> = new Map(
  exchanged.flatMap((row) => {
    const members = wordList(row)
    return members.map((member) => [member, members[0]!] as const)
  }),
)

/** Pairs that cannot both be true of one subject at one time: "resigned" and "refused to resign" differ by polarity, these by word. */
const opposites: readonly (readonly [string, string])[] = [
  ['survive', 'die'],
  ['release', 'imprison'],
  ['acquit', 'convict'],
  ['approve', 'reject'],
  ['confirm', 'deny'],
  ['win', 'defeat'],
  ['accept', 'reject'],
  ['allow', 'ban'],
]

/** What a concept excludes, where that is certain. */
export const excludes: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>()
  for (const [a, b] of [...opposites, ...opposites.map(([a, b]) => [b, a] as const)]) {
    map.set(a, (map.get(a) ?? new Set()).add(b))
  }
  return map
})()

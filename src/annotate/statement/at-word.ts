import type { VerbGroup } from './tagged-groups.ts'
import { isFrame } from './at-sign.ts'
import { pastTime, reach, type Segment, type Cutting, groupAt, skipAdverbs, opensClause, type Cut } from './cutting.ts'

/** Cuts before a word that opens a clause. */
export const atWord = (cutting: Cutting, at: number, current: Segment): Cut | null => {
  const { tokens, nextFinite, language } = cutting
  const { relatives, complementisers, subordinators, coordinators } = language.statement
  const { lower, pos } = tokens[at]!
  const next = nextFinite[at + 1] ?? null
  if (coordinators.has(lower)) return atCoordinator(cutting, at, current)
  if (coordinators.has(tokens[at - 1]!.lower) && current.from === at - 1) return null
  const complement = complementisers.has(lower) && pos !== 'determiner' && !isSubject(cutting, at)
  if (!cutting.openers.has(lower)) return null
  const isNear = next !== null && next.from - at <= reach + 6
  if (complement && next && (pos === 'conjunction' || (isNear && followsVerb(cutting, at))))
    return { from: at, joint: 'complement' }
  const relative = relatives.has(lower) || complement || isSubject(cutting, at)
  if (relative && isNear && next.from - at <= reach) {
    return { from: relativeStart(cutting, at, current), joint: 'relative' }
  }
  if (!subordinators.has(lower)) return null
  if (isAsFrame(cutting, at)) return { from: at, joint: 'reporting' }
  const gerund = groupAt(cutting, at + 1)?.kind === 'gerund'
  return gerund || (isNear && opensClause(cutting, at + 1, next)) ? { from: at, joint: 'adverbial' } : null
}

/** "As the mayor said", "según confirmó la policía". */
const isAsFrame = (cutting: Cutting, at: number): boolean => {
  const next = cutting.nextFinite[at + 1] ?? null
  if (!next || !cutting.language.attribution.asWords.includes(cutting.tokens[at]!.lower)) return false
  return opensClause(cutting, at + 1, next) && isFrame(cutting, at + 1, next)
}

/**
 * "Charges that included theft": behind a noun and right before a verb, the word is the verb's subject. "Said that it
 * fell" and "the news that it fell" have a subject of their own.
 */
const isSubject = (cutting: Cutting, at: number): boolean => {
  const { tokens, groups, language } = cutting
  const { lower, pos } = tokens[at]!
  if (!language.statement.complementisers.has(lower) || pos === 'determiner') return false
  const before = tokens[at - 1]
  if ((before?.pos !== 'noun' && before?.pos !== 'name') || groups.some(({ to }) => to === at)) return false
  if (isSaidWhen(cutting, at) || isSaidTo(cutting, at)) return false
  return groupAt(cutting, skipAdverbs(cutting, at + 1))?.kind === 'finite'
}

const followsVerb = (cutting: Cutting, at: number): boolean =>
  cutting.groups.some(
    (group) =>
      group.to === at ||
      (group.to === at - 1 && cutting.tokens[at - 1]!.pos !== 'noun' && cutting.tokens[at - 1]!.pos !== 'name'),
  ) ||
  isSaidWhen(cutting, at) ||
  isSaidTo(cutting, at)

/** "Anunció el domingo | que había huido": behind a word of saying and its day. */
const isSaidWhen = (cutting: Cutting, at: number): boolean =>
  cutting.groups.some((group) => cutting.isCue(group) && group.to < at && pastTime(cutting, group.to, at + 1) === at)

/** "Dijo a la prensa | que había huido": behind a word of speech and who is told, a preposition before them. */
const isSaidTo = (cutting: Cutting, at: number): boolean => {
  const { tokens, language } = cutting
  const { objectPrepositions, relatives, joiners } = language.statement
  return cutting.groups.some((group) => {
    if (group.to >= at || at - group.to > longestAddressee || !cutting.isSpeech(group)) return false
    const to = pastTime(cutting, group.to, at)
    if (!objectPrepositions.has(tokens[to]!.lower)) return false
    const told = tokens.slice(to + 1, at)
    return (
      told.length > 0 &&
      told.every(({ pos, lower }) => addressees.has(pos) || joiners.has(lower)) &&
      !told.some(({ lower }) => relatives.has(lower))
    )
  })
}
const longestAddressee = 9
const addressees: ReadonlySet<string> = new Set(['determiner', 'adjective', 'noun', 'name'])

/** "In which", "con lo que": the preposition and the article belong to the relative. */
const relativeStart = ({ tokens, language }: Cutting, at: number, current: Segment): number => {
  let from = at
  while (
    from > current.from + 1 &&
    (tokens[from - 1]!.pos === 'preposition' ||
      (from === at && tokens[from - 1]!.pos === 'determiner') ||
      (from === at && language.statement.neuters.has(tokens[from - 1]!.lower)))
  )
    from--
  // "Two of whom": how many of them belongs to the relative too.
  const many = tokens[from - 1]
  return from < at && from - 1 > current.from && many && quantifying.has(many.pos) ? from - 1 : from
}
const quantifying: ReadonlySet<string> = new Set(['number', 'determiner', 'pronoun'])

/** Shorter parts are not worth a citation of their own. */
const shortest = 3

const atCoordinator = (cutting: Cutting, at: number, current: Segment): Cut | null => {
  const { tokens, nextFinite } = cutting
  if (!current.group) return null
  const next = nextFinite[at + 1] ?? null
  const after = skipAdverbs(cutting, at + 1)
  const group = groupAt(cutting, after)
  if (group && group.kind === 'finite') {
    if (followsInfinitive(cutting, group, current)) return null
    const long = at - current.group.to >= shortest - 1 && tokens.length - group.to >= shortest - 1
    return long ? { from: at, joint: 'coordinate' } : null
  }
  // "Killing ten | and injuring thirty" tells two things.
  if (group?.kind === 'gerund' && current.group.kind === 'gerund' && current.joint === 'participial')
    return { from: at, joint: 'participial' }
  if (next && isAccompanied(cutting, current.group, { at, next })) return null
  const { complementisers } = cutting.language.statement
  if (complementisers.has(tokens[after]?.lower ?? '') && current.joint === 'complement')
    return { from: at, joint: 'complement' }
  if (!next || !opensClause(cutting, at + 1, next)) return null
  const subject = listedSubject(cutting, current.group, { at, next })
  return subject === null ? { from: at, joint: 'coordinate' } : { from: subject, joint: 'complement' }
}

/**
 * "Said the bridge and the road had been shut": behind a verb of saying, nouns alone up to the coordinator are the first
 * of the subject. Counter-example: "said goodbye on Monday and the boat left".
 */
const listedSubject = (
  cutting: Cutting,
  group: VerbGroup,
  { at, next }: { readonly at: number; readonly next: VerbGroup },
): number | null => {
  const { tokens } = cutting
  if (!cutting.isSpeech(group) || group.to >= at || next.kind !== 'finite') return null
  return tokens[group.to]!.pos === 'determiner' && tokens.slice(group.to, at).every(({ pos }) => listed.has(pos))
    ? group.to
    : null
}
const listed: ReadonlySet<string> = new Set(['determiner', 'adjective', 'noun', 'name', 'number'])

/**
 * "It ended with ten miners and two guards killed": a lone past form after "with" is what happened to all of them.
 * Counter-example: "he left with a guard and two clerks followed him".
 */
const isAccompanied = (
  { tokens, language }: Cutting,
  group: VerbGroup,
  { at, next }: { readonly at: number; readonly next: VerbGroup },
): boolean => {
  const { accompanying } = language.statement
  if (next.to - next.from > 1 || tokens[next.head]!.features.tense !== 'past') return false
  const after = tokens[next.to]
  const ends = after === undefined || after.pos === 'punctuation' || after.pos === 'preposition'
  return ends && tokens.slice(group.to, at).some(({ lower }) => accompanying.has(lower))
}

/** "To denounce the raid and halt aid": a bare form after an infinitive goes on with it. */
const followsInfinitive = ({ groups, tokens }: Cutting, group: VerbGroup, current: Segment): boolean => {
  const { lower, lemma } = tokens[group.head]!
  if (lower !== lemma || group.to - group.from > 1) return false
  return groups.some(({ kind, from }) => kind === 'infinitive' && from >= current.from && from < group.from)
}

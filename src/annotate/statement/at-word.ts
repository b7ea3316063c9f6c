import type { VerbGroup } from './groups.ts'
import { isFrame } from './at-sign.ts'
import { reach, type Segment, type Cutting, groupAt, skipAdverbs, opensClause, type Cut } from './cutting.ts'

/** Cuts before a word that opens a clause. */
export const atWord = (cutting: Cutting, at: number, current: Segment): Cut | null => {
  const { tokens, nextFinite, language } = cutting
  const { relatives, complementisers, subordinators, coordinators } = language.statement
  const { lower, pos } = tokens[at]!
  const next = nextFinite[at + 1] ?? null
  if (coordinators.has(lower)) return atCoordinator(cutting, at, current)
  if (coordinators.has(tokens[at - 1]!.lower) && current.from === at - 1) return null
  const complement = complementisers.has(lower) && pos !== 'determiner'
  if (!relatives.has(lower) && !complement && !subordinators.has(lower)) return null
  const isNear = next !== null && next.from - at <= reach + 6
  if (complement && next && (pos === 'conjunction' || (isNear && followsVerb(cutting, at))))
    return { from: at, joint: 'complement' }
  if ((relatives.has(lower) || complement) && isNear && next.from - at <= reach) {
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

const followsVerb = ({ groups, tokens }: Cutting, at: number): boolean =>
  groups.some(
    (group) =>
      group.to === at || (group.to === at - 1 && tokens[at - 1]!.pos !== 'noun' && tokens[at - 1]!.pos !== 'name'),
  )

/** "In which", "con lo que": the preposition and the article belong to the relative. */
const relativeStart = ({ tokens }: Cutting, at: number, current: Segment): number => {
  let from = at
  while (
    from > current.from + 1 &&
    (tokens[from - 1]!.pos === 'preposition' ||
      (from === at && tokens[from - 1]!.pos === 'determiner') ||
      (from === at && tokens[from - 1]!.lower === 'lo'))
  )
    from--
  return from
}

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
  const { complementisers } = cutting.language.statement
  if (complementisers.has(tokens[after]?.lower ?? '') && current.joint === 'complement')
    return { from: at, joint: 'complement' }
  return next && opensClause(cutting, at + 1, next) ? { from: at, joint: 'coordinate' } : null
}

/** "To denounce the raid and halt aid": a bare form after an infinitive goes on with it. */
const followsInfinitive = ({ groups, tokens }: Cutting, group: VerbGroup, current: Segment): boolean => {
  const { lower, lemma } = tokens[group.head]!
  if (lower !== lemma || group.to - group.from > 1) return false
  return groups.some(({ kind, from }) => kind === 'infinitive' && from >= current.from && from < group.from)
}

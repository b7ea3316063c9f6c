import type { VerbGroup } from './groups.ts'
import { atSign } from './at-sign.ts'
import { atWord } from './at-word.ts'
import {
  type Joint,
  type Segment,
  type Cutting,
  groupAt,
  nominal,
  opensClause,
  type Cut,
  type Place,
} from './cutting.ts'

/**
 * Cuts a sentence where a clause of its own begins. Every token stands in one segment.
 *
 * A cut needs a verb on both sides: "police and soldiers left" stays whole, "police fired and he
 * died" does not.
 */
export const segmentsOf = (cutting: Cutting): readonly Segment[] => {
  const segments: Segment[] = [{ from: 0, to: cutting.tokens.length, joint: 'main', group: null }]
  for (let i = 0; i < cutting.tokens.length; i++) {
    const current = segments.at(-1)!
    const cut = i > current.from ? cutAt(cutting, i, segments) : null
    if (cut) {
      current.to = cut.from
      segments.push({ from: cut.from, to: cutting.tokens.length, joint: cut.joint, group: null })
    } else if (i === current.from && segments.length === 1) {
      current.joint = openingJoint(cutting)
    }
    const group = groupAt(cutting, i)
    if (group) takeGroup(cutting, segments, group)
  }
  return segments
}

const isPending = (segments: readonly Segment[]): boolean =>
  segments.some((segment, i) => segment.group === null && segments[i + 1]?.joint === 'relative') &&
  !segments.some(({ joint }) => joint === 'resumed')

const openingJoint = (cutting: Cutting): Joint => {
  const { tokens, language, nextFinite } = cutting
  const first = tokens.findIndex((token) => token.pos !== 'punctuation')
  if (first < 0 || !language.statement.subordinators.has(tokens[first]!.lower)) return 'main'
  const gerund = groupAt(cutting, first + 1)?.kind
  return (gerund && gerund !== 'finite') || opensClause(cutting, first + 1, nextFinite[first + 1] ?? null)
    ? 'adverbial'
    : 'main'
}

/** A word that opens a clause by itself cuts whatever stands before it; others cut behind a sign. */
const cutAt = (cutting: Cutting, at: number, segments: readonly Segment[]): Cut | null => {
  const token = cutting.tokens[at]!
  if (token.pos === 'punctuation') return null
  if (cutting.openers.has(token.lower)) return atWord(cutting, at, segments.at(-1)!)
  return cutting.tokens[at - 1]!.pos === 'punctuation' ? atSign(cutting, at, placeOf(segments)) : null
}

const placeOf = (segments: readonly Segment[]): Place => ({
  current: segments.at(-1)!,
  first: segments.length === 1,
  pending: isPending(segments),
})

/** Gives a segment its verb. A second finite verb without a sign between begins a part of its own. */
const takeGroup = (cutting: Cutting, segments: Segment[], group: VerbGroup): void => {
  const current = segments.at(-1)!
  const { group: old } = current
  if (!old || (old.kind !== 'finite' && group.kind === 'finite' && current.joint !== 'participial')) {
    current.group = group
    return
  }
  if (group.kind !== 'finite' || old.kind !== 'finite') return
  if (isReduced(cutting, old, group)) {
    current.group = group
    return
  }
  const from =
    isPending(segments) && hangsOnRelative(segments)
      ? group.from
      : cutting.isCue(old)
        ? subjectStart(cutting, old, group)
        : null
  const main = from === null && current.joint === 'adverbial' ? mainStart(cutting, old, group) : null
  const cut = from ?? main
  if (cut === null || cut <= current.from) return
  current.to = cut
  const joint = main !== null ? 'main' : cut === group.from ? 'resumed' : 'complement'
  segments.push({ from: cut, to: cutting.tokens.length, joint, group })
}

/**
 * "Since the mayor was ousted | the council has met": after a passive, whose verb takes no object, a noun phrase right
 * before another finite verb is the main clause's subject. Counter-example: "when they met the council left" may be cut
 * at two places, and stays whole.
 */
const mainStart = ({ tokens }: Cutting, old: VerbGroup, group: VerbGroup): number | null => {
  if (!old.passive || group.from <= old.to) return null
  let from = group.from
  while (from > old.to && phrase.has(tokens[from - 1]!.pos)) {
    from--
    if (tokens[from]!.pos === 'determiner' || tokens[from]!.pos === 'pronoun') break
  }
  return from < group.from && (from === old.to || tokens[from - 1]!.pos !== 'preposition') ? from : null
}
const phrase: ReadonlySet<string> = new Set(['determiner', 'adjective', 'noun', 'name', 'number', 'pronoun'])

/** In a relative clause or what goes on with it: "the man who shot a guard and hurt two | was sentenced". */
const hangsOnRelative = (segments: readonly Segment[]): boolean => {
  const [before, current] = segments.slice(-2)
  return current?.joint === 'relative' || (current?.joint === 'coordinate' && before?.joint === 'relative')
}

/** Where the subject of an unmarked clause begins: "said the aid | would stop" is cut after "said". */
const subjectStart = ({ tokens }: Cutting, old: VerbGroup, group: VerbGroup): number | null => {
  const between = tokens.slice(old.to, group.from)
  // "Blamed the deaths on what they called greed": a pronoun behind a noun begins another clause.
  const whole = between.every(({ pos }, i) => nominal.has(pos) && (i === 0 || pos !== 'pronoun'))
  return between.length > 0 && whole ? old.to : null
}

/** "The gate used by staff was open": a lone past form is a participle where the verb is still to come. */
const isReduced = (cutting: Cutting, old: VerbGroup, group: VerbGroup): boolean => {
  const { tokens } = cutting
  const alone = old.to - old.from === 1 && tokens[old.head]!.features.tense === 'past' && !cutting.isCue(old)
  const after = tokens[old.to]
  return alone && after?.pos === 'preposition' && tokens.slice(old.to, group.from).every(({ pos }) => nominal.has(pos))
}

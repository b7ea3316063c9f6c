import type { LanguagePack } from '../../language/pack.ts'
import type { Token } from '../../model/token.ts'
import { verbGroupsOf, type VerbGroup } from './groups.ts'

/** How a part of a sentence is joined to what stands before it; it names the rule that cut there. */
export type Joint =
  | 'main'
  | 'relative'
  | 'complement'
  | 'adverbial'
  | 'coordinate'
  | 'participial'
  | 'reporting'
  | 'resumed'

/** A part of a sentence between two cuts. Indices count the sentence's tokens. */
export interface Segment {
  from: number
  to: number
  joint: Joint
  group: VerbGroup | null
}

/** A sentence as it is cut. */
export interface Cutting {
  readonly tokens: readonly Token[]
  readonly groups: readonly VerbGroup[]
  /** The first finite group that begins at or after each token. */
  readonly nextFinite: readonly (VerbGroup | null)[]
  /** Verbs that a clause can be the content of, and those of them that tell who speaks beside a quotation. */
  readonly isCue: (group: VerbGroup) => boolean
  readonly isSpeech: (group: VerbGroup) => boolean
  readonly language: LanguagePack
}

/** Lemmas of verbs of saying and thinking, and those of speech alone. */
export interface Cues {
  readonly all: ReadonlySet<string>
  readonly speech: ReadonlySet<string>
}

export const cuttingOf = (tokens: readonly Token[], language: LanguagePack, cues: Cues): Cutting => {
  const groups = verbGroupsOf(tokens, language.statement)
  const nextFinite: (VerbGroup | null)[] = Array.from({ length: tokens.length + 1 }, () => null)
  let next: VerbGroup | null = null
  let at = groups.length - 1
  for (let i = tokens.length - 1; i >= 0; i--) {
    while (at >= 0 && groups[at]!.from >= i) {
      if (groups[at]!.kind === 'finite') next = groups[at]!
      at--
    }
    nextFinite[i] = next
  }
  const isCue = (group: VerbGroup): boolean => cues.all.has(tokens[group.head]!.lemma)
  const isSpeech = (group: VerbGroup): boolean => cues.speech.has(tokens[group.head]!.lemma)
  return { tokens, groups, nextFinite, isCue, isSpeech, language }
}

/**
 * Cuts a sentence where a clause of its own begins. Every token stands in one segment.
 *
 * A cut needs a verb on both sides: "police and soldiers left" stays whole, "police fired and he
 * died" does not.
 */
export const segmentsOf = (cutting: Cutting): readonly Segment[] => {
  const segments: Segment[] = [{ from: 0, to: cutting.tokens.length, joint: 'main', group: null }]
  const byFrom = new Map(cutting.groups.map((group) => [group.from, group]))
  for (let i = 0; i < cutting.tokens.length; i++) {
    const current = segments.at(-1)!
    const cut =
      i > current.from
        ? cutAt(cutting, i, { current, first: segments.length === 1, pending: isPending(segments) })
        : null
    if (cut) {
      current.to = cut.from
      segments.push({ from: cut.from, to: cutting.tokens.length, joint: cut.joint, group: null })
    } else if (i === current.from && segments.length === 1) {
      current.joint = openingJoint(cutting)
    }
    const group = byFrom.get(i)
    if (group) takeGroup(cutting, segments, group)
  }
  return segments
}

interface Cut {
  readonly from: number
  readonly joint: Joint
}
interface Place {
  readonly current: Segment
  readonly first: boolean
  /** Whether a subject before a relative clause still waits for its verb. */
  readonly pending: boolean
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

const cutAt = (cutting: Cutting, at: number, place: Place): Cut | null => {
  const token = cutting.tokens[at]!
  const before = cutting.tokens[at - 1]!
  if (before.pos === 'punctuation' || token.pos === 'punctuation') {
    const cut = atSign(cutting, at, place)
    if (cut) return cut
  }
  if (token.pos === 'punctuation') return null
  return atWord(cutting, at, place)
}

const strong = new Set([';', ':', '—', '–', '--', '…'])
const commas = new Set([',', '”', '"', '»', '’', '—', '–', ')'])
const reach = 14

/** Cuts after a semicolon, colon, dash, comma or closing quotation mark. */
const atSign = (cutting: Cutting, at: number, { current, first, pending }: Place): Cut | null => {
  const { tokens, nextFinite } = cutting
  const before = tokens[at - 1]!
  if (tokens[at]!.pos === 'punctuation' || isOpener(cutting, at)) return null
  const next = nextFinite[at] ?? null
  if (strong.has(before.text) && next && (current.group || before.text === ':') && opensClause(cutting, at, next)) {
    return { from: at, joint: before.text !== ':' && isFrame(cutting, at, next) ? 'reporting' : 'main' }
  }
  if (!commas.has(before.text) || !endsPart(tokens, at - 1)) return null
  const gerund = groupAt(cutting, skipAdverbs(cutting, at))
  if (gerund && gerund.kind === 'gerund' && current.group && before.text === ',')
    return { from: at, joint: 'participial' }
  if (!next || !opensClause(cutting, at, next)) return null
  const subject = next.from > skipAdverbs(cutting, at)
  if (pending && !subject && current.joint === 'relative' && current.group) return { from: at, joint: 'resumed' }
  if (isFrame(cutting, at, next)) return { from: at, joint: 'reporting' }
  if (current.joint !== 'main' && current.joint !== 'coordinate' && current.group) {
    return { from: at, joint: subject || first ? 'main' : 'resumed' }
  }
  return current.group && subject ? { from: at, joint: 'main' } : null
}

/** Words that open a clause by themselves: what stands before them does not matter. */
const isOpener = ({ tokens, language }: Cutting, at: number): boolean => {
  const { relatives, complementisers, coordinators, subordinators } = language.statement
  const { lower } = tokens[at]!
  return [coordinators, relatives, complementisers, subordinators].some((words) => words.has(lower))
}

/** A comma ends a part; a quotation mark only where a sign stands beside it: “go,” he said, but not “hard” men. */
const endsPart = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]!.text === ',' || strong.has(tokens[at]!.text)) return true
  const inside = tokens[at - 1]
  return inside !== undefined && /^[,.!?…]/.test(inside.text)
}

const longestFrame = 16
const afterSpeech: ReadonlySet<string> = new Set(['preposition', 'adverb', 'name', 'punctuation', 'noun'])

/** A short part whose verb tells who said the rest: ", the mayor said", "explicó el juez". */
const isFrame = (cutting: Cutting, at: number, group: VerbGroup): boolean => {
  const { tokens } = cutting
  if (!cutting.isSpeech(group) || group.passive) return false
  let end = group.to
  while (end < tokens.length && tokens[end]!.pos !== 'punctuation') end++
  const opensContent = tokens
    .slice(group.to, end)
    .some((_, i) => cutting.language.statement.complementisers.has(tokens[group.to + i]!.lower))
  const verbFirst = group.from <= skipAdverbs(cutting, at)
  const after = tokens[group.to]
  const closes = after === undefined || verbFirst || afterSpeech.has(after.pos)
  return end - at <= longestFrame && !opensContent && closes
}

/** Cuts before a word that opens a clause. */
const atWord = (cutting: Cutting, at: number, { current }: Place): Cut | null => {
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

const skipAdverbs = ({ tokens, language }: Cutting, from: number): number => {
  const { clitics, impersonals } = language.attribution
  const isClitic = ({ pos, lower }: Token): boolean =>
    pos === 'pronoun' && (clitics.includes(lower) || impersonals.includes(lower))
  let at = from
  while (at < tokens.length && at < from + 3 && (tokens[at]!.pos === 'adverb' || isClitic(tokens[at]!))) at++
  return at
}

const groupAt = ({ groups }: Cutting, at: number): VerbGroup | null => groups.find((group) => group.from === at) ?? null

const nominal = new Set([
  'determiner',
  'adjective',
  'noun',
  'name',
  'number',
  'pronoun',
  'preposition',
  'adverb',
  'particle',
  'symbol',
])

/** Whether only a subject stands between a place and a finite verb: no sign, no opener, no other verb. */
const opensClause = ({ tokens, language }: Cutting, at: number, group: VerbGroup | null): boolean => {
  if (!group || group.from - at > reach) return false
  const { relatives, subordinators, complementisers } = language.statement
  for (let i = at; i < group.from; i++) {
    const { lower, pos } = tokens[i]!
    const joins = language.statement.coordinators.has(lower) && tokens[at - 1]?.pos !== 'preposition'
    if (!nominal.has(pos) && !joins) return false
    if (
      i > at &&
      (relatives.has(lower) || complementisers.has(lower) || subordinators.has(lower)) &&
      pos !== 'preposition' &&
      pos !== 'determiner'
    )
      return false
  }
  return true
}

/** Gives a segment its verb. A second finite verb without a sign between begins a part of its own. */
const takeGroup = (cutting: Cutting, segments: Segment[], group: VerbGroup): void => {
  const current = segments.at(-1)!
  const { group: old } = current
  if (!old || (old.kind !== 'finite' && group.kind === 'finite' && current.joint !== 'participial')) {
    current.group = group
    return
  }
  if (group.kind !== 'finite' || old.kind !== 'finite') return
  const from =
    isPending(segments) && current.joint === 'relative'
      ? group.from
      : cutting.isCue(old)
        ? subjectStart(cutting, old, group)
        : null
  if (from === null || from <= current.from) return
  current.to = from
  segments.push({ from, to: cutting.tokens.length, joint: from === group.from ? 'resumed' : 'complement', group })
}

/** Where the subject of an unmarked clause begins: "said the aid | would stop" is cut after "said". */
const subjectStart = ({ tokens }: Cutting, old: VerbGroup, group: VerbGroup): number | null =>
  group.from > old.to && tokens.slice(old.to, group.from).every((token) => nominal.has(token.pos)) ? old.to : null

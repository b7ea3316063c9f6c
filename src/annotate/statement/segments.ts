import type { VerbGroup } from './tagged-groups.ts'
import { atSign } from './at-sign.ts'
import { atWord } from './at-word.ts'
import {
  appositionIn,
  type Joint,
  type Segment,
  type Cutting,
  groupAt,
  nominal,
  opensClause,
  pastTime,
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
    current.subjectTo = old.from
    return
  }
  const cut = cutBefore(cutting, segments, group)
  if (cut === null || cut.from <= current.from) return
  current.to = cut.from
  segments.push({ ...cut, to: cutting.tokens.length, group })
}

/** Where a second finite verb without a sign before it begins a part of its own. */
const cutBefore = (cutting: Cutting, segments: readonly Segment[], group: VerbGroup): Cut | null => {
  const { joint, group: old } = segments.at(-1)!
  if (!old) return null
  if (isPending(segments) && hangsOnRelative(segments)) return { from: group.from, joint: 'resumed' }
  const said = cutting.isCue(old) ? subjectStart(cutting, old, group) : null
  if (said !== null) return { from: said, joint: 'complement' }
  const main = joint === 'adverbial' ? mainStart(cutting, old, group) : null
  if (main !== null) return { from: main, joint: 'main' }
  const contact = contactStart(cutting, group)
  if (contact === null || contact <= old.to) return null
  // "When he heard the news | he left" has two clauses, and none about the news.
  return { from: contact, joint: joint === 'adverbial' && segments.length === 1 ? 'main' : 'relative' }
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

/**
 * Where the subject of an unmarked clause begins: "said the aid | would stop" is cut after "said", "announced on Sunday
 * it had met" before "it", "told the court she had left" before "she".
 */
const subjectStart = (cutting: Cutting, old: VerbGroup, group: VerbGroup): number | null => {
  const { tokens } = cutting
  const at = pastAddressee(cutting, pastTime(cutting, old.to, group.from), { old, group })
  // "Said the aid, by then cut, | would stop": what is set in between commas belongs to the subject.
  const apposed = appositionIn(tokens, at, group.from)
  const between = tokens.slice(at, apposed?.[0] ?? group.from)
  // "Blamed the deaths on what they called greed": a pronoun behind a noun begins another clause.
  const whole = between.every(({ pos }, i) => nominal.has(pos) && (i === 0 || pos !== 'pronoun'))
  if (between.length === 0 || !whole) return null
  const opensSubject = at === old.to || opening.has(between[0]!.pos)
  return opensSubject ? at : old.to
}
const opening: ReadonlySet<string> = new Set(['determiner', 'pronoun', 'name', 'number'])

/** Past who is told: "told reporters | he was ill", "told the court | the man had fled". */
const pastAddressee = (
  cutting: Cutting,
  from: number,
  { old, group }: { readonly old: VerbGroup; readonly group: VerbGroup },
): number => {
  const { tokens } = cutting
  if (!cutting.isTelling(old)) return from
  let at = from
  while (at < group.from && addressed.has(tokens[at]!.pos) && (at === from || tokens[at]!.pos !== 'determiner')) at++
  const { pos, lower } = tokens[at]!
  const isNext = pos === 'determiner' || contacts(cutting, lower) || cutting.language.statement.dummySubjects.has(lower)
  return at > from && at < group.from && isNext ? pastTime(cutting, at, group.from) : from
}
const addressed: ReadonlySet<string> = new Set(['determiner', 'adjective', 'noun', 'name'])

const contacts = ({ language }: Cutting, lower: string): boolean => language.statement.contactSubjects.has(lower)

/**
 * Where a relative clause without a word for it begins: "a deal | he signed", "the day | she left". Counter-example:
 * "on Friday he left", which has no noun that it could be about.
 */
const contactStart = (cutting: Cutting, { from }: VerbGroup): number | null => {
  const { tokens, language } = cutting
  let at = from
  while (tokens[at - 1]?.pos === 'adverb') at--
  const noun = tokens[at - 2]
  if (!tokens[at - 1] || !contacts(cutting, tokens[at - 1]!.lower) || noun?.pos !== 'noun') return null
  return language.statement.timeNouns.has(noun.lemma) ? null : at - 1
}

/** "The gate used by staff was open": a lone past form is a participle where the verb is still to come. */
const isReduced = (cutting: Cutting, old: VerbGroup, group: VerbGroup): boolean => {
  const { tokens } = cutting
  const alone = old.to - old.from === 1 && tokens[old.head]!.features.tense === 'past' && !cutting.isCue(old)
  const { timeNouns } = cutting.language.statement
  const after = tokens[old.to]
  // "A tape released last week was played".
  const dated = tokens[old.to + 1] && after?.pos === 'adjective' && timeNouns.has(tokens[old.to + 1]!.lemma)
  const hangs = after?.pos === 'preposition' || dated
  return alone && Boolean(hangs) && tokens.slice(old.to, group.from).every(({ pos }) => nominal.has(pos))
}

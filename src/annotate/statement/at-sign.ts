import type { Token } from '../../model/token.ts'
import { fold } from '../../text/fold.ts'
import type { VerbGroup } from './tagged-groups.ts'
import { type Cutting, groupAt, skipAdverbs, opensClause, type Cut, type Place, type Segment } from './cutting.ts'

const strong = new Set([';', ':', '—', '–', '--', '…'])
const commas = new Set([',', '”', '"', '»', '’', "''", '—', '–', ')'])
const quotes = new Set(['“', '"', '«', '‘', "'", '``'])

/** Cuts after a semicolon, colon, dash, comma or closing quotation mark, before a word that opens nothing by itself. */
export const atSign = (cutting: Cutting, at: number, { current, first, pending }: Place): Cut | null => {
  const { tokens, nextFinite } = cutting
  const sign = signBefore(tokens, at)
  const before = tokens[sign]!
  const next = nextFinite[at] ?? null
  if (strong.has(before.text) && next && (current.group || before.text === ':') && opensClause(cutting, at, next)) {
    return { from: sign + 1, joint: before.text !== ':' && isFrame(cutting, at, next) ? 'reporting' : 'main' }
  }
  if (!commas.has(before.text) || !endsPart(tokens, at - 1)) return null
  const gerund = groupAt(cutting, skipAdverbs(cutting, at))
  if (gerund && gerund.kind === 'gerund' && current.group && before.text === ',')
    return { from: at, joint: 'participial' }
  if (isApposition(cutting, at, { before, gerund, current })) return { from: at, joint: 'relative' }
  if (!next || !opensClause(cutting, at, next)) return null
  // "The swiftest, strongest penalty he could give" is one thing.
  if (before.text === ',' && tokens[at]!.pos === 'adjective' && tokens[sign - 1]?.pos === 'adjective') return null
  const subject = next.from > skipAdverbs(cutting, at)
  if (pending && !subject && current.joint === 'relative' && current.group) return { from: at, joint: 'resumed' }
  if (isFrame(cutting, at, next)) return { from: at, joint: 'reporting' }
  if (current.joint !== 'main' && current.joint !== 'coordinate' && current.group) {
    return { from: at, joint: subject || first ? 'main' : 'resumed' }
  }
  if (!subject && before.text === ',' && isNextDeed(cutting, at, { group: current.group, next }))
    return { from: at, joint: 'coordinate' }
  return current.group && subject ? { from: at, joint: 'main' } : null
}

/** The sign before a word, or the colon before the quotation mark before it: the mayor said: “the bridge is shut”. */
const signBefore = (tokens: readonly Token[], at: number): number =>
  quotes.has(tokens[at - 1]!.text) && tokens[at - 2]?.text === ':' ? at - 2 : at - 1

/** A comma ends a part; a quotation mark only where a sign stands beside it: “go,” he said, but not “hard” men. */
const endsPart = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]!.text === ',' || strong.has(tokens[at]!.text)) return true
  const inside = tokens[at - 1]
  return inside !== undefined && /^[,.!?…]/.test(inside.text)
}

/**
 * A participle that tells of the noun before its comma: "the clerk|, named as Ivo Lenz, was", "a crowd|, led by a
 * priest". Behind a verb only with its doer or a name: "it rose by a tenth, compared with May" tells of no noun.
 */
const isApposition = (
  { tokens, language }: Cutting,
  at: number,
  { before, gerund: group, current }: { before: Token; gerund: VerbGroup | null; current: Segment },
): boolean => {
  if (group?.kind !== 'participle' || before.text !== ',' || !named.has(tokens[at - 2]?.pos ?? '')) return false
  if (at - 1 <= current.from) return false
  const after = tokens[group.to]
  if (current.group === null) return after?.pos === 'preposition' || after?.pos === 'conjunction'
  return language.statement.agentPrepositions.has(after?.lower ?? '')
}
const named: ReadonlySet<string> = new Set(['noun', 'name', 'number'])

const longestFrame = 16
const afterSpeech: ReadonlySet<string> = new Set(['preposition', 'adverb', 'name', 'punctuation', 'noun'])

/** "Claimed responsibility for the attack": a phrase of the event lexicon is a deed, and no words of saying. */
const tellsDeed = ({ tokens, language }: Cutting, { head }: VerbGroup): boolean =>
  (language.event.phrases.get(fold(tokens[head]!.lemma)) ?? []).some(({ lemmas }) =>
    lemmas.every((part, i) => fold(tokens[head + i]?.lemma ?? '') === part),
  )

/** "Then called on owners to sell" says itself what was said. */
const holdsInfinitive = ({ groups }: Cutting, from: number, to: number): boolean =>
  groups.some((group) => group.kind === 'infinitive' && group.from >= from && group.to <= to)

/**
 * "Activated the bomb, left it on a seat", "paid the fine, then sold the house": one who does one thing after another.
 * Counter-example: "the bridge, called the Old Span, fell" and "the blast, heard for miles, hurt ten".
 */
const isNextDeed = (
  { tokens }: Cutting,
  at: number,
  { group, next }: { group: VerbGroup | null; next: VerbGroup },
): boolean => {
  if (group?.kind !== 'finite' || group.passive || next.passive) return false
  const after = tokens[next.to]
  // A form that tells its person is no participle: "quemaron llantas".
  const finite = tokens[next.from]!.features.person !== undefined
  const takesObject = after !== undefined && (objects.has(after.pos) || (finite && after.pos === 'noun'))
  return tokens[at]!.pos === 'adverb' ? next.from > at : takesObject
}
const objects: ReadonlySet<string> = new Set(['determiner', 'pronoun', 'number'])

/** A short part whose verb tells who said the rest: ", the mayor said", "explicó el juez". */
export const isFrame = (cutting: Cutting, at: number, group: VerbGroup): boolean => {
  const { tokens } = cutting
  if (!cutting.isSpeech(group) || group.passive || tellsDeed(cutting, group)) return false
  let end = group.to
  while (end < tokens.length && tokens[end]!.pos !== 'punctuation') end++
  if (end - at > longestFrame) return false
  const { complementisers } = cutting.language.statement
  const opensContent =
    tokens.slice(group.to, end).some(({ lower }) => complementisers.has(lower)) ||
    holdsInfinitive(cutting, group.to, end)
  const verbFirst = group.from <= skipAdverbs(cutting, at)
  const after = tokens[group.to]
  const closes = after === undefined || verbFirst || afterSpeech.has(after.pos)
  // "Twelve guards opposed it" says nothing.
  if (after && cutting.language.statement.objectPronouns.has(after.lower)) return false
  return !opensContent && closes
}

import type { TimeWords } from '../../language/topics/time.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Token } from '../../model/token.ts'
import type { TimeReading } from '../../model/time.ts'
import type { Dropped } from '../../model/layers.ts'
import { defineAnnotator, type View } from '../../pipeline/annotator.ts'
import { indexAt } from '../../text/span.ts'
import { atomsOf, type Atom } from './atoms.ts'
import { directionAt } from './direction.ts'
import type { Draft } from './draft.ts'
import { surnamesOf, type Candidate } from './around.ts'
import { isMisread } from './early.ts'
import { whyNot } from './guards.ts'
import { mayHoldTime } from './hint.ts'
import { chooseTimes, findTimes, type Found } from './match.ts'
import { linkRanges, type Placed } from './ranges.ts'
import { tellsWhich } from './nominal.ts'
import { sumOf } from './read-date.ts'
import { readFound } from './read.ts'
import { extended } from './extend.ts'
import { linkNarrative } from './narrative.ts'
import { linkTold, type Unlinked } from './told.ts'

/** Expressions of time, symbolic: what is said, and what it leans on. */
export const times = defineAnnotator({
  name: 'time',
  version: '7',
  languages: 'any',
  needs: ['sentences', 'tokens'],
  makes: ['times'],
  annotate: (view) => {
    const dropped: Dropped[] = []
    const surnames = surnamesOf(view.layer('tokens'))
    const unlinked = view.layer('sentences').flatMap((sentence) => timesIn(view, sentence, { dropped, surnames }))
    return { times: linkNarrative(linkTold(placeFroms(linkRanges(unlinked), view.text))), dropped }
  },
})

type TimeView = View<'sentences' | 'tokens'>
type Item = Omit<Unlinked, 'from' | 'apposed'> & Placed & { readonly next: number | null }

interface Notes {
  readonly dropped: Dropped[]
  readonly surnames: ReadonlySet<string>
}

const timesIn = (view: TimeView, sentence: Sentence, { dropped, surnames }: Notes): readonly Item[] => {
  const words = view.language.time
  const tokens = view.within('tokens', sentence)
  if (!mayHoldTime(words, view.text, tokens)) return []
  const spelled = atomsOf(words, view.text, { span: sentence, tokens })
  const found = findTimes(words, spelled)
  if (found.length === 0) return []
  const { atoms } = spelled
  const direction = directionsIn(words, tokens, { atoms, headline: sentence.role !== 'body' })
  const tokenAt = (offset: number) => tokens[indexAt(tokens, offset)]
  const chosen = chooseTimes(found, spelled, (at): Candidate | null => {
    const misread = isMisread(at, { words, atoms, tokenAt })
    const draft = misread ? null : readFound(words, { found: at, direction: direction(at) })
    return draft === null ? null : { found: at, draft, atoms, sentence, text: view.text, words, tokenAt, surnames }
  })
  return chosen.flatMap((candidate) => {
    const why = whyNot(candidate)
    if (why !== null) dropped.push(droppedOf(view, candidate, why))
    return why === null ? itemsOf(view, candidate, direction(candidate.found)) : []
  })
}

/** The clause around each expression is looked at once, and only where someone asks. */
const directionsIn = (
  words: TimeWords,
  tokens: readonly Token[],
  { atoms, headline }: { readonly atoms: readonly Atom[]; readonly headline: boolean },
): ((at: Found) => () => 'past' | 'future') => {
  const known = new Map<number, 'past' | 'future'>()
  return (at) => () => {
    const key = at.first * atoms.length + at.last
    const look = known.get(key) ?? directionAt(words, tokens, { span: spanOf(atoms, at), headline })
    known.set(key, look)
    return look
  }
}

const spanOf = (atoms: readonly Atom[], found: Found): { start: number; end: number } => ({
  start: atoms[found.first]!.start,
  end: atoms[found.last - 1]!.end,
})

const droppedOf = (view: TimeView, { atoms, found }: Candidate, why: string): Dropped => {
  const span = spanOf(atoms, found)
  return { ...span, layer: 'times', text: view.text.slice(span.start, span.end), rule: found.rule.name, why }
}

/** One expression, or both ends of a range: the first tells where the other is. */
const itemsOf = (view: TimeView, candidate: Candidate, direction: () => 'past' | 'future'): readonly Item[] => {
  const first = itemOf(view, candidate, direction)
  const { found, draft } = candidate
  if (found.other === null || draft.other === null) return [first]
  const end = { ...candidate, draft: draft.other, found: { ...found, ...found.other, other: null } }
  const other = itemOf(view, end, direction)
  return isList(candidate)
    ? [first, other]
    : [{ ...first, reading: { ...first.reading, until: other.reading.id } }, other]
}

/** "In April and June" are two months, "between April and June" and "October and November" a range. */
const isList = ({ found, atoms }: Candidate): boolean => {
  if (!found.other || atoms[found.from]?.class === 'from') return false
  if (!atoms.slice(found.last, found.other.first).some((atom) => atom.class === 'and')) return false
  const [d, e, m, n] = ['d', 'e', 'm', 'n'].map((part) => sumOf(found.parts[part]))
  return e !== null ? e !== (d ?? 0) + 1 : n !== (m ?? 0) + 1
}

const itemOf = (view: TimeView, candidate: Candidate, direction: () => 'past' | 'future'): Item => {
  const { span, modifier } = extended(candidate)
  const { draft, found, sentence, atoms } = candidate
  const reading: TimeReading = {
    kind: 'time',
    id: view.id('times', span),
    report: view.report.id,
    ...span,
    text: view.text.slice(span.start, span.end),
    rule: `time/${found.rule.name}`,
    type: draft.type,
    granularity: draft.granularity,
    modifier,
    anchor: anchorOf(draft),
    steps: draft.steps,
    value: draft.value,
    vague: draft.vague,
    clock: draft.clock,
    until: null,
    sentence: sentence.index,
  }
  const counted = found.rule.from === true || found.parts.b?.[0]?.class === 'apartfrom'
  return {
    reading,
    atoms,
    first: found.first,
    last: found.last,
    ahead: draft.anchor !== 'none' && direction() === 'future',
    event: counted && found.parts.c !== undefined && goesOn(view.text, span.end, sentence.end),
    nominal: tellsWhich(candidate),
    next: counted ? span.end + reach : null,
  }
}

/** Whether another word of the sentence stands behind an offset. */
const goesOn = (text: string, at: number, end: number): boolean =>
  /^\s+[\p{L}\d]/u.test(text.slice(at, Math.min(end, at + 4)))

const anchorOf = (draft: Draft): TimeReading['anchor'] =>
  draft.anchor === 'told' ? { kind: 'told', time: null } : { kind: draft.anchor }

/** In characters: how far behind "a day after" its day may stand. */
const reach = 40
/** In characters: a comma and a preposition. */
const apposition = 6

/**
 * "A day after Monday's vote": the time that begins within a few words of one that counts from something.
 * "Two days earlier, on 16 June": the date right behind one that leans on what was told.
 */
const placeFroms = (items: readonly Item[], text: string): readonly Unlinked[] =>
  items.map(({ next, ...item }, i) => {
    const { reading } = item
    const behind = items[i + 1]?.reading
    const same = behind !== undefined && behind.sentence === reading.sentence
    const gap = same ? text.slice(reading.end, behind.start) : ''
    const apposed =
      reading.anchor.kind === 'told' &&
      gap.startsWith(',') &&
      gap.length <= apposition &&
      isDay(reading) &&
      isDay(behind!)
    return {
      ...item,
      from: same && next !== null && behind.start < next ? i + 1 : null,
      apposed: apposed ? i + 1 : null,
    }
  })

const isDay = (reading: TimeReading): boolean =>
  reading.type === 'DATE' && reading.granularity === 'day' && reading.vague === null

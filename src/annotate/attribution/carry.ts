import type { Block } from '../../model/report.ts'
import type { Sentence } from '../../model/sentence.ts'
import { contains, overlaps, type Span } from '../../text/span.ts'
import type { Draft } from './draft.ts'
import type { Quote } from './quote.ts'

/**
 * Gives quotations without a cue of their own to the speaker before them: in the same paragraph they
 * go on with the same content, in the next one they stand as an attribution without a cue.
 * @example “It was dark,” Ana Ruiz said. “Nobody saw us.” // both are hers
 */
export const carrySpeakers = (
  text: string,
  drafts: readonly Draft[],
  context: {
    readonly quotes: readonly Quote[]
    readonly blocks: readonly Block[]
    readonly sentences: readonly Sentence[]
  },
): readonly Draft[] => {
  const result = withDroppedSubjects(
    [...drafts].sort((a, b) => startOf(a) - startOf(b)),
    context.blocks,
  )
  const free = context.quotes.filter((quote) => isSpeech(text, quote) && !result.some((d) => claims(d, quote)))
  for (const quote of free) {
    const block = context.blocks.findIndex((b) => b.start <= quote.start && quote.start < b.end)
    const before = lastBefore(result, quote, context.quotes)
    if (!before) continue
    const at = result.indexOf(before)
    const home = context.blocks.findIndex((b) => b.start <= endOf(before) - 1 && endOf(before) - 1 < b.end)
    if (home === block && goesOn(before, quote))
      result[at] = { ...before, content: [...before.content, { start: quote.start, end: quote.end }] }
    else if (home === block || (home === block - 1 && quote.words > 2 && quote.start === context.blocks[block]!.start))
      result.splice(at + 1, 0, following(before, quote, context.sentences))
  }
  return result
}

const startOf = (d: Draft): number => Math.min(d.content[0]!.start, d.cue?.start ?? Infinity)
const endOf = (d: Draft): number => Math.max(d.content.at(-1)!.end, d.cue?.end ?? 0, d.source?.end ?? 0)
const claims = (d: Draft, quote: Span): boolean =>
  !(d.cue !== null && contains(quote, d.cue)) &&
  (d.content.some((c) => overlaps(c, quote)) || (d.cue !== null && overlaps(d.cue, quote)))

/** Words that somebody spoke as a sentence, not a title or a word held at arm's length. */
const isSpeech = (text: string, quote: Quote): boolean => {
  if (quote.marks === 'single' || quote.words < 1) return false
  const before = text.slice(Math.max(0, quote.start - 3), quote.start).trimEnd()
  const opens = before === '' || /[.!?:”"'»\n]$/.test(before)
  const closes =
    /[.!?…,]["”»’']*$/.test(text.slice(quote.start, quote.end)) ||
    /^\s*[.!?]/.test(text.slice(quote.end, quote.end + 2))
  return opens && closes
}

/** A speech much longer than the words that its cue stands with is told apart from them. */
const goesOn = (before: Draft, quote: Quote): boolean =>
  quote.end - quote.start <= 3 * before.content.reduce((sum, { start, end }) => sum + end - start, 0)

/** The last attribution before a quotation that does not itself stand in one. */
const lastBefore = (drafts: readonly Draft[], quote: Quote, quotes: readonly Quote[]): Draft | undefined => {
  let found: Draft | undefined
  for (const draft of drafts) {
    const { cue } = draft
    if (endOf(draft) > quote.start || (cue !== null && quotes.some((outer) => contains(outer, cue)))) continue
    if (!found || endOf(draft) >= endOf(found)) found = draft
  }
  return found
}

const following = (before: Draft, quote: Quote, sentences: readonly Sentence[]): Draft => ({
  ...before,
  rule: 'speaker-goes-on',
  cue: null,
  negated: false,
  content: [{ start: quote.start, end: quote.end }],
  sentence: sentences.find((s) => s.start <= quote.start && quote.start < s.end)?.index ?? before.sentence,
})

/** A verb without a subject takes the speaker before it in its paragraph: "Ana Ruiz dijo … Añadió que …". */
const withDroppedSubjects = (drafts: readonly Draft[], blocks: readonly Block[]): Draft[] => {
  let source: Span | null = null
  let home = -1
  return drafts.map((draft) => {
    const block = blocks.findIndex((b) => b.start <= startOf(draft) && startOf(draft) < b.end)
    if (block !== home) source = null
    home = block
    const filled = draft.dropped === true && draft.source === null && source ? { ...draft, source } : draft
    source = filled.source ?? source
    return filled
  })
}

import type { SentenceWords } from '../../language/topics/sentence.ts'
import { scan } from '../../text/scan.ts'
import { trimSpan, type Span } from '../../text/span.ts'
import { isSpace } from '../../text/words.ts'
import { abbreviationAt } from './abbreviation.ts'
import { wordAfter, type Following } from './following.ts'
import { endsGlued } from './glued.ts'

/** Signs that end a sentence, with what closes a quotation or bracket after them. */
const terminator = /([.!?…]{1,8})(["”’»›)\]'*]{0,4})(?=\s|[—–]\s|["“‘«¿¡(]{0,2}\p{Lu})/gu

/**
 * The sentences of a part of a text: together they cover all but its white space.
 *
 * A full stop ends one unless it stands in an abbreviation or initial, and unless the next word is in
 * lower case (“Who knew?” he asked); without a space behind it, only before a word with a capital that is part of no name.
 * Nothing else ends one, not even a line break.
 * @example splitSentences('Gen. Ruiz left. He fell.', { start: 0, end: 24 }, words) // two spans
 */
export const splitSentences = (text: string, part: Span, words: SentenceWords): readonly Span[] => {
  const inner = text.slice(part.start, part.end)
  const spans: Span[] = []
  const isQuoted = quotedIn(inner)
  let from = 0
  for (const match of scan(terminator, inner)) {
    const end = endOf(inner, match, isQuoted)
    if (!endsHere(inner, match, { end, words })) continue
    pushTrimmed(spans, inner, { start: from, end })
    from = end
  }
  pushTrimmed(spans, inner, { start: from, end: inner.length })
  return spans
    .flatMap((span) => cutLong(inner, span))
    .map((span) => ({ start: span.start + part.start, end: span.end + part.start }))
}

/** In UTF-16 units: no sentence of news is longer, and what reads within a sentence may look at all of it. */
const longest = 3000

/** Text that runs on without any stop is cut before a word, so that no step ever meets a sentence without end. */
const cutLong = (text: string, span: Span): readonly Span[] => {
  const pieces: Span[] = []
  let from = span.start
  while (span.end - from > longest) {
    const space = text.lastIndexOf(' ', from + longest)
    const to = space > from ? space : from + longest
    pushTrimmed(pieces, text, { start: from, end: to })
    from = to
  }
  pushTrimmed(pieces, text, { start: from, end: span.end })
  return pieces
}

const pushTrimmed = (spans: Span[], text: string, span: Span): void => {
  const trimmed = trimSpan(text, span)
  if (trimmed.start < trimmed.end) spans.push(trimmed)
}

/** Behind the stop and what closes with it. A straight quotation mark right before a word may open the next sentence. */
const endOf = (text: string, match: RegExpExecArray, isQuoted: (at: number) => boolean): number => {
  const { index, 0: whole, 1: signs = '', 2: closers = '' } = match
  const mark = closers.indexOf('"')
  if (mark < 0 || isSpace(text.charCodeAt(index + whole.length))) return index + whole.length
  return index + signs.length + mark + (isQuoted(index) ? 1 : 0)
}

/** Whether a place lies within straight quotation marks; asked in the order of the text, so that each is counted once. */
const quotedIn = (text: string): ((at: number) => boolean) => {
  let [counted, isOpen] = [0, false]
  return (at) => {
    for (; counted < at; counted++) if (text[counted] === '"') isOpen = !isOpen
    return isOpen
  }
}

const endsHere = (
  text: string,
  match: RegExpExecArray,
  { end, words }: { readonly end: number; readonly words: SentenceWords },
): boolean => {
  const [, signs = '', closers = ''] = match
  const next = wordAfter(text, end)
  if (next === null) return true
  if (next.sort === 'lower') return false
  const isGlued = /[^\s—–]/u.test(text[end]!)
  if (isGlued && !endsGlued(text, { from: match.index, to: end, next }, words)) return false
  if (closers !== '' && /[?!]/.test(signs) && goesOnWithSpeech(text, next, words)) return false
  if (signs === '.' && closers !== '»') return !holdsOn(text, match.index, { next, words })
  return true
}

/** Whether the full stop at `dot` belongs to an abbreviation after which the sentence goes on. */
const holdsOn = (text: string, dot: number, context: { next: Following; words: SentenceWords }): boolean => {
  const { next, words } = context
  const before = abbreviationAt(text, dot, words)
  if (before === 'none') return false
  if (before === 'leading') return next.sort !== 'opening'
  if (before === 'before-number') return next.sort === 'digit'
  if (before === 'closing') return words.continuers.has(next.lower)
  const isInitial = /^(?:\.|[,;)])/.test(text.slice(next.start + 1, next.start + 2))
  return next.sort !== 'opening' && (isInitial || !words.openers.has(next.lower))
}

/** “Who knew?” Marta Rivas asked: up to three capitalised words, then a verb of speech. */
const goesOnWithSpeech = (text: string, next: Following, words: SentenceWords): boolean => {
  const following = text.slice(next.start, next.start + 80).split(/\s+/, 5)
  const at = following.findIndex((word) => !/^\p{Lu}/u.test(word))
  return (
    at > 0 &&
    at <= 3 &&
    words.speech.has((following[at] ?? '').replace(/[.,:;]$/, '')) &&
    !words.openers.has(next.lower)
  )
}

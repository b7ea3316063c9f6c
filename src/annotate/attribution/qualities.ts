import type { Attribution } from '../../model/attribution.ts'
import type { Words } from '../../model/citation.ts'
import type { Token } from '../../model/token.ts'
import { overlaps, sharedUnits, type Span } from '../../text/span.ts'
import { firstEndingAfter } from './carry.ts'
import type { Draft } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import { isLetter, type Quote } from './quote.ts'

/** Whether contents are quoted, told, or told with quoted pieces. */
export const modeOf = (text: string, content: readonly Span[], quotes: readonly Quote[]): Attribution['mode'] => {
  const isQuoted = content.some((span) =>
    around(span, quotes).some(
      (quote) => (quote.depth === 0 || quote.marks !== 'single') && sharedUnits(span, quote) > 0,
    ),
  )
  if (!isQuoted) return 'indirect'
  return content.some((span) => hasLettersOutside(text, span, quotes)) ? 'mixed' : 'direct'
}

/** The quotations that touch a span. */
const around = (span: Span, quotes: readonly Quote[]): readonly Quote[] => {
  const from = firstEndingAfter(quotes, span.start)
  let to = from
  while (to < quotes.length && overlaps(quotes[to]!, span)) to++
  return quotes.slice(from, to)
}

const hasLettersOutside = (text: string, span: Span, quotes: readonly Quote[]): boolean => {
  const near = around(span, quotes)
  for (let i = span.start; i < span.end; i++) {
    const quote = near.find((q) => q.start <= i && i < q.end)
    if (quote) i = quote.end - 1
    else if (isLetter(text[i])) return true
  }
  return false
}

/** Words that weaken what is said, beside the cue or within what is told. */
export const hedgesOf = (
  lexicon: Lexicon,
  tokens: readonly Token[],
  words: (span: Span) => Words,
): readonly Words[] => {
  const found: Words[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const phrase = lexicon.hedges
      .get(token.lower)
      ?.find(({ words: w }) => w.every((word, k) => tokens[i + k]?.lower === word))
    if (phrase) {
      const last = tokens[i + phrase.words.length - 1]!
      found.push(words({ start: token.start, end: last.end }))
      i += phrase.words.length - 1
    } else if (isReportive(lexicon, tokens, i)) found.push(words(token))
  }
  return found
}

/** "habría muerto": a conditional perfect that tells what others say. */
const isReportive = (lexicon: Lexicon, tokens: readonly Token[], at: number): boolean =>
  lexicon.words.reportiveConditional &&
  tokens[at]!.features.tense === 'conditional' &&
  tokens[at]!.pos === 'auxiliary' &&
  tokens[at + 1]?.features.form === 'participle'

/** How sure the source is said to be, and whether it denies. */
export const standingOf = (draft: Draft, hedges: number): Pick<Attribution, 'factuality' | 'polarity'> => {
  const { factuality, polarity } = draft.group
  if (draft.negated) return { factuality: 'unknown', polarity: 'positive' }
  return { factuality: hedges > 0 && factuality === 'fact' ? 'possible' : factuality, polarity }
}

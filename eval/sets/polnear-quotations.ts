import { quotesOf } from '../../src/annotate/attribution/quote.ts'
import type { ReadReport } from '../../src/index.ts'
import type { Attribution } from '../../src/model/attribution.ts'
import { overlaps, type Span } from '../../src/text/span.ts'
import type { Roles } from './polnear-brat.ts'

/** How many there are, and how many of them are right. */
export interface Share {
  readonly met: number
  readonly of: number
}

export interface QuotationCounts {
  /**
   * Reading 1, by attribution: of ours that stand within no other and whose kind is direct, those whose content shares
   * a character at least with the content of a gold attribution.
   */
  readonly attributions: Share
  /**
   * Reading 2, by quotation: of all words between outermost quotation marks that share a character with the content of
   * a direct or mixed attribution of ours, those that share one with the content of a gold attribution. It is the
   * harder one: a title or a nickname within what somebody tells counts against us.
   */
  readonly quotations: Share
  /** The words of what is wrong by the second reading. */
  readonly wrong: readonly string[]
}

/**
 * Precision of direct quotations in one text, in two readings: whether what we say is quoted from somebody is so to
 * the corpus. It asks for no speaker: the marks of sources do.
 */
export const quotationCounts = ({ report, extraction }: ReadReport, wanted: readonly Roles[]): QuotationCounts => {
  const gold = wanted.flatMap(({ content }) => content)
  const ours = extraction.attributions.filter(({ within }) => within === null)
  const direct = ours.filter(({ mode }) => mode === 'direct')
  const told = ours.filter(({ mode }) => mode !== 'indirect')
  const quotations = quotesOf(report).filter((quote) => quote.depth === 0 && told.some((item) => holds(item, quote)))
  const wrong = quotations.filter((quote) => !touches(quote, gold))
  return {
    attributions: {
      met: direct.filter(({ content }) => content.some((c) => touches(c, gold))).length,
      of: direct.length,
    },
    quotations: { met: quotations.length - wrong.length, of: quotations.length },
    wrong: wrong.map(({ start, end }) => report.text.slice(start, end).replace(/\s+/g, ' ')),
  }
}

const touches = (span: Span, others: readonly Span[]): boolean => others.some((other) => overlaps(span, other))
const holds = ({ content }: Attribution, span: Span): boolean => touches(span, content)

/** Shares of several texts as one. */
export const addShares = (shares: readonly Share[]): Share =>
  shares.reduce((sum, { met, of }) => ({ met: sum.met + met, of: sum.of + of }), { met: 0, of: 0 })

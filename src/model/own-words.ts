import { contains, type Span } from '../text/span.ts'

/**
 * Tells which words of a clause are its own and not those of a clause that stands within it: of "the man who stole a
 * boat and hurt two was sentenced" all but "who stole a boat and hurt two".
 * @param kept what belongs to it wherever it stands: its subject, its object
 * @example ownWords(main, [relative], [subject])(token) // false for "boat"
 */
export const ownWords = (whole: Span, others: readonly Span[], kept: readonly Span[]): ((words: Span) => boolean) => {
  const inner = others.filter((other) => contains(whole, other) && !contains(other, whole))
  if (inner.length === 0) return () => true
  return (words) => !inner.some((other) => contains(other, words)) || kept.some((part) => contains(part, words))
}

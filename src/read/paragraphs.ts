import { scan } from '../text/scan.ts'
import { unfinished } from './furniture-words.ts'
import type { Hint, Line } from './lines.ts'
import { MappedBuilder, sourceOf, type Mapped } from './mapped.ts'

/** A paragraph, headline or entry of the page, in one piece. */
export interface Paragraph {
  readonly words: Mapped
  /** Whether it stands apart from the one before it. */
  readonly gap: boolean
  readonly hint: Hint | null
}

/**
 * Joins lines that page layout has broken: lines that were full, and paragraphs that break off in
 * mid-sentence.
 * - `full-line`: the next word did not fit. Counter-example: a short last line of a paragraph.
 * - `mid-sentence`: no end punctuation, and the next begins in lower case: "insisted that a", "fellow
 *   protester". Counter-example: a headline, which never goes on.
 * - `unfinished-word`: it ends with a word like "the": "in the provinces of", "Puno and Cusco".
 * @param hyphens `layout` where a hyphen at a line's end mostly parts a word, as in PDF
 */
export const paragraphsOf = (
  lines: readonly Line[],
  hyphens: 'printed' | 'layout' = 'printed',
): readonly Paragraph[] => {
  const groups: Line[][] = []
  for (const [i, line] of lines.entries()) {
    const last = groups.at(-1)
    if (last && goesOn({ before: last.at(-1)!, after: line, first: groups.length === 1, sized: last.length > 1 }))
      last.push(line)
    else groups.push([lines[i]!])
  }
  const hyphenation = { known: vocabulary(lines), layout: hyphens === 'layout' }
  return groups.map((group) => ({ words: joined(group, hyphenation), gap: group[0]!.gap, hint: group[0]!.hint }))
}

interface Seam {
  readonly before: Line
  readonly after: Line
  /** Whether the line before is the first of the text, which may be its headline. */
  readonly first: boolean
  readonly sized: boolean
}

const goesOn = ({ before, after, first, sized }: Seam): boolean => {
  if (before.full && before.hint === after.hint) return true
  if (!mayJoin(before) || !mayJoin(after)) return false
  const from = before.words.text
  const to = after.words.text
  if (endsSentence(from) || !to.includes(' ')) return false
  if (endsUnfinished(from) && from.length >= (after.gap ? 25 : 15)) return /^[\p{L}\p{N}“"«¿¡‘']/u.test(to)
  return startsLower(to) && (!first || sized) && from.length >= 40
}

const mayJoin = (line: Line): boolean => line.hint === null || line.hint === 'body'

/** Whether words end as a sentence does, closing quotes and brackets aside, also wrongly decoded ones. */
export const endsSentence = (text: string): boolean => /[.!?…:;。]["'”’»)\]\u00e2\u0080-\u009f]*$/u.test(text.slice(-8))

const startsLower = (text: string): boolean => /^["'“‘«(]?\p{Ll}(?!\p{Lu})/u.test(text) && !/^\S+:\/\//.test(text)

const endsUnfinished = (text: string): boolean => {
  const word = /(?:^|\s)([\p{L}]+),?$/u.exec(text.slice(-20))?.[1]
  return word !== undefined && word === word.toLowerCase() && unfinished.has(word)
}

/** The words of a text that a line's end does not touch, for telling hyphens that belong from those of layout. */
const vocabulary = (lines: readonly Line[]): ReadonlySet<string> => {
  const known = new Set<string>()
  if (!lines.some((line) => /\p{L}-$/u.test(line.words.text.slice(-2)))) return known
  for (const line of lines)
    for (const [word] of scan(/\p{L}+(?:-\p{L}+)*/gu, line.words.text)) known.add(word.toLowerCase())
  return known
}

interface Hyphenation {
  readonly known: ReadonlySet<string>
  readonly layout: boolean
}

const joined = (lines: readonly Line[], hyphenation: Hyphenation): Mapped => {
  if (lines.length === 1) return lines[0]!.words
  const builder = new MappedBuilder()
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    const cut = next ? hyphenAt(line, next, hyphenation) : 'none'
    builder.copy(line.words, { start: 0, end: line.words.text.length - (cut === 'drop' ? 1 : 0) })
    if (next && cut === 'none') builder.put(' ', endOf(line), sourceOf(next.words, { start: 0, end: 1 }).from)
  }
  return builder.done()
}

const endOf = (line: Line): number => line.words.pieces.at(-1)!.to

/** Whether a line ends within a word, and whether its hyphen is one of layout. */
const hyphenAt = (line: Line, next: Line, { known, layout }: Hyphenation): 'none' | 'keep' | 'drop' => {
  const head = /(\p{L}+)-$/u.exec(line.words.text.slice(-40))?.[1]
  const tail = /^\p{Ll}+/u.exec(next.words.text.slice(0, 40))?.[0]
  if (head === undefined || tail === undefined) return 'none'
  if (known.has(`${head}${tail}`.toLowerCase())) return 'drop'
  return layout && !known.has(`${head}-${tail}`.toLowerCase()) ? 'drop' : 'keep'
}

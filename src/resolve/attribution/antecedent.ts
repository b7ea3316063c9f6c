import type { Attribution } from '../../model/attribution.ts'
import { wordsOf } from '../../model/citation.ts'
import type { Token } from '../../model/token.ts'
import type { Span } from '../../text/span.ts'
import type { Cast } from './cast.ts'

/** In characters before a relative pronoun. */
const reach = 160
const phrasal: ReadonlySet<Token['pos']> = new Set(['noun', 'name', 'adjective', 'number', 'determiner'])
const heads: ReadonlySet<Token['pos']> = new Set(['noun', 'name'])

/** Whether the words of a source are a relative pronoun and no more. */
export const isRelative = ({ start, end }: Span, cast: Cast): boolean =>
  cast.relatives.has(cast.text.slice(start, end).toLowerCase())

/**
 * The noun phrase that a relative pronoun stands for: of "an appeal by | his lawyers|, who argued" and "la defensa, que pedía".
 * Null where no noun stands before it: "lo que dijo".
 */
export const phraseBefore = (relative: Span, cast: Cast): Span | null => {
  const tokens = cast.tokensIn({ start: Math.max(0, relative.start - reach), end: relative.start })
  const to = tokens.at(-1)?.lower === ',' ? tokens.length - 1 : tokens.length
  let from = to
  while (from > 0) {
    const token = tokens[from - 1]!
    const joins = cast.joiners.has(token.lower) && from < to && heads.has(tokens[from - 2]?.pos ?? 'adverb')
    if (!joins && !phrasal.has(token.pos)) break
    from--
    if (token.pos === 'determiner' && !cast.joiners.has(tokens[from - 1]?.lower ?? '')) break
  }
  const words = tokens.slice(from, to)
  // "Adopted last week that called", "the guard at the gate, who": when and where it was speaks not.
  if (cast.timeWords.has(words.at(-1)?.lower ?? '') || cast.placing.has(tokens[from - 1]?.lower ?? '')) return null
  return words.some(({ pos }) => heads.has(pos)) ? { start: words[0]!.start, end: words.at(-1)!.end } : null
}

/** An attribution whose source is a relative pronoun, and the words that the pronoun stands for. */
export const withAntecedent = (item: Attribution, cast: Cast): Attribution => {
  const { source } = item
  if (!source || source.entity !== null || !isRelative(source, cast)) return item
  const span = phraseBefore(source, cast)
  return span ? { ...item, source: { ...source, antecedent: wordsOf(cast.text, span) } } : item
}

/**
 * "Las muertes que reconoce el Gobierno": where a subject may follow its verb, somebody behind the verb of a relative
 * clause says what stands before the pronoun. Counter-example: "el grupo que acusa al Gobierno".
 */
export const withSubjectBehind = (item: Attribution, cast: Cast): Attribution => {
  const { source, content, rule } = item
  const told = content[0]
  if (!source || !told || content.length > 1 || !rule.endsWith('-object') || !isRelative(source, cast)) return item
  const speaker = cast.mentionsIn(told).find(({ start, end, type }) => {
    const article = cast.tokensIn({ start: told.start, end: Math.max(told.start, start) })
    return type !== 'place' && end >= told.end && article.every(({ pos }) => pos === 'determiner')
  })
  const span = speaker && phraseBefore(source, cast)
  return span ? { ...item, source: { ...source, ...told }, content: [wordsOf(cast.text, span)] } : item
}

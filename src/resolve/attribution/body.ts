import type { Mention } from '../../model/mention.ts'
import type { Span } from '../../text/span.ts'
import type { Cast } from './cast.ts'

/** Characters behind a name within which what explains it must end. */
const reach = 120

/**
 * The body that a source speaks for: the one organisation beside a word for people who speak for bodies, in the words of
 * the source or wherever else the report explains the speaker's name.
 * @example "Ana Ruiz, a spokeswoman for the port board" // the port board; "Ivo Marsh, a member of the port board": null
 */
export const bodyOf = (source: Span, speaker: string | null, cast: Cast): string | null =>
  bodyIn(source, speaker, cast) ?? (speaker === null ? null : explainedBody(speaker, cast))

const bodyIn = (words: Span, speaker: string | null, cast: Cast): string | null => {
  if (!cast.tokensIn(words).some(({ lower }) => cast.representing.has(lower))) return null
  const bodies = new Set(
    cast.mentionsIn(words).flatMap(({ id, type }) => {
      const entity = type === 'organization' ? cast.entityOf.get(id) : undefined
      return entity && entity.id !== speaker ? [entity.id] : []
    }),
  )
  return bodies.size === 1 ? [...bodies][0]! : null
}

/** The body of the first mention whose explanation names one; looked for once a speaker. */
const explainedBody = (speaker: string, cast: Cast): string | null => {
  const known = cast.bodies.get(speaker)
  if (known !== undefined) return known
  let body: string | null = null
  for (const mention of cast.namesOf(speaker)) {
    const words = explanationOf(mention, cast.text)
    body ??= words && bodyIn(words, speaker, cast)
    if (body !== null) break
  }
  cast.bodies.set(speaker, body)
  return body
}

/** What stands between commas behind a name: "Ana Ruiz, a spokeswoman for the port board, …". */
const explanationOf = (mention: Mention, text: string): Span | null => {
  if (!/^\s*,/.test(text.slice(mention.end, mention.end + 3))) return null
  const start = text.indexOf(',', mention.end) + 1
  const length = text.slice(start, start + reach).search(/[,.;:()]/)
  return length <= 0 ? null : { start, end: start + length }
}

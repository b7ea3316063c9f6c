import type { Attribution, Source } from '../../model/attribution.ts'
import type { EntityReading, Mention } from '../../model/mention.ts'
import { isRelative, phraseBefore } from './antecedent.ts'
import { bodyOf } from './body.ts'
import type { Cast } from './cast.ts'
import { contains, overlaps, type Span } from '../../text/span.ts'

/** Mentions and their entities by mention id. */
export const entitiesByMention = (entities: readonly EntityReading[]): ReadonlyMap<string, EntityReading> =>
  new Map(entities.flatMap((entity) => entity.mentions.map((id) => [id, entity] as const)))

/**
 * The entity that the words of a source name. What stands behind "of" or "for" is not the speaker,
 * unless nothing else is known: "a spokesman for the mayor" is no mayor.
 */
const speakerOf = (source: Span, cast: Cast): string | null => {
  const inside = cast
    .mentionsIn({ start: Math.max(0, source.start - 200), end: source.end })
    .filter((m) => overlaps(m, source))
  const known = inside.filter((m) => cast.entityOf.has(m.id))
  if (known.length === 0) return antecedentOf(source, cast)
  const limit = headEnd(source, cast)
  const heads = known.filter(
    (m) =>
      (m.start < limit || afterComma(m, source, cast) || closes(m, source, cast)) &&
      !isModifier(m, source, cast) &&
      !isSetting(m, source, cast) &&
      !known.some((other) => isWordOf(m, other)),
  )
  const best = heads.sort((a, b) => weigh(b, source) - weigh(a, source) || a.start - b.start)[0]
  return best ? cast.entityOf.get(best.id)!.id : null
}

/** Where the first phrase of a source ends: at "of", "for", "de" and the like. */
const headEnd = (source: Span, cast: Cast): number => {
  for (const token of cast.tokensIn(source)) {
    if (token.start === source.start) continue
    if (cast.joiners.has(token.lower) || cast.relatives.has(token.lower)) return token.start
  }
  return source.end
}

const afterComma = (mention: Mention, source: Span, cast: Cast): boolean =>
  mention.start > source.start && /,\s*$/.test(cast.text.slice(source.start, mention.start))

/** "the head of the port Ana Ruiz": a person's name that closes the phrase, nothing joining it to what is before. */
const closes = (mention: Mention, source: Span, cast: Cast): boolean => {
  if (mention.form !== 'name' || mention.type !== 'person' || mention.end < source.end) return false
  const before = cast.tokensIn({ start: source.start, end: mention.start }).at(-1)
  return before !== undefined && (before.pos === 'noun' || before.pos === 'name' || before.pos === 'adjective')
}

/** "the Ruiz administration", "her lawyer": a name or a pronoun before a noun that it only tells apart. */
const isModifier = (mention: Mention, source: Span, cast: Cast): boolean => {
  const next = cast.tokensIn({ start: mention.end, end: source.end })[0]
  if (mention.form === 'pronoun') return next !== undefined && owned.has(next.pos)
  if (mention.form !== 'name' || mention.type === 'organization') return false
  return next !== undefined && (next.pos === 'noun' || next.lower === "'s")
}

const owned: ReadonlySet<string> = new Set(['noun', 'adjective', 'name'])

/** "rebels in Tolna", "the people in southern Tolna": where somebody is says nothing, whoever it is. */
const isSetting = (mention: Mention, source: Span, cast: Cast): boolean =>
  mention.type === 'place' &&
  cast.tokensIn({ start: source.start, end: mention.start }).some(({ pos }) => pos === 'preposition')

/** "the four-time World Champion": a capitalised word of somebody's description is no body of its own. */
const isWordOf = (mention: Mention, whole: Mention): boolean =>
  mention.type !== 'person' && mention !== whole && whole.form === 'description' && contains(whole, mention)

/** A person's name is the surest, then a description of the whole, then a body's name. */
const weigh = (mention: Mention, source: Span): number => {
  if (mention.form === 'name' && mention.type === 'person') return 6
  if (mention.form === 'description' && contains(mention, { start: source.start, end: source.start + 1 })) return 4
  if (mention.form === 'pronoun') return 4
  if (mention.type === 'organization') return 3
  if (mention.form === 'description') return 2
  return mention.type === 'place' && mention.start === source.start && mention.end === source.end ? 2 : 0
}

/** "Ana Ruiz, who said": a relative pronoun stands for what is before it. */
const antecedentOf = (source: Span, cast: Cast): string | null => {
  if (!isRelative(source, cast)) return null
  const last = cast
    .mentionsIn({ start: Math.max(0, source.start - reach), end: source.start })
    .filter((m) => /^[\s,]*$/.test(cast.text.slice(m.end, source.start)) && cast.entityOf.has(m.id))
    .at(-1)
  // "The people in Tolna, who said": the clause is about the people.
  if (!last || isWhere(last, cast)) return null
  // "The defence of the mayor, which asked": whose it is does not speak.
  const before = cast.tokensIn({ start: Math.max(0, source.start - reach), end: last.start }).at(-1)
  const phrase = cast.joiners.has(before?.lower ?? '') ? phraseBefore(source, cast) : null
  return phrase ? speakerOf(phrase, cast) : cast.entityOf.get(last.id)!.id
}
const reach = 120

const isWhere = ({ type, start }: Mention, cast: Cast): boolean => {
  if (type !== 'place') return false
  const before = cast.tokensIn({ start: Math.max(0, start - 40), end: start })
  return before.findLast(({ pos }) => pos !== 'adjective' && pos !== 'determiner')?.pos === 'preposition'
}

/** A source with its entity, and the body that it speaks for. */
export const withSpeaker = (source: Source | null, cast: Cast): Source | null => {
  if (!source) return null
  const entity = speakerOf(source, cast)
  return { ...source, entity, body: bodyOf(source, entity, cast) }
}

/** "I" within somebody's words is that one: “I think so,” she said. */
export const withSpeakerInside = (
  items: readonly Attribution[],
  firstPersons: ReadonlySet<string>,
): readonly Attribution[] => {
  const byId = new Map(items.map((item) => [item.id, item]))
  return items.map((item) => {
    const { source, within } = item
    const entity = within === null ? null : (byId.get(within)?.source?.entity ?? null)
    if (!source || entity === null || !firstPersons.has(source.text.toLowerCase())) return item
    return { ...item, source: { ...source, entity } }
  })
}

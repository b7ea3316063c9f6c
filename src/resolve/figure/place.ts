import { wordsOf } from '../../model/citation.ts'
import type { FigureReading } from '../../model/figure.ts'
import type { Mention } from '../../model/mention.ts'
import type { Token } from '../../model/token.ts'
import type { Span } from '../../text/span.ts'
import type { Room } from './room.ts'

/** How far from a number, in characters, a place of its sentence can be its own. */
const reach = 400
/** How many words can stand between the preposition and the name: "in the northern town of". */
const between = 5

/**
 * The place at which a casualty is said to have happened: the nearest name of its sentence that stands behind a
 * preposition of place, else the nearest town that opens a noun phrase. A place that acts or only describes is none.
 * @example of 12 in '12 died outside the U.S. embassy in Nairobi, Kenya said' // Nairobi
 * @example of 12 in '12 people died, Israel said' // null
 * @example of 12 in 'the town of Dorval, east of Norvale, where 12 died' // Dorval
 */
export const placeOf = (room: Room, figure: FigureReading): FigureReading['place'] => {
  if (figure.measure === 'other') return null
  const { sentence, tokens } = room.sentenceOf(figure)
  const near = {
    start: Math.max(sentence.start, figure.start - reach),
    end: Math.min(sentence.end, figure.end + reach),
  }
  const places = room.mentionsIn(near).filter((mention) => mention.type === 'place' && mention.form === 'name')
  if (places.length === 0) return null
  const stood = places.filter((place) => standsAt(room, tokens, place) && !isAnothers(room, figure, place))
  const best =
    antecedent(room, figure, { tokens, places }) ??
    nearest(figure, own(room, figure, tokens, stood)) ??
    nearest(figure, stood) ??
    nearest(
      figure,
      places.filter((place) => opens(tokens, place)),
    )
  return best ? wordsOf(room.text, best) : null
}

interface Placed {
  readonly tokens: readonly Token[]
  readonly places: readonly Mention[]
}

/** How many words may stand between "where" and the number: "where, police said, at least". */
const sooner = 8

/**
 * The place that "where" stands for: the name right before it, or the one that this name only describes: "Dorval, east
 * of Norvale, where 12 died". Counter-example: "asked where 12 had died".
 */
const antecedent = (room: Room, figure: Span, { tokens, places }: Placed): Mention | null => {
  const number = tokens.findIndex((token) => token.end > figure.start)
  const where = tokens.findLastIndex(
    ({ lower }, at) => at < number && at >= number - sooner && room.figureWords.relativePlaces.has(lower),
  )
  if (where < 1) return null
  const comma = tokens[where - 1]!.lower === ',' ? where - 1 : where
  const near = endsBefore(room, { tokens, places }, comma)
  if (near === null) return null
  const [first, opening] = [tokens.findIndex((token) => token.end > near.start), tokens.slice(0, comma)]
  const aside = opening.findLastIndex(({ lower }, at) => at < first && lower === ',')
  const describing = tokens.slice(aside + 1, first)
  if (aside < 1 || describing.length === 0 || describing.length > between || !describing.every(isPassed(room)))
    return near
  return endsBefore(room, { tokens, places }, aside) ?? near
}

/** The place whose name ends before a token, with nothing but nouns of places between: "the Dorval district". */
const endsBefore = (room: Room, { tokens, places }: Placed, at: number): Mention | null => {
  let last = at - 1
  while (last > 0 && isPlaceNoun(room, tokens[last]!) && !endsAt(places, tokens[last]!)) last--
  return endsAt(places, tokens[last]) ?? null
}

const endsAt = (places: readonly Mention[], token: Token | undefined): Mention | undefined =>
  places.find((place) => place.end === token?.end)

/** "East of", "in the south of", "a las afueras de". */
const isPassed =
  ({ figureWords: { placed, placeLinks } }: Room) =>
  ({ pos, lower }: Token): boolean =>
    passed.has(pos) || pos === 'adverb' || pos === 'number' || placed.has(lower) || placeLinks.has(lower)

/** "47 marchers, one guard and a woman in Arequipa": in a list of three the place belongs to the last. */
const isAnothers = (room: Room, figure: FigureReading, place: Span): boolean =>
  room
    .counted(figure)
    .filter((other) => other.measure === figure.measure && figure.end <= other.start && other.end <= place.start)
    .length >= fewest
const fewest = 2

/**
 * "Nine died in Cusco, four in Puno; 46 in Peru": where each count of a list has a place behind it, that is its own.
 */
const own = (
  room: Room,
  figure: FigureReading,
  tokens: readonly Token[],
  places: readonly Mention[],
): readonly Mention[] => {
  const others = room.counted(figure)
  const before = others.some((one) => one.end <= figure.start)
  const next = others.find((one) => one.start > figure.start)?.start ?? Infinity
  const stop = tokens.find((token) => token.lower === ';' && token.start >= figure.end)?.start ?? Infinity
  return before ? places.filter((place) => place.start >= figure.end && place.end <= Math.min(next, stop)) : []
}

const nearest = (figure: Span, places: readonly Mention[]): Mention | null => {
  // What stands before a number is more often the place of something told before it.
  const apart = (place: Span): number =>
    place.start >= figure.end ? place.start - figure.end : (figure.start - place.end) * 2
  return places.length === 0 ? null : places.reduce((a, b) => (apart(b) < apart(a) ? b : a))
}

/** Whether a preposition of place governs a name, with at most a few describing words between them. */
const standsAt = (room: Room, tokens: readonly Token[], place: Span): boolean => {
  if (describes(tokens, place)) return false
  const first = tokens.findIndex((token) => token.end > place.start)
  for (let at = first - 1; at >= Math.max(0, first - 1 - between); at--) {
    const token = tokens[at]!
    if (room.figureWords.placed.has(token.lower)) return true
    // "in the Norland capital of Dorval": the country's name before the word for the town.
    const whose = token.pos === 'name' && isPlaceNoun(room, tokens[at + 1]!)
    if (!passed.has(token.pos) && !whose && !room.figureWords.placeLinks.has(token.lower)) return false
    // "in the city of Arequipa", but not "in the embassy of Kenya".
    if (at < first - 1 && token.pos === 'noun' && !isPlaceNoun(room, token)) return false
  }
  return false
}

const passed: ReadonlySet<Token['pos']> = new Set(['determiner', 'adjective', 'noun', 'particle'])

const isPlaceNoun = ({ placeWords: { cityNouns, regionNouns, heads } }: Room, { lower, lemma }: Token): boolean =>
  [lower, lemma].some((form) => cityNouns.has(form) || regionNouns.has(form) || heads.has(form))

/** "the Nairobi embassy": a name before a noun tells which embassy. */
const describes = (tokens: readonly Token[], place: Span): boolean => {
  const next = tokens.find((token) => token.start >= place.end)
  return next !== undefined && next.start - place.end <= 1 && next.pos === 'noun'
}

/** "a Tel Aviv bus": the town of a thing is mostly where it is; the country is often only its owner. */
const opens = (tokens: readonly Token[], place: Mention): boolean =>
  place.place?.kind === 'city' && describes(tokens, place)

import { wordsOf } from '../../model/citation.ts'
import type { Authority, FigureReading } from '../../model/figure.ts'
import type { Dropped } from '../../model/layers.ts'
import { defineAnnotator } from '../../pipeline/annotator.ts'
import { contains } from '../../text/span.ts'
import { carriedAsOf, headlineAsOf } from './carried-as-of.ts'
import { sinceOf, statedAsOf } from './stated-as-of.ts'
import { authorityBefore, authorityOf } from './authority.ts'
import { withIncident, withPlaces } from './happening.ts'
import { withOneOfSeveral } from './one-of-several.ts'
import { isToldApart, yearLookedBackAt } from './looking-back.ts'
import { isApart, isOtherEvent } from './other-event.ts'
import { placeOf } from './place.ts'
import { roomOf, type Room } from './room.ts'
import { withLooseLists } from './loose-list.ts'
import { withDisjoint, withNamedApart, withParts, withTellers } from './parts.ts'
import { withStanding } from './running.ts'
import { withSums } from './sum.ts'
import { withHappenings, withWholes } from './whole.ts'

/**
 * Decides which candidates are figures, and says who is credited with each, where and for which day it
 * holds. What is printed in the sentence is `stated`; what a whole or the sentence before gives is
 * `carried`.
 */
export const figures = defineAnnotator({
  name: 'resolve-figure',
  version: '10',
  languages: 'any',
  needs: ['sentences', 'tokens', 'quantities', 'times', 'mentions', 'entities', 'attributions', 'figureCandidates'],
  makes: ['figures'],
  annotate: (view) => {
    const room = roomOf(view)
    const dropped: Dropped[] = []
    const kept: FigureReading[] = []
    const byId = new Map<string, FigureReading>()
    for (const candidate of view.layer('figureCandidates')) {
      const why = whyNot(room, candidate)
      if (why) dropped.push({ ...wordsOf(view.text, candidate), layer: 'figureCandidates', rule: candidate.rule, why })
      else {
        const otherEvent = isOtherEvent(room, candidate, kept)
        const figure = resolved(room, { ...candidate, otherEvent }, kept, byId)
        kept.push(figure)
        byId.set(figure.id, figure)
      }
    }
    return { figures: finished(room, kept), dropped }
  },
})

/** What only all figures of the report together tell. */
const finished = (room: Room, kept: readonly FigureReading[]): readonly FigureReading[] => {
  const told = denyBefore(room, withHeadlines(room, withStanding(room, kept)))
  const summed = withNamedApart(room, withDisjoint(room, withWholes(withSums(room, told))))
  const limited = withTellers(withParts(withHappenings(summed)))
  const several = withOneOfSeveral(room, withPlaces(room, withIncident(room, limited)))
  return withLooseLists(withStanding(room, several))
}

/** Why a candidate is no figure, or null. */
const whyNot = (room: Room, figure: FigureReading): string | null => {
  if (figure.quantity === null) return null
  const number = room.numberOf(figure)
  const time = room
    .timesIn({ start: number.start - 40, end: number.end })
    .find((one) => contains(one, number) && (one.type === 'DATE' || one.type === 'TIME'))
  return time ? 'part of a date or a time' : null
}

const resolved = (
  room: Room,
  figure: FigureReading,
  before: readonly FigureReading[],
  byId: ReadonlyMap<string, FigureReading>,
): FigureReading => {
  const whole = figure.partOf === null ? null : (byId.get(figure.partOf) ?? null)
  const last = before.at(-1)
  const beside =
    last && last.sentence === figure.sentence && last.counts === 'part' && figure.counts === 'part' ? last : null
  const named = authorityOf(room, figure)
  const authority =
    (named && !isPronoun(room, named) ? named : null) ??
    carried(whole?.authority ?? beside?.authority ?? resumedFrom(figure, before, named !== null)) ??
    (named ? null : carried(repeated(room, figure, before)?.authority)) ??
    named ??
    (figure.measure === 'other' ? null : authorityBefore(room, figure))
  const stated = statedAsOf(room, figure)
  const ofWhole = figure.otherEvent ? null : carriedTime(whole)
  const asOfTime = stated ?? ofWhole ?? (figure.measure === 'other' ? null : asOfBy(room, figure, before))
  return {
    ...figure,
    id: figure.id,
    authority,
    asOfTime,
    sinceTime: sinceOf(room, figure),
    place: placeOf(room, figure),
  }
}

/** A pronoun that no entity stands behind says that it is whoever spoke before. */
const isPronoun = (room: Room, authority: Authority): boolean =>
  authority.entity === null &&
  room.tokensIn(authority).every((token) => token.pos === 'pronoun' || room.figureWords.relatives.has(token.lower))

const carried = (authority: Authority | null | undefined): Authority | null =>
  authority ? { ...authority, basis: 'carried' } : null

const carriedTime = (whole: FigureReading | null): FigureReading['asOfTime'] =>
  whole?.asOfTime
    ? { time: whole.asOfTime.time, basis: whole.asOfTime.basis === 'inferred' ? 'inferred' : 'carried' }
    : null

/** A number that goes on with the count of the sentence before has the same authority. */
const resumedFrom = (figure: FigureReading, before: readonly FigureReading[], pronoun: boolean): Authority | null => {
  if (!pronoun && figure.rule !== 'carried' && figure.rule !== 'listed' && figure.rule !== 'coordinated') return null
  const last = before
    .slice(-60)
    .findLast((other) => (pronoun ? other.authority !== null : other.measure === figure.measure))
  return last && figure.sentence - last.sentence <= 1 ? last.authority : null
}

/** "The 14 foreigners …" behind "police said they had arrested 14": the same number again, with its article. */
const repeated = (room: Room, figure: FigureReading, before: readonly FigureReading[]): FigureReading | undefined => {
  const { tokens, at } = room.sentenceOf(figure)
  if (figure.measure === 'other' || !room.figureWords.articles.has(tokens[at - 1]?.lower ?? '')) return undefined
  return before
    .slice(-8)
    .findLast(
      (one) => figure.sentence - one.sentence <= 2 && one.measure === figure.measure && one.best === figure.best,
    )
}

/** Headlines are read before the body that dates them. */
const withHeadlines = (room: Room, figures: readonly FigureReading[]): readonly FigureReading[] => {
  const body = figures.filter((figure) => room.sentences[figure.sentence]?.role === 'body')
  return figures.map((figure) => {
    const own = room.sentences[figure.sentence]?.role === 'body' || figure.asOfTime?.basis === 'stated'
    const asOfTime =
      own || figure.measure === 'other' || figure.standing !== 'asserted' ? null : headlineAsOf(figure, body)
    return asOfTime ? { ...figure, asOfTime } : figure
  })
}

/** A day told before, else the report's own day; an old or denied count has only what its sentence says. */
const asOfBy = (room: Room, figure: FigureReading, before: readonly FigureReading[]): FigureReading['asOfTime'] => {
  if (figure.standing !== 'asserted') return null
  if (!figure.otherEvent) return carriedAsOf(room, figure, before) ?? reported
  // What is told beside the report's own event is of its days, unless it looks back.
  const last = before.at(-1)
  if (last?.otherEvent && figure.sentence - last.sentence <= 1) return carriedTime(last)
  const year = yearLookedBackAt(room, figure)
  if (year) return { time: year.id, basis: 'carried' }
  return isApart(room, figure) || isToldApart(room, figure) ? reported : null
}

const reported: FigureReading['asOfTime'] = { time: 'publication', basis: 'inferred' }

/** "El hospital lo desmintió": a short sentence of denial takes back the last figure of the one before. */
const denyBefore = (room: Room, kept: readonly FigureReading[]): readonly FigureReading[] => {
  const lastOf = new Map<number, FigureReading>()
  for (const figure of kept) if (figure.measure !== 'other') lastOf.set(figure.sentence, figure)
  const denied = new Set<string>()
  for (const [index, figure] of lastOf) {
    const next = room.sentences[index + 1]
    if (next && figure.standing !== 'forecast' && denies(room, next)) denied.add(figure.id)
  }
  return kept.map((figure) => (denied.has(figure.id) ? { ...figure, standing: 'denied' } : figure))
}

const denies = (room: Room, sentence: Room['sentences'][number]): boolean => {
  const tokens = room.tokensIn(sentence)
  const { denials, denied, clitics } = room.figureWords
  const at = tokens.findIndex(
    (token) => token.poses.includes('verb') && token.lemmas.some((lemma) => denials.has(lemma)),
  )
  return (
    at >= 0 &&
    tokens.length <= 14 &&
    tokens.some(({ lower }, i) => {
      // "It denied" has its subject before the verb; "denied a report that" has a complement of its own.
      if (!denied.has(lower) || Math.abs(i - at) > 3 || (i === at - 1 && !clitics.has(lower))) return false
      const opens = (one: string | undefined): boolean => room.figureWords.relatives.has(one ?? '')
      return i < at || !((opens(lower) && tokens[i + 1]?.pos !== 'punctuation') || opens(tokens[i + 1]?.lower))
    })
  )
}

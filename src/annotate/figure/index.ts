import type { LanguagePack } from '../../language/pack.ts'
import { once } from '../../text/once.ts'
import { wordsOf } from '../../model/citation.ts'
import type { Counts, FigureReading, Measure } from '../../model/figure.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { View } from '../../pipeline/annotator.ts'
import { defineAnnotator } from '../../pipeline/annotator.ts'
import { weigh, type Weighed } from './compose.ts'
import { carriedNoun } from './carried-noun.ts'
import { withClasses } from './classes.ts'
import { countsOf } from './counts.ts'
import { itemsOf, type Item } from './item.ts'
import { isOneOfMany } from './one-of.ts'
import { isOtherEvent } from './other-event.ts'
import { sceneOf, type Calendar, type Scene } from './scene.ts'
import { conceptOf, scopeOf } from './scope.ts'
import { standingOf } from './standing.ts'
import type { Carried } from './carried.ts'

type Needs = 'sentences' | 'tokens' | 'quantities'

/**
 * Offers every number of a report as a figure: what it counts, what it measures, how it stands and what
 * limits it, as far as the sentence and what was counted before tell. Authority, place and day, and
 * what is no figure after all, are the resolver's.
 */
export const figureCandidates = defineAnnotator({
  name: 'figure',
  version: '7',
  languages: 'any',
  needs: ['sentences', 'tokens', 'quantities'],
  makes: ['figureCandidates'],
  annotate: (view) => {
    const found: FigureReading[] = []
    let carried: Carried | null = null
    let whole: FigureReading | null = null
    let deaths = false
    const calendar = calendarOf(view.language)
    for (const sentence of view.layer('sentences')) {
      const scene = sceneOf(sentence, {
        tokens: view.within('tokens', sentence),
        quantities: view.within('quantities', sentence),
        figure: view.language.figure,
        ...calendar,
      })
      const weighed = weigh(scene, itemsOf(scene), carried ?? headed(scene))
      const figures = figuresOf(view, scene, { weighed: withClasses(scene, weighed, whole), whole })
      found.push(...figures)
      const last = figures.findLast((figure) => figure.measure !== 'other')
      const main = figures.find(
        (figure) =>
          figure.measure !== 'other' &&
          figure.partOf === null &&
          figure.counts !== 'part' &&
          figure.standing === 'asserted' &&
          !figure.otherEvent,
      )
      const told = (main ?? last)?.measure ?? toldIn(scene)
      deaths ||= figures.some((figure) => figure.measure === 'killed')
      if (told && (sentence.role === 'body' || carried === null))
        carried = { measure: told, sentence: sentence.index, deaths: deaths }
      if (main) whole = main
    }
    return { figureCandidates: found }
  },
})

/** The words of a language that say when. */
const calendarOf = once(({ number, time }: LanguagePack): Calendar => {
  const calendar = new Set([...number.months, ...number.weekdays])
  const lengths = Object.entries(number.units).flatMap(([form, { sort }]) => (sort === 'duration' ? [form] : []))
  return { calendar, periods: new Set([...calendar, ...lengths]), turns: new Set(Object.keys(time.words.turn ?? {})) }
})

/** "Woman dies as count reaches 48": before anything was counted, what the headline itself tells. */
const headed = (scene: Scene): Carried | null => {
  const measure = toldIn(scene)
  return measure && { measure, sentence: scene.sentence.index, deaths: measure === 'killed' }
}

/** A casualty that a sentence tells without a number: "how many died". */
const toldIn = ({ words }: Scene): Measure | null => {
  for (const word of words) {
    const measure = (word.verb ? word.subject : null) ?? word.noun
    if (measure !== null) return measure
  }
  return null
}

interface Told {
  readonly weighed: readonly Weighed[]
  /** The last whole of an earlier sentence, which a part without its own belongs to. */
  readonly whole: FigureReading | null
}

const figuresOf = (view: View<Needs>, scene: Scene, { weighed, whole }: Told): readonly FigureReading[] => {
  const figures: (FigureReading | null)[] = []
  weighed.forEach((one, at) => {
    const up = one.whole >= 0 ? (figures[one.whole] ?? null) : one.part ? whole : null
    figures.push(isOffered(one) ? figureOf(view, scene, { weighed, at, up }) : null)
  })
  // "Twelve of the 40 injured": the whole stands behind its part.
  weighed.forEach(({ whole: behind, measured }, at) => {
    const [part, up] = [figures[at], behind > at ? figures[behind] : null]
    if (part && up && measured) figures[at] = { ...part, partOf: up.id }
  })
  return figures.filter((figure) => figure !== null)
}

/** Determiners count only casualties, ordinals only where they number a victim. */
const isOffered = ({ item, measured }: Weighed): boolean => {
  if (item.kind === 'quantity') return figureSorts.has(item.quantity!.sort) || measured?.rule === 'numbered'
  if (measured === null) return false
  if (item.kind !== 'ordinal') return true
  return (item.estimate.best ?? 0) > 2 && measured.measure === 'killed'
}

const figureSorts: ReadonlySet<Quantity['sort']> = new Set(['count', 'measure', 'share', 'duration'])

interface Place {
  readonly weighed: readonly Weighed[]
  readonly at: number
  readonly up: FigureReading | null
}

const figureOf = (view: View<Needs>, scene: Scene, { weighed, at, up }: Place): FigureReading => {
  const one = weighed[at]!
  const { item } = one
  const measured = isCount(item.quantity, one.measured?.rule) ? one.measured : null
  const next = nextItem(weighed, at) ?? scene.words.length
  const counted = carriedNoun(scene, weighed, at) ?? item.counted
  return {
    ...item.estimate,
    ...wordsOf(view.text, item.span),
    kind: 'figure',
    id: view.id('figureCandidates', item.span),
    report: view.report.id,
    rule: measured?.rule ?? item.quantity?.rule ?? item.kind,
    quantity: item.quantity?.id ?? null,
    unit: item.quantity?.unit ?? null,
    per: item.quantity?.per ?? null,
    counted: counted.head < 0 ? null : countedIn(view.text, scene, counted),
    measure: measured?.measure ?? 'other',
    counts: measured ? countsOf(scene, weighed, at) : loneCounts(scene, item),
    standing: standingOf(scene, item, measured ?? { measure: 'other', rule: '', cue: -1 }),
    scope: measured ? scopeOf(view.text, scene, { item, measured, until: next }) : [],
    place: null,
    authority: null,
    otherEvent: measured !== null && (isOtherEvent(scene) || isYearly(item.quantity)),
    partOf: measured && one.part ? (up?.id ?? null) : null,
    asOfTime: null,
    sinceTime: null,
    sentence: scene.sentence.index,
  }
}

const loneCounts = (scene: Scene, item: Item): Counts =>
  item.quantity?.per ? 'rate' : isOneOfMany(scene, item) ? 'part' : 'total'

const countedIn = (text: string, scene: Scene, { from, to, person }: Item['counted']): FigureReading['counted'] => {
  const words = wordsOf(text, spanOfWords(scene, from, to))
  const concept = person ? conceptOf(scene, words) : null
  return concept === null ? words : { ...words, concept }
}

/** The first word of the next item behind one's own words. */
const nextItem = (weighed: readonly Weighed[], at: number): number | null => {
  for (let i = at + 1; i < weighed.length; i++)
    if (weighed[i]!.item.from > weighed[at]!.item.to) return weighed[i]!.item.from
  return null
}

/** Only counts can be casualties, and shares of people where a casualty is said of them. */
const isCount = (quantity: Quantity | null, rule: string | undefined): boolean =>
  quantity === null || quantity.sort === 'count' || quantity.sort === 'ordinal' || rule === 'numbered'

/** A yearly number of casualties is no event's own. */
const isYearly = (quantity: Quantity | null): boolean => quantity?.per === 'year' || quantity?.per === 'person'

const spanOfWords = (scene: Scene, from: number, to: number): { readonly start: number; readonly end: number } => ({
  start: scene.words[from]!.token.start,
  end: scene.words[to - 1]!.token.end,
})

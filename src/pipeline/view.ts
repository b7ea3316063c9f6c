import type { LanguagePack } from '../language/pack.ts'
import { idOf } from '../model/id.ts'
import type { LayerName, Layers } from '../model/layers.ts'
import type { Span } from '../text/span.ts'
import type { ReadText, View } from './annotator.ts'

/** Layers under construction: those that no step has made yet are absent. */
export type Board = { [L in LayerName]?: readonly Layers[L][] }

const prefixes: Readonly<Record<LayerName, string>> = {
  passages: 'p',
  sentences: 's',
  tokens: 'w',
  quantities: 'q',
  times: 't',
  mentions: 'm',
  attributionCandidates: 'a',
  figureCandidates: 'f',
  clauses: 'c',
  anchors: 'h',
  entities: 'e',
  attributions: 'a',
  figures: 'f',
  statements: 's',
  nominals: 's',
  namings: 'n',
  signatures: 'k',
  fates: 'v',
  dropped: 'd',
}

/**
 * How annotations are named: with ids that last, the same in every reading of the text, or with ones that are told apart
 * within one reading, for what is never kept.
 */
export type IdSort = 'lasting' | 'passing'

interface Seen {
  /** Told every layer that is read, so that an audit can compare it with what the step declared. */
  readonly seen?: (layer: LayerName) => void
  readonly ids?: IdSort
}

/** A view on a report's layers. */
export const viewOf = (
  report: ReadText,
  language: LanguagePack,
  board: Board,
  { seen = () => {}, ids = 'lasting' }: Seen = {},
): View => {
  const layer = <L extends LayerName>(name: L): readonly Layers[L][] => {
    seen(name)
    return board[name] ?? []
  }
  const id = ids === 'lasting' ? lastingIds(report) : passingId
  return {
    report,
    text: report.text,
    language,
    layer,
    within: (name, span) => between(layer(name), span),
    at: (name, offset) => covering(layer(name), offset),
    id,
  }
}

/**
 * Where the items of a layer begin, kept with the layer: all steps ask for parts of the same few, and
 * numbers in one block are searched faster than items of many kinds.
 */
const startsOf = (items: readonly unknown[]): Int32Array => {
  const old = starts.get(items)
  if (old) return old
  const made = new Int32Array(items.length)
  for (let i = 0; i < made.length; i++) made[i] = (items[i] as Span).start
  starts.set(items, made)
  return made
}
const starts = new WeakMap<readonly unknown[], Int32Array>()

const firstFrom = (sorted: Int32Array, start: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < start) low = middle + 1
    else high = middle
  }
  return low
}

const between = <T>(items: readonly T[], span: Span): readonly T[] => {
  const sorted = startsOf(items)
  const from = firstFrom(sorted, span.start)
  let to = from
  while (to < sorted.length && sorted[to]! < span.end) to++
  return items.slice(from, to)
}

const covering = <T>(items: readonly T[], offset: number): T | undefined => {
  const before = items[firstFrom(startsOf(items), offset + 1) - 1]
  return before !== undefined && (before as unknown as Span).end > offset ? before : undefined
}

/** Ids by report, layer, exact words and their occurrence in the text, counted from 0. */
const lastingIds = (report: ReadText): View['id'] => {
  const occurrence = occurrencesOf(report)
  return (layer, span, key = '') => {
    const words = report.text.slice(span.start, span.end)
    return idOf(prefixes[layer], [report.id, layer, words, occurrence(words, span.start), key])
  }
}

/** The same words at the same occurrence are those at the same place: nothing need be counted or hashed. */
const passingId: View['id'] = (layer, { start, end }, key = '') => `${layer} ${start} ${end} ${key}`

type Occurrence = (words: string, start: number) => number

/** Steps ask for the same words at the same places one after the other, so that they share one count. */
const occurrencesOf = (report: ReadText): Occurrence => {
  const made = counted.get(report) ?? occurrencesIn(report.text)
  counted.set(report, made)
  return made
}
const counted = new WeakMap<ReadText, Occurrence>()

/**
 * Counts how often words stand before a place. Steps ask from left to right, so that the count goes on
 * from where it stood: a text that says one thing a thousand times is not searched a thousand times.
 */
const occurrencesIn = (text: string): Occurrence => {
  const known = new Map<string, { count: number; next: number; asked: number }>()
  return (words, start) => {
    if (words === '') return start
    let state = known.get(words)
    if (!state || start < state.asked) {
      state = { count: 0, next: text.indexOf(words), asked: 0 }
      known.set(words, state)
    }
    while (state.next >= 0 && state.next < start) {
      state.count++
      state.next = text.indexOf(words, state.next + 1)
    }
    state.asked = start
    return state.count
  }
}

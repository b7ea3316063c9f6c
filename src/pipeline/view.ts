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
  entities: 'e',
  attributions: 'a',
  figures: 'f',
  statements: 's',
  namings: 'n',
  signatures: 'k',
  dropped: 'd',
}

/**
 * A view on a report's layers. `seen` is told every layer that is read, so that an audit can compare
 * it with what the step declared.
 */
export const viewOf = (
  report: ReadText,
  language: LanguagePack,
  board: Board,
  seen: (layer: LayerName) => void = () => {},
): View => {
  const layer = <L extends LayerName>(name: L): readonly Layers[L][] => {
    seen(name)
    return board[name] ?? []
  }
  const id = idsOf(report)
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

const firstFrom = (items: readonly Span[], start: number): number => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

const startOf = (item: unknown): Span => item as Span

const between = <T>(items: readonly T[], span: Span): readonly T[] => {
  const spans = items as readonly unknown[] as readonly Span[]
  return items.slice(firstFrom(spans, span.start), firstFrom(spans, span.end))
}

const covering = <T>(items: readonly T[], offset: number): T | undefined => {
  const spans = items as readonly unknown[] as readonly Span[]
  const next = firstFrom(spans, offset + 1)
  const before = items[next - 1]
  return before !== undefined && startOf(before).end > offset ? before : undefined
}

/** Ids by report, layer, exact words and their occurrence in the text, counted from 0. */
const idsOf = (report: ReadText): View['id'] => {
  const known = new Map<string, string>()
  const occurrence = occurrencesIn(report.text)
  return (layer, span, key = '') => {
    const at = `${layer} ${span.start} ${span.end} ${key}`
    const old = known.get(at)
    if (old !== undefined) return old
    const words = report.text.slice(span.start, span.end)
    const id = idOf(prefixes[layer], [report.id, layer, words, occurrence(words, span.start), key])
    known.set(at, id)
    return id
  }
}

/**
 * Counts how often words stand before a place. Steps ask from left to right, so that the count goes on
 * from where it stood: a text that says one thing a thousand times is not searched a thousand times.
 */
const occurrencesIn = (text: string): ((words: string, start: number) => number) => {
  const known = new Map<string, { count: number; next: number; asked: number }>()
  return (words, start) => {
    if (words === '') return start
    let state = known.get(words)
    if (!state || start < state.asked) state = { count: 0, next: text.indexOf(words), asked: 0 }
    while (state.next >= 0 && state.next < start) {
      state.count++
      state.next = text.indexOf(words, state.next + 1)
    }
    state.asked = start
    known.set(words, state)
    return state.count
  }
}

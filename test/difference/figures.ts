import { exactly, type Estimate } from '../../src/model/estimate.ts'
import type { Figure, ScopePart } from '../../src/model/figure.ts'
import type { PairFacts } from '../../src/reconcile/figures/pair-facts.ts'

/** A death toll for a test; what a test says nothing of is as plain as can be. */
export const toll = (value: number | Estimate, told: Partial<Figure> = {}): Figure => ({
  kind: 'figure',
  id: `f-${JSON.stringify([value, told])}`,
  report: 'r-1',
  start: 0,
  end: 2,
  text: String(typeof value === 'number' ? value : (value.best ?? value.low ?? value.high)),
  rule: 'test',
  ...(typeof value === 'number' ? exactly(value) : value),
  quantity: null,
  unit: null,
  per: null,
  counted: null,
  measure: 'killed',
  counts: 'total',
  standing: 'asserted',
  scope: [],
  place: null,
  authority: null,
  otherEvent: false,
  partOf: null,
  incident: null,
  asOf: null,
  asOfBasis: null,
  since: null,
  group: null,
  ...told,
})

export const scope = (role: ScopePart['role'], text: string, concept: string | null = null): ScopePart => ({
  role,
  text,
  start: 0,
  end: text.length,
  basis: 'stated',
  concept,
})

export const by = (text: string): Figure['authority'] => ({
  text,
  start: 0,
  end: text.length,
  entity: null,
  attribution: null,
  basis: 'stated',
})

/** Places are their words; "Port" lies in "Coast", "Nowhere" may lie anywhere. */
export const facts: PairFacts = {
  bodyOf: ({ authority }) => authority?.entity ?? null,
  isEventDay: () => false,
  happeningOf: () => null,
  replacedBy: () => [],
  published: () => null,
  inTitle: () => false,
  placeOf: (figure) => figure.place?.text ?? null,
  placeWithin: (inner, outer) => inner === 'Port' && outer === 'Coast',
  isCountry: (place) => place === 'Land',
  placesApart: (a, b) => a !== 'Nowhere' && b !== 'Nowhere',
}

export const place = (text: string): Figure['place'] => ({ text, start: 0, end: text.length })

import type { EntityType } from '../../model/mention.ts'
import type { Candidate } from './candidate.ts'
import { sameSentence, type Sheet } from './sheet.ts'

/** A name, and what kind it is taken for. */
export interface Decided {
  readonly candidate: Candidate
  readonly type: EntityType
}

/** "Acme and Rondel Corp": what nothing tells of is of the kind of the name that it is coordinated with. */
export const coordinated = (sheet: Sheet, decided: readonly Decided[]): readonly Decided[] => {
  const types = decided.map(({ type }) => type)
  const order = decided.map((_, i) => i).sort((a, b) => decided[a]!.candidate.from - decided[b]!.candidate.from)
  for (let n = 0; n < order.length; n++) {
    const { candidate } = decided[order[n]!]!
    if (types[order[n]!] !== 'other' || candidate.scores.other > 0) continue
    const before = order[n - 1]
    const after = order[n + 1]
    for (const near of [before, after]) {
      if (near === undefined || types[order[n]!] !== 'other') continue
      const other = decided[near]!.candidate
      const isOne = isJoined(sheet, near === before ? [other, candidate] : [candidate, other])
      const isListed = types[near] === 'person' && candidate.scores.person > 1 && isListedWith(sheet, candidate, other)
      const isBetween =
        types[near] === 'place' &&
        isAmongPlaces(
          sheet,
          candidate,
          [before, after].map((n) => (n === undefined ? null : decided[n]!)),
        )
      if (isOne || isListed || isBetween) types[order[n]!] = types[near]!
    }
  }
  return decided.map(({ candidate }, i) => ({ candidate, type: types[i]! }))
}

const isJoined = (sheet: Sheet, [a, b]: readonly [Candidate, Candidate]): boolean =>
  b.from - a.to === 1 && sameSentence(sheet, a.from, b.from) && sheet.tokens[a.to]!.pos === 'conjunction'

/** "Pia Lund, Xue Orlo and …": two names with a comma between. */
const isListedWith = (sheet: Sheet, a: Candidate, b: Candidate): boolean => {
  const [first, second] = a.from < b.from ? [a, b] : [b, a]
  return second.from - first.to === 1 && sameSentence(sheet, first.from, second.from) && sheet.lower[first.to] === ','
}

/** "Mirador, Xuco, Tambo": between two places of a list. */
const isAmongPlaces = (sheet: Sheet, candidate: Candidate, [before, after]: readonly (Decided | null)[]): boolean =>
  before?.type === 'place' &&
  after?.type === 'place' &&
  isListedWith(sheet, candidate, before.candidate) &&
  (isListedWith(sheet, candidate, after.candidate) || isJoined(sheet, [candidate, after.candidate]))

/**
 * The rules by which wink corrects the likeliest tag of a word by the words around it: a machine over tags, or over
 * the hint that the lexicon has for a word. Wink runs it too, but asks for each word anew what its letters tell.
 */
export interface Machine {
  /** By state and event: the next state, 0 where the words match no further. */
  readonly next: Uint16Array
  /** By state: the end to take where the words match no further, 0 for none. */
  readonly otherwise: Uint16Array
  /** By state: the tag that is set there, below 0 where the word need not know it; 0 where no rule ends. */
  readonly target: Int8Array
  /** By state: how far behind the first word of a match the one stands that is set. */
  readonly offset: Uint8Array
}

/** An event is a tag, or a hint of the lexicon behind all tags. */
export const firstHint = 32
const width = 128
const hintKey = 1_080_000
const otherwiseKey = '2070003'

type Row = Readonly<Record<string, number>>
type Written = readonly [
  version: number,
  last: number,
  states: Readonly<Record<string, Row>>,
  ends: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly [number, number]>>,
]

/** A machine as the model writes it. */
export const readMachine = (json: string): Machine => {
  const [, last, states, ends, marks] = JSON.parse(json) as Written
  const machine: Machine = {
    next: new Uint16Array((last + 1) * width),
    otherwise: new Uint16Array(last + 1),
    target: new Int8Array(last + 1),
    offset: new Uint8Array(last + 1),
  }
  for (const [state, row] of Object.entries(states)) {
    machine.otherwise[Number(state)] = row[otherwiseKey] ?? 0
    for (const [key, to] of Object.entries(row)) {
      const event = eventOf(Number(key))
      if (event !== null) machine.next[Number(state) * width + event] = to
    }
  }
  for (const [state, tag] of Object.entries(ends)) machine.target[Number(state)] = Number(tag)
  for (const [state, [offset]] of Object.entries(marks)) machine.offset[Number(state)] = offset
  return machine
}

const eventOf = (key: number): number | null => {
  if (key < firstHint) return key
  return key > hintKey && key < hintKey + width - firstHint ? key - hintKey + firstHint : null
}

/** Runs a machine over events, the longest match first, and tells which word is to be set to which tag. */
export const runMachine = (
  { next, otherwise, target, offset }: Machine,
  events: Uint8Array,
  set: (at: number, target: number) => void,
): void => {
  for (let i = 0; i < events.length; i++) {
    let state = next[events[i]!]!
    let end = i
    let ending = 0
    for (let j = i; state !== 0; j++) {
      if (target[state] !== 0 || otherwise[state] !== 0) {
        end = j
        ending = target[state] === 0 ? otherwise[state]! : state
        if (ending === state) break
      }
      state = j + 1 < events.length ? next[state * width + events[j + 1]!]! : 0
    }
    if (ending === 0) continue
    set(i + offset[ending]!, target[ending]!)
    i = end
  }
}

import { floorsOf, hashCorpus, breachesOf, nameOf, readFloors, writeFloors, type Floors } from './floors.ts'
import { tallyCorpus, type Tally } from './tally.ts'

export interface Pinned {
  /** Null where they were refused. */
  readonly floors: Floors | null
  readonly lines: readonly string[]
}

/**
 * The floors that may be pinned after the old ones: while the corpus is the same none may be lower than it was; once
 * it has changed all are what is met now.
 */
export const nextFloors = (old: Floors | null, corpus: string, tallies: readonly Tally[]): Pinned => {
  const floors = floorsOf(corpus, tallies)
  if (old === null || old.corpus !== corpus) return { floors, lines: ['The stories have changed: all floors are new.'] }
  const isNew = (tally: Tally): boolean => old.floors[nameOf(tally)] === undefined
  const lower = breachesOf(
    old,
    tallies.filter((tally) => !isNew(tally)),
  )
  if (lower.length > 0) {
    return { floors: null, lines: ['Nothing was pinned: the stories are the same, and a floor only rises.', ...lower] }
  }
  return { floors, lines: changesOf(old, floors) }
}

const changesOf = (old: Floors, { floors }: Floors): readonly string[] => {
  const told = Object.entries(floors).flatMap(([name, { met, of }]) => {
    const before = old.floors[name]
    const same = before !== undefined && before.met === met && before.of === of
    return same ? [] : [`${name}: ${before ? `${before.met} of ${before.of}` : 'no floor'} -> ${met} of ${of}`]
  })
  return told.length > 0 ? told : ['All floors are as they were.']
}

/** Measures the project's own stories and writes their floors, unless one would be lowered. */
export const pin = async (): Promise<Pinned> => {
  const next = nextFloors(readFloors(), hashCorpus(), await tallyCorpus())
  if (next.floors !== null) writeFloors(next.floors)
  return next
}

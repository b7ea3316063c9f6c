import type { Citation } from '../../model/citation.ts'
import type { StoryPrint } from '../../model/stories.ts'
import { anchorKey } from './anchor-key.ts'
import { grown } from './grown.ts'
import type { Keys } from './keys.ts'
import { wordsOfNames } from './name-words.ts'
import { createRecent } from './recent.ts'

/** Prints, kept small: a hundred thousand of them in less than two hundred megabytes. */
export interface Shelf {
  /** Puts a print at the next place. */
  put(print: StoryPrint): number
  /** The numbers of a print's keys in rising order, and their weights; views that nobody may write to. */
  keysAt(at: number): Uint32Array
  weightsAt(at: number): Uint16Array
  /** Numbers that stand for the words of its names, in no order; a view too. */
  namesAt(at: number): Uint32Array
  /** The print as it was put. */
  printAt(at: number): StoryPrint
  /** The print but for its anchors, which cost more to put together. */
  toldAt(at: number): Told
}

/** A print but for its anchors. */
export type Told = Omit<StoryPrint, 'anchors'>

/** In items. What is put is never moved, and no more room is taken than is used. */
const chunk = 1 << 18
/** So many prints, those that were asked for last, are kept as they are asked for. */
const mostRecent = 2000

export const createShelf = (keys: Keys): Shelf => {
  const numbers = createChunks((length) => new Uint32Array(length))
  const weights = createChunks((length) => new Uint16Array(length))
  const names = createChunks((length) => new Uint32Array(length))
  const rests = createChunks((length) => new Uint8Array(length))
  const encoder = new TextEncoder()
  const decoder = new TextDecoder()
  const lately = createRecent<number, Told>(mostRecent)
  const toldAt = (at: number): Told => {
    const told = lately.get(at) ?? unpacked(JSON.parse(decoder.decode(rests.at(at))) as Packed)
    lately.put(at, told)
    return told
  }
  return {
    toldAt,
    put: ({ anchors, ...rest }) => {
      const sorted = Float64Array.from({ length: anchors.length / 2 }, (_, i) => {
        return keys.numberOf(anchors[2 * i]!) * (maxWeight + 1) + anchors[2 * i + 1]!
      }).sort()
      numbers.put(Uint32Array.from(sorted, (both) => Math.floor(both / (maxWeight + 1))))
      weights.put(Uint16Array.from(sorted, (both) => both % (maxWeight + 1)))
      names.put(Uint32Array.from(new Set(wordsOfNames(rest.names)), anchorKey))
      return rests.put(encoder.encode(JSON.stringify(packed(rest))))
    },
    keysAt: numbers.at,
    weightsAt: weights.at,
    namesAt: names.at,
    printAt: (at) => {
      const [own, heavy] = [numbers.at(at), weights.at(at)]
      const pairs = Array.from(own, (number, i) => [keys.keyOf(number), heavy[i]!] as const)
      pairs.sort((a, b) => b[1] - a[1] || a[0] - b[0])
      const { version, report, language, ...rest } = toldAt(at)
      return { version, report, language, anchors: pairs.flat(), ...rest }
    },
  }
}

/** Where words stand in a print's own report, and the words. */
type Place = readonly [start: number, end: number, text: string]

/** What is told without the names of fields, and without its report beside each place: half as much. */
type Packed = readonly [
  ...own: readonly [version: number, report: string, language: string | null],
  ...set: readonly [day: number | null, country: string | null, town: string | null],
  heading: Place | null,
  names: readonly (readonly [key: string, ...place: Place])[],
]

const packed = ({ version, report, language, day, country, town, heading, names }: Told): Packed => [
  ...([version, report, language, day, country, town] as const),
  heading && placeOf(heading),
  Object.entries(names).map(([key, citation]) => [key, ...placeOf(citation)]),
]

const placeOf = ({ start, end, text }: Citation): Place => [start, end, text]

const unpacked = ([version, report, language, day, country, town, heading, names]: Packed): Told => {
  const at = ([start, end, text]: Place): Citation => ({ report, start, end, text })
  return {
    ...{ version, report, language },
    names: Object.fromEntries(names.map(([key, ...place]) => [key, at(place)])),
    ...{ day, country, town },
    heading: heading && at(heading),
  }
}

/** The heaviest that an anchor of a print can be. */
export const maxWeight = 0xffff

interface Chunks<T> {
  /** Puts items at the next place, which it gives. */
  put(items: T): number
  at(place: number): T
}

/** Lists of items one behind the other, in pieces of some size. */
const createChunks = <T extends Uint8Array | Uint16Array | Uint32Array>(make: (length: number) => T): Chunks<T> => {
  const chunks: T[] = []
  let [places, used, free] = [0, 0, 0]
  /** The chunk, where the items begin in it, and how many they are. */
  let [inChunk, starts, lengths] = [new Uint32Array(64), new Uint32Array(64), new Uint32Array(64)]
  return {
    put: (items) => {
      if (items.length > free) {
        const length = Math.max(chunk, items.length)
        chunks.push(make(length))
        used = 0
        free = length
      }
      chunks.at(-1)?.set(items, used)
      inChunk = grown(inChunk, places + 1)
      starts = grown(starts, places + 1)
      lengths = grown(lengths, places + 1)
      inChunk[places] = Math.max(0, chunks.length - 1)
      starts[places] = used
      lengths[places] = items.length
      used += items.length
      free -= items.length
      return places++
    },
    at: (place) => {
      const start = starts[place]!
      return (chunks[inChunk[place]!] ?? make(0)).subarray(start, start + lengths[place]!) as T
    },
  }
}

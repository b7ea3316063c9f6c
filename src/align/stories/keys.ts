import { grown } from './grown.ts'

/** Numbers for the keys of anchors: 0, 1, 2, … in the order in which they are met. A hash table with open addresses. */
export interface Keys {
  /** The number of a key, a new one where it was not met before. */
  numberOf(key: number): number
  keyOf(number: number): number
  size(): number
}

/** The golden ratio of 32 bits spreads keys that are alike over the slots. */
const spread = 0x9e3779b1
/** In parts of the slots: a fuller table is doubled. */
const fullest = 0.6

export const createKeys = (): Keys => {
  let bits = 12
  let slots = new Int32Array(1 << bits)
  let keys = new Uint32Array(1 << bits)
  let size = 0
  /** The slot of a key, or the empty one where it belongs. */
  const slotOf = (key: number): number => {
    let slot = Math.imul(key, spread) >>> (32 - bits)
    while (slots[slot] !== 0 && keys[slots[slot]! - 1] !== key) slot = (slot + 1) & (slots.length - 1)
    return slot
  }
  const widen = (): void => {
    bits++
    slots = new Int32Array(1 << bits)
    for (let number = 0; number < size; number++) slots[slotOf(keys[number]!)] = number + 1
  }
  return {
    numberOf: (key) => {
      const slot = slotOf(key)
      if (slots[slot] !== 0) return slots[slot]! - 1
      keys = grown(keys, size + 1)
      keys[size] = key
      slots[slot] = ++size
      const number = size - 1
      if (size > fullest * slots.length) widen()
      return number
    },
    keyOf: (number) => keys[number]!,
    size: () => size,
  }
}

/** The digits of packed text: all printable ASCII but `<`, which could begin the end of the element around it. */
const skipped = 0x3c
const first = 0x21

/** How many digits there are. */
export const base = 93

/** A number as so many digits, the highest first. */
export const toDigits = (value: number, places: number): string => {
  let written = ''
  for (let rest = value, left = places; left > 0; left--, rest = Math.floor(rest / base))
    written = digit(rest % base) + written
  return written
}

const digit = (value: number): string =>
  String.fromCharCode(value + first >= skipped ? value + first + 1 : value + first)

/** The number that so many digits from `at` on write. */
export const fromDigits = (text: string, at: number, places: number): number => {
  let value = 0
  for (let place = at; place < at + places; place++) {
    const code = text.charCodeAt(place)
    value = value * base + (code > skipped ? code - first - 1 : code - first)
  }
  return value
}

/** What one digit says by itself, and what two do: small numbers are the most. */
const ofOne = 64
const ofTwo = ofOne + (base - 1 - ofOne) * base

/** A number of no fixed length, from 0 to some 74 million. */
export const toNumber = (value: number): string => {
  if (value < ofOne) return toDigits(value, 1)
  if (value < ofTwo) return toDigits(value - ofOne + ofOne * base, 2)
  return toDigits(base - 1, 1) + toDigits(value, 4)
}

/** Reads numbers of no fixed length one after the other. */
export const numberReader = (text: string): (() => number) => {
  let at = 0
  return () => {
    const first = fromDigits(text, at, 1)
    const length = first < ofOne ? 1 : first < base - 1 ? 2 : 5
    const value =
      length === 1 ? first : length === 2 ? fromDigits(text, at, 2) - ofOne * base + ofOne : fromDigits(text, at + 1, 4)
    at += length
    return value
  }
}

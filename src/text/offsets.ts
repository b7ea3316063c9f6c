/**
 * Translates between UTF-16 units, which JavaScript strings and dossiers count, and Unicode code
 * points, which Python and the W3C annotation model count.
 */
export interface Offsets {
  toCodePoint(unit: number): number
  toUnit(codePoint: number): number
}

/**
 * Offsets of one text. Only characters outside the basic plane cost memory.
 * @example offsetsOf('a😀b').toCodePoint(3) // 2
 */
export const offsetsOf = (text: string): Offsets => {
  const wide: number[] = []
  for (let i = 0; i < text.length - 1; i++) {
    if (isPair(text, i)) wide.push(i++)
  }
  return {
    toCodePoint: (unit) => unit - countBelow(wide, unit - 1),
    toUnit: (codePoint) => {
      let unit = codePoint
      for (const at of wide) {
        if (at >= unit) break
        unit++
      }
      return unit
    },
  }
}

const isPair = (text: string, at: number): boolean => {
  const high = text.charCodeAt(at)
  const low = text.charCodeAt(at + 1)
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff
}

const countBelow = (sorted: readonly number[], limit: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}

type Room = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array

/** An array with room for so many items: the same one where it has it, else a copy of twice the length or more. */
export const grown = <T extends Room>(array: T, length: number): T => {
  if (length <= array.length) return array
  const larger = new (array.constructor as new (length: number) => T)(Math.max(length, 2 * array.length))
  larger.set(array)
  return larger
}

/** Parts of a stream as one array. */
export const joinParts = (parts: readonly Uint8Array[], length: number): Uint8Array => {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/**
 * All bytes of a stream; null where there are more than `most`.
 * @example await allOf(file, 50 * 1024 ** 2)
 */
export const allOf = async (stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | null> => {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of stream) {
    length += part.length
    if (length > most) return null
    parts.push(part)
  }
  return joinParts(parts, length)
}

/** Whether bytes begin with these characters. */
export const beginsWith = (bytes: Uint8Array, text: string): boolean => {
  if (bytes.length < text.length) return false
  for (let i = 0; i < text.length; i++) if (bytes[i] !== text.charCodeAt(i)) return false
  return true
}

export const megabytes = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${Math.round(bytes / 1024 / 1024)} MB` : `${bytes} B`

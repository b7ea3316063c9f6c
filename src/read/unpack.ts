/** Thrown where an archive holds more than a report can: a bomb, or a mistake. */
export class TooLarge extends Error {}

const endRecord = 0x06054b50
const entryRecord = 0x02014b50

/**
 * Checks that a ZIP archive unpacks to no more than `most` bytes, by unpacking it: what an archive
 * says of its own sizes may be a lie.
 * @throws TooLarge, or Error where it is no whole archive
 */
export const checkUnpacked = async (bytes: Uint8Array, most: number): Promise<void> => {
  let left = most
  for (const entry of entriesOf(bytes)) {
    left -= entry.stored ? entry.data.length : await inflatedLength(entry.data, left)
    if (left < 0) throw new TooLarge()
  }
}

interface Entry {
  readonly data: Uint8Array<ArrayBuffer>
  readonly stored: boolean
}

const mostEntries = 5000

const entriesOf = (bytes: Uint8Array): readonly Entry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) throw new TooLarge()
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== entryRecord) throw new Error('the archive is damaged')
    const method = view.getUint16(at + 10, true)
    const size = view.getUint32(at + 20, true)
    const local = view.getUint32(at + 42, true)
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    entries.push({ data: bytes.slice(start, start + size), stored: method === 0 })
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

const endOf = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 66_000); at--) {
    if (view.getUint32(at, true) === endRecord) return at
  }
  throw new Error('the archive is cut off')
}

const inflatedLength = async (data: Uint8Array<ArrayBuffer>, most: number): Promise<number> => {
  const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  let length = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length
    if (length > most) {
      await reader.cancel()
      return length
    }
  }
  return length
}

import { scan } from '../text/scan.ts'
import { TooLarge } from './unpack.ts'

/** Bytes that one stream, and all of them, may unpack to; and how many are looked into. */
const most = { ofOne: 64 * 1024 * 1024, ofAll: 1024 * 1024 * 1024, streams: 20_000 } as const

/** How much is unpacked at a time: what lies behind a stream is looked at no further than this. */
const step = 64 * 1024

/**
 * Checks that no stream of a PDF unpacks to more than a report can hold, by unpacking them: a megabyte of a bomb becomes
 * gigabytes in the library, and the lengths that a file gives may be lies.
 * @throws TooLarge
 */
export const checkStreams = async (bytes: Uint8Array): Promise<void> => {
  const left = { bytes: most.ofAll as number, streams: most.streams as number }
  for (const match of scan(/stream\r?\n(?=[\u0008\u0018\u0028\u0038\u0048\u0058\u0068\u0078])/gu, latin(bytes))) {
    left.bytes -= await inflatedLength(bytes.subarray(match.index + match[0].length), Math.min(most.ofOne, left.bytes))
    left.streams -= 1
    if (left.streams < 0) throw new TooLarge()
  }
}

/** A character for each byte. */
const latin = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return parts.join('')
}

/** What a stream unpacks to; a damaged one ends where it is damaged, as it does for the library. */
const inflatedLength = async (data: Uint8Array, limit: number): Promise<number> => {
  const reader = pieces(data).pipeThrough(new DecompressionStream('deflate')).getReader()
  let length = 0
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length
      if (length > limit) break
    }
  } catch {
    return length
  } finally {
    await reader.cancel().catch(() => {})
  }
  if (length > limit) throw new TooLarge()
  return length
}

const pieces = (data: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> => {
  let at = 0
  return new ReadableStream({
    pull: (controller) => {
      if (at >= data.length) return controller.close()
      controller.enqueue(data.slice(at, at + step))
      at += step
    },
  })
}

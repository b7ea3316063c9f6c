import { allOf, megabytes } from './bytes.ts'
import { fail, type Collected, type CollectOptions } from './collected.ts'
import { opened } from './open-packed.ts'
import { readPath, mostOfOne } from './read-path.ts'
import { openingOf, readAddress } from './read-address.ts'

export type { Collected, CollectOptions } from './collected.ts'

/**
 * The sources of inputs: files, folders and the folders in them (of one with a reports.json only the files
 * that it lists), globs, `-` for standard input, and http(s) addresses; of a zip, WARC or WACZ archive and of a
 * feed, what is in it. In the order given; a folder's and a glob's files by name. A bad input yields a
 * failure and the next one is read.
 * @example for await (const item of collectSources(['reports/', 'https://elfaro.example/puente'])) …
 */
export async function* collectSources(
  inputs: readonly string[],
  options: CollectOptions = {},
): AsyncGenerator<Collected> {
  const seen = new Set<string>()
  for (const input of inputs) {
    if (options.signal?.aborted) return
    if (input === '-') yield* readInput(options)
    else if (/^[a-z][a-z0-9+.-]*:\/\//iu.test(input)) yield* readAddress(input, null, options)
    else yield* readPath(input, seen, options)
  }
}

async function* readInput(options: CollectOptions): AsyncGenerator<Collected> {
  const most = options.mostBytes ?? mostOfOne
  const bytes = await allOf(options.stdin ?? (process.stdin as AsyncIterable<Uint8Array>), most)
  if (bytes === null) return yield fail('input-too-large', { name: '-', limit: megabytes(most) })
  const given = { path: null, mediaType: null, address: null, retrieved: null, known: null }
  yield* opened(bytes, given, openingOf(options))
}

/**
 * The sources of bytes that came another way than by path or address, such as an upload: of an archive or a feed, what is in
 * it. Nothing is opened by the name.
 * @example for await (const item of collectBytes(bytes, 'report.html')) …
 */
export async function* collectBytes(
  bytes: Uint8Array,
  name: string,
  options: CollectOptions = {},
): AsyncGenerator<Collected> {
  const given = { path: name, mediaType: null, address: null, retrieved: null, known: null }
  yield* opened(bytes, given, openingOf(options))
}

import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Collection } from '../../collection/index.ts'
import type { CollectOptions } from '../../fetch/collected.ts'
import { createRobots } from '../../fetch/feeds/robots.ts'
import { createEngine, renderHtml, type Diagnostic, type Source } from '../../index.ts'
import { collectOffered, type Offered } from '../offered.ts'
import { leadHome } from './lead-home.ts'
import type { Room } from './room.ts'

const packed = promisify(gzip)

/** A room in this very thread: all that is asked of it is done here. */
export const createRoom = (collection: Collection, options: CollectOptions = {}): Room => {
  const robots = createRobots({ ...(options.client && { client: options.client }) })
  const collect = { robots, ...options }
  const engine = createEngine()
  return {
    ingest: (offered, { progress, failed }) =>
      collection.ingest(collectOffered(offered, collect), {
        ...(progress && { progress }),
        ...(failed && { failed }),
      }),
    refresh: async (story) => (await collection.dossier(story)) !== null,
    page: async (story, language, home) => {
      const dossier = await collection.dossier(story)
      if (dossier === null) return null
      const html = await renderHtml(dossier, { language })
      const plain = Buffer.from(home === null ? html : leadHome(html, home))
      return { plain, gzip: await packed(plain) }
    },
    read: async (offered) => {
      const failures: Diagnostic[] = []
      const dossier = await engine.dossier(sourcesOf(offered, collect, failures))
      return { ...dossier, diagnostics: [...failures, ...dossier.diagnostics] }
    },
    close: async () => {},
  }
}

async function* sourcesOf(
  offered: readonly Offered[],
  collect: CollectOptions,
  failures: Diagnostic[],
): AsyncGenerator<Source> {
  for await (const item of collectOffered(offered, collect)) {
    if ('failure' in item) failures.push(item.failure)
    else yield item.source
  }
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openCollection, type Collection, type CollectionOptions } from '../../src/collection/index.ts'
import type { KnownFacts, Source } from '../../src/index.ts'

/** A folder for one test, gone afterwards. */
export const folder = (): string => {
  const name = mkdtempSync(join(tmpdir(), 'corroborate-'))
  onTestFinished(() => rmSync(name, { recursive: true, force: true }))
  return name
}

/** A collection in a new file, read in this thread; closed with the test. */
export const collectionIn = async (options: Partial<CollectionOptions> = {}): Promise<Collection> => {
  const collection = await openCollection({ store: join(folder(), 'a.db'), threads: 0, ...options })
  onTestFinished(() => collection.close().catch(() => {}))
  return collection
}

const facts: KnownFacts = { file: null, outlet: null, published: null, language: null, title: null, url: null }

export const sourceOf = (text: string, known: Partial<KnownFacts> = {}, retrieved: string | null = null): Source => ({
  bytes: new TextEncoder().encode(text),
  path: known.file ?? null,
  mediaType: null,
  address: null,
  retrieved,
  known: { ...facts, ...known },
})

export async function* items(...sources: readonly Source[]): AsyncGenerator<{ readonly source: Source }> {
  for (const source of sources) yield { source }
}

/** Reports of a quake, in two languages, and of a museum. */
export const quake = sourceOf(
  'Quake kills nine in Tarma\n\nAn earthquake killed nine people in Tarma, Peru, on Monday, Rosa Quispe of civil defence said. Forty houses fell.',
  { file: 'quake.txt', outlet: 'Northern Post', published: '2024-03-05' },
)
export const terremoto = sourceOf(
  'Nueve muertos por el terremoto de Tarma\n\nUn terremoto mató el lunes a nueve personas en Tarma, Perú, dijo Rosa Quispe, de Defensa Civil.',
  { file: 'terremoto.txt', outlet: 'La Hora', published: '2024-03-05' },
)
export const later = sourceOf(
  'Toll of Tarma quake rises to eleven\n\nThe earthquake in Tarma, Peru, killed eleven people, Rosa Quispe of civil defence said on Wednesday. Two died in hospital.',
  { file: 'later.txt', outlet: 'Harbour Ledger', published: '2024-03-06' },
)
export const looms = sourceOf(
  'Museum shows looms\n\nA museum in Ghent showed two hundred old looms, curator Els Verhaege said. The show is open until May.',
  { file: 'looms.txt', outlet: 'The Weaver', published: '2024-03-05' },
)

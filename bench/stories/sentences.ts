import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createEngine, type Source } from '../../src/index.ts'
import type { EntityReading, Mention } from '../../src/model/mention.ts'
import type { Key } from '../../src/model/signature.ts'
import type { ReadReport } from '../../src/model/story.ts'
import { sharedTexts } from '../corpus/shared.ts'

const examples = resolve(import.meta.dirname, '..', '..', 'examples')

/** A name in a sentence: whose it is, and where it stands. */
export interface NamedHere {
  readonly entity: EntityReading
  readonly mention: Mention
}

/** A sentence as it was read: what its clauses can be recognised by, and the names in it. */
export interface SentenceRead {
  readonly start: number
  readonly text: string
  readonly clauses: readonly (readonly Key[])[]
  readonly names: readonly NamedHere[]
}

/** In words: reading more takes longer than measuring. */
const most = 90_000

/** The sentences of public articles, of the examples where their folder is not given; a list for each article. */
export const sentencesOf = async (data: string | null): Promise<readonly (readonly SentenceRead[])[]> => {
  const shared = await sharedTexts(data, 'en', most)
  const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'))
  const own = files.toSorted().map((file) => readFileSync(join(examples, file), 'utf8'))
  const texts = shared.length > 0 ? shared.map(({ text }) => text) : own
  const engine = createEngine()
  const articles: (readonly SentenceRead[])[] = []
  for (const text of texts) {
    const { read } = await engine.read(sourceOf(text))
    if (read) articles.push(sentencesIn(read))
  }
  return articles.filter((sentences) => sentences.length >= 4)
}

/** A text as the engine takes it. */
const sourceOf = (text: string): Source => ({
  ...{ bytes: new TextEncoder().encode(text), path: 'report.txt', mediaType: null, address: null, retrieved: null },
  known: { file: null, outlet: null, published: null, language: 'en', title: null, url: null },
})

const sentencesIn = ({ report, extraction }: ReadReport): readonly SentenceRead[] => {
  const owner = new Map(extraction.entities.flatMap((entity) => entity.mentions.map((id) => [id, entity] as const)))
  const clauses = Map.groupBy(extraction.anchors, ({ sentence }) => sentence)
  const mentions = Map.groupBy(extraction.mentions, ({ sentence }) => sentence)
  return extraction.sentences.map(({ start, end }, at) => ({
    start,
    text: report.text.slice(start, end),
    clauses: (clauses.get(at) ?? []).map(({ keys }) => keys),
    names: (mentions.get(at) ?? []).flatMap((mention) => {
      const entity = owner.get(mention.id)
      return entity?.named && mention.form === 'name' ? [{ entity, mention }] : []
    }),
  }))
}

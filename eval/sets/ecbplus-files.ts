import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { scan } from '../../src/text/scan.ts'
import { need, readJson, readText } from '../frame/files.ts'
import type { Part } from '../set.ts'

export type MentionKind = 'event' | 'person' | 'thing' | 'place' | 'time'

/** Words that the gold data holds for an event, a person, a thing, a place or a time. */
export interface GoldMention {
  readonly document: string
  /** As the document's own file numbers its sentences and tokens. */
  readonly sentence: number
  readonly tokens: readonly number[]
  readonly kind: MentionKind
  readonly chain: string
}

/** A document's sentences: the words of each by their numbers. */
export type DocumentTokens = ReadonlyMap<number, readonly string[]>

export interface GoldPart {
  readonly part: Part
  readonly mentions: readonly GoldMention[]
}

const parts: readonly (readonly [Part, string])[] = [
  ['train', 'Train'],
  ['dev', 'Dev'],
  ['test', 'Test'],
]

/** The gold mentions of all parts that are there, events and entities. */
export const goldParts = (folder: string): readonly GoldPart[] => {
  const there = parts.filter(([, name]) => existsSync(goldFile(folder, name, 'Event')))
  if (there.length === 0) need(folder, 'barhom', 'ECB_Train_Event_gold_mentions.json')
  return there.map(([part, name]) => ({
    part,
    mentions: (['Event', 'Entity'] as const).flatMap((kind) =>
      readJson<readonly Listed[]>(goldFile(folder, name, kind)).map(mentionOf),
    ),
  }))
}

const goldFile = (folder: string, part: string, kind: 'Event' | 'Entity'): string =>
  join(folder, 'barhom', `ECB_${part}_${kind}_gold_mentions.json`)

interface Listed {
  readonly doc_id: string
  readonly sent_id: number
  readonly tokens_number: readonly number[]
  readonly coref_chain: string
  readonly mention_type: string
}

const kindOf: ReadonlyMap<string, MentionKind> = new Map([
  ['HUM', 'person'],
  ['NON', 'thing'],
  ['LOC', 'place'],
  ['TIM', 'time'],
])

const mentionOf = (listed: Listed): GoldMention => ({
  document: listed.doc_id,
  // The list leaves the address out, which is sentence 0 of an ecbplus file, and counts on from there.
  sentence: listed.sent_id + firstSentence(listed.doc_id),
  tokens: listed.tokens_number,
  kind: kindOf.get(listed.mention_type) ?? 'event',
  chain: listed.coref_chain,
})

/** Sentence 0 of an ecbplus file is the address of the page. */
const firstSentence = (document: string): number => (document.endsWith('plus') ? 1 : 0)

/**
 * The sentences of a document, without the address that opens an ecbplus file.
 * @example readDocument(folder, '1_10ecbplus')
 */
export const readDocument = (folder: string, document: string): DocumentTokens => {
  const file = readText(need(folder, document.split('_')[0]!, `${document}.xml`))
  const sentences = new Map<number, string[]>()
  for (const match of scan(/<token t_id="\d+" sentence="(\d+)" number="\d+">([^<]*)<\/token>/g, file)) {
    const sentence = Number(match[1])
    if (sentence < firstSentence(document)) continue
    const words = sentences.get(sentence) ?? []
    words.push(unescaped(match[2]!))
    sentences.set(sentence, words)
  }
  return sentences
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
])

const unescaped = (word: string): string => word.replace(/&\w+;/g, (entity) => entities.get(entity) ?? entity)

/** The topic and, within it, the story: "1" and "1 ecbplus" of "1_10ecbplus". */
export const topicOf = (document: string): string => document.split('_')[0]!

/** The two stories of a topic are told apart by the name of the file. */
export const storyOf = (document: string): string => `${topicOf(document)} ${/[a-z]+$/.exec(document)?.[0] ?? ''}`

import { createEngine, groupReports, type Engine } from '../../src/index.ts'
import { supportedOf } from '../../src/model/language.ts'
import { need } from '../frame/files.ts'
import { sourceOf } from '../frame/read-exactly.ts'
import { bcubed } from '../score/bcubed.ts'
import { coreferenceMarks } from '../score/conll.ts'
import type { EvaluationSet, Mark, PartResult, Published } from '../set.ts'
import { detokeniseParagraphs, placesIn } from '../text/detokenise.ts'
import { headWord, tokensOf } from '../text/words.ts'
import { answersOf, spanOf, type Answers, type ReadDocument } from './ecbplus-answers.ts'
import { goldParts, readDocument, storyOf, topicOf, type GoldMention, type GoldPart } from './ecbplus-files.ts'
import { missesOf, type Clustered } from './ecbplus-misses.ts'

/**
 * ECB+: which mentions in several articles are one event, person, place or time. Gold mentions, CoNLL F1 over a whole
 * part as one document, mentions alone kept. The documents of a story are read as one dossier, with the two stories of
 * a topic apart as in the published "within story", or both in one, which is harder. How mentions are read off a
 * dossier stands at `answersOf`. The baseline shows that scorer and data are those of the published numbers.
 */
export const ecbplus: EvaluationSet = {
  name: 'ecbplus',
  measures: 'one event, person, place or time in several texts',
  run: async (data) => {
    const folder = need(data, 'bench', 'ecbplus')
    const results: PartResult[] = []
    for (const part of goldParts(folder)) results.push(await resultOf(folder, part))
    return results
  },
}

const resultOf = async (folder: string, { part, mentions }: GoldPart): Promise<PartResult> => {
  const engine = createEngine()
  const documents = new Map<string, ReadDocument>()
  for (const name of new Set(mentions.map(({ document }) => document))) {
    documents.set(name, await readWhole(engine, { folder, name, ordinal: documents.size + 2 }))
  }
  const inStories = await answersBy(engine, documents, storyOf)
  const inTopics = await answersBy(engine, documents, topicOf)
  const words: Answer = (mention) => `${storyOf(mention.document)} ${wordOf(documents, mention)}`
  const events = mentions.filter(({ kind }) => kind === 'event')
  const entities = mentions.filter(({ kind }) => kind !== 'event')
  return {
    part,
    marks: [
      conllMark('events, stories apart', clustered(events, inStories('byMatter')), withinStory),
      conllMark('events, whole topics', clustered(events, inTopics('byMatter')), acrossStories),
      conllMark('events by claim alone, stories apart', clustered(events, inStories('byClaim'))),
      conllMark('events, baseline: same word in a story', clustered(events, words), withinStory.slice(0, 1)),
      conllMark('entities, stories apart', clustered(entities, inStories('byEntity'))),
      conllMark('entities, whole topics', clustered(entities, inTopics('byEntity'))),
      ...kinds.map(([kind, name]) => {
        const some = entities.filter((mention) => mention.kind === kind)
        return conllMark(`${name}, stories apart`, clustered(some, inStories('byEntity')))
      }),
      lookAlikes(documents),
    ],
    misses: [
      ...missesOf(documents, clustered(events, inStories('byMatter'))),
      ...missesOf(documents, clustered(entities, inTopics('byEntity'))),
    ],
  }
}

/** The documents of all topics put into stories: each topic has two events that are alike, and they should stay two. */
const lookAlikes = (documents: ReadonlyMap<string, ReadDocument>): Mark => {
  const { stories } = groupReports([...documents.values()].map(({ read }) => read))
  const found = new Map(stories.flatMap(({ id, members }) => members.map(({ report }) => [report, id])))
  const grouped = [...documents].map(([name, { read }]) => ({ gold: storyOf(name), found: found.get(read.report.id)! }))
  return { name: 'documents as stories, B-cubed F1', share: bcubed(grouped).f1, items: grouped.length, published: [] }
}

const kinds = [
  ['person', 'people'],
  ['thing', 'things'],
  ['place', 'places'],
  ['time', 'times'],
] as const

const note = 'test part'
const barhom: Published = { by: 'Barhom 2019', share: 0.792, note: 'test part, trained' }
const withinStory: readonly Published[] = [{ by: 'lemma within story', share: 0.744, note }, barhom]
const acrossStories: readonly Published[] = [{ by: 'same lemma', share: 0.619, note }, barhom]

interface Wanted {
  readonly folder: string
  readonly name: string
  readonly ordinal: number
}

/** A document as a report: its sentences as paragraphs. Two documents may have one text, so each has its number. */
const readWhole = async (engine: Engine, { folder, name, ordinal }: Wanted): Promise<ReadDocument> => {
  const sentences = readDocument(folder, name)
  const { text, spans } = detokeniseParagraphs([...sentences.values()])
  const { read } = await engine.read({ ...sourceOf(text, { file: `${name}.txt`, language: 'en' }), ordinal })
  if (!read) throw new Error(`the engine read nothing of ${name}`)
  const words = spans.map((places) => places.map(({ start, end }) => text.slice(start, end)))
  const flat = placesIn(read.report.text, words.flat()) ?? []
  let at = 0
  const places = new Map([...sentences].map(([number, tokens]) => [number, flat.slice(at, (at += tokens.length))]))
  return { read, places, tokens: await tokensOf(read.report, supportedOf(read.report.language) ?? 'en') }
}

type Answer = (mention: GoldMention) => string | null

/** A dossier for each group of documents, and what it takes each mention for. */
const answersBy = async (
  engine: Engine,
  documents: ReadonlyMap<string, ReadDocument>,
  groupOf: (document: string) => string,
): Promise<(by: keyof Answers) => Answer> => {
  const groups = new Map<string, Answers>()
  for (const [group, names] of Map.groupBy(documents.keys(), groupOf)) {
    const dossier = await engine.compare(names.map((name) => documents.get(name)!.read))
    groups.set(group, answersOf(dossier, documents))
  }
  return (by) => (mention) => {
    const group = groupOf(mention.document)
    const answer = groups.get(group)![by](mention)
    return answer === null ? null : `${group} ${answer}`
  }
}

const wordOf = (documents: ReadonlyMap<string, ReadDocument>, mention: GoldMention): string | null => {
  const document = documents.get(mention.document)!
  const span = spanOf(document, mention)
  return span && headWord(document.tokens, span)
}

/** Gold mentions, each with the cluster that we put it into: alone where there is no answer. */
const clustered = (mentions: readonly GoldMention[], answer: Answer): readonly Clustered[] =>
  mentions.map((mention, i) => ({ mention, cluster: answer(mention) ?? `alone ${i}` }))

const conllMark = (name: string, all: readonly Clustered[], published: readonly Published[] = []): Mark => {
  const gold = new Map(all.map(({ mention }, i) => [String(i), mention.chain]))
  const ours = new Map(all.map(({ cluster }, i) => [String(i), cluster]))
  const share = all.length === 0 ? null : coreferenceMarks(gold, ours).conll
  return { name: `${name} CoNLL F1`, share, items: all.length, published }
}

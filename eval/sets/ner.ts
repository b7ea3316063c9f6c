import type { EntityType } from '../../src/model/mention.ts'
import type { Span } from '../../src/text/span.ts'
import { need } from '../frame/files.ts'
import { readExactly } from '../frame/read-exactly.ts'
import { addCounts, f1Mark, noCounts, type Counts } from '../score/prf.ts'
import type { EvaluationSet, Mark, Part, PartResult } from '../set.ts'
import { runsOf, tokensAt, type Labelled } from '../text/bio.ts'
import { detokeniseParagraphs, placesIn } from '../text/detokenise.ts'
import { taggedFiles, type TaggedFile, type TaggedSentence } from './ner-files.ts'

/**
 * Names of people, organisations and places: CoNLL 2003 English and 2002 Spanish, WNUT 2017, UNER. A name is right
 * where it holds the same tokens and is of the same type. Types that the engine does not make (miscellaneous,
 * products, works) are left out of what is wanted, and told with their number; who takes one for a name of the three
 * types gives one too many. Companies and groups are organisations.
 */
export const ner: EvaluationSet = {
  name: 'ner',
  measures: 'names of people, organisations, places',
  run: async (data) => {
    const files = taggedFiles(need(data, 'bench', 'ner'))
    const results: PartResult[] = []
    for (const [part, there] of Map.groupBy(files, (file) => file.part)) results.push(await resultOf(part, there))
    return results
  },
}

const types = ['PER', 'ORG', 'LOC'] as const
type Type = (typeof types)[number]

const typeOf: ReadonlyMap<string, Type> = new Map([
  ...types.map((type) => [type.toLowerCase(), type] as const),
  ['person', 'PER'],
  ['corporation', 'ORG'],
  ['group', 'ORG'],
  ['location', 'LOC'],
])

const ourType: Readonly<Record<EntityType, Type | null>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  other: null,
}

const resultOf = async (part: Part, files: readonly TaggedFile[]): Promise<PartResult> => {
  const marks: Mark[] = []
  const misses: string[] = []
  for (const file of files) {
    const found = await measure(file)
    marks.push(...marksOf(file, found))
    misses.push(...found.misses)
  }
  return { part, marks, misses }
}

interface Found {
  readonly counts: Readonly<Record<Type, Counts>>
  /** Gold names of types that the engine does not make. */
  readonly others: number
  readonly misses: readonly string[]
}

const measure = async ({ set, documents, language }: TaggedFile): Promise<Found> => {
  const counts: Record<Type, Counts> = { PER: noCounts, ORG: noCounts, LOC: noCounts }
  let others = 0
  const misses: string[] = []
  for (const [at, document] of documents.entries()) {
    const given = await namesIn(document, language)
    for (const [i, sentence] of document.entries()) {
      const wanted = runsOf(sentence.tags)
      const known = wanted.flatMap(({ label, ...span }) => typed(span, typeOf.get(label.toLowerCase()) ?? null))
      others += wanted.length - known.length
      for (const type of types) counts[type] = addCounts([counts[type], countsOf(given[i]!, known, type)])
      misses.push(...missesOf(sentence, given[i]!, known).map((line) => `${set} document ${at + 1}: ${line}`))
    }
  }
  return { counts, others, misses }
}

type Name = Labelled & { readonly label: Type }

const typed = (span: Span, label: Type | null): readonly Name[] => (label ? [{ ...span, label }] : [])

/** The names that the engine finds in each sentence, in tokens. A sentence is a paragraph. */
const namesIn = async (
  document: readonly TaggedSentence[],
  language: TaggedFile['language'],
): Promise<readonly (readonly Name[])[]> => {
  const { text, sentences } = writtenOut(document)
  const { extraction } = await readExactly(text, { language })
  const names = extraction.mentions.filter(({ form }) => form === 'name')
  return sentences.map((places) => {
    const [start, end] = [places[0]!.start, places.at(-1)!.end]
    return names
      .filter((name) => name.start >= start && name.start < end)
      .flatMap((name) => {
        const span = tokensAt(places, name)
        return span ? typed(span, ourType[name.type]) : []
      })
  })
}

/** The text as it was printed where the file says so, else as its tokens are put together. */
const writtenOut = (document: readonly TaggedSentence[]) => {
  const printed = document.map(({ text, tokens }) => (text === null ? null : placesIn(text, tokens)))
  if (printed.some((places) => places === null)) {
    const { text, spans } = detokeniseParagraphs(document.map(({ tokens }) => tokens))
    return { text, sentences: spans }
  }
  let at = 0
  const sentences = printed.map((places, i) => {
    const moved = places!.map(({ start, end }) => ({ start: at + start, end: at + end }))
    at += document[i]!.text!.length + 2
    return moved
  })
  return { text: document.map(({ text }) => text).join('\n\n'), sentences }
}

const isSameName = (a: Name, b: Name): boolean => a.label === b.label && a.start === b.start && a.end === b.end

const countsOf = (given: readonly Name[], wanted: readonly Name[], type: Type): Counts => {
  const [ours, gold] = [given.filter(({ label }) => label === type), wanted.filter(({ label }) => label === type)]
  const right = gold.filter((name) => ours.some((other) => isSameName(other, name))).length
  return { right, given: ours.length, wanted: gold.length }
}

const marksOf = ({ set }: TaggedFile, { counts, others }: Found): readonly Mark[] => [
  ...types.map((type) => f1Mark(`${set} ${type} F1`, counts[type])),
  f1Mark(`${set} all F1`, addCounts(types.map((type) => counts[type]))),
  ...(others > 0 ? [{ name: `${set} other types (not counted)`, share: null, items: others, published: [] }] : []),
]

const missesOf = ({ tokens }: TaggedSentence, given: readonly Name[], wanted: readonly Name[]): readonly string[] => {
  const shown = ({ start, end, label }: Name): string => `${label} "${tokens.slice(start, end).join(' ')}"`
  const missed = wanted.filter((name) => !given.some((other) => isSameName(other, name)))
  const extra = given.filter(
    (name) => !wanted.some((other) => isSameName(other, name) || (other.start < name.end && name.start < other.end)),
  )
  return [
    ...missed.map((name) => {
      const near = given.find((other) => other.start < name.end && name.start < other.end)
      return `wanted ${shown(name)}, given ${near ? shown(near) : 'nothing'}`
    }),
    ...extra.map((name) => `wanted nothing, given ${shown(name)}`),
  ]
}

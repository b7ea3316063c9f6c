import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { bindDates } from '../../src/align/dates/index.ts'
import type { Time } from '../../src/model/time.ts'
import { filesIn, readText } from '../frame/files.ts'
import { markedText } from '../frame/inline-marks.ts'
import { readExactly } from '../frame/read-exactly.ts'
import { f1Mark, shareMark } from '../score/prf.ts'
import { timexKind, timexKinds, type TimexKind } from '../score/timex-kinds.ts'
import {
  compareTimexes,
  countTimexes,
  isSameSpan,
  isSameTimexValue,
  resolvable,
  type Timex,
  type TimexPair,
} from '../score/timexes.ts'
import { MissingSet, type EvaluationSet, type Mark, type Published } from '../set.ts'

interface GivenTimex extends Timex {
  readonly rule: string
  /** Whether it is one of the ends of a range. */
  readonly range: boolean
}

interface Document {
  readonly id: string
  readonly text: string
  readonly pairs: readonly TimexPair<GivenTimex>[]
}

/** A collection of the set. `open` ones have only dates, and values that nobody could resolve. */
interface Collection {
  readonly name: string
  readonly path: readonly string[]
  readonly open: boolean
}

const collections: readonly Collection[] = [
  { name: 'TimeBank', path: ['tbaq', 'TimeBank'], open: false },
  { name: 'AQUAINT', path: ['tbaq', 'AQUAINT'], open: false },
  { name: 'platinum', path: ['platinum'], open: false },
  { name: 'WikiWars', path: ['wikiwars'], open: true },
]

/** Dates in news and histories: found, and resolved to TIMEX3 values from the day of the document. */
export const timeml: EvaluationSet = {
  name: 'timeml',
  measures: 'dates found and resolved (TempEval-3 rules)',
  run: async (data) => {
    const root = join(data, 'bench', 'timeml')
    const there = collections.filter(({ path }) => existsSync(join(root, ...path)))
    if (there.length === 0) throw new MissingSet(root)
    const marks: Mark[] = []
    const misses: string[] = []
    const news: Document[] = []
    for (const collection of there) {
      const documents: Document[] = []
      for (const file of filesIn(join(root, ...collection.path), '.tml')) documents.push(await readDocument(file))
      marks.push(
        ...marksOf(
          collection,
          documents.flatMap(({ pairs }) => pairs),
        ),
      )
      misses.push(...documents.flatMap((document) => missesOf(collection, document)))
      if (!collection.open) news.push(...documents)
    }
    marks.push(...marksByKind(news))
    return [{ part: 'all', marks, misses }]
  },
}

const readDocument = async (file: string): Promise<Document> => {
  const xml = readText(file)
  const { text, marks } = markedText(xml, 'TEXT')
  const day = timexesIn(markedText(xml, 'DCT').marks)[0]?.value?.slice(0, 10)
  const read = await readExactly(text, { language: 'en', ...(day === undefined ? {} : { published: day }) })
  const times = [...bindDates([read], []).times.values()]
  const ends = new Set(times.map(({ until }) => until))
  const given = times.map((time) => givenOf(time, time.until !== null || ends.has(time.id)))
  return { id: basename(file, '.tml'), text, pairs: compareTimexes(given, timexesIn(marks)) }
}

const timexesIn = (marks: ReturnType<typeof markedText>['marks']): readonly Timex[] =>
  marks
    .filter(({ name }) => name === 'TIMEX3')
    .map(({ start, end, attributes }) => ({
      start,
      end,
      type: attributes['type'] ?? '',
      value: attributes['value'] ?? null,
    }))

const givenOf = ({ start, end, type, timex, rule }: Time, range: boolean): GivenTimex => ({
  ...{ start, end, type, rule, range },
  value: timex,
})

const kinds = ['DATE', 'TIME', 'DURATION', 'SET'] as const

const on = (by: string, share: number, note?: string): Published => ({ by, share, note: note ?? 'platinum' })
const published = {
  relaxed: [on('HeidelTime', 0.907), on('TEI2GO', 0.906)],
  strict: [on('HeidelTime', 0.818), on('TEI2GO', 0.824)],
  value: [on('HeidelTime', 0.776, 'platinum, from memory'), on('SUTime', 0.674, 'platinum, from memory')],
}

export const marksOf = ({ name, open }: Collection, pairs: readonly TimexPair[]): readonly Mark[] => {
  const known = open ? { relaxed: [], strict: [], value: [] } : published
  const valued = open ? resolvable(pairs) : pairs
  const both = pairs.filter(([w, g]) => w !== null && g !== null)
  const marks = [
    f1Mark(
      `${name} relaxed F1`,
      countTimexes(pairs, () => true),
      known.relaxed,
    ),
    f1Mark(`${name} strict F1`, countTimexes(pairs, isSameSpan), known.strict),
    f1Mark(`${name} value F1`, countTimexes(valued, isSameTimexValue), known.value),
  ]
  if (open) return marks
  const typed = { met: both.filter(([w, g]) => w?.type === g?.type).length, of: both.length }
  return [
    ...marks,
    shareMark(`${name} type, of those found`, typed),
    ...kinds.map((kind) => kindMark(name, kind, pairs)),
  ]
}

/** Value F1 among the expressions that either side takes to be of a kind. */
const kindMark = (name: string, kind: string, pairs: readonly TimexPair[]): Mark =>
  f1Mark(
    `${name} ${kind} value F1`,
    countTimexes(pairs, isSameTimexValue, ({ type }) => type === kind),
  )

/** Value F1 in the news of all collections, by how the words say the time. */
export const marksByKind = (documents: readonly Pick<Document, 'text' | 'pairs'>[]): readonly Mark[] => {
  const told = documents.flatMap(({ text, pairs }) => pairs.map((pair) => ({ pair, kind: kindOf(pair, text) })))
  return timexKinds.flatMap((kind) => {
    const pairs = told.filter((one) => one.kind === kind).map(({ pair }) => pair)
    return pairs.length === 0 ? [] : [f1Mark(`news, ${kind}: value F1`, countTimexes(pairs, isSameTimexValue))]
  })
}

const kindOf = ([wanted, given]: TimexPair<GivenTimex>, text: string): TimexKind => {
  const { start, end, type } = wanted ?? given
  return given?.range ? 'range' : timexKind(type, text.slice(start, end))
}

const missesOf = ({ name, open }: Collection, { id, text, pairs }: Document): readonly string[] =>
  (open ? resolvable(pairs) : pairs).flatMap(([wanted, given]) => {
    const words = (timex: Timex): string => JSON.stringify(text.slice(timex.start, timex.end))
    const where = `${name}/${id}`
    if (wanted === null) return [`${where} too much: ${words(given)} ${given.type} ${given.value} (${given.rule})`]
    const told = `${words(wanted)} wanted ${wanted.type} ${wanted.value}`
    if (given === null) return [`${where} missed: ${told}`]
    if (isSameTimexValue(wanted, given) && (open || wanted.type === given.type)) return []
    return [`${where} ${told}, given ${words(given)} ${given.type} ${given.value} (${given.rule})`]
  })

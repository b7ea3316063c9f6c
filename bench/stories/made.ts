import { storyPrintVersion, type StoryPrint } from '../../src/index.ts'
import { anchorsOf } from '../../src/align/stories/anchors.ts'
import type { EntityReading, Mention } from '../../src/model/mention.ts'
import type { ReadReport } from '../../src/model/story.ts'
import { cite } from '../../src/model/citation.ts'
import { hash32 } from '../../src/text/hash.ts'
import { chanceFrom } from '../corpus/chance.ts'
import type { SentenceRead } from './sentences.ts'

/** A made print, and the made event that it tells of. */
export interface Made {
  readonly print: StoryPrint
  readonly event: number
}

/** What an event is made of: sentences of several articles, its own names and numbers, a day and a place. */
interface Event {
  readonly number: number
  readonly sentences: readonly SentenceRead[]
  readonly day: number
  readonly country: string
}

/** Sentences of an event, and the fewest and most that one report has of them. */
const [perEvent, fewest, longest] = [32, 10, 24]
/** In reports: most events are told by few. */
const sizes = [1, 1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 12, 20] as const
/** Days from the first event to the last, and of one event. */
const [days, daysOfEvent] = [1000, 4]
/** One name in as many is that of somebody whom all events know. */
const known = 6
/** Reports of so many events come mixed. */
const atOnce = 40

/**
 * Prints of as many reports as asked for, the same in every run, as they would come to a desk: of each event several,
 * each with some of its sentences; an event's names and numbers are its own, made from halves of real ones.
 */
export function* madePrints(count: number, articles: readonly (readonly SentenceRead[])[]): Generator<Made> {
  const chance = chanceFrom(11)
  const words = articles.flat().flatMap(({ names }) => names.flatMap(({ entity }) => entity.name.split(' ')))
  const places = articles
    .flat()
    .flatMap(({ names }) => names.flatMap(({ entity }) => (entity.type === 'place' ? entity.concepts : [])))
  const open: { readonly event: Event; left: number }[] = []
  let events = 0
  const begin = (): void => {
    const pool = Array.from({ length: 4 }, () => articles[chance(articles.length)]!)
    const sentences = Array.from({ length: perEvent }, (_, i) => {
      const article = pool[i % pool.length]!
      return article[chance(article.length)]!
    })
    const number = events++
    const day = 18_000 + Math.floor((number * days) / (count / 5))
    open.push({ event: { number, sentences, day, country: `C${chance(150)}` }, left: sizes[chance(sizes.length)]! })
  }
  const renamed = (entity: EntityReading, event: number): EntityReading => {
    const own = hash32(`${entity.name} ${event}`)
    if (hash32(entity.name) % known === 0) return entity
    const [concept] = entity.concepts
    return {
      ...entity,
      name: entity.name
        .split(' ')
        .map((word, i) => blended(word, words[(own + i) % words.length]!))
        .join(' '),
      concepts: concept === undefined || places.length === 0 ? [] : [places[own % places.length]!],
    }
  }
  for (let made = 0; made < count; made++) {
    while (open.length < atOnce) begin()
    const at = chance(open.length)
    const from = open[at]!
    if (--from.left === 0) open.splice(at, 1)
    const length = fewest + chance(longest - fewest)
    const told = Array.from({ length }, () => from.event.sentences[chance(perEvent)]!)
    const read = readOf(`r-${made.toString(16).padStart(12, '0')}`, told, {
      renamed: (entity) => renamed(entity, from.event.number),
      shift: from.event.number % 89,
    })
    const { day, country, number } = from.event
    yield { print: printOf(read, { day: day + chance(daysOfEvent), country }), event: number }
  }
}

/** The first half of a word and the second of another. */
const blended = (a: string, b: string): string =>
  a.slice(0, Math.ceil(a.length / 2)) + b.slice(Math.floor(b.length / 2)).toLowerCase()

interface Ways {
  renamed(entity: EntityReading): EntityReading
  /** Added to every number that is told. */
  readonly shift: number
}

/** Sentences as a report, with what a print asks for. */
const readOf = (id: string, told: readonly SentenceRead[], { renamed, shift }: Ways): Told => {
  const starts: number[] = []
  let text = ''
  for (const sentence of told) {
    starts.push(text.length)
    text += `${sentence.text} `
  }
  const anchors = told.flatMap(({ clauses }, sentence) =>
    clauses.map((keys) => ({
      ...{ sentence, headline: sentence === 0 },
      keys: keys.map(({ key, weight }) => ({ key: shiftedKey(key, shift), weight })),
    })),
  )
  const mentions: Mention[] = []
  const entities = new Map<string, EntityReading>()
  for (const [sentence, { start, names }] of told.entries())
    for (const { entity, mention } of names) {
      const own = { ...mention, id: `${mentions.length}`, sentence }
      const shifted = starts[sentence]! - start
      mentions.push({ ...own, start: mention.start + shifted, end: mention.end + shifted })
      const one = entities.get(entity.name) ?? renamed(entity)
      entities.set(entity.name, { ...one, mentions: [...(entities.has(entity.name) ? one.mentions : []), own.id] })
    }
  const report = { id, text, blocks: [{ role: 'title', start: 0, end: told[0]!.text.length }] }
  return {
    report,
    extraction: { anchors, mentions, entities: [...entities.values()] },
  } as unknown as Told
}

/** A read report as far as anchors ask for it. */
type Told = ReadReport

const shiftedKey = (key: string, shift: number): string =>
  /^q:.*:\d+$/.test(key) ? key.replace(/\d+$/, (digits) => String(Number(digits) + shift)) : key

interface Setting {
  readonly day: number
  readonly country: string
}

const printOf = (read: Told, { day, country }: Setting): StoryPrint => ({
  version: storyPrintVersion,
  report: read.report.id,
  language: 'en',
  ...anchorsOf(read),
  ...{ day, country, town: null },
  heading: cite(read.report, read.report.blocks[0]!),
})

import type { Source } from '../../src/read/source.ts'
import { chanceFrom } from '../corpus/chance.ts'
import type { PublicText } from './texts.ts'

type Chance = ReturnType<typeof chanceFrom>

interface Event {
  readonly articles: readonly (readonly string[])[]
}

/** Of a hundred reports so many are reprints, half of them cut. */
const reprints = 8
const mostOfStory = 8
/** Reports are dated over so many days. */
const days = 365

/**
 * Reports that nobody wrote, the same in every run: each story takes an event of public texts, gives its names and
 * numbers others, and tells it in one to eight reports, each some of the sentences of one article in another order. Some
 * are reprints. They are no language that anyone would write, but they have its words, names, numbers and lengths.
 */
export function* madeReports(texts: readonly PublicText[], count: number): Generator<Source> {
  const events = eventsOf(texts)
  const outlets = [...new Set(texts.map(({ outlet }) => outlet))]
  const names = namesIn(texts)
  const chance = chanceFrom(7)
  const last: string[] = []
  let told = 0
  for (let made = 0, story = 0; made < count; story++) {
    const own = chanceFrom(1000 + story)
    const event = events[own(events.length)]!
    const renamed = renaming(own, names)
    const day = Math.floor((story * days) / Math.max(1, count / 4)) % days
    for (let left = 1 + own(mostOfStory); left > 0 && made < count; left--, made++) {
      const again = last.length > 0 && chance(100) < reprints
      const text = again ? reprintOf(last[chance(last.length)]!, chance) : renamed(toldAgain(event, own))
      if (!again) last[told++ % 500] = text
      yield sourceOf(text, { number: made, outlet: outlets[own(outlets.length)]!, day: day + own(3) })
    }
  }
}

const eventsOf = (texts: readonly PublicText[]): readonly Event[] =>
  [...Map.groupBy(texts, ({ event }) => event).values()]
    .map((articles) => ({
      articles: articles.map(({ text }) => sentencesOf(text)).filter((sentences) => sentences.length > 2),
    }))
    .filter(({ articles }) => articles.length > 0)

const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/\n+|(?<=[.!?]["\u201d\u2019]?)\s+(?=["\u201c]?[A-Z])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 20)

/** Names as words with a capital within sentences, those that many texts have. */
const namesIn = (texts: readonly PublicText[]): readonly string[] => {
  const counts = new Map<string, number>()
  for (const { text } of texts)
    for (const [name] of text.matchAll(/(?<=[a-z,] )[A-Z][a-z]{3,}\b/gu)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([, times]) => times > 2)
    .map(([name]) => name)
    .toSorted()
}

/** Sentences of one article, in another order but for the first. */
const toldAgain = ({ articles }: Event, chance: Chance): string => {
  const [first = '', ...rest] = articles[chance(articles.length)]!
  const kept = rest.filter(() => chance(10) < 8)
  for (let at = kept.length - 1; at > 0; at--) {
    const other = chance(at + 1)
    ;[kept[at], kept[other]] = [kept[other]!, kept[at]!]
  }
  const paragraphs = [first]
  for (let at = 0; at < kept.length; at += 2) paragraphs.push(kept.slice(at, at + 2).join(' '))
  return paragraphs.join('\n\n')
}

/** A story's own names and numbers: each of a text stands for the same other one throughout the story. */
const renaming = (chance: Chance, names: readonly string[]): ((text: string) => string) => {
  const known = new Set(names)
  const others = new Map<string, string>()
  const shift = 1 + chance(40)
  return (text) =>
    text
      .replace(/\b[A-Z][a-z]{3,}\b/gu, (name) => {
        if (!known.has(name)) return name
        const other = others.get(name) ?? names[chance(names.length)]!
        others.set(name, other)
        return other
      })
      .replace(/\b\d{1,3}\b(?![,.:]\d)/gu, (number) => String((Number(number) + shift) % 1000))
}

const reprintOf = (text: string, chance: Chance): string => {
  if (chance(2) === 0) return text
  const paragraphs = text.split('\n\n')
  return paragraphs.slice(0, Math.max(2, Math.ceil(paragraphs.length / 2))).join('\n\n')
}

const encoder = new TextEncoder()

const sourceOf = (
  text: string,
  { number, outlet, day }: { readonly number: number; readonly outlet: string; readonly day: number },
): Source => {
  const published = new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10)
  return {
    bytes: encoder.encode(text),
    path: `made/${number}.txt`,
    ...{ mediaType: null, address: null, retrieved: null },
    known: { file: `${number}.txt`, outlet, published, language: null, title: null, url: null },
  }
}

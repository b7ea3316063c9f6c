import type { Article } from '../article.ts'
import { shuffled } from '../score/shuffle.ts'
import type { PoolArticle } from './wikinews-pool.ts'

/** What was done to an article to make another report of it. */
export type Making = 'original' | 'half' | 'retitled' | 'reworded' | 'embedded'

/** A report of the pool, with the article whose text it is. */
export interface Made {
  readonly making: Making
  readonly article: Article
  /** The number of the article that it is a text of; of an embedded one, the article that holds the other. */
  readonly text: number
  /** Of an embedded copy: the number of the article that stands in it, and its paragraphs, word for word. */
  readonly guest: { readonly text: number; readonly paragraphs: readonly string[] } | null
}

/** One article in so many is no report of the pool by itself: others stand in it, and nothing tells its text apart. */
const setAside = 3
/** How many times as long as what stands in it an article is at least. */
const longer = 1.3

/** An article that holds another has as many paragraphs, so that there is room between them. */
const fewestParagraphs = 5

/** The articles and, of each, reprints: all by a fixed seed, so that every run makes the same. */
export const poolOfReprints = (articles: readonly PoolArticle[]): readonly Made[] => {
  const words = shuffled(
    articles.flatMap(({ text }) => wordsOf(text)),
    7,
  )
  const known = articles.map((article, text) => ({ article, text }))
  const [hosts, own] = [known.filter(isHost), known.filter((one) => !isHost(one))]
  return own.flatMap(({ article, text }) => {
    const made = (making: Making, changed: Partial<Article>): Made => ({
      ...{ making, article: { ...article, ...changed }, text, guest: null },
    })
    const embedded = embeddedIn(shuffled(text % 2 === 0 ? hosts : own, text + 1), { article, text })
    return [
      made('original', {}),
      made('half', { text: halfOf(article.text, text % 2 === 0) }),
      made('retitled', retitled(article, articles[(text + 41) % articles.length]!)),
      made('reworded', { text: reworded(article.text, words, text) }),
      ...(embedded ? [embedded] : []),
    ]
  })
}

interface Numbered {
  readonly article: PoolArticle
  readonly text: number
}

const isHost = ({ text }: Numbered): boolean => text % setAside === 0

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

const paragraphsOf = (text: string): readonly string[] =>
  text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '')

/** The first half of a text, or the last, cut where a paragraph ends or, in a long one, a word. */
const halfOf = (text: string, first: boolean): string => {
  const middle = text.lastIndexOf(' ', text.length / 2)
  return first ? text.slice(0, middle) : text.slice(middle + 1)
}

/** Another headline and outlet, a byline of its own, and no agency where one was credited in brackets. */
const retitled = (article: Article, other: Article): Partial<Article> => ({
  title: other.title,
  outlet: other.outlet ?? null,
  text: `By Marta Ellwood, Staff Reporter\n\n${article.text.replace(/ ?\((?:AP|AFP|Reuters|UPI|Xinhua)\)/g, '')}`,
})

/** A text with a fifth of its words replaced by other words of the collection. */
const reworded = (text: string, words: readonly string[], seed: number): string => {
  const all = wordsOf(text).length
  const chosen = new Set(
    shuffled(
      Array.from({ length: all }, (_, i) => i),
      seed + 1,
    ).slice(0, Math.round(all / 5)),
  )
  let at = -1
  return text.replace(/[\p{L}\p{N}]+/gu, (word) =>
    chosen.has(++at) ? words[(seed * 2003 + at * 7) % words.length]! : word,
  )
}

/** A longer article of another event with all paragraphs of this one set between its own. */
const embeddedIn = (hosts: readonly Numbered[], { article, text }: Numbered): Made | null => {
  const guests = paragraphsOf(article.text)
  const host = hosts.find(
    (other) =>
      other.article.event !== article.event &&
      paragraphsOf(other.article.text).length >= fewestParagraphs &&
      other.article.text.length > article.text.length * longer,
  )
  if (!host) return null
  const own = paragraphsOf(host.article.text)
  const mixed: string[] = []
  for (const [i, paragraph] of own.entries()) {
    // It begins and ends with paragraphs of its own; as many of the other follow each as shall be used up before the last.
    mixed.push(paragraph, ...guests.slice(share(guests, i, own), share(guests, i + 1, own)))
  }
  return {
    making: 'embedded',
    article: { ...host.article, text: mixed.join('\n\n') },
    text: host.text,
    guest: { text, paragraphs: guests },
  }
}

const share = (guests: readonly string[], gap: number, own: readonly string[]): number =>
  Math.floor((guests.length * Math.min(gap, own.length - 1)) / (own.length - 1))

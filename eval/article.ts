import { createEngine, type Engine, type Source } from '../src/index.ts'
import { sourceOf } from './frame/read-exactly.ts'

/** An article of a public set, as far as the set tells of it. */
export interface Article {
  readonly title: string | null
  readonly text: string
  /** ISO day of publication; null where the set does not say, or says what cannot be. */
  readonly published: string | null
  readonly outlet?: string | null
  readonly url?: string | null
}

/**
 * An article as the engine is given it: plain text with its headline as the first paragraph, unless the text begins
 * with it, and what is known beside it.
 * @example await sharedEngine().read(articleSource({ title: 'Bridge falls', text: 'A bridge fell.', published: null }))
 */
export const articleSource = ({ title, text, published, outlet, url }: Article): Source =>
  sourceOf(title === null || beginsWith(text, title) ? text : `${title}\n\n${text}`, {
    ...{ title, published, language: 'en' },
    ...{ outlet: outlet ?? null, url: url ?? null },
  })

/** Whether a text begins with these words, line breaks and capitals aside. */
export const beginsWith = (text: string, words: string): boolean => flat(text).startsWith(flat(words))

const flat = (text: string): string => text.slice(0, 600).replace(/\s+/g, ' ').trim().toLowerCase()

let engine: Engine | null = null

/** One engine for all sets: it holds tables, which take time to load, and nothing of any report. */
export const sharedEngine = (): Engine => (engine ??= createEngine())

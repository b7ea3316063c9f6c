import type { Source } from '../src/index.ts'

/** An article of a public set, as far as the set tells of it. */
export interface Article {
  readonly title: string | null
  readonly text: string
  /** ISO day of publication; null where the set does not say, or says what cannot be. */
  readonly published: string | null
  readonly outlet?: string | null
  readonly url?: string | null
}

const encoder = new TextEncoder()

/**
 * An article as the engine is given it: plain text with its headline as the first paragraph, unless the text begins
 * with it, and what is known beside it.
 * @example await createEngine().read(sourceOf({ title: 'Bridge falls', text: 'A bridge fell.', published: '2024-05-04' }))
 */
export const sourceOf = ({ title, text, published, outlet, url }: Article): Source => ({
  bytes: encoder.encode(title === null || beginsWith(text, title) ? text : `${title}\n\n${text}`),
  path: null,
  mediaType: 'text/plain',
  address: null,
  retrieved: null,
  known: { file: null, outlet: outlet ?? null, published, language: 'en', title, url: url ?? null },
})

const beginsWith = (text: string, title: string): boolean => flat(text).startsWith(flat(title))

const flat = (text: string): string => text.slice(0, 600).replace(/\s+/g, ' ').trim().toLowerCase()

import type { SupportedLanguage } from '../../src/model/language.ts'
import type { Source } from '../../src/read/source.ts'

/** A report to measure with, as text. */
export interface BenchText {
  readonly language: SupportedLanguage
  readonly outlet: string
  /** A day. */
  readonly published: string
  readonly text: string
}

/** How many words a text has: what stands between white space. */
export const wordsOf = (text: string): number => text.split(/\s+/u).filter(Boolean).length

export const wordsIn = (texts: readonly { readonly text: string }[]): number =>
  texts.reduce((sum, { text }) => sum + wordsOf(text), 0)

const encoder = new TextEncoder()

/** A text as the engine takes it; its language is left to be detected. */
export const sourceOf = ({ text, outlet, published }: BenchText, at = 0): Source => ({
  bytes: encoder.encode(text),
  path: `report-${at}.txt`,
  mediaType: null,
  address: null,
  retrieved: null,
  known: { file: null, outlet, published, language: null, title: null, url: null },
})

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A text as a page with the furniture that pages have. */
export const pageOf = ({ text, outlet, published }: BenchText): string => {
  const [title = '', ...body] = text.split('\n\n').map(escaped)
  const links = Array.from({ length: 20 }, (_, i) => `<li><a href="/s${i}">${escaped(outlet)} ${i}</a></li>`).join('')
  return `<!doctype html><html><head><title>${title}</title><meta property="og:site_name" content="${escaped(outlet)}">
<meta property="article:published_time" content="${published}"></head><body><nav><ul>${links}</ul></nav><article>
<h1>${title}</h1>${body.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article><footer><ul>${links}</ul></footer></body></html>`
}

/** A text as a page, as the engine takes it. */
export const pageSourceOf = (text: BenchText, at = 0): Source => ({
  ...sourceOf(text, at),
  bytes: encoder.encode(pageOf(text)),
  path: `report-${at}.html`,
})

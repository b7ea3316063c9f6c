import type { Citation } from '../../src/model/citation.ts'

interface Selector {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
}

export interface Annotation {
  readonly id: string
  readonly body: readonly { readonly purpose: string; readonly value?: string; readonly source?: string }[]
  readonly target: { readonly source: { readonly id: string }; readonly selector: readonly Selector[] }
}

/** A citation as an annotation gives it, found once by position and once by its words. */
export interface ReadBack {
  readonly kind: string
  readonly byPosition: Citation | null
  readonly byQuote: readonly Citation[]
}

/**
 * Reads Web Annotations back as another tool would: positions by walking the code points, quoted words by looking for them
 * with what stands around them. It shares no code with what wrote them.
 */
export const readAnnotations = (json: string, texts: ReadonlyMap<string, string>): readonly ReadBack[] =>
  (JSON.parse(json) as { items: readonly Annotation[] }).items.map(({ body, target }) => {
    const report = target.source.id.slice('urn:x-corroborate:'.length)
    const text = texts.get(report) ?? ''
    const position = target.selector.find(({ type }) => type === 'TextPositionSelector')
    const quote = target.selector.find(({ type }) => type === 'TextQuoteSelector')
    return {
      kind: body.find(({ purpose }) => purpose === 'tagging')?.value ?? '',
      byPosition: position ? byPosition(position, report, text) : null,
      byQuote: quote ? byQuote(quote, report, text) : [],
    }
  })

const byPosition = ({ start, end }: Selector, report: string, text: string): Citation => {
  const characters = [...text]
  const from = characters.slice(0, start).join('').length
  const words = characters.slice(start, end).join('')
  return { report, start: from, end: from + words.length, text: words }
}

const byQuote = ({ exact, prefix = '', suffix = '' }: Selector, report: string, text: string): readonly Citation[] => {
  const found: Citation[] = []
  const whole = prefix + exact + suffix
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    const start = at + prefix.length
    found.push({ report, start, end: start + exact.length, text: exact })
  }
  return found
}

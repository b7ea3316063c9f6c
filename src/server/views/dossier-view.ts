import { contextFor, type Context } from '../../dossier/account/context.ts'
import type { Dossier, ReaderLanguage } from '../../index.ts'
import { phrasesIn } from '../../index.ts'
import type { Citation } from '../../model/citation.ts'

/** Words of a report as an answer gives them: `words` is the report's text from `start` to `end`, exactly. */
export interface Cited {
  readonly report: string
  /** By which the account names the report. */
  readonly letter: string
  readonly outlet: string
  /** In UTF-16 units of the report's text. */
  readonly start: number
  readonly end: number
  readonly words: string
  /** Of the report's page; null where none is known. */
  readonly address: string | null
  /** There where the words go on. */
  readonly cut?: true
}

/** A dossier that is asked about: everything is looked up once for all questions. */
export interface DossierView {
  readonly dossier: Dossier
  /** Changes when the dossier does. */
  readonly stamp: string
  readonly context: Context
  cite(citation: Citation): Cited
}

/** Characters of one citation at most; what is longer is cut there. */
const mostWords = 400

/** A view of a dossier, in the reader's language. */
export const viewOf = (dossier: Dossier, stamp: string, language: ReaderLanguage): DossierView => {
  const context = contextFor(dossier, phrasesIn(language), true)
  return { dossier, stamp, context, cite: (citation) => cited(citation, context) }
}

const cited = ({ report, start, end, text }: Citation, context: Context): Cited => {
  const words = cutAt(text, mostWords)
  return {
    report,
    letter: context.letter(report),
    outlet: context.outlet(report),
    start,
    end: words.length < text.length ? start + words.length : end,
    words,
    address: context.report(report)?.url ?? null,
    ...(words.length < text.length ? { cut: true as const } : {}),
  }
}

/** The beginning of a text, never half of a character. */
const cutAt = (text: string, most: number): string => {
  if (text.length <= most) return text
  const last = text.charCodeAt(most - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most)
}

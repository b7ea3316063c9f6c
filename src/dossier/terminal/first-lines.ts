import type { Dossier } from '../../model/dossier.ts'
import { contextFor, type Context } from '../account/context.ts'
import type { AccountView, Quote, Row } from '../account/view.ts'
import { firstOf, type First } from '../html/page/first.ts'
import { leftOutOf } from '../html/page/left-out.ts'
import { scopesOf, type ScopeRow } from '../html/page/scopes.ts'
import { pagePhrasesIn } from '../words/page/index.ts'
import type { Phrases } from '../words/phrases.ts'
import { fit } from './lines.ts'
import type { TerminalOptions } from './options.ts'
import { columnWidths, rowLines } from './table.ts'

interface Setting {
  readonly context: Context
  readonly options: TerminalOptions
  readonly quoteLines: (quote: Quote, indent: number) => readonly string[]
}

/** What a reader in a hurry should know, as on the page: nothing where there is nothing of the kind. */
export const firstLines = (
  dossier: Dossier,
  brief: AccountView,
  setting: Omit<Setting, 'context'> & { readonly phrases: Phrases },
): readonly string[] => {
  const { options, phrases } = setting
  const context = contextFor(dossier, phrases, false)
  const words = pagePhrasesIn(options.language)
  const first = firstOf({ brief, scopes: scopesOf(context), leftOut: leftOutOf(context), context, words })
  if (first.length === 0) return []
  return [
    '',
    options.paint('heading', words.lines.first.toUpperCase()),
    ...first.flatMap((one) => oneLines(one, { ...setting, context })),
  ]
}

const oneLines = ({ label, told, quotes, counts }: First, setting: Setting): readonly string[] => {
  const { options, quoteLines } = setting
  const head = fit(told === '' ? label : `${label}: ${told}`, options.width - 4)
  return [
    ...head.map((line, at) => (at === 0 ? `  ${headed(line, label, options)}` : `    ${line}`)),
    ...countLines(counts, setting),
    ...quotes.flatMap((quote) => quoteLines(quote, 4)),
  ]
}

/** The label stands out from what is told of it. */
const headed = (line: string, label: string, { paint }: TerminalOptions): string =>
  line.startsWith(label) ? paint('head', label) + line.slice(label.length) : line

const countLines = (counts: readonly ScopeRow[], { options, context }: Setting): readonly string[] => {
  const rows = counts.map((count) => rowOf(count, context))
  const widths = columnWidths(rows)
  return rows.flatMap((row) => rowLines(row, widths, options.width - 4).map((line) => `    ${line}`))
}

const rowOf = ({ figure, body, day, limit, part }: ScopeRow, context: Context): Row => {
  const letters = new Set(part.citations.filter(({ kind }) => kind === 'figure').map(({ report }) => report))
  const said = [body ?? context.phrases.lines.noBody, day].filter(Boolean).join(', ')
  const cells = [figure.text, [...letters].map(context.letter).join(' '), said + (limit === null ? '' : ` · ${limit}`)]
  return { ...part, id: null, cells }
}

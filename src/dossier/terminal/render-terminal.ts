import type { Item, Quote, Section } from '../account/view.ts'
import { accountOf } from '../account/account.ts'
import type { Dossier } from '../../model/dossier.ts'
import { phrasesIn } from '../words/index.ts'
import { inMarks } from '../words/marks.ts'
import { fill, type Phrases } from '../words/phrases.ts'
import { firstLines } from './first-lines.ts'
import { goesOn } from './goes-on.ts'
import { columnsOf, fit, padTo } from './lines.ts'
import type { Style, TerminalOptions } from './options.ts'
import { columnWidths, rowLines } from './table.ts'

export type { Style, TerminalOptions } from './options.ts'

/**
 * The account as lines for a terminal. Cited words stand in quotation marks behind the letters of
 * their reports; all else is ours.
 * @example renderTerminal(dossier, { language: 'en', width: 80, all: false, paint: (_, text) => text })
 */
export const renderTerminal = (dossier: Dossier, options: TerminalOptions): string => {
  const phrases = phrasesIn(options.language)
  const view = accountOf(dossier, phrases, options.all)
  const ids = shortIds(view.sections)
  const summary = view.summary.flatMap((line) => fit(line, options.width).map((part) => options.paint('head', part)))
  const setting: Setting = { options, phrases, ids, goesOn: goesOn(dossier) }
  const lines = view.sections.flatMap((section) => ['', ...sectionLines(section, setting)])
  const first = firstLines(dossier, accountOf(dossier, phrases, false), {
    options,
    phrases,
    quoteLines: (quote, indent) =>
      quoteLines(quote, { indent, letters: Math.max(2, columnsOf(lettersOf(quote))), id: '' }, setting),
  })
  const hint = dossier.reports.length > 0 ? ['', ...noteLines(phrases.lines.explainHint, 0, options)] : []
  return [...summary, ...first, ...lines, ...hint].join('\n') + '\n'
}

interface Setting {
  readonly options: TerminalOptions
  readonly phrases: Phrases
  readonly ids: ReadonlyMap<string, string>
  readonly goesOn: (quote: Quote) => boolean
}

const sectionLines = (section: Section, setting: Setting): readonly string[] => {
  const { options, phrases } = setting
  const empty = section.empty === null ? [] : fit(section.empty, options.width - 2).map((line) => `  ${line}`)
  const hidden = section.hidden > 0 ? noteLines(fill(phrases.lines.more, { n: section.hidden }), 2, options) : []
  return [
    options.paint('heading', phrases.headings[section.heading].toUpperCase()),
    ...section.items.flatMap((item, index) => [
      ...groupLines(item.group, section.items[index - 1]?.group ?? null, options),
      ...itemLines(item, columnWidths(sameGroup(section.items, item).flatMap(({ rows }) => rows)), setting),
    ]),
    ...empty,
    ...hidden,
  ]
}

const groupLines = (group: string | null, before: string | null, options: TerminalOptions): readonly string[] =>
  group === null || group === before
    ? []
    : fit(group, options.width - 2).map((line) => `  ${options.paint('head', line)}`)

/** Items whose tables share their columns: those of a group that have a head, or those that have none. */
const sameGroup = (items: readonly Item[], item: Item): readonly Item[] =>
  item.rows.length === 0
    ? []
    : items.filter((other) => other.group === item.group && (other.head === '') === (item.head === ''))

const itemLines = (item: Item, widths: readonly number[], setting: Setting): readonly string[] => {
  const { options, ids } = setting
  const base = item.group === null ? 2 : 4
  const inner = item.head === '' ? base : base + 2
  const id = item.id === null ? '' : (ids.get(item.id) ?? item.id)
  const head =
    item.head === ''
      ? []
      : headLines(item.head, { indent: base, id, style: item.group === null ? 'head' : null }, options)
  const letters = Math.max(2, ...item.quotes.map((quote) => columnsOf(lettersOf(quote))))
  return [
    ...head,
    ...item.rows.flatMap((row) =>
      withId(
        rowLines(row, widths, options.width - inner - idRoom(row.id, setting)),
        {
          indent: inner,
          id: row.id === null ? '' : (ids.get(row.id) ?? row.id),
        },
        options,
      ),
    ),
    ...item.quotes.flatMap((quote, index) =>
      quoteLines(quote, { indent: inner, letters, id: item.head === '' && index === 0 ? id : '' }, setting),
    ),
    ...item.notes.flatMap((note) => noteLines(note, inner, options)),
  ]
}

const idRoom = (id: string | null, { ids }: Setting): number => (id === null ? 0 : (ids.get(id) ?? id).length + 2)

interface Placed {
  readonly indent: number
  readonly id: string
}

const headLines = (
  head: string,
  { indent, id, style }: Placed & { readonly style: Style | null },
  options: TerminalOptions,
) => {
  const room = id === '' ? 0 : id.length + 2
  const [first = '', ...more] = fit(head, options.width - indent - room)
  const rest = more.length === 0 ? [] : fit(more.join(' '), options.width - indent - 2)
  const paint = (text: string): string => (style === null ? text : options.paint(style, text))
  return [
    ...withId([paint(first)], { indent, id, columns: columnsOf(first) }, options),
    ...rest.map((line) => ' '.repeat(indent + 2) + paint(line)),
  ]
}

/** Lines with an id at the right edge of the first one. */
const withId = (
  lines: readonly string[],
  { indent, id, columns }: Placed & { readonly columns?: number },
  options: TerminalOptions,
): readonly string[] =>
  lines.map((line, index) => {
    const space = ' '.repeat(indent)
    if (index > 0 || id === '') return space + line
    const gap = Math.max(2, options.width - indent - (columns ?? columnsOf(line)) - id.length)
    return space + line + ' '.repeat(gap) + options.paint('id', id)
  })

/** Letters that are shown of those who print the same words. */
const mostLetters = 5

const lettersOf = ({ letters }: Quote): string =>
  letters.slice(0, mostLetters).join(' ') + (letters.length > mostLetters ? ` +${letters.length - mostLetters}` : '')

const quoteLines = (
  quote: Quote,
  { indent, letters, id }: Placed & { readonly letters: number },
  { options, phrases, goesOn }: Setting,
): readonly string[] => {
  const words =
    quote.kind === 'wordings'
      ? quote.pieces.map((piece) => inMarks(piece, phrases.marks)).join(' · ')
      : inMarks(quote.pieces.join(' … ') + (goesOn(quote) ? ' …' : ''), phrases.marks)
  const text = quote.note === null ? words : `${words} — ${quote.note}`
  const start = indent + letters + 1
  const lines = fit(text, options.width - start - (id === '' ? 0 : id.length + 2))
  const label = lettersOf(quote)
  return lines.map((line, index) => {
    if (index > 0) return ' '.repeat(start) + line
    const gap =
      id === ''
        ? ''
        : ' '.repeat(Math.max(2, options.width - start - columnsOf(line) - id.length)) + options.paint('id', id)
    return ' '.repeat(indent) + options.paint('letter', label) + padTo('', letters + 1 - columnsOf(label)) + line + gap
  })
}

const noteLines = (note: string, indent: number, options: TerminalOptions): readonly string[] =>
  fit(note, options.width - indent).map((line) => ' '.repeat(indent) + options.paint('note', line))

/** The shortest beginnings of ids, six characters at least, that are still told apart. */
const shortIds = (sections: readonly Section[]): ReadonlyMap<string, string> => {
  const items = sections.flatMap((section) => section.items)
  const all = items.flatMap((item) => [item.id, ...item.rows.map((row) => row.id)])
  const ids = [...new Set(all.filter((id) => id !== null))]
  for (let length = 6; length < 16; length++) {
    if (new Set(ids.map((id) => id.slice(0, length))).size === ids.length) {
      return new Map(ids.map((id) => [id, id.slice(0, length)]))
    }
  }
  return new Map(ids.map((id) => [id, id]))
}

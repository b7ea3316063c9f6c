import { wrap } from '../../text/wrap.ts'
import type { Item, Quote, Section } from '../account/view.ts'
import { accountOf } from '../account/account.ts'
import type { Dossier } from '../../model/dossier.ts'
import { phrasesIn, type ReaderLanguage } from '../words/index.ts'
import { fill, type Phrases } from '../words/phrases.ts'

export type Style = 'heading' | 'head' | 'note' | 'id' | 'letter'

export interface TerminalOptions {
  readonly language: ReaderLanguage
  /** Columns to fill; an account reads well between 60 and 120. */
  readonly width: number
  /** Lists everything instead of what a reader in a hurry can take in. */
  readonly all: boolean
  /** Colours words; the identity where there are no colours. */
  readonly paint: (style: Style, text: string) => string
}

/**
 * The account as lines for a terminal. Cited words stand in quotation marks behind the letter of
 * their report; all else is ours.
 */
export const renderTerminal = (dossier: Dossier, options: TerminalOptions): string => {
  const phrases = phrasesIn(options.language)
  const view = accountOf(dossier, phrases, options.all)
  const ids = shortIds(view.sections)
  const lines = view.sections.flatMap((section) => ['', ...sectionLines(section, { options, phrases, ids })])
  const hint = dossier.reports.length > 0 ? ['', ...noteLines(phrases.lines.explainHint, 0, options)] : []
  return [...wrap(view.summary, options.width), ...lines, ...hint].join('\n') + '\n'
}

interface Setting {
  readonly options: TerminalOptions
  readonly phrases: Phrases
  readonly ids: ReadonlyMap<string, string>
}

const sectionLines = (section: Section, setting: Setting): readonly string[] => {
  const { options, phrases } = setting
  const heading = phrases.headings[section.heading].toUpperCase()
  const empty = section.empty === null ? [] : wrap(section.empty, options.width - 2).map((line) => `  ${line}`)
  const hidden = section.hidden > 0 ? noteLines(fill(phrases.lines.more, { n: section.hidden }), 2, options) : []
  return [
    options.paint('heading', heading),
    ...section.items.flatMap((item) => itemLines(item, setting)),
    ...empty,
    ...hidden,
  ]
}

const itemLines = (item: Item, setting: Setting): readonly string[] => {
  const { options, ids } = setting
  const id = item.id === null ? '' : (ids.get(item.id) ?? item.id)
  const head = wrap(item.head, options.width - 4 - id.length)
  const first = `  ${(head[0] ?? '').padEnd(id ? options.width - 2 - id.length : 0)}`
  return [
    options.paint('head', first) + options.paint('id', id),
    ...head.slice(1).map((line) => `    ${options.paint('head', line)}`),
    ...item.quotes.flatMap((quote) => quoteLines(quote, options)),
    ...item.notes.flatMap((note) => noteLines(note, 6, options)),
  ]
}

const quoteLines = (quote: Quote, options: TerminalOptions): readonly string[] => {
  const lines = wrap(`“${quote.text}”${quote.note === null ? '' : ` — ${quote.note}`}`, options.width - 8)
  const letter = options.paint('letter', quote.letter)
  return lines.map((line, index) =>
    index === 0 ? `    ${letter}${' '.repeat(Math.max(1, 3 - quote.letter.length))}${line}` : `       ${line}`,
  )
}

/** Spaces within a note are columns of a table where there are several: they stay. */
const noteLines = (note: string, indent: number, options: TerminalOptions): readonly string[] => {
  const space = ' '.repeat(indent)
  const lines = note.length <= options.width - indent ? [note] : wrap(note, options.width - indent)
  return lines.map((line) => space + options.paint('note', line))
}

/** The shortest beginnings of ids, six characters at least, that are still told apart. */
const shortIds = (sections: readonly Section[]): ReadonlyMap<string, string> => {
  const ids = [...new Set(sections.flatMap((section) => section.items.map((item) => item.id)))].filter(
    (id) => id !== null,
  )
  for (let length = 6; length < 16; length++) {
    if (new Set(ids.map((id) => id.slice(0, length))).size === ids.length) {
      return new Map(ids.map((id) => [id, id.slice(0, length)]))
    }
  }
  return new Map(ids.map((id) => [id, id]))
}

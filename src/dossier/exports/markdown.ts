import type { Dossier } from '../../model/dossier.ts'
import { accountOf } from '../account/account.ts'
import { letterOf } from '../account/context.ts'
import type { Item, Quote, Row, Section } from '../account/view.ts'
import { phrasesIn, type ReaderLanguage } from '../words/index.ts'
import { inMarks } from '../words/marks.ts'
import { fill, type Phrases } from '../words/phrases.ts'
import { addressOf } from './names.ts'

/**
 * The account as Markdown: what the terminal shows, with the reports' letters linked to their addresses.
 * @example markdownOf(dossier, { language: 'en', all: true })
 */
export const markdownOf = (
  dossier: Dossier,
  { language, all }: { readonly language: ReaderLanguage; readonly all: boolean },
): string => {
  const phrases = phrasesIn(language)
  const view = accountOf(dossier, phrases, all)
  const [first = '', ...rest] = view.summary
  const lines = [
    `# ${plain(first)}`,
    ...rest.map(plain),
    ...view.sections.flatMap((section) => sectionLines(section, phrases)),
    linksOf(dossier),
  ]
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`
}

/**
 * A text of which nothing is taken for markup, in one line: a report must not write into the document. Letters that only mean
 * something at the start of a line are masked there.
 */
const plain = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&#]/g, '\\$&')
    .replace(/^(?=[-+=])/u, '\\')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/!(?=\\\[)/gu, '\\!')
    .replace(/(?<=https?)(?=:\/\/)/giu, '\\')

const sectionLines = (section: Section, phrases: Phrases): readonly string[] => [
  `## ${plain(phrases.headings[section.heading])}`,
  ...section.items.flatMap((item, at) => [
    ...(item.group !== null && item.group !== section.items[at - 1]?.group ? [`### ${plain(item.group)}`] : []),
    ...itemLines(item, phrases),
  ]),
  section.empty === null ? '' : plain(section.empty),
  section.hidden > 0 ? `*${plain(fill(phrases.lines.more, { n: section.hidden }))}*` : '',
]

const itemLines = ({ head, rows, quotes, notes }: Item, phrases: Phrases): readonly string[] => [
  head === '' ? '' : `**${plain(head)}**`,
  rows.length === 0 ? '' : tableOf(rows),
  quotes.map((quote) => quoteLine(quote, phrases)).join('\n'),
  notes.map((note) => `*${plain(note)}*`).join('\n\n'),
]

/** A table has a first line of headings, which the account's tables have not. */
const tableOf = (rows: readonly Row[]): string => {
  const columns = Math.max(...rows.map(({ cells }) => cells.length))
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, at) => plain(cells[at] ?? '')).join(' | ')} |`
  return [line([]), `|${' --- |'.repeat(columns)}`, ...rows.map(({ cells }) => line(cells))].join('\n')
}

const quoteLine = ({ letters, kind, pieces, note }: Quote, phrases: Phrases): string => {
  const cited =
    kind === 'passage'
      ? inMarks(pieces.join(' […] '), phrases.marks)
      : pieces.map((piece) => inMarks(piece, phrases.marks)).join(' · ')
  return `- **${letters.join(' ')}** ${plain(cited)}${note === null ? '' : ` (${plain(note)})`}`
}

/** Where each report is to be read, under its letter. */
const linksOf = ({ reports }: Dossier): string =>
  reports
    .flatMap((report, at) => {
      const address = addressOf(report)
      const isLink = address !== null && /^https?:\/\//iu.test(address)
      return isLink ? `- **${letterOf(at)}** <${address.replace(/[\s<>]/gu, encodeURIComponent)}>` : []
    })
    .join('\n')

import type { Dossier } from '../../model/dossier.ts'
import { shorten } from '../../text/shorten.ts'
import { contextFor, type Context } from '../account/context.ts'
import { fit } from '../terminal/lines.ts'
import { phrasesIn, type ReaderLanguage } from '../words/index.ts'
import { fill } from '../words/phrases.ts'
import { itemFields, type Setting } from './fields.ts'
import { itemsById, itemsOf, type Found } from './items.ts'
import { placeLines } from './place-lines.ts'
import { placeOf, touches } from './places.ts'
import { relatedLines } from './related.ts'
import { ruleFinder } from './rules.ts'

/** How an explanation is written. */
export interface ExplainOptions {
  readonly language: ReaderLanguage
  readonly width: number
}

/**
 * Why an item is in a dossier, or what was made of a place in a report, as lines of text: the words, the
 * fields as the dossier names them, the rule with an example, the reason, and what it takes part in. Null
 * where the dossier has no such item and its reports no such place.
 * @param target an id or its beginning, or `FILE:WORDS`, or `FILE:OFFSET`; a report's letter may stand for FILE
 * @example await explain(dossier, 'ledger.txt:58 deaths', { language: 'en', width: 80 })
 */
export const explain = async (dossier: Dossier, target: string, options: ExplainOptions): Promise<string | null> => {
  const context = contextFor(dossier, phrasesIn(options.language), true)
  const setting: Setting = { context, rules: await ruleFinder(dossier), width: options.width }
  const found = itemsById(dossier, target)
  if (found.length === 1) return itemLines(found[0]!, setting).join('\n')
  if (found.length > 1) return candidateLines(target, found, setting).join('\n')
  const place = placeOf(dossier, target)
  if (!place) return null
  const items = itemsOf(dossier).filter(({ list, item }) => !notOfPlaces.has(list) && touches(item, place))
  return placeLines(
    place,
    setting,
    items
      .map((item) => [isNarrow(item), item] as const)
      .toSorted((a, b) => Number(b[0]) - Number(a[0]))
      .flatMap(([narrow, item]) => (narrow ? [...itemLines(item, setting), ''] : [headLine(item, setting)])),
  ).join('\n')
}

/** Reports hold all places, and what compares figures is told with the figure. */
const notOfPlaces: ReadonlySet<string> = new Set(['reports', 'differences', 'counters', 'dropped'])

/** What is made of the very words is told in full; what gathers words of many places, on one line. */
const isNarrow = ({ list }: Found): boolean => ['figures', 'quantities', 'times', 'attributions'].includes(list)

const itemLines = (found: Found, setting: Setting): readonly string[] => [
  headLine(found, setting),
  ...itemFields(found, setting),
  ...relatedLines(found, setting),
]

/** The list, the id and the words on one line. */
const headLine = ({ list, item }: Found, { context, width }: Setting): string => {
  const home = typeof item['report'] === 'string' ? `${context.letter(item['report'])} ` : ''
  const words = wordsOf(item, context)
  const head = `${list} ${item.id}  `
  const room = width - head.length - home.length - 4
  return `${head}${words === null ? '' : `${home}${context.cited(shorten(words, Math.max(20, room)))}`}`.trimEnd()
}

const wordsOf = (item: Found['item'], context: Context): string | null => {
  if (typeof item['text'] === 'string' && typeof item['report'] === 'string') return item['text']
  for (const name of ['name', 'title']) if (typeof item[name] === 'string') return item[name]
  const citations = item['citations'] ?? item['words']
  if (Array.isArray(citations)) return (citations[0] as { text?: string } | undefined)?.text ?? null
  const figure = typeof item['a'] === 'string' ? context.figure(item['a']) : undefined
  const other = typeof item['b'] === 'string' ? context.figure(item['b']) : undefined
  return figure && other ? `${figure.text} ~ ${other.text}` : null
}

/** Candidates for the beginning of an id that are listed before the rest is counted. */
const mostCandidates = 12

const candidateLines = (target: string, found: readonly Found[], setting: Setting): readonly string[] => {
  const { lines } = setting.context.phrases
  const rest = found.length - mostCandidates
  return [
    ...fit(fill(lines.ambiguous, { target, n: found.length }), setting.width),
    ...found.slice(0, mostCandidates).map((item) => `  ${headLine(item, { ...setting, width: setting.width - 2 })}`),
    ...(rest > 0 ? [`  ${fill(lines.moreSayings, { n: rest })}`] : []),
  ]
}

/** The line for a target that a dossier does not have. */
export const notFoundLine = (target: string, language: ReaderLanguage): string =>
  fill(phrasesIn(language).lines.notFound, { target })

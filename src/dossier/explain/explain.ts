import type { Because } from '../../model/because.ts'
import type { Dossier } from '../../model/dossier.ts'
import { shorten, wrap } from '../../text/wrap.ts'
import { contextFor, type Context } from '../account/context.ts'
import { phrasesIn, type ReaderLanguage } from '../words/index.ts'
import { fill } from '../words/phrases.ts'
import { itemsById, itemsOf, type Found } from './items.ts'
import { placeOf, touches } from './places.ts'

export interface ExplainOptions {
  readonly language: ReaderLanguage
  readonly width: number
}

/**
 * Why an item is in a dossier, or what was made of a place in a report, as lines of text: the fields
 * as the dossier names them, the rule, the reason and the words. Null where the dossier has no such
 * item and its reports no such place.
 * @param target an id or its beginning, or `FILE:WORDS`, or `FILE:OFFSET`
 */
export const explain = (dossier: Dossier, target: string, options: ExplainOptions): string | null => {
  const context = contextFor(dossier, phrasesIn(options.language), true)
  const found = itemsById(dossier, target)
  if (found.length > 0) return found.flatMap((item) => [...itemLines(item, context, options), '']).join('\n')
  const place = placeOf(dossier, target)
  if (!place) return null
  const items = itemsOf(dossier).filter(({ list, item }) => list !== 'reports' && touches(item, place))
  const furniture = place.report.furniture.filter((part) => part.start < place.span.end && place.span.start < part.end)
  const dropped = dossier.dropped.filter((candidate) => touches(candidate, place))
  return [
    ...furniture.map((part) => `furniture  ${part.kind}`),
    ...items.flatMap((item) => [...itemLines(item, context, options), '']),
    ...dropped.map(
      (candidate) => `dropped  ${candidate.layer} “${candidate.text}”  ${candidate.rule}: ${candidate.why}`,
    ),
  ].join('\n')
}

/** Fields that say where an item stands or that are shown on the first line. */
const shownElsewhere: ReadonlySet<string> = new Set([
  'id',
  'report',
  'start',
  'end',
  'text',
  'map',
  'blocks',
  'furniture',
  'textHash',
])

const itemLines = ({ list, item }: Found, context: Context, options: ExplainOptions): readonly string[] => {
  const words =
    typeof item['text'] === 'string' && list !== 'reports' ? `  “${shorten(item['text'], options.width)}”` : ''
  const letter =
    typeof item['report'] === 'string'
      ? `  [${context.letter(item['report'])}] ${context.report(item['report'])?.file ?? ''}`
      : ''
  const fields = Object.entries(item).filter(([name, value]) => !shownElsewhere.has(name) && !isEmpty(value))
  return [
    `${list}  ${item.id}${words}${letter}`,
    ...fields.flatMap(([name, value]) => fieldLines(name, value, { context, options })),
    ...membershipLines(item.id, context),
  ]
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === false || (Array.isArray(value) && value.length === 0)

interface Setting {
  readonly context: Context
  readonly options: ExplainOptions
}

const fieldLines = (name: string, value: unknown, { context, options }: Setting): readonly string[] => {
  if (name === 'because') return reasonLines(value as Because, { context, options })
  const lines = Array.isArray(value) ? value.map((entry) => inWords(entry, context)) : [inWords(value, context)]
  return lines.flatMap((line, index) =>
    wrap(line, options.width - 18).map((part, row) => `  ${(index + row === 0 ? name : '').padEnd(14)}  ${part}`),
  )
}

const reasonLines = (because: Because, { context, options }: Setting): readonly string[] => [
  ...wrap(`${because.code}: ${context.reason(because)}`, options.width - 18).map(
    (part, row) => `  ${(row === 0 ? 'because' : '').padEnd(14)}  ${part}`,
  ),
  ...because.evidence.map(
    (words) => `  ${''.padEnd(14)}  “${shorten(words.text, options.width - 26)}” [${context.letter(words.report)}]`,
  ),
]

/** A value as one line: cited words in quotation marks, an entity by its name, all else as the dossier has it. */
const inWords = (value: unknown, context: Context): string => {
  if (typeof value === 'string') return nameOf(value, context)
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return value.map((entry) => inWords(entry, context)).join(', ')
  const { text, report, start: _start, end: _end, ...rest } = value as Record<string, unknown>
  const others = Object.entries(rest)
    .filter(([, inner]) => !isEmpty(inner))
    .map(([name, inner]) => `${name} ${inWords(inner, context)}`)
  const words = typeof text === 'string' ? [`“${shorten(text, 160)}”`] : []
  const home = typeof report === 'string' ? [`[${context.letter(report)}]`] : []
  return [...words, ...home, ...others].join(' ')
}

const nameOf = (value: string, context: Context): string => {
  const name = context.entity(value)?.name
  if (name) return `${value} (${name})`
  return context.report(value) ? `${value} [${context.letter(value)}]` : value
}

/** The differences, claims and counters that an item takes part in. */
const membershipLines = (id: string, context: Context): readonly string[] => {
  const { dossier } = context
  const figure = dossier.figures.find((candidate) => candidate.id === id)
  const names = new Set([id, figure?.group].filter(Boolean))
  const differences = dossier.differences.filter((difference) => names.has(difference.a) || names.has(difference.b))
  const counters = dossier.ledgers.flatMap((ledger) => ledger.counters).filter((counter) => counter.points.includes(id))
  return [
    ...differences.map((d) => `  ${'differences'.padEnd(14)}  ${d.id}  ${d.relation}: ${context.reason(d.because)}`),
    ...counters.map((counter) => `  ${'counters'.padEnd(14)}  ${counter.id}`),
  ]
}

/** The line for a target that a dossier does not have. */
export const notFoundLine = (target: string, language: ReaderLanguage): string =>
  fill(phrasesIn(language).lines.notFound, { target })

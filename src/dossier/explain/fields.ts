import type { Because } from '../../model/because.ts'
import type { Publication } from '../../model/report.ts'
import { shorten } from '../../text/shorten.ts'
import type { Context } from '../account/context.ts'
import { fit, padTo } from '../terminal/lines.ts'
import { fill } from '../words/phrases.ts'
import type { Found } from './items.ts'
import type { RuleFinder } from './rules.ts'

/** What an explanation is written with. */
export interface Setting {
  readonly context: Context
  readonly rules: RuleFinder
  readonly width: number
}

/** Columns of the names of fields. */
const nameColumns = 14
/** Entries of one list that are shown before the rest is counted. */
const most = 6

/** A named field: the name at the left, the value broken into lines beside it. */
export const fieldLines = (name: string, value: string, { width }: Pick<Setting, 'width'>): readonly string[] =>
  fit(value, width - nameColumns - 4).map((line, index) => `  ${padTo(index === 0 ? name : '', nameColumns)}  ${line}`)

/** A list under one name, cut where it is long. */
export const listLines = (name: string, values: readonly string[], setting: Setting): readonly string[] => {
  const shown = values.slice(0, most)
  const rest = values.length - shown.length
  const all = rest > 0 ? [...shown, fill(setting.context.phrases.lines.moreSayings, { n: rest })] : shown
  return all.flatMap((value, index) => fieldLines(index === 0 ? name : '', value, setting))
}

/** Fields that say where an item stands, that stand in its first line, or that only the engine reads. */
const hidden: ReadonlySet<string> = new Set([
  ...['id', 'report', 'start', 'end', 'text', 'map', 'blocks', 'furniture', 'textHash', 'kind', 'sentence'],
  ...['low', 'best', 'high', 'modifier', 'number', 'modifierWords', 'quantity', 'address', 'facts', 'raw'],
  ...['rule', 'because', 'possible', 'basis', 'relation', 'evidence'],
])

/** The fields of an item, under the names that the dossier has for them, then its rule and its reason. */
export const itemFields = ({ list, item }: Found, setting: Setting): readonly string[] => {
  const names = Object.keys(item).filter((name) => !hidden.has(name) && !isEmpty(item[name]))
  const kind = typeof item['kind'] === 'string' && list === 'attributions' ? [['kind', item['kind']] as const] : []
  const before = [...kind, ...relationField(item), ...estimateField(item)]
  return [
    ...before.flatMap(([name, value]) => fieldLines(name, value, setting)),
    ...names.flatMap((name) => valueLines(name, item[name], setting)),
    ...(typeof item['basis'] === 'string' && !('relation' in item) ? fieldLines('basis', item['basis'], setting) : []),
    ...ruleLines(item, setting),
    ...(item['because'] ? reasonLines(item['because'] as Because, setting) : []),
  ]
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

const relationField = (item: Found['item']): readonly (readonly [string, string])[] => {
  if (typeof item['relation'] !== 'string') return []
  const possible = (item['possible'] as readonly string[]).join(', ')
  const basis = typeof item['basis'] === 'string' ? ` · ${item['basis']}` : ''
  return [['relation', `${item['relation']}${possible === '' ? '' : ` (${possible})`}${basis}`]]
}

const estimateField = (item: Found['item']): readonly (readonly [string, string])[] => {
  if (typeof item['modifier'] !== 'string' || !('low' in item)) return []
  const bounds = (['low', 'best', 'high'] as const).map((name) => `${name} ${String(item[name] ?? '–')}`)
  return [['estimate', `${item['modifier']}: ${bounds.join(', ')}`]]
}

const valueLines = (name: string, value: unknown, setting: Setting): readonly string[] => {
  if (name === 'published') return publishedLines(value as Publication, setting)
  if (!Array.isArray(value)) return fieldLines(name, inWords(value, setting.context), setting)
  return listLines(
    name,
    value.map((entry) => inWords(entry, setting.context)),
    setting,
  )
}

const publishedLines = ({ value, basis, because }: Publication, setting: Setting): readonly string[] => [
  ...fieldLines('published', `${value ?? setting.context.phrases.lines.unknownDate} · ${basis}`, setting),
  ...(because === null ? [] : reasonLines(because, setting)),
]

const ruleLines = (item: Found['item'], setting: Setting): readonly string[] => {
  const rule = item['rule']
  if (typeof rule !== 'string') return []
  const report = typeof item['report'] === 'string' ? setting.context.report(item['report']) : undefined
  return [...fieldLines('rule', rule, setting), ...exampleLines(rule, report?.language ?? null, setting)]
}

const exampleLines = (rule: string, language: string | null, setting: Setting): readonly string[] => {
  const found = setting.rules(rule, language)
  if (!found) return []
  const { lines } = setting.context.phrases
  return fieldLines('', fill(lines.example, { example: found.example, counter: found.counterExample }), setting)
}

/** The reason in a sentence, its rule's example, and the words it stands on. */
const reasonLines = (because: Because, setting: Setting): readonly string[] => {
  const { context, width } = setting
  return [
    ...fieldLines('because', `${context.reason(because)} (${because.code})`, setting),
    ...exampleLines(because.code, null, setting),
    ...listLines(
      '',
      because.evidence.map(
        (words) => `${context.letter(words.report)} ${context.cited(shorten(words.text, 2 * width))}`,
      ),
      setting,
    ),
  ]
}

/** A value as one line: cited words in quotation marks, an item by its name or words, all else as the dossier has it. */
const inWords = (value: unknown, context: Context): string => {
  if (typeof value === 'string') return nameOf(value, context)
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return value.map((entry) => inWords(entry, context)).join(', ')
  const { text, report, start, end, ...rest } = value as Record<string, unknown>
  const home = typeof report === 'string' ? [context.letter(report)] : []
  const words = typeof text === 'string' ? text : wordsAt(report, [start, end], context)
  const others = Object.entries(rest)
    .filter(([name, inner]) => !isEmpty(inner) && !(name === 'side' && inner === 0))
    .map(([name, inner]) => `${name} ${inWords(inner, context)}`)
  return [...home, ...(words === null ? [] : [context.cited(shorten(words, 200))]), ...others].join(' ')
}

/** The words of a span that gives only where it stands. */
const wordsAt = (report: unknown, [start, end]: readonly [unknown, unknown], context: Context): string | null => {
  if (typeof report !== 'string' || typeof start !== 'number' || typeof end !== 'number') return null
  return context.report(report)?.text?.slice(start, end) ?? null
}

const nameOf = (value: string, context: Context): string => {
  const name = context.entity(value)?.name
  if (name) return `${name} (${value})`
  const report = context.report(value)
  if (report) return `${context.letter(value)} ${report.outlet ?? ''} (${value})`.replace('  ', ' ')
  const figure = /^[fg]-/.test(value) ? context.figure(value) : undefined
  if (figure) return `${context.letter(figure.report)} ${context.cited(figure.text)} (${value})`
  return value
}

import type { Citation } from '../../model/citation.ts'
import type { Change, ChangedThing, ChangedValue, Changes } from '../../model/change.ts'
import type { Dossier } from '../../model/dossier.ts'
import { contextFor, type Context } from '../account/context.ts'
import { passage } from '../account/quote.ts'
import { phrasesIn } from '../words/index.ts'
import { fill } from '../words/phrases.ts'
import { fit } from './lines.ts'
import type { TerminalOptions } from './render-terminal.ts'

/** The dossiers that changes lie between: words of what is gone are the older one's. */
export interface Between {
  readonly old: Dossier
  readonly new: Dossier
}

/** How many things of a kind are listed, and quotations of each, unless all is asked for. */
const mostThings = 12
const mostQuotes = 2

/**
 * What changed as lines for a terminal, in the account's order.
 * @example renderChanges(changesBetween(old, fresh), { old, new: fresh }, { language: 'en', width: 80, all: false, paint })
 */
export const renderChanges = ({ changes }: Changes, between: Between, options: TerminalOptions): string => {
  const phrases = phrasesIn(options.language)
  const contexts = {
    old: contextFor(between.old, phrases, options.all),
    new: contextFor(between.new, phrases, options.all),
  }
  const of = (kind: Change['kind']): number => changes.filter((change) => change.kind === kind).length
  if (changes.length === 0) return `${phrases.lines.nothingChanged}\n`
  const counts = { new: of('new'), changed: of('changed'), withdrawn: of('withdrawn') }
  const groups = [...Map.groupBy(changes, ({ thing }) => thing)]
  return [
    options.paint('head', fill(phrases.lines.changeSummary, counts)),
    ...groups.flatMap(([thing, own]) => thingLines(thing, own, { contexts, options })),
    '',
  ].join('\n')
}

interface Setting {
  readonly contexts: { readonly old: Context; readonly new: Context }
  readonly options: TerminalOptions
}

const thingLines = (thing: ChangedThing, changes: readonly Change[], setting: Setting): readonly string[] => {
  const { options, contexts } = setting
  const { phrases } = contexts.new
  const shown = options.all ? changes : changes.slice(0, mostThings)
  const hidden = changes.length - shown.length
  return [
    '',
    options.paint('heading', phrases.changedThings[thing].toUpperCase()),
    ...shown.flatMap((change) => changeLines(change, setting)),
    ...(hidden > 0 ? [options.paint('note', `  ${fill(phrases.lines.more, { n: hidden })}`)] : []),
  ]
}

const changeLines = (change: Change, { contexts, options }: Setting): readonly string[] => {
  const context = change.kind === 'withdrawn' ? contexts.old : contexts.new
  const { phrases } = context
  const name = change.thing === 'report' ? [context.cited(change.id)] : []
  const values = change.values.map((value) => valueOf(value, change.kind, context)).filter((text) => text !== '')
  const head = [phrases.changes[change.kind], ...name, ...values].join(' · ')
  const quotes = oneEach(change.citations)
    .slice(0, options.all ? Infinity : mostQuotes)
    .map((citation) => `${context.outlet(citation.report)}: ${context.cited(passage(citation.text, context))}`)
  return [
    ...fit(head, options.width - 2).map((line, at) => (at === 0 ? `  ${options.paint('head', line)}` : `    ${line}`)),
    ...quotes.flatMap((quote) =>
      fit(quote, options.width - 6).map((line, at) => (at === 0 ? `    ${line}` : `      ${line}`)),
    ),
  ]
}

/** The first words of each report, before what else it says. */
const oneEach = (citations: readonly Citation[]): readonly Citation[] => {
  const first = citations.filter(({ report }, at) => citations.findIndex((one) => one.report === report) === at)
  return [...first, ...citations.filter((one) => !first.includes(one))]
}

const valueOf = ({ name, old, new: now }: ChangedValue, kind: Change['kind'], context: Context): string => {
  const { phrases } = context
  if (name === 'text') return kind === 'changed' ? phrases.lines.textChanged : ''
  if (now === null && old === null) return ''
  const [was, is] = [old, now].map((value) => wordsFor(name, value, context))
  const title = phrases.changedValues[name]
  if (kind === 'new') return [title, is].filter(Boolean).join(': ')
  return fill(phrases.lines.wasNow, { name: title || null, old: was ?? '–', new: is ?? '–' })
}

const wordsFor = (
  name: ChangedValue['name'],
  value: string | number | null,
  { phrases, day, cited }: Context,
): string | null => {
  if (value === null) return null
  const text = String(value)
  switch (name) {
    case 'status':
      return (phrases.statuses as Readonly<Record<string, string>>)[text] ?? text
    case 'relation':
      return (phrases.relations as Readonly<Record<string, string>>)[text] ?? text
    case 'standing':
      return (phrases.correctionStandings as Readonly<Record<string, string>>)[text] ?? text
    case 'outcome':
      return (phrases.measures as Readonly<Record<string, string>>)[text] ?? text
    case 'day':
    case 'published':
      return day(text)
    case 'latest':
    case 'outlet':
      return cited(text)
    default:
      return text
  }
}

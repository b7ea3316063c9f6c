import type { Citation } from '../../model/citation.ts'
import type { Change, ChangedThing, ChangedValue, Changes } from '../../model/change.ts'
import type { Dossier } from '../../model/dossier.ts'
import { phrasesIn, type ReaderLanguage } from '../words/index.ts'
import { fill } from '../words/phrases.ts'
import { contextFor, type Context } from './context.ts'
import { passage } from './quote.ts'

/** The dossiers that changes lie between: words of what is gone are the older one's. */
export interface Between {
  readonly old: Dossier
  readonly new: Dossier
}

/** What changed as a reader is told it, whatever shows it. */
export interface ChangesView {
  /** How much is new, changed and gone; null where nothing is. */
  readonly summary: string | null
  readonly groups: readonly ChangeGroup[]
}

/** All changes of one kind of thing. */
export interface ChangeGroup {
  readonly thing: ChangedThing
  readonly title: string
  readonly items: readonly ChangeItem[]
  /** How many more there are than are listed. */
  readonly hidden: number
}

/** One change, as it is shown. */
export interface ChangeItem {
  readonly kind: Change['kind']
  readonly id: string
  /** "new", "changed" or "gone", then what it is and its values. */
  readonly head: readonly string[]
  readonly quotes: readonly { readonly outlet: string; readonly words: string }[]
}

/** How the changes are told. */
export interface ChangesOptions {
  readonly language: ReaderLanguage
  /** Lists everything, not only what comes first. */
  readonly all: boolean
}

/** How many things of a kind are listed, and quotations of each, unless all is asked for. */
const mostThings = 12
const mostQuotes = 2

/** What changed, in the account's order, as words for a reader. */
export const changesViewOf = (
  { changes }: Pick<Changes, 'changes'>,
  between: Between,
  { language, all }: ChangesOptions,
): ChangesView => {
  const phrases = phrasesIn(language)
  const contexts = { old: contextFor(between.old, phrases, all), new: contextFor(between.new, phrases, all) }
  const of = (kind: Change['kind']): number => changes.filter((change) => change.kind === kind).length
  const counts = { new: of('new'), changed: of('changed'), withdrawn: of('withdrawn') }
  return {
    summary: changes.length === 0 ? null : fill(phrases.lines.changeSummary, counts),
    groups: [...Map.groupBy(changes, ({ thing }) => thing)].map(([thing, own]) => {
      const shown = all ? own : own.slice(0, mostThings)
      const items = shown.map((change) => itemOf(change, contexts[change.kind === 'withdrawn' ? 'old' : 'new']))
      return { thing, title: phrases.changedThings[thing], items, hidden: own.length - shown.length }
    }),
  }
}

const itemOf = ({ kind, thing, id, values, citations }: Change, context: Context): ChangeItem => {
  const name = nameOf(thing, id, context)
  const told = values.map((value) => valueOf(value, kind, context)).filter((text) => text !== '')
  const cited = bare.has(thing) ? citations.map(context.around) : citations
  const quoted = onceEach(oneEach(cited), context).slice(0, context.all ? Infinity : mostQuotes)
  return {
    kind,
    id,
    head: [context.phrases.changes[kind], ...(name === null ? [] : [context.cited(name)]), ...told],
    quotes: quoted.map(({ report, text }) => ({
      outlet: context.outlet(report),
      words: context.cited(passage(text, context)),
    })),
  }
}

/** What a reader knows a report or a person by. */
const nameOf = (thing: ChangedThing, id: string, context: Context): string | null =>
  thing === 'report' ? id : thing === 'person' ? (context.entity(id)?.name ?? null) : null

/** A number or a name says little without the words around it. */
const bare: ReadonlySet<ChangedThing> = new Set(['difference', 'counter', 'victim', 'person'])

/** The same words of one outlet, in two versions of a page or twice in one, are quoted once. */
const onceEach = (citations: readonly Citation[], context: Context): readonly Citation[] =>
  [
    ...new Map(
      citations.toReversed().map((one) => [`${context.outlet(one.report)}\n${passage(one.text, context)}`, one]),
    ).values(),
  ].toReversed()

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

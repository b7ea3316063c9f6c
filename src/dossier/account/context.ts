import type { Because } from '../../model/because.ts'
import type { Dossier, DossierReport } from '../../model/dossier.ts'
import type { Entity } from '../../model/entity.ts'
import type { Figure } from '../../model/figure.ts'
import type { Origin } from '../../model/origin.ts'
import { inMarks } from '../words/marks.ts'
import { fill, type Phrases } from '../words/phrases.ts'
import { aroundFinder, type Around } from './around.ts'
import { dayInWords } from './days.ts'
import { insideFinder, type InsideFinder } from './inside.ts'
import { timesFinder, type TimesFinder } from './times.ts'

/** What the sections of an account look up in its dossier. Each look-up is made once, whatever the story's size. */
export interface Context {
  readonly dossier: Dossier
  readonly phrases: Phrases
  readonly all: boolean
  letter(report: string): string
  /** Where a report stands among the others, from 0. */
  place(report: string): number
  report(id: string): DossierReport | undefined
  /** The name of a report's outlet, else of its file: what a reader knows it by. */
  outlet(report: string): string
  entity(id: string | null): Entity | undefined
  originsOf(report: string): readonly Origin[]
  /** The letters of the reports that could have told a claim and do not. */
  omitting(claim: string): readonly string[]
  /** The figure of an id, or the one that says most of a group. */
  figure(id: string): Figure | undefined
  /** A figure and those that are equal to it. */
  members(figure: Figure): readonly Figure[]
  /** The letters of the reports that tell a figure, or another of its group. */
  tellers(figure: Figure): readonly string[]
  day(value: string | null): string | null
  /** "2 reports", in the reader's language. */
  count(n: number): string
  /** Why, in a sentence; without its params the sentence says what holds of all that have this reason. */
  reason(because: Because, withParams?: boolean): string
  /** Cited words in quotation marks. */
  cited(text: string): string
  readonly around: Around
  readonly inside: InsideFinder
  readonly times: TimesFinder
  /** Whether words stand in the headline of their report. */
  inTitle(citation: { readonly report: string; readonly start: number; readonly end: number }): boolean
}

export const contextFor = (dossier: Dossier, phrases: Phrases, all: boolean): Context => {
  const reports = new Map(dossier.reports.map((report) => [report.id, report]))
  const places = new Map(dossier.reports.map((report, index) => [report.id, index]))
  const letter = (report: string): string => (places.has(report) ? letterOf(places.get(report)!) : '?')
  const entities = new Map(dossier.entities.map((entity) => [entity.id, entity]))
  const groups = Map.groupBy(dossier.figures, (figure) => figure.group ?? figure.id)
  const members = (figure: Figure): readonly Figure[] => groups.get(figure.group ?? figure.id) ?? [figure]
  const origins = Map.groupBy(
    dossier.origins.flatMap((origin) => origin.reports.map((report) => ({ report, origin }))),
    ({ report }) => report,
  )
  const day = (value: string | null): string | null => dayInWords(value, phrases.months)
  const omissions = new Map(
    dossier.omissions.map(({ claim, absentFrom }) => [
      claim,
      absentFrom.filter(({ basis }) => basis === 'omitted').map(({ report }) => letter(report)),
    ]),
  )
  const inTitle = titleFinder(dossier.reports)
  return {
    dossier,
    phrases,
    all,
    letter,
    place: (report) => places.get(report) ?? Infinity,
    report: (id) => reports.get(id),
    outlet: (id) => {
      const report = reports.get(id)
      return report?.outlet ?? (report && fileNameOf(report)) ?? phrases.lines.unknownOutlet
    },
    entity: (id) => (id === null ? undefined : entities.get(id)),
    originsOf: (report) => origins.get(report)?.map(({ origin }) => origin) ?? [],
    omitting: (claim) => omissions.get(claim) ?? [],
    figure: figureLookup(dossier.figures, inTitle),
    members,
    tellers: (figure) => [...new Set(members(figure).map((other) => letter(other.report)))],
    day,
    count: (n) => fill(n === 1 ? phrases.lines.report : phrases.lines.reportsCount, { n }),
    reason: (because, withParams = true) => {
      const params = withParams
        ? because.params
        : Object.fromEntries(Object.keys(because.params).map((key) => [key, null]))
      return fill(phrases.reasons[because.code] ?? because.code, withDays(params, day))
    },
    cited: (text) => inMarks(text, phrases.marks),
    around: aroundFinder(dossier, reports),
    inside: insideFinder(dossier),
    times: timesFinder(dossier),
    inTitle,
  }
}

/** The end of a report's path, or its address. */
export const fileNameOf = ({ file, url }: Pick<DossierReport, 'file' | 'url'>): string | null =>
  file?.split(/[\\/]/).at(-1) ?? url

/** A, B … Z, AA, AB …: how an account names a report. */
export const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))

const titleFinder = (reports: readonly DossierReport[]): Context['inTitle'] => {
  const titles = new Map(reports.map((report) => [report.id, report.blocks.find((block) => block.role === 'title')]))
  return ({ report, start, end }) => {
    const title = titles.get(report)
    return title !== undefined && title.start <= start && end <= title.end
  }
}

const figureLookup = (figures: readonly Figure[], inTitle: Context['inTitle']): Context['figure'] => {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  const best = new Map<string, { readonly figure: Figure; readonly told: number }>()
  for (const figure of figures) {
    if (figure.group === null) continue
    const told = figure.scope.length + (figure.authority ? 1 : 0) + (inTitle(figure) ? 0 : 2)
    if (told > (best.get(figure.group)?.told ?? -1)) best.set(figure.group, { figure, told })
  }
  return (id) => best.get(id)?.figure ?? byId.get(id)
}

/** Days among the params are shown as a reader writes them. */
const withDays = (params: Because['params'], day: Context['day']): Because['params'] =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{4}(?:-\d\d)?(?:-\d\d)?(?:[T/]|$)/.test(value) ? (day(value) ?? value) : value,
    ]),
  )

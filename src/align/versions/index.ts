import { cite, type Citation } from '../../model/citation.ts'
import type { Figure } from '../../model/figure.ts'
import { idOfGroup } from '../../model/id.ts'
import type { Origin } from '../../model/origin.ts'
import type { Report } from '../../model/report.ts'
import type { ReadReport } from '../../model/story.ts'
import type { Version } from '../../model/version.ts'
import { compareText } from '../../text/compare.ts'

/**
 * The reports with their versions told: reports of one address with different texts are versions of one, the one printed,
 * updated or fetched last supersedes the others. Where nothing tells which is later, none does.
 * @example withVersions(reports)[1].report.supersedes // the id of the page as it was before
 */
export const withVersions = (reports: readonly ReadReport[]): readonly ReadReport[] => {
  const older = new Map<string, string>()
  const numbers = new Map<string, number>()
  const pages = Map.groupBy(reports, ({ report }) => addressOf(report))
  for (const [address, versions] of pages) {
    if (address === null || versions.length < 2 || versions.some(({ report }) => momentOf(report) === null)) continue
    const ordered = versions.map(({ report }) => report).toSorted((a, b) => compareText(momentOf(a)!, momentOf(b)!))
    if (ordered.some((one, at) => at > 0 && momentOf(one) === momentOf(ordered[at - 1]!))) continue
    for (const [at, { id }] of ordered.entries()) {
      numbers.set(id, at + 1)
      if (at > 0) older.set(id, ordered[at - 1]!.id)
    }
  }
  if (numbers.size === 0) return reports
  return reports.map((read) => {
    const number = numbers.get(read.report.id)
    if (number === undefined) return read
    const supersedes = older.get(read.report.id) ?? null
    return { ...read, report: { ...read.report, version: String(number), supersedes } }
  })
}

const addressOf = ({ address, url }: Report): string | null => address?.canonical ?? address?.final ?? url

/** When a version was printed: its last update, else when it was fetched, else its day. */
const momentOf = ({ updated, retrieved, published }: Report): string | null => updated ?? retrieved ?? published.value

/** The newest version of each report that a later one supersedes. */
export const newestOf = (
  reports: readonly { readonly id: string; readonly supersedes: string | null }[],
): ReadonlyMap<string, string> => {
  const later = new Map(
    reports.flatMap(({ id, supersedes }) => (supersedes === null ? [] : [[supersedes, id] as const])),
  )
  const newest = (id: string): string => (later.has(id) ? newest(later.get(id)!) : id)
  return new Map([...later.keys()].map((id) => [id, newest(id)]))
}

/** Versions of one page are one origin, however much of it was rewritten. */
export const oneOriginEach = (origins: readonly Origin[], reports: readonly ReadReport[]): readonly Origin[] =>
  reports.reduce((all, { report: { id, supersedes } }) => {
    if (supersedes === null) return all
    const [a, b] = [supersedes, id].map((one) => all.find((origin) => origin.reports.includes(one)))
    if (!a || !b || a === b) return all
    const members = [...a.reports, ...b.reports]
    const basis = a.basis === 'agency' || b.basis === 'agency' ? 'agency' : 'rewrite'
    const whole: Origin = {
      ...a,
      id: idOfGroup('o', members),
      reports: members,
      basis,
      parts: [...a.parts, ...b.parts],
    }
    return all.flatMap((origin) => (origin === a ? whole : origin === b ? [] : origin))
  }, origins)

/** What the newest version no longer prints is superseded: the outlet itself put something else in its place. */
export const withSuperseded = (figures: readonly Figure[], reports: readonly ReadReport[]): readonly Figure[] => {
  const newest = newestOf(reports.map(({ report }) => report))
  if (newest.size === 0) return figures
  const keyOf = ({ measure, low, best, high }: Figure): string => `${measure} ${low} ${best} ${high}`
  const printed = new Set(figures.map((figure) => `${figure.report} ${keyOf(figure)}`))
  return figures.map((figure) => {
    const now = newest.get(figure.report)
    if (now === undefined || figure.standing !== 'asserted' || printed.has(`${now} ${keyOf(figure)}`)) return figure
    return { ...figure, standing: 'superseded' }
  })
}

/** Of each report that supersedes another: the sentences that it adds, and those of the older one that it no longer has. */
export const versionsOf = (reports: readonly ReadReport[]): readonly Version[] => {
  const byId = new Map(reports.map((read) => [read.report.id, read]))
  return reports.flatMap(({ report, extraction }) => {
    const old = report.supersedes === null ? undefined : byId.get(report.supersedes)
    if (!old) return []
    const [now, before] = [sentencesOf({ report, extraction }), sentencesOf(old)]
    return {
      report: report.id,
      supersedes: old.report.id,
      added: without(now, before),
      removed: without(before, now),
    }
  })
}

const sentencesOf = ({ report, extraction }: ReadReport): readonly Citation[] =>
  extraction.sentences.map((sentence) => cite(report, sentence))

const without = (some: readonly Citation[], others: readonly Citation[]): readonly Citation[] => {
  const known = new Set(others.map(({ text }) => spaced(text)))
  return some.filter(({ text }) => !known.has(spaced(text)))
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim()

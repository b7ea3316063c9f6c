import { idOfGroup } from '../../model/id.ts'
import type { Origin } from '../../model/origin.ts'
import type { ReadReport } from '../../model/story.ts'
import { copiedPassages } from './compare.ts'
import { creditOf, type Credit } from './credit.ts'
import { groupsOf, type Group } from './group.ts'
import { inSeveral, printOf, unionOf, type Print, type Shingles } from './shingles.ts'

/**
 * The independent texts among the reports: a text and its reprints, cut or rewritten, are one origin.
 * Every report belongs to exactly one; `parts` shows the passages in common, also those that stand in a
 * report of another origin. Work grows in step with the number of reports.
 * @example alignOrigins([wire, reprintOfWire, own]).length // 2
 */
export const alignOrigins = (reports: readonly ReadReport[]): readonly Origin[] => {
  const prints = reports.map(printOf)
  const credits = reports.map(({ report }) => creditOf(report))
  return groupsOf(prints, credits).map((group) => originOf(group, credits))
}

const originOf = (group: Group, credits: readonly (Credit | null)[]): Origin => {
  const ids = group.members.map((print) => print.report.report.id)
  const own = group.members.flatMap((print) => credits[print.index] ?? [])
  const alone = group.members.length === 1
  return {
    id: idOfGroup('o', ids),
    reports: ids,
    basis: own.length > 0 ? 'agency' : alone ? 'own' : group.reprinted ? 'reprint' : 'rewrite',
    agency: own[0]?.agency ?? null,
    parts: partsOf(group),
    evidence: own.flatMap((credit) => credit.citation ?? []),
  }
}

/** The copied passages of members, and of reports that hold some of the origin's text. */
const partsOf = ({ members, holders }: Group): Origin['parts'] => {
  if (members.length + holders.length === 1) return []
  // What holders have in common beside it is another origin's.
  const own = unionOf(members.map(({ all }) => all))
  const several = inSeveral([...members, ...holders].map(({ all }) => all))
  return [...members.flatMap((print) => spans(print, several)), ...holders.flatMap((print) => spans(print, own))]
}

const spans = (print: Print, other: Shingles): Origin['parts'] =>
  copiedPassages(print, other).map(({ start, end }) => ({ report: print.report.report.id, start, end }))
